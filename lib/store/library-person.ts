import { bylineForms } from '../identity/names.ts';
import type { Researcher } from '../model/researcher.ts';
import type { Task } from '../model/source.ts';
import type { Work } from '../model/work.ts';
import { fold } from '../parse/fold.ts';
import { coAuthorsOf } from './co-authors.ts';
import type { LecternDb } from './db.ts';
import { readLibraryRows } from './library.ts';
import type { CoAuthor, LibraryRow, PersonPage } from './library-views.ts';
import { toResearcher } from './people.ts';
import { read, type Unit } from './unit.ts';

const MOST_COAUTHORS = 30;

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
    return {
      researcher: toResearcher(person),
      works: known.length,
      unseen: await unit.tx.objectStore('arrivals').index('unseenFor').count(id),
      perYear: perYear(known),
      coAuthors: coAuthors(person, known, everybody),
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
export async function worksOf(unit: Unit, id: string): Promise<string[]> {
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
  person: Researcher,
  works: readonly Work[],
  everybody: readonly Pick<Researcher, 'id' | 'name' | 'variants'>[],
): CoAuthor[] {
  const followed = new Map(
    everybody.flatMap(({ id, name, variants = [] }) => [name, ...variants].map((one) => [fold(one), id] as const)),
  );
  return coAuthorsOf(person, works)
    .slice(0, MOST_COAUTHORS)
    .map(({ name, names, works: shared, lastYear }) => {
      const researcherId = names.map((one) => followed.get(fold(one))).find(Boolean);
      return {
        name,
        works: shared.length,
        isWhole: bylineForms(name).length > 0,
        ...(lastYear ? { lastYear } : {}),
        ...(researcherId ? { researcherId } : {}),
      };
    });
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
