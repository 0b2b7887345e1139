import type { Task } from '../model/source.ts';
import { arxivEntry } from './arxiv-atom.ts';
import { authorQuery } from './author-query.ts';
import { hoursBetween, instantOf } from './instants.ts';
import { manners } from './manners.ts';
import { type Answer, AnswerError, type Met, type Source } from './source.ts';
import { checked } from './works.ts';
import { childrenOf, readXml, textIn, type XmlElement } from './xml.ts';

const QUERY = 'https://export.arxiv.org/api/query';
/** Results in one answer: about 250 kB. */
const pageSize = 100;
/** How far back a run reads, in days since submission: a paper can be on hold for weeks. Every seventh run reads further. */
const DEPTH = { usual: 30, deep: 150 };
const MOST_PAGES = 10;

/** arXiv's API: who submitted what (`names`), and how known papers stand (`works`). */
export const arxivApi: Source = {
  id: 'arxiv-api',
  ...manners['arxiv-api'],
  staleAfterHours: 96,
  meaning: (task) => (task.kind === 'works' ? 'known' : 'met'),

  request(task) {
    const query =
      task.kind === 'works'
        ? `id_list=${(task.ids ?? []).join(',')}&max_results=${task.ids?.length ?? 0}`
        : `search_query=${authorQuery((task.names ?? []).flatMap(({ names }) => names))}&start=${task.start ?? 0}&max_results=${pageSize}&sortBy=submittedDate&sortOrder=descending`;
    return { url: `${QUERY}?${query}` };
  },

  parse(body, task, now) {
    const feed = readXml(body);
    if (feed.name !== 'feed') throw new AnswerError('unreadable', `XML, but no feed: <${feed.name.slice(0, 40)}>`);
    const entries = childrenOf(feed, 'entry');
    refuseError(entries);
    const candidates = entries.map(arxivEntry);
    const { met, dropped } = checked(candidates.filter((one) => one !== undefined));
    const total = Number(textIn(feed, 'opensearch:totalResults') ?? entries.length);
    const dated = instantOf(textIn(feed, 'updated'));
    const next = task.kind === 'names' ? nextPage(task, met, total, now) : undefined;
    return {
      met,
      dropped: dropped + candidates.filter((one) => one === undefined).length,
      ...(dated ? { dated } : {}),
      ...(next === undefined ? {} : { next: { start: next } }),
      ...(isEmpty(task, met, total) ? { empty: true as const } : {}),
    } satisfies Answer;
  },
};

/** Where the next page of this run begins, when it must be read: older papers may have been on hold. */
function nextPage(task: Task, met: readonly Met[], total: number, now: string): number | undefined {
  const start = (task.start ?? 0) + pageSize;
  const oldest = met.map(({ submittedAt }) => submittedAt ?? now).sort()[0];
  if (!oldest || start >= total || start >= MOST_PAGES * pageSize) return undefined;
  const depth = task.runs % 7 === 0 ? DEPTH.deep : DEPTH.usual;
  return hoursBetween(oldest, now) < depth * 24 ? start : undefined;
}

/** Nothing at all where papers are known to be: arXiv answers so when its index is being rebuilt. */
const isEmpty = (task: Task, met: readonly Met[], total: number): boolean =>
  met.length === 0 &&
  (task.kind === 'works' ? (task.ids?.length ?? 0) > 0 : total > 0 || (task.names?.length ?? 0) > 9);

/** arXiv tells of an error in a feed of one entry whose title is "Error". */
function refuseError(entries: readonly XmlElement[]): void {
  const [only] = entries;
  if (!only || entries.length > 1 || !textIn(only, 'id')?.includes('/api/errors')) return;
  throw new AnswerError('refused', textIn(only, 'summary') ?? 'arXiv says that something is wrong with the query');
}
