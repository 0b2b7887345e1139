import { authorKeys } from '../identity/same-work.ts';
import type { Task } from '../model/source.ts';
import type { Work } from '../model/work.ts';
import { fold } from '../parse/fold.ts';
import type { LecternDb } from './db.ts';
import { readLibraryRows } from './library.ts';
import type { CoAuthor, LibraryRow, PersonPage } from './library-views.ts';
import { toResearcher } from './people.ts';
import { read, type Unit } from './unit.ts';

const MOST_COAUTHORS = 30;
/** Somebody who wrote one paper with them is no suggestion. */
const LEAST_SHARED = 2;
/** Longer bylines are those of collaborations: they say nothing of who works with whom. */
const LONGEST_BYLINE = 40;

/** All that a person's page shows but for the list of works; `undefined` when they are not followed. */
export function readPersonPage(db: LecternDb, id: string): Promise<PersonPage | undefined> {
  return read(db, async (unit) => {
    const person = await unit.researchers.get(id);
    if (!person) return undefined;
    const [ids, corrections, tasks, everybody] = await Promise.all([
      worksOf(unit, id),
      unit.corrections.where('researcherId', id),
      unit.tx.objectStore('tasks').getAll(),
      unit.tx.objectStore('researchers').getAll(),
    ]);
    const works = await Promise.all(ids.map((workId) => unit.works.get(workId)));
    const known = works.filter((work) => work !== undefined);
    const names = [person.name, ...(person.variants ?? []), ...(person.addedNames ?? [])];
    return {
      researcher: toResearcher(person),
      works: known.length,
      unseen: await unit.tx.objectStore('arrivals').index('unseenFor').count(id),
      perYear: perYear(known),
      coAuthors: coAuthors(known, names, everybody),
      checked: checkedBy(tasks, id, person.pages),
      corrections: corrections.toSorted((a, b) => (a.at < b.at ? 1 : -1)),
    };
  });
}

/** All works of somebody, latest first. */
export async function readPersonWorks(db: LecternDb, id: string): Promise<LibraryRow[]> {
  const rows = await readLibraryRows(db, await read(db, (unit) => worksOf(unit, id)));
  const when = ({ year, arxivId, addedAt }: LibraryRow): string => {
    const month = /^\d{4}/.exec(arxivId ?? '')?.[0];
    return month ? `20${month.slice(0, 2)} ${month.slice(2)} ${arxivId}` : `${year ?? addedAt.slice(0, 4)}`;
  };
  return rows.sort((a, b) => (when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : 0));
}

/** Ids of works that are theirs: listed, or arrived. */
async function worksOf(unit: Unit, id: string): Promise<string[]> {
  const [authorships, arrivals] = await Promise.all([
    unit.authorships.where('researcherId', id),
    unit.arrivals.where('people', id),
  ]);
  return [...new Set([...authorships, ...arrivals].map(({ workId }) => workId))];
}

function perYear(works: readonly Work[]): PersonPage['perYear'] {
  const counts = new Map<number, number>();
  for (const { year } of works) if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].map(([year, count]) => ({ year, works: count })).sort((a, b) => a.year - b.year);
}

function coAuthors(
  works: readonly Work[],
  own: readonly string[],
  everybody: readonly { id: string; name: string; variants?: string[] | undefined }[],
): CoAuthor[] {
  const self = new Set(own.flatMap((name) => authorKeys({ name })));
  const found = new Map<string, { count: number; lastYear: number; names: Map<string, number> }>();
  for (const { authors, year } of works) {
    if (authors.length > LONGEST_BYLINE) continue;
    const here = new Set<string>();
    for (const author of authors) {
      const [key] = authorKeys(author);
      if (!key || here.has(key) || authorKeys(author).some((one) => self.has(one))) continue;
      here.add(key);
      const one = found.get(key) ?? { count: 0, lastYear: 0, names: new Map() };
      one.count++;
      one.lastYear = Math.max(one.lastYear, year ?? 0);
      one.names.set(author.name, (one.names.get(author.name) ?? 0) + 1);
      found.set(key, one);
    }
  }
  const followed = new Map(
    everybody.flatMap(({ id, name, variants = [] }) => [name, ...variants].map((one) => [fold(one), id] as const)),
  );
  return [...found.values()]
    .filter(({ count }) => count >= LEAST_SHARED)
    .map((one) => ({ ...one, name: fullest(one.names) }))
    .sort((a, b) => b.count - a.count || b.lastYear - a.lastYear || a.name.localeCompare(b.name))
    .slice(0, MOST_COAUTHORS)
    .map(({ count, lastYear, names, name }) => {
      const researcherId = [...names.keys()].map((one) => followed.get(fold(one))).find(Boolean);
      return { name, works: count, ...(lastYear ? { lastYear } : {}), ...(researcherId ? { researcherId } : {}) };
    });
}

/** "Kofi Mensah-Adu" rather than "K. Mensah-Adu"; of equally full spellings the most frequent. */
function fullest(names: ReadonlyMap<string, number>): string {
  const letters = (name: string): number => fold(name).replace(/\b\w\b ?/g, '').length;
  return [...names].sort(([a, n], [b, m]) => letters(b) - letters(a) || m - n)[0]![0];
}

/** By what somebody was asked about, latest first: in their name, or at one of their pages. */
function checkedBy(tasks: readonly Task[], id: string, pages: readonly string[]): PersonPage['checked'] {
  const last = new Map<Task['source'], string>();
  for (const { source, person, names, url, doneAt } of tasks) {
    const isTheirs = person === id || names?.some((one) => one.id === id) || (url && pages.includes(url));
    if (isTheirs && doneAt && doneAt > (last.get(source) ?? '')) last.set(source, doneAt);
  }
  return [...last].map(([source, at]) => ({ source, at })).sort((a, b) => (a.at < b.at ? 1 : -1));
}
