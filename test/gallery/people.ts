import type { PaperOnPage } from '../../components/popup/page-parts.tsx';
import type { PersonMatch, Sureness } from '../../lib/model/arrival.ts';
import type { Page } from '../../lib/model/page.ts';
import type { Researcher, ResearcherOnPage } from '../../lib/model/researcher.ts';
import type { News } from '../../lib/model/source.ts';
import type { ShelfState, WorkOnPage } from '../../lib/model/work.ts';
import type { Feed, FeedByPerson, FeedGroup, FeedRow, PersonRow, WorkRow } from '../../lib/store/views.ts';

/* Everybody and everything here is invented. */

/** The gallery's own today: a Friday morning. */
export const now = new Date('2026-11-20T08:30:00');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const ilse: ResearcherOnPage = {
  name: 'Ilse Vanbergen',
  affiliation: 'Department of Linguistics and Computation, Norrhaven University',
  ids: {
    scholar: 'iVb00000000J',
    orcid: '0000-0001-0000-0009',
    dblp: '00/0000',
    arxiv: 'vanbergen_i_1',
    github: 'vanbergen',
  },
};
export const long: ResearcherOnPage = {
  name: 'Konstantinos Papavasileiou-Mendelsohn',
  position: 'Chair of Very Large Lexicons and Their Applications',
  affiliation: 'Faculty of Engineering and Humanities, Hellespont Polytechnic, and Norrhaven University',
  ids: { ...ilse.ids, semanticScholar: '00000001', openreview: '~Konstantinos_Papavasileiou1' },
};

const work = (title: string, names: string, more: Partial<WorkOnPage> = {}): WorkOnPage => ({
  title,
  authors: names
    .split(', ')
    .map((name) => (name.endsWith('*') ? { name: name.slice(0, -1), owner: true as const } : { name })),
  ...more,
});
export const publications: WorkOnPage[] = [
  work(
    'Grammars that Forget: Bounded Memory in Incremental Parsing',
    'Ilse Vanbergen*, Ravi Thornquist, Anneke Dröste',
    {
      year: 2026,
      venueShort: 'ACL',
      kind: 'proceedings',
      awards: ['Best paper'],
      arxivId: '2605.00001',
    },
  ),
  work('What the Margin Knows: Annotator Hesitation as a Training Signal', 'Mei-Lin Castellane, Ilse Vanbergen*', {
    year: 2026,
    venueShort: 'TACL',
    kind: 'article',
    arxivId: '2603.00002',
  }),
  work(
    'A Treebank of Spoken Directions in Eleven Languages, with Disfluencies, Gesture Anchors and Speaker Corrections',
    `Konstantinos Papavasileiou-Mendelsohn, Oluwaseun Adeyinka-Thorsson, Ilse Vanbergen*, ${'Yuki Harrowgate, Jun Rii, Sólveig Brandvold, '.repeat(4)}Peter Ostrander`,
    {
      year: 2025,
      venueShort: 'LREC-COLING',
      kind: 'article',
      links: [{ kind: 'paper', url: 'https://papers.example/treebank' }],
    },
  ),
  work('Small Models, Long Sentences', 'Ilse Vanbergen*, Jun Rii', {
    year: 2025,
    venueShort: 'EMNLP Findings',
    kind: 'article',
  }),
  work('Attachment Without Attention', 'Ilse Vanbergen*, Sólveig Brandvold, Yuki Harrowgate', {
    year: 2024,
    venueShort: 'ICML',
    kind: 'proceedings',
    arxivId: '2402.00005',
  }),
  work('Pauses Are Data', 'Ilse Vanbergen*', { year: 2023, kind: 'thesis' }),
];
export const wideWorks: WorkOnPage[] = [
  work(
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft: Compounds Without End',
    'Konstantinos Papavasileiou-Mendelsohn*, Oluwaseun Adeyinka-Thorsson',
    {
      year: 2025,
      venue: 'Transactions of the Very Long Society for Computational Lexicography and Its Neighbours',
      kind: 'article',
    },
  ),
  ...publications.slice(2, 6),
];

