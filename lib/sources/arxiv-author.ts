import { arxivEntry } from './arxiv-atom.ts';
import { manners } from './manners.ts';
import { AnswerError, type Source } from './source.ts';
import { checked } from './works.ts';
import { childrenOf, readXml, textIn } from './xml.ts';

/**
 * arXiv's author feeds: what somebody claimed as theirs, by their arXiv author number or ORCID (`task.ids[0]`). Only of those who opted in;
 * a feed that is not there is 404.
 * Source: info.arxiv.org/help/author_identifiers.html
 */
export const arxivAuthor: Source = {
  id: 'arxiv-author',
  ...manners['arxiv-author'],
  meaning: () => 'confirmed',
  request: (task) => ({ url: `https://arxiv.org/a/${encodeURIComponent(task.ids?.[0] ?? '')}.atom` }),

  parse(body) {
    const feed = readXml(body);
    if (feed.name !== 'feed') throw new AnswerError('unreadable', `XML, but no feed: <${feed.name.slice(0, 40)}>`);
    if (/^error/i.test(textIn(feed, 'title') ?? '')) throw new AnswerError('refused', textIn(feed, 'title'));
    const candidates = childrenOf(feed, 'entry').map(arxivEntry);
    const { met, dropped } = checked(candidates.filter((one) => one !== undefined));
    return { met, dropped: dropped + candidates.filter((one) => one === undefined).length };
  },
};
