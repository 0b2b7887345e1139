import { Page } from '../model/page.ts';
import { manners } from './manners.ts';
import { AnswerError, type Source } from './source.ts';

/**
 * A page of somebody followed (`task.url`), read again with a conditional request. What it says is no list of works but a Page, which the
 * reader of pages makes of it (`checkedPage`); `parse` is not asked.
 */
export const homepage: Source = {
  id: 'homepage',
  ...manners.homepage,
  meaning: () => 'confirmed',
  request: (task) => ({
    url: task.url ?? '',
    headers: {
      Accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5',
      ...(task.etag ? { 'If-None-Match': task.etag } : {}),
      ...(task.modified ? { 'If-Modified-Since': task.modified } : {}),
    },
  }),
  parse() {
    throw new AnswerError('unreadable', 'a homepage is read by the reader of pages');
  },
};

/**
 * What the reader of pages made of a homepage.
 *
 * @throws AnswerError when it is no page of a researcher any more (a login, "page moved", an empty frame that scripts fill)
 */
export function checkedPage(candidate: unknown): Page {
  const result = Page().safeParse(candidate);
  if (!result.success) throw new AnswerError('unreadable', 'the page could not be read');
  const page = result.data;
  if (!page.researcher || page.works.length === 0)
    throw new AnswerError('unreadable', 'no publications found on the page');
  return page;
}