const match = (name: string, how: Sureness, author?: number): PersonMatch => ({
  researcherId: uuid(900 + name.length),
  name,
  how,
  reasons: [
    how === 'sure'
      ? { key: 'known', params: { by: 'page' }, speaks: 1 }
      : { key: 'coauthors', params: { count: 2, names: ['Kofi Mensah-Adu', 'Ravi Thornquist'] }, speaks: 1 },
  ],
  ...(author === undefined ? {} : { author }),
});
const met: { work: WorkOnPage; people: PersonMatch[]; days: number; shelf?: ShelfState }[] = [
  {
    work: work(
      'Parsing at Walking Pace: Streaming Syntax on a Phone',
      'Ravi Thornquist, Ilse Vanbergen, Anneke Dröste',
      {
        venueShort: 'EMNLP',
        year: 2026,
        kind: 'proceedings',
        arxivId: '2611.00011',
      },
    ),
    people: [match('Ilse Vanbergen', 'sure', 1)],
    days: 0,
    shelf: 'saved',
  },
  {
    work: work(
      'Do Readers Notice? Eye-Tracking Evidence for Paraphrase Collapse in Assisted Writing',
      'Jun Rii, Peter Ostrander, Ivo Brandt, Lena Oduya, Tomás Wierzbowski-Grabiec',
      { arxivId: '2611.00012' },
    ),
    people: [match('Jun Rii', 'likely', 0)],
    days: 0.1,
  },
  {
    work: work('Tokens Are Not Turns', 'Jun Rii, Bram Alderwick, Sólveig Brandvold', { arxivId: '2611.00013' }),
    people: [match('Sólveig Brandvold', 'sure', 2), match('Jun Rii', 'likely', 0)],
    days: 1,
  },
  {
    work: work('A Field Guide to Brittle Benchmarks', 'Sólveig Brandvold, Tomás Wierzbowski-Grabiec', {
      venueShort: 'NeurIPS',
      year: 2026,
      kind: 'proceedings',
      awards: ['Outstanding paper'],
      arxivId: '2611.00014',
    }),
    people: [match('Sólveig Brandvold', 'sure', 0)],
    days: 1.2,
  },
  {
    work: work('Lullaby: Curricula that Slow Down', 'Mei-Lin Castellane', { arxivId: '2611.00015' }),
    people: [match('Mei-Lin Castellane', 'sure')],
    days: 3,
  },
];
export const arrivals: WorkRow[] = met.map(({ work: w, people, days, shelf }, i) => ({
  work: { ...w, id: uuid(i), externalIds: [], addedAt: daysAgo(days), changedAt: daysAgo(days) },
  people,
  arrival: {
    workId: uuid(i),
    researchers: [],
    firstSeenAt: daysAgo(days),
    firstSeenOn: 'https://arxiv.org/list/cs.CL/new',
    unseen: 1 as const,
  },
  ...(shelf ? { shelf: { workId: uuid(i), state: shelf, savedAt: daysAgo(days), changedAt: daysAgo(days) } } : {}),
}));
const newsOf = (n: number, kind: News['kind'], what: string, from: string): News => ({
  id: `${n} ${kind}`,
  workId: uuid(n),
  kind,
  what,
  at: daysAgo(0.2),
  from,
  people: [],
  unseen: 1,
});
const API = 'https://export.arxiv.org/api/query?search_query=au';
const changed = (n: number, work: WorkOnPage, people: PersonMatch[], ...news: News[]): FeedRow => ({
  work: { ...work, id: uuid(n), externalIds: [], addedAt: daysAgo(90), changedAt: daysAgo(0.2) },
  people,
  news,
  at: daysAgo(0.2),
  arrived: false,
  isNew: true,
});
const told: FeedRow[] = arrivals.map((row) => ({
  ...row,
  at: row.arrival!.firstSeenAt,
  arrived: true,
  news: [],
  isNew: true,
}));
/** Two days of the feed: papers, one of them by two people, and what is new about known ones. */
export const feed: Feed = {
  rows: [
    { ...told[2]!, at: daysAgo(0.1) },
    told[0]!,
    { ...told[1]!, isNew: false },
    changed(
      20,
      publications[0]!,
      [match('Ilse Vanbergen', 'sure', 0)],
      newsOf(20, 'accepted', 'ACL 2026', 'https://ilse-vanbergen.example/'),
      newsOf(20, 'award', 'Best paper', 'https://ilse-vanbergen.example/'),
    ),
    {
      ...changed(
        21,
        publications[4]!,
        [match('Ilse Vanbergen', 'sure', 0)],
        newsOf(21, 'version', 'v3', API),
        newsOf(21, 'code', 'https://code.example/attachment', API),
      ),
      shelf: { workId: uuid(21), state: 'read', savedAt: daysAgo(60), changedAt: daysAgo(50), readVersion: 2 },
    },
    told[3]!,
    { ...told[4]!, work: { ...told[4]!.work, arxivId: undefined as never } },
  ],
  more: false,
  newest: daysAgo(0.1),
};

