import { FORMAT_VERSION, type LibraryFile } from '../../lib/exchange/format.ts';
import { externalIdsOf } from '../../lib/identity/external-ids.ts';
import type { ShelfEntry, Work } from '../../lib/model/work.ts';

/* A library of a few weeks' reading. Everybody and everything in it is invented. */

/** The same id for the same number. */
export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const day = (month: number, date: number) => new Date(Date.UTC(2026, month - 1, date, 9)).toISOString();

const names = {
  1001: 'Ilse Vanbergen',
  1002: 'Sólveig Brandvold',
  1003: 'Mei-Lin Castellane',
  1004: 'Jun Rii',
  1005: 'Anneke Dröste',
  1006: 'Konstantinos Papavasileiou-Mendelsohn',
} as const;

/** Titles by what tests look for. */
export const titles = {
  pace: 'Parsing at Walking Pace: Streaming Syntax on a Phone',
  margin: 'What the Margin Knows: Annotator Hesitation as a Training Signal',
  forget: 'Grammars that Forget: Bounded Memory in Incremental Parsing',
  brittle: 'A Field Guide to Brittle Benchmarks',
  cost: 'The Cost of Being Understood',
} as const;

type Line = [title: string, authors: string, more: Partial<Work>, shelf?: Partial<ShelfEntry>];
const lines: Line[] = [
  [
    titles.margin,
    'Mei-Lin Castellane, Ilse Vanbergen, Gaspard Lindqvist',
    {
      arxivId: '2603.97788',
      arxivVersion: 3,
      year: 2026,
      venue: 'Transactions of the ACL',
      venueShort: 'TACL',
      kind: 'article',
      awards: ['Best paper of 2026'],
      primary: 'cs.CL',
      links: [{ kind: 'code', url: 'https://lantern.example/margin' }],
      abstract:
        'How long somebody hesitates before a label says how sure they are of it. We record the pauses of forty annotators, train on them as soft weights, and find that a third of the usual labels are enough.',
      manifestations: [
        { url: 'https://arxiv.org/abs/2603.97788', firstSeenAt: day(3, 12), arxivId: '2603.97788', arxivVersion: 1 },
        { url: 'https://ilse.example/publications', firstSeenAt: day(6, 2), kind: 'article', venue: 'TACL' },
      ],
    },
    {
      state: 'reading',
      savedAt: day(11, 12),
      tags: ['thesis ch. 3'],
      note: 'Hesitation time as a *label weight*. Ask Mei-Lin for the raw timings; compare with our pauses in §4.',
      priority: 1,
      rating: 4,
    },
  ],
  [
    titles.pace,
    'Ravi Thornquist, Ilse Vanbergen, Anneke Dröste',
    { arxivId: '2611.00341', year: 2026, venueShort: 'EMNLP', kind: 'proceedings', primary: 'cs.CL' },
    { state: 'saved', savedAt: day(11, 20), tags: ['reading group'] },
  ],
  [
    titles.forget,
    'Ilse Vanbergen, Ravi Thornquist, Anneke Dröste',
    {
      arxivId: '2605.00112',
      year: 2026,
      venueShort: 'ACL',
      kind: 'proceedings',
      awards: ['Best paper'],
      primary: 'cs.CL',
    },
  ],
  [
    titles.brittle,
    'Sólveig Brandvold, Tadeusz Wierzbowski-Grabiec',
    {
      arxivId: '2611.00207',
      year: 2026,
      venueShort: 'NeurIPS',
      kind: 'proceedings',
      awards: ['Outstanding paper'],
      primary: 'cs.LG',
    },
  ],
  [
    titles.cost,
    'Oluwaseun Adeyinka-Thorsson, Anneke Dröste',
    { arxivId: '2602.01101', year: 2026, venueShort: 'ICML', kind: 'proceedings', primary: 'cs.CL' },
    { state: 'reading', savedAt: day(11, 17), tags: ['thesis ch. 3', 'related work'] },
  ],
  [
    'A Treebank of Spoken Directions in Eleven Languages, with Disfluencies, Gesture Anchors and Speaker Corrections',
    'Konstantinos Papavasileiou-Mendelsohn, Oluwaseun Adeyinka-Thorsson, Ilse Vanbergen, Ravi Thornquist, Anneke Dröste, Sólveig Brandvold, Gaspard Lindqvist, Tadeusz Wierzbowski-Grabiec, Yara Harrowgate, Piet Ostrander',
    {
      year: 2025,
      venueShort: 'LREC-COLING',
      kind: 'proceedings',
      links: [{ kind: 'data', url: 'https://directions.example/' }],
    },
  ],
  [
    'Do Readers Notice? Eye-Tracking Evidence for Paraphrase Collapse in Assisted Writing',
    'Jun Rii, Piet Ostrander, Yara Harrowgate, Gaspard Lindqvist, Ravi Thornquist',
    { arxivId: '2611.00518', year: 2026, primary: 'cs.CL' },
  ],
  [
    'Small Models, Long Sentences',
    'Ilse Vanbergen, Jun Rii',
    {
      arxivId: '2510.04410',
      year: 2025,
      venue: 'Findings of EMNLP',
      venueShort: 'EMNLP Findings',
      kind: 'proceedings',
      primary: 'cs.CL',
    },
    {
      state: 'read',
      savedAt: day(10, 3),
      changedAt: day(11, 3),
      finishedAt: day(11, 3),
      rating: 5,
      tags: ['related work'],
    },
  ],
  [
    'Attachment Without Attention',
    'Ilse Vanbergen, Sólveig Brandvold, Yara Harrowgate',
    { arxivId: '2406.00019', year: 2024, venueShort: 'ICML', kind: 'proceedings', primary: 'cs.LG' },
    { state: 'read', savedAt: day(9, 21), changedAt: day(10, 6), finishedAt: day(10, 6) },
  ],
  [
    'Lullaby: Curricula that Slow Down',
    'Mei-Lin Castellane',
    { arxivId: '2609.00720', year: 2026, primary: 'cs.LG' },
    { state: 'saved', savedAt: day(11, 1), priority: 3 },
  ],
  ['Tokens Are Not Turns', 'Jun Rii, Beatrix Alderwick', { arxivId: '2611.00530', year: 2026, primary: 'math.OC' }],
  [
    'An Old Quarrel about Quantifiers',
    'Anneke Dröste',
    { year: 2019, kind: 'thesis' },
    { state: 'not-interesting', savedAt: day(8, 2) },
  ],
];

