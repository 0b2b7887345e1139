import * as z from 'zod/mini';
import type { Keys } from '../model/keys.ts';
import { limits } from '../model/limits.ts';
import type { MarkWords } from '../model/mark.ts';
import { ArxivId, line, PageUrl } from '../model/scalars.ts';
import { type Of, schema } from '../model/schema.ts';
import { WorkOnPage } from '../model/work.ts';
import { answers, type Done } from './answers.ts';

const ids = schema(() => z.array(ArxivId()).check(z.maxLength(limits.worksOnPage)));
const about = () => ({
  listing: z.optional(line(200)),
  /** The page should have papers and they could not be found. */
  unread: z.optional(z.boolean()),
});

/** In which form a paper is copied. */
export const CiteAs = schema(() => z.enum(['bibtex', 'link', 'markdown']));
export type CiteAs = Of<typeof CiteAs>;

/** Messages of the scripts that act on the papers of arXiv's pages: bar, menu, keys, lists. All of them from content scripts only. */
export const barMessages = {
  /**
   * Load into the sender's tab what acts on its papers. `bar`: when the bar has something to say on this listing, which does not depend on
   * which papers are on it; `acts`: the same script, because the user wants something of it; `views`: Lectern's own lists.
   */
  'bar:load': {
    request: () => z.object({ what: z.enum(['bar', 'acts', 'views']), ...about() }),
    response: answers<Done>(),
  },
  /** That script is there: what it has to know. */
  'bar:open': {
    request: () => z.object(about()),
    response: answers<{
      /** Whether there is a bar on this page. */
      bar: boolean;
      /** When the visit before this one ended. */
      since?: string | undefined;
      keys: Keys;
      words: MarkWords;
    }>(),
  },
  /** Which of these papers were on screen, or opened, before. */
  'bar:seen': { request: () => z.object({ ids: ids() }), response: answers<{ ids: string[] }>() },
  /** A paper in a form to be copied; with what is stored of it. */
  'bar:cite': {
    request: () => z.object({ onPage: WorkOnPage(), url: PageUrl(), as: CiteAs() }),
    response: answers<{ text: string }>(),
  },
  /** Take back a change of the reading list. `done: false` when it has been changed again since. */
  'bar:undo': { request: () => z.object({ undo: z.string() }), response: answers<{ done: boolean }>() },
  /** Show the settings of keys. */
  'bar:options': { request: () => z.object({}), response: answers<Done>() },
} as const;
