import { externalIdsOf } from '../identity/external-ids.ts';
import { reasons } from '../identity/reasons.ts';
import type { Page } from '../model/page.ts';
import type { Researcher } from '../model/researcher.ts';
import type { Work, WorkOnPage } from '../model/work.ts';
import { fold } from '../parse/fold.ts';
import { isRejected } from './corrections.ts';
import type { LecternDb } from './db.ts';
import { StoreError } from './errors.ts';
import { findWork, forgetResearcher, hasResearcher, keepWork, putArrival } from './keep.ts';
import { tellChanges } from './news.ts';
import { followedOnPage, isOnTheWeb, pageHandle, researcherRecord, sameName } from './people.ts';
import { forgetBaselinesIn } from './queue.ts';
import { type Unit, write } from './unit.ts';

const MAX_PAGES = 50;
const MAX_VARIANTS = 20;

/**
 * Follow the person of a page; somebody followed already gets what this page adds. All works of the page are the baseline: known to be
 * theirs, not new.
 */
export async function follow(db: LecternDb, page: Page, now: string): Promise<{ value: string; undo?: string }> {
  return write(
    db,
    async (unit) => {
      if (!page.researcher) throw new StoreError('invalid', 'This page presents nobody who could be followed');
      await warm(unit, page.works);
      const followed = await followedOnPage(unit, page.researcher, page.url, page.works);
      const person = followed ? withPage(followed, page, now) : newResearcher(page, now);
      await unit.researchers.put(researcherRecord(person));
      for (const onPage of page.works)
        if (!(await isTakenOff(unit, person.id, onPage)))
          await addAuthorship(unit, person.id, await keepWork(unit, onPage, now, page.url), now);
      return person.id;
    },
    { action: 'researcher:follow', at: now },
  );
}

/** Stop following somebody; what is there because of them only goes with them. */
export async function unfollow(db: LecternDb, researcherId: string, now: string): Promise<{ undo?: string }> {
  const { undo } = await write(
    db,
    async (unit) => {
      if (!(await unit.researchers.get(researcherId))) throw new StoreError('invalid', 'This person is not followed');
      await forgetResearcher(unit, researcherId);
      await forgetBaselinesIn(unit, researcherId);
    },
    { action: 'researcher:unfollow', at: now },
  );
  return undo === undefined ? {} : { undo };
}

/**
 * A page of somebody followed was opened again, or read again in the background. Works it did not list before are now known to be theirs;
 * they arrive (are new) when this very page was read before, they were first met now, and nothing says that they are older than the
 * follow. Of a page read for the first time only what is newer than all that was known arrives, so that following never floods. What it
 * says of known works is told as news.
 *
 * @returns how many arrived; `undefined` when the page is of nobody followed, or a file
 */
export async function rereadPage(db: LecternDb, page: Page, now: string): Promise<number | undefined> {
  return (await write(db, (unit) => rereadIn(unit, page, now))).value;
}

/** The same, in a transaction that does more. */
export async function rereadIn(unit: Unit, page: Page, now: string): Promise<number | undefined> {
  if (!page.researcher || !isOnTheWeb(page.url)) return undefined;
  await warm(unit, page.works);
  const person = await followedOnPage(unit, page.researcher, page.url, page.works);
  if (!person) return undefined;
  const readBefore = person.handles.includes(pageHandle(page.url));
  const isLater = readBefore ? () => true : await laterThanKnown(unit, person.id);
  const grown = withPage(person, page, now);
  if (!readBefore) await unit.researchers.put(researcherRecord(grown));
  let arrived = 0;
  for (const onPage of page.works) {
    if (await isTakenOff(unit, person.id, onPage)) continue;
    const known = await findWork(unit, onPage);
    const work = await keepWork(unit, onPage, now, page.url);
    if (await unit.authorships.get([person.id, work.id])) {
      await addAuthorship(unit, person.id, work, now);
      if (known)
        await tellChanges(unit, { known, facts: onPage, workId: work.id, first: !readBefore }, { now, from: page.url });
      continue;
    }
    if (!person.pausedAt && work.addedAt === now && isLater(onPage) && !isOlder(onPage, person)) {
      await arrive(unit, work, person.id, page.url, now);
      arrived++;
    }
    await addAuthorship(unit, person.id, work, now);
  }
  return arrived;
}

/** Fewer known works say nothing of when a list ends. */
const ENOUGH_KNOWN = 3;