const works = lines.map(([title, authors, more], i): Work => {
  const work = { title, authors: authors.split(', ').map((name) => ({ name })), ...more };
  return {
    ...work,
    id: idOf(i),
    externalIds: externalIdsOf(work),
    addedAt: day(11, 20 - i),
    changedAt: day(11, 20 - i),
  };
});
const people = Object.entries(names);
const fresh = [2, 3, 6, 10];

/** The library as our own export has it. */
export const demoLibrary: LibraryFile = {
  exportedAt: day(11, 20),
  works,
  researchers: people.map(([n, name], i) => ({
    id: idOf(Number(n)),
    name,
    affiliation: i === 5 ? 'Hellespont Polytechnic' : 'Norrhaven University',
    ids: i === 0 ? { orcid: '0000-0001-0000-0009', dblp: '00/0000' } : {},
    pages: [`https://person-${i}.example/`],
    followedAt: day(8, 1 + i),
    changedAt: day(8, 1 + i),
  })),
  authorships: works.flatMap(({ id, authors }) =>
    people
      .filter(([, name]) => authors.some((author) => author.name === name))
      .map(([n]) => ({ researcherId: idOf(Number(n)), workId: id, addedAt: day(8, 7) })),
  ),
  shelf: lines.flatMap(([, , , shelf], i) =>
    shelf
      ? [
          {
            workId: idOf(i),
            state: 'saved' as const,
            savedAt: day(11, 1),
            changedAt: shelf.savedAt ?? day(11, 1),
            ...shelf,
          },
        ]
      : [],
  ),
  arrivals: fresh.map((i) => ({
    workId: idOf(i),
    researchers: people
      .filter(([, name]) => works[i]!.authors.some((author) => author.name === name))
      .map(([n]) => ({ researcherId: idOf(Number(n)), how: 'likely' as const, reasons: [] })),
    firstSeenAt: day(11, 20 - Math.floor(i / 3)),
    firstSeenOn: `https://arxiv.org/abs/${works[i]!.arxivId}`,
    unseen: 1 as const,
  })),
  sightings: [],
  visits: [],
  news: [],
  corrections: [],
  searches: [],
};

/** Further papers, a day apart. @param authorsOf names by the number of the paper */
export const furtherWorks = (count: number, authorsOf: (n: number) => readonly string[]): Work[] =>
  Array.from({ length: count }, (_, n) => {
    const work = { title: `Turn ${n} of a long conversation`, authors: authorsOf(n).map((name) => ({ name })) };
    const at = new Date(Date.UTC(2026, 10, 19 - n, 9)).toISOString();
    return { ...work, year: 2026, id: idOf(500 + n), externalIds: externalIdsOf(work), addedAt: at, changedAt: at };
  });

/** A library as the text of a file. */
export const libraryText = (library: LibraryFile): string =>
  JSON.stringify({ format: 'lectern', version: FORMAT_VERSION, ...library });