const group = (
  id: string,
  name: string | undefined,
  papers: number,
  changes: number,
  more: Partial<FeedGroup> = {},
) => ({
  id,
  ...(name ? { name } : {}),
  papers,
  changes,
  elsewhere: 0,
  workIds: Array.from({ length: papers + changes }, (_, n) => uuid(500 + n)),
  rows: [],
  ...more,
});
/** Three weeks away: the feed by person. */
export const catchUp: FeedByPerson = {
  groups: [
    group('several', undefined, 3, 0),
    group(uuid(1), 'Konstantinos Papavasileiou-Mendelsohn', 12, 3, { elsewhere: 1 }),
    group(uuid(2), 'Jun Rii', 9, 0),
    group(uuid(3), 'Sólveig Brandvold', 6, 4),
    group(uuid(4), 'Ilse Vanbergen', 3, 2, { elsewhere: 1 }),
    ...Array.from({ length: 14 }, (_, n) => group(uuid(10 + n), `Oluwaseun Adeyinka-Thorsson ${n}`, 1, n % 3)),
    group('list', undefined, 0, 2),
  ],
  papers: 41,
  changes: 23,
  people: 18,
  oldest: daysAgo(21),
  newest: daysAgo(0.1),
};

const shelved: [number, ShelfState, number][] = [
  [0, 'saved', 0],
  [1, 'reading', 3],
  [3, 'saved', 9],
  [2, 'read', 17],
  [4, 'read', 250],
];
export const reading: WorkRow[] = shelved.map(([n, state, days]) => {
  const { arrival: _, ...row } = arrivals[n]!;
  return { ...row, shelf: { workId: row.work.id, state, savedAt: daysAgo(days), changedAt: daysAgo(days) } };
});

export const aside: WorkRow[] = reading.slice(0, 2).map((row) => ({
  ...row,
  shelf: { ...row.shelf!, state: 'not-interesting' },
}));

const shelfOf = (n: number, state: ShelfState) => ({
  workId: uuid(n),
  state,
  savedAt: daysAgo(2),
  changedAt: daysAgo(2),
});
export const pageRows: PaperOnPage[] = publications.map((onPage, i) => ({
  onPage,
  people: [],
  ...(i === 1 ? { shelf: shelfOf(1, 'saved') } : i === 3 ? { shelf: shelfOf(3, 'read') } : {}),
}));
export const wideRows: PaperOnPage[] = wideWorks.map((onPage) => ({ onPage, people: [] }));
export const listingRows: PaperOnPage[] = arrivals.slice(0, 3).map(({ work: onPage, people, shelf, arrival }, i) => ({
  onPage,
  people,
  ...(shelf ? { shelf } : {}),
  isNew: arrival !== undefined && i < 2,
}));

