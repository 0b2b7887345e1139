import { createHash } from 'node:crypto';
import { FORMAT_VERSION, type LibraryFile } from '../../lib/exchange/format.ts';
import { externalIdsOf } from '../../lib/identity/external-ids.ts';
import { generateWorks } from './pages.ts';

/** The same UUID for the same name, so that the file is the same every time. */
const uuid = (name: string): string =>
  createHash('sha256')
    .update(name)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');

const at = (i: number) => new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString();
const range = (count: number) => Array.from({ length: count }, (_, i) => i);

const PEOPLE = 200;

/**
 * A library as a busy reader has it, as the text of an export: people followed, works of theirs, a fifth of them saved, some
 * arrivals that were not looked at yet.
 *
 * @param count works
 */
export function generateLibrary(count: number): string {
  const listed = generateWorks(count);
  const works: LibraryFile['works'] = listed.map(({ id, title, authors }, i) => {
    const work = { title, authors: authors.map((name) => ({ name })), arxivId: id, year: 2026, venue: 'NeurIPS' };
    return { ...work, id: uuid(id), externalIds: externalIdsOf(work), addedAt: at(i), changedAt: at(i) };
  });
  const researchers: LibraryFile['researchers'] = range(PEOPLE).map((i) => ({
    id: uuid(`person ${i}`),
    name: `${listed[i]?.authors[0]} ${'abcdefghijklmnopqrst'[i % 20]?.toUpperCase()}.`,
    affiliation: 'Norrhaven University',
    ids: {},
    pages: [`https://person-${i}.github.io/`],
    followedAt: at(i),
    changedAt: at(i),
  }));
  const person = (i: number) => researchers[i % PEOPLE]!.id;
  const library: LibraryFile = {
    exportedAt: at(count),
    works,
    researchers,
    authorships: works.map(({ id }, i) => ({ researcherId: person(i), workId: id, addedAt: at(i) })),
    shelf: works
      .filter((_, i) => i % 5 === 0)
      .map(({ id }, i) => ({
        workId: id,
        state: (['saved', 'reading', 'read'] as const)[i % 3]!,
        savedAt: at(i),
        changedAt: at(i),
      })),
    arrivals: works
      .filter((_, i) => i % 20 === 1)
      .map(({ id, arxivId }, i) => ({
        workId: id,
        researchers: [
          {
            researcherId: person(i),
            how: 'likely' as const,
            reasons: [{ key: 'sameName' as const, params: {}, speaks: 1 as const }],
          },
        ],
        firstSeenAt: at(i),
        firstSeenOn: `https://arxiv.org/abs/${arxivId}`,
        unseen: 1 as const,
      })),
    sightings: [],
    visits: [],
    news: [],
    corrections: [],
    searches: [],
  };
  return JSON.stringify({ format: 'lectern', version: FORMAT_VERSION, ...library });
}
