import { countInsights, type Insights } from '../../lib/search/insights.ts';
import { toPaper } from '../../lib/search/paper.ts';
import type { LibraryRow, PersonPage, WorkPane } from '../../lib/store/library-views.ts';
import type { WorkRow } from '../../lib/store/views.ts';
import { demoLibrary, idOf } from '../demo/library.ts';

/* What the library page shows of the demo's library. Everybody in it is invented. */

const { works, researchers, authorships, shelf, arrivals } = demoLibrary;
const nameOf = new Map(researchers.map(({ id, name }) => [id, name]));

export const workRows: WorkRow[] = works.map((work) => {
  const entry = shelf.find(({ workId }) => workId === work.id);
  const arrival = arrivals.find(({ workId }) => workId === work.id);
  return {
    work,
    people: authorships
      .filter(({ workId }) => workId === work.id)
      .map(({ researcherId }) => {
        const name = nameOf.get(researcherId)!;
        const author = work.authors.findIndex((one) => one.name === name);
        return { researcherId, name, author, how: 'sure' as const, reasons: [] };
      }),
    ...(entry ? { shelf: entry } : {}),
    ...(arrival ? { arrival } : {}),
  };
});

/** The same as the search sees them. */
export const libraryRows: LibraryRow[] = workRows.map(({ work, shelf: entry, arrival, people }) => {
  const { workId: _id, note, ...rest } = entry ?? {};
  return {
    id: work.id,
    title: work.title,
    authors: work.authors.map(({ name }) => name),
    addedAt: work.addedAt,
    people: people.map(({ researcherId }) => researcherId),
    ...(work.year ? { year: work.year } : {}),
    ...(work.venueShort ? { venueShort: work.venueShort } : {}),
    ...(work.primary ? { primary: work.primary } : {}),
    ...(work.arxivId ? { arxivId: work.arxivId } : {}),
    ...(arrival ? { unseen: true as const } : {}),
    ...(entry
      ? { shelf: { ...rest, ...(note ? { noted: true as const } : {}) } as NonNullable<LibraryRow['shelf']> }
      : {}),
  };
});

export const pane: WorkPane = {
  ...workRows[0]!,
  news: [],
  corrections: [],
  history: [
    { at: '2026-03-11T09:00:00.000Z', what: 'met', from: 'https://arxiv.org/abs/2603.97788', version: 1 },
    { at: '2026-03-12T09:00:00.000Z', what: 'saved' },
    {
      at: '2026-06-02T09:00:00.000Z',
      what: 'news',
      news: 'accepted',
      detail: 'TACL',
      from: 'https://ilse.example/publications',
    },
    {
      at: '2026-09-04T09:00:00.000Z',
      what: 'news',
      news: 'code',
      detail: 'https://lantern.example/margin',
      from: 'https://ilse.example/',
    },
    { at: '2026-11-12T09:00:00.000Z', what: 'state', state: 'reading' },
    {
      at: '2026-11-18T09:00:00.000Z',
      what: 'news',
      news: 'version',
      detail: 'v3',
      from: 'https://arxiv.org/abs/2603.97788',
    },
    {
      at: '2026-11-19T09:00:00.000Z',
      what: 'news',
      news: 'award',
      detail: 'Best paper of 2026',
      from: 'https://mei-lin.example/',
    },
  ],
};

export const personPage: PersonPage = {
  researcher: {
    ...researchers[0]!,
    position: 'Professor',
    variants: ['I. Vanbergen'],
    addedNames: ['Ilse Vanbergen-Roth'],
    groups: ['thesis committee', 'parsing'],
  },
  works: 47,
  unseen: 1,
  perYear: [2, 2, 4, 3, 5, 4, 6, 8, 6, 7].map((n, i) => ({ year: 2017 + i, works: n })),
  coAuthors: [
    { name: 'Ravi Thornquist', works: 12, lastYear: 2026, isWhole: true },
    { name: 'Anneke Dröste', works: 9, lastYear: 2026, researcherId: idOf(1005), isWhole: true },
    { name: 'Y. Harrowgate', works: 4, lastYear: 2024, isWhole: false },
  ],
  checked: [{ source: 'homepage', at: '2026-11-20T06:10:00.000Z' }],
  corrections: [
    {
      researcherId: idOf(1001),
      paper: 'title:a tide table for brownfield sites',
      externalIds: ['title:a tide table for brownfield sites'],
      theirs: false,
      at: '2026-10-02T09:00:00.000Z',
      title: 'A Tide Table for Brownfield Sites',
      authors: ['I. Vanbergen'],
    },
  ],
};

const given = [
  'Asta',
  'Bram',
  'Cosima',
  'Dov',
  'Elif',
  'Faro',
  'Gudrun',
  'Hideo',
  'Inés',
  'Joud',
  'Kaveh',
  'Liesl',
  'Maren',
  'Nnamdi',
  'Oona',
];
const family = [
  'Almqvist',
  'Brandvold',
  'Castellane',
  'Dröste',
  'Eskildsen',
  'Farrant',
  'Grosvik',
  'Harrowgate',
  'Ilunga',
  'Jarvela',
  'Korhonen',
  'Lindqvist',
  'Mbeki-Roth',
  'Nakagawa',
  'Ostrander',
  'Papavasiliou',
  'Quist',
  'Rii',
  'Sandoval',
  'Thornquist',
];

/** A library of 300 followed people in groups that write together, as large as the map has to stay readable. */
export function largeInsights(now: string, count = 2_400): Insights {
  const people = Array.from({ length: 300 }, (_, n) => ({
    id: idOf(5_000 + n),
    name: `${given[n % given.length]} ${family[(n * 7 + Math.floor(n / given.length)) % family.length]}`,
  }));
  const rows = Array.from({ length: count }, (_, n): LibraryRow => {
    const lab = n % 24;
    const turn = Math.floor(n / 24);
    const a = lab * 12 + (turn % 12);
    const b = n % 97 === 0 ? (a + 61) % 300 : lab * 12 + ((turn * 5 + Math.floor(turn / 12) * 3 + 1) % 12);
    const venues = ['NeurIPS', 'ICML', 'ACL', 'EMNLP', 'ICLR', 'TACL', 'CVPR', 'AAAI', 'NAACL'];
    return {
      id: idOf(10_000 + n),
      title: `Paper ${n}`,
      authors: [],
      addedAt: now,
      year: 2008 + Math.floor(Math.sqrt(n / count) * 18.9),
      people: [...new Set([people[a % 300]!.id, people[b % 300]!.id])],
      ...(n % 3 ? {} : { venueShort: venues[Math.floor(Math.sqrt((n * 31) % 82))]! }),
      ...(n % 9
        ? {}
        : {
            shelf: {
              state: n % 2 ? ('read' as const) : ('saved' as const),
              savedAt: new Date(Date.parse(now) - ((n * 37) % 84) * 86_400_000).toISOString(),
              changedAt: new Date(Date.parse(now) - ((n * 37) % 76) * 86_400_000).toISOString(),
            },
          }),
    };
  });
  return countInsights(rows.map(toPaper), new Map(people.map(({ id, name }) => [id, name])), now);
}

const nothing = () => {};
/** What a paper's pane asks for, where nobody answers. */
export const paneAsksNobody = {
  onEdit: nothing,
  onClose: nothing,
  onShelf: nothing,
  onTag: nothing,
  onUntag: nothing,
  onNote: async () => true,
  onPriority: nothing,
  onRating: nothing,
  onFinished: nothing,
  onBibtex: nothing,
};
