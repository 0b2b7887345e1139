import { markWords } from '../../lib/browser/mark-words.ts';
import type { Request } from '../../lib/messages/index.ts';
import type { Mark } from '../../lib/model/mark.ts';
import type { PaperLine } from '../../lib/model/paper-line.ts';
import { describeList, stateOf } from '../../lib/parse/arxiv-scan.ts';
import type { EntryParts } from '../sites/arxiv-markup.ts';
import { type Background, insideAll } from './marks-world.ts';

export const URL_NEW = 'https://arxiv.org/list/cs.LG/new?show=2000';
export const ON = { person: true, sameName: true, new: true, shelf: true, venue: true, code: true };
export const OFF: typeof ON = { person: false, sameName: false, new: false, shelf: false, venue: false, code: false };
export const ilse = { researcherId: '00000000-0000-4000-8000-000000000001', name: 'Ilse Vanbergen', reasons: [] };

/** Paper 1 is by Ilse Vanbergen, as is every tenth after it. */
export const papers = (count: number): EntryParts[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `2611.${90000 + i}`,
    title: `Paper ${i + 1}`,
    authors: i % 10 === 0 ? ['Jun Rii', 'Ilse Vanbergen'] : ['Vanbergen Lodewijk', 'Amara Fenwick-Osei'],
  }));
export const idOf = (n: number) => `2611.${90000 + n - 1}`;

/** What the background answers that knows these marks; who wrote a paper it tells only of one that it gets whole. */
export function answersOf(marks: () => Record<string, Mark>, more: { badges?: typeof ON; following?: boolean } = {}) {
  const known = (papers: PaperLine[]) => ({
    marks: structuredClone(marks()),
    badges: more.badges ?? ON,
    following: more.following ?? true,
    whole: papers.flatMap(({ id }) => (marks()[id]?.people ? [id] : [])),
  });
  return {
    'papers:open': ({ url, page, papers }: Request<'papers:open'>) => ({
      ...known(papers),
      state: page ? stateOf(describeList(new URL(url), page.texts, page.found), page.found) : ('read' as const),
      listing: 'cs.LG/new',
      recording: true,
      words: markWords(),
    }),
    'papers:more': ({ papers }: Request<'papers:more'>) => known(papers),
    'papers:whole': () => ({ marks: structuredClone(marks()) }),
  } satisfies Background;
}

/** A background that knows these marks. */
export const knowing = (marks: Record<string, Mark>, more: Partial<Background> = {}): Background => ({
  ...answersOf(() => marks),
  'shelf:set': ({ state }) => ({ ...(state ? { state } : {}), undo: '1' }),
  ...more,
});

export const dt = (n: number) => document.getElementById(idOf(n))!.closest('dt')!;
export const partsOf = (n: number, selector: string) => [
  ...insideAll(dt(n), selector),
  ...insideAll(dt(n).nextElementSibling!, selector),
];
export const textsOf = (n: number, selector: string) => partsOf(n, selector).map((part) => part.dataset.words);
export const button = (n: number) => partsOf(n, 'button')[0]!;
export const said = () => insideAll(document.body, '[role=status]').flatMap(({ dataset }) => dataset.words || []);

/** What arXiv's own nodes are, without our hosts. */
export function pageWithoutUs(): string {
  const copy = document.body.cloneNode(true) as Element;
  for (const host of copy.querySelectorAll('lectern-marks')) host.remove();
  return copy.outerHTML;
}