/** A test for works that are newer than all that is known of somebody: by the month of their arXiv number, otherwise by their year. */
async function laterThanKnown(unit: Unit, researcherId: string): Promise<(work: WorkOnPage) => boolean> {
  const known = await Promise.all(
    (await unit.authorships.where('researcherId', researcherId)).map(({ workId }) => unit.works.get(workId)),
  );
  const months = known.flatMap((work) => arxivMonth(work) ?? []).sort();
  const years = known.flatMap((work) => work?.year ?? []);
  const lastMonth = months.at(-1);
  const lastYear = Math.max(...years, ...months.map((month) => 2000 + Number(month.slice(0, 2))));
  if (known.length < ENOUGH_KNOWN || !Number.isFinite(lastYear)) return () => false;
  return (work) => {
    const month = arxivMonth(work);
    const year = month ? 2000 + Number(month.slice(0, 2)) : work.year;
    if (year === undefined || year < lastYear) return false;
    return month && lastMonth
      ? month > lastMonth && (work.year === undefined || work.year >= lastYear)
      : year > lastYear;
  };
}

const arxivMonth = (work: WorkOnPage | undefined): string | undefined => /^(\d{4})\./.exec(work?.arxivId ?? '')?.[1];

/** A work that says it is from before the year before the follow is no news, whenever the page mentions it. */
const isOlder = (work: WorkOnPage, person: Researcher): boolean =>
  work.year !== undefined && work.year < Number(person.followedAt.slice(0, 4)) - 1;

async function arrive(unit: Unit, work: Work, researcherId: string, url: string, now: string): Promise<void> {
  const by = { researcherId, how: 'sure' as const, reasons: [reasons.ownPage] };
  const there = await unit.arrivals.get(work.id);
  if (!there)
    return putArrival(unit, { workId: work.id, researchers: [by], firstSeenAt: now, firstSeenOn: url, unseen: 1 });
  if (!hasResearcher(there, researcherId))
    await putArrival(unit, { ...there, researchers: [...there.researchers, by] });
}

/** The user said "not them" of this paper, whatever the page says. */
async function isTakenOff(unit: Unit, researcherId: string, onPage: WorkOnPage): Promise<boolean> {
  const known = await findWork(unit, onPage);
  return isRejected(unit, researcherId, known?.externalIds ?? externalIdsOf(onPage));
}

/** Their own page lists it; that the user said so, too, is no more needed. */
async function addAuthorship(unit: Unit, researcherId: string, work: Work, now: string): Promise<void> {
  const there = await unit.authorships.get([researcherId, work.id]);
  if (there && !there.said) return;
  await unit.authorships.put({ researcherId, workId: work.id, addedAt: there?.addedAt ?? now });
}

/** Ask for all works of a page at once: one round trip instead of one for each. */
async function warm(unit: Unit, works: readonly WorkOnPage[]): Promise<void> {
  const ids = new Set(works.flatMap(externalIdsOf));
  await Promise.all([...ids].map((id) => unit.works.where('externalIds', id)));
}

function newResearcher(page: Page, now: string): Researcher {
  const id = crypto.randomUUID();
  return { ...page.researcher!, id, pages: pagesOf(page), followedAt: now, changedAt: now };
}

function withPage(person: Researcher, page: Page, now: string): Researcher {
  const { researcher } = page;
  const read = pagesOf(page);
  const others = person.pages.filter((other) => read.every((one) => pageHandle(one) !== pageHandle(other)));
  const names = [...(person.variants ?? []), ...(researcher!.variants ?? [])];
  if (!sameName(person, researcher!)) names.push(researcher!.name);
  const variants = unique(names.filter((name) => fold(name) !== fold(person.name))).slice(0, MAX_VARIANTS);
  const affiliation = person.affiliation ?? researcher!.affiliation;
  const position = person.position ?? researcher!.position;
  return {
    ...person,
    ...(variants.length > 0 ? { variants } : {}),
    ...(affiliation ? { affiliation } : {}),
    ...(position ? { position } : {}),
    ids: { ...researcher!.ids, ...person.ids },
    pages: [...read, ...others].slice(0, MAX_PAGES),
    changedAt: now,
  };
}

const unique = (names: readonly string[]): string[] => [...new Map(names.map((name) => [fold(name), name])).values()];

/** The addresses to keep of a page and of those merged into it, without fragments; none of a file. */
function pagesOf({ url, mergedFrom = [] }: Page): string[] {
  return [url, ...mergedFrom].filter(isOnTheWeb).map((address) => {
    const page = new URL(address);
    page.hash = '';
    return page.href;
  });
}

/** Whether this page may be of somebody followed: it was read as theirs before, or presents somebody of that name. */
export async function mayBeFollowed(db: LecternDb, url: string, name: string): Promise<boolean> {
  if ((await db.getKeyFromIndex('researchers', 'handles', pageHandle(url))) !== undefined) return true;
  return (await db.getAll('researchers')).some((person) => sameName(person, { name }));
}
