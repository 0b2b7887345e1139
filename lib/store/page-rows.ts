import { externalIdsOf } from '../identity/external-ids.ts';
import type { Researcher, ResearcherOnPage } from '../model/researcher.ts';
import type { WorkOnPage } from '../model/work.ts';
import type { LecternDb } from './db.ts';
import { findWork } from './keep.ts';
import { followedOnPage, toResearcher } from './people.ts';
import { factsOfWork } from './rows.ts';
import { read, type Unit } from './unit.ts';
import type { PageRow } from './views.ts';

/** What is known of the works of an open page, in the order given. */
export function readPageRows(db: LecternDb, works: readonly WorkOnPage[]): Promise<PageRow[]> {
  return read(db, async (unit) => {
    const ids = new Set(works.flatMap(externalIdsOf));
    await Promise.all([...ids].map((id) => unit.works.where('externalIds', id)));
    return Promise.all(works.map((onPage) => pageRow(unit, onPage)));
  });
}

async function pageRow(unit: Unit, onPage: WorkOnPage): Promise<PageRow> {
  const work = await findWork(unit, onPage);
  return work
    ? { onPage, workId: work.id, ...(await factsOfWork(unit, work, onPage.authors)) }
    : { onPage, people: [] };
}

/** The followed person a page presents, if any. With `works`, also one known by their works only. */
export async function findFollowed(
  db: LecternDb,
  onPage: ResearcherOnPage,
  url: string,
  works: readonly WorkOnPage[] = [],
): Promise<Researcher | undefined> {
  const person = await read(db, (unit) => followedOnPage(unit, onPage, url, works));
  return person && toResearcher(person);
}