const someone = (
  n: number,
  name: string,
  affiliation: string | undefined,
  unseen: number,
  works: number,
): PersonRow => ({
  researcher: {
    id: uuid(100 + n),
    name,
    ids: n === 0 ? ilse.ids : {},
    pages: [`https://person-${n}.example/`],
    followedAt: daysAgo(n),
    changedAt: daysAgo(n),
    ...(affiliation ? { affiliation } : {}),
  } satisfies Researcher,
  unseen,
  works,
});
export const people: PersonRow[] = [
  someone(0, 'Ilse Vanbergen', 'Norrhaven University', 1, 47),
  someone(1, 'Jun Rii', 'Institute for Language and Machines, Eastmere', 2, 19),
  someone(2, 'Konstantinos Papavasileiou-Mendelsohn', 'Hellespont Polytechnic and Norrhaven University', 12, 1212),
  someone(3, 'Sólveig Brandvold', 'Fjordlund Institute of Technology', 2, 64),
  someone(4, 'Anneke Dröste', 'University of Lower Marsh', 0, 31),
  someone(5, 'Mei-Lin Castellane', 'Eastmere', 0, 88),
  someone(6, 'Oluwaseun Adeyinka-Thorsson', 'Harmattan AI Research', 0, 26),
  someone(7, 'Ravi Thornquist', 'Norrhaven University', 0, 1),
  someone(8, 'Yuki Harrowgate', undefined, 0, 7),
];

const page = (kind: Page['kind'], more: Partial<Page>): Page => ({
  url: 'https://person-0.example/',
  site: 'general',
  kind,
  confidence: 1,
  works: [],
  problems: [],
  ...more,
});
const filler = (n: number): WorkOnPage[] => Array.from({ length: n }, (_, i) => work(`Filler ${i}`, 'Nobody'));
export const pages = {
  researcher: page('researcher-homepage', { researcher: ilse, works: [...publications, ...filler(41)] }),
  long: page('cv', {
    researcher: long,
    works: [...wideWorks, ...filler(204)],
    problems: [
      { reason: 'entry without a title', text: 'In preparation, with the usual suspects.' },
      { reason: 'entry without a title', text: '(2011), pp. 1–12.' },
      { reason: 'entry without a title' },
    ],
  }),
  empty: page('researcher-homepage', { researcher: { name: 'Yuki Harrowgate', ids: {} } }),
  changedSite: page('other', {
    site: 'dblp',
    problems: [
      { reason: 'No list of papers where Lectern expects it: the page is still loading, or the site has changed.' },
    ],
  }),
  papers: page('publication-list', { title: 'Reading group on small grammars, autumn 2026', works: publications }),
  listing: page('paper-listing', {
    url: 'https://arxiv.org/list/cs.CL/new',
    site: 'arxiv',
    works: filler(57),
    listing: { key: 'cs.CL/new', title: 'Computation and Language', date: '2026-11-20', stated: 57, read: 57 },
  }),
  quiet: page('paper-listing', {
    url: 'https://arxiv.org/list/cs.CL/new',
    site: 'arxiv',
    listing: { key: 'cs.CL/new', title: 'Computation and Language', date: '2026-11-20', read: 0, empty: true },
  }),
  unread: page('paper-listing', {
    url: 'https://arxiv.org/list/cs.CL/new',
    site: 'arxiv',
    works: filler(41),
    listing: { key: 'cs.CL/new', title: 'Computation and Language', date: '2026-11-20', stated: 57, read: 41 },
    problems: [{ reason: 'entry 42: no title where titles are' }],
  }),
  paper: page('paper', {
    url: 'https://arxiv.org/abs/2611.00012',
    site: 'arxiv',
    works: [{ ...met[1]!.work, primary: 'cs.CL' }],
  }),
} satisfies Record<string, Page>;
