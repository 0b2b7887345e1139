import { describe, expect, test } from 'vitest';
import { numbers } from '../../scripts/replay/numbers.ts';
import { type Replay, type Replayed, replay } from '../../scripts/replay/replay.ts';
import type { StreamPaper } from '../../scripts/replay/stream.ts';
import { authors, emptyStore, homepage } from '../store/build.ts';

/*
 * A week of a small arXiv past four people, with a background that is killed again and again. The same, with real papers and a hundred
 * people, is `npm run bench:follow`.
 */

const DAYS = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06', '2026-11-09'];

/** Who writes with whom about what. The last two share a name. */
const PEOPLE = [
  {
    name: 'Ilse Vanbergen',
    circle: ['Kofi Mensah-Adu', 'Anneke Dröste'],
    topic: 'incremental parsing of spoken directions',
  },
  { name: 'Orla Brandvik', circle: ['Hana Numata', 'Luis Pardal'], topic: 'radar sounding of glacier beds' },
  { name: 'Wei Chen', circle: ['Petra Kralik', 'Tomas Harte'], topic: 'snow density from seismic arrays' },
  { name: 'Wei Chen', circle: ['Ana Ruiz', 'Ravi Thornquist'], topic: 'tax law for language models' },
];
const STRANGERS = ['Wei Chen', 'I. Vanbergen', 'Orla Brandt', 'Lin Hartog'];

const titleOf = (topic: string, n: number): string => `${topic} ${n}`;
const pages = PEOPLE.map(({ name, circle, topic }, i) =>
  homepage(
    [0, 1, 2, 3].map((n) => ({ title: titleOf(topic, 100 + n), authors: authors(name, circle[n % 2]!), year: 2026 })),
    { url: `https://page-${i}.example.edu/`, researcher: { name, ids: {} } },
  ),
);

/** Each day one paper of everybody, one of a stranger, and others'; every third of theirs was held for days. */
function week(): { papers: StreamPaper[]; theirs: string[][] } {
  const random = numbers(11);
  const papers: StreamPaper[] = [];
  const theirs: string[][] = PEOPLE.map(() => []);
  let number = 10_000;
  const announce = (published: string, rest: Pick<StreamPaper, 'title' | 'authors' | 'submitted'>): string => {
    const id = `2611.${++number}`;
    papers.push({ ...rest, id, published, primary: 'cs.LG', categories: ['cs.LG'], abstract: rest.title });
    return id;
  };
  for (const [day, published] of DAYS.entries()) {
    for (const [i, { name, circle, topic }] of PEOPLE.entries()) {
      const held = (day + i) % 3 === 0 ? { submitted: '2026-10-20' } : {};
      theirs[i]!.push(announce(published, { title: titleOf(topic, day), authors: [circle[day % 2]!, name], ...held }));
    }
    announce(published, {
      title: `Magnetic order in thin films ${day}`,
      authors: [STRANGERS[day % STRANGERS.length]!, `Zdenka Vrbovsek${String.fromCharCode(97 + day)}`],
    });
    for (let n = 0; n < 12; n++)
      announce(published, { title: `Garden ${Math.floor(random() * 1e6)}`, authors: ['Jun Rii', 'Ada Quill'] });
  }
  return { papers, theirs };
}

async function run(kills: number, seed: number, listings: Replay['listings'] = ['cs.LG']): Promise<Replayed> {
  const { papers } = week();
  return replay({ db: await emptyStore(), papers, pages, days: DAYS, listings, kills, seed });
}

/** What was told of each person, in order of the papers' numbers. */
const toldOf = ({ told, people }: Replayed): string[][] =>
  people.map((person) =>
    told
      .filter(({ researcherId }) => researcherId === person)
      .map(({ id }) => id)
      .sort(),
  );

describe('a week of arXiv', () => {
  test.each([
    ['with a background that lives', 0, ['cs.LG']],
    ['without ever opening a listing', 0, []],
    ['with a background that is killed', 40, ['cs.LG']],
    ['with one that is killed, without a listing', 40, []],
  ])(
    '%s tells every paper of everybody once, and no stranger’s',
    async (_how, kills, listings) => {
      const { theirs } = week();
      for (const seed of kills > 0 ? [1, 2] : [1]) {
        const replayed = await run(kills, seed, listings);
        expect(toldOf(replayed)).toEqual(theirs);
        expect(replayed.claimed).toBe(0);
        expect(replayed.kills).toBeGreaterThanOrEqual(kills * 0.6);
      }
    },
    60_000,
  );
});
