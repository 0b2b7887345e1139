import type * as z from 'zod/mini';
import type { Own } from '../bibliography/own.ts';
import { externalIdsOf } from '../identity/external-ids.ts';
import { followedForms } from '../identity/names.ts';
import type { ProfileIds, Researcher } from '../model/researcher.ts';
import { HttpUrl, Instant } from '../model/scalars.ts';
import {
  type ShelfEntry,
  ShelfEntry as ShelfEntrySchema,
  type ShelfState,
  Tag,
  type Work,
  WorkOnPage,
} from '../model/work.ts';
import { fold } from '../parse/fold.ts';
import { canonical } from '../store/canonical.ts';
import type { LecternDb } from '../store/db.ts';
import { keepAs, sameWorks } from '../store/keep.ts';
import { followedOnPage, researcherRecord, toResearcher } from '../store/people.ts';
import { joinEntries } from '../store/shelf-entry.ts';
import { read, type Unit, write } from '../store/unit.ts';
import { prepared } from './import.ts';
import type { Incoming, IncomingPerson, IncomingWork, Refused } from './incoming.ts';
import { countedIn, halfOf, type Progress } from './progress.ts';

/** What importing one entry does. `conflicting`: file and library differ, and what the library has stays. */
export type EntryOutcome = 'new' | 'merged' | 'same' | 'conflicting';
export type Tally = Record<EntryOutcome, number>;

/** One entry of a file, for the preview. */
export interface ImportRow {
  where: string;
  is: 'work' | 'person';
  /** Title, or name. */
  text: string;
  outcome: EntryOutcome;
  /** Fields that differ. */
  differs?: ('title' | 'year' | 'venue' | 'doi')[];
  /** The work here that it is, when there was one. */
  workId?: string;
}

/** What importing a list does. */
export interface ListPlan {
  works: Tally;
  people: Tally;
  rows: ImportRow[];
  refused: Refused[];
}

/** What the user chooses for all papers of a file. */
export interface ImportChoice {
  /** Where papers come onto the reading list that the file says nothing of. */
  state: ShelfState;
  /** A tag for all of them. */
  tag?: string | undefined;
}

/** Works looked up together: their answers come one after another, and nobody else has a turn meanwhile. */
const CHUNK = 100;

/** Say what importing these would do, by doing it and writing nothing. */
export function planImport(
  db: LecternDb,
  incoming: Incoming,
  choice: ImportChoice,
  now: string,
  progress: Progress = {},
): Promise<ListPlan> {
  return read(db, async (unit) => mergeIncoming(await prepared(unit), incoming, choice, now, progress));
}

/**
 * Bring these into the library, in one transaction: all of it or nothing, and nothing when it is stopped. Doing it again changes nothing.
 *
 * @throws StoreError, code `quota` when the browser gives no more room
 */
export async function importIncoming(
  db: LecternDb,
  incoming: Incoming,
  choice: ImportChoice,
  now: string,
  progress: Progress = {},
): Promise<{ plan: ListPlan; undo?: string }> {
  const { value, undo } = await write(
    db,
    async (unit) => {
      const plan = await mergeIncoming(await prepared(unit), incoming, choice, now, halfOf(progress, 0));
      progress.signal?.throwIfAborted();
      return plan;
    },
    { action: 'import', at: now },
    halfOf(progress, 1),
  );
  return { plan: value, ...(undo === undefined ? {} : { undo }) };
}

const emptyTally = (): Tally => ({ new: 0, merged: 0, same: 0, conflicting: 0 });

async function mergeIncoming(
  unit: Unit,
  { works, people, refused }: Incoming,
  choice: ImportChoice,
  now: string,
  progress: Progress,
): Promise<ListPlan> {
  const plan: ListPlan = { works: emptyTally(), people: emptyTally(), rows: [], refused: [...refused] };
  const total = works.length + people.length;
  const count = countedIn(unit, progress, total);
  for (const [at, incoming] of works.entries()) {
    if (at % CHUNK === 0) {
      const ids = new Set(works.slice(at, at + CHUNK).flatMap(({ work }) => externalIdsOf(work)));
      await Promise.all([...ids].map((id) => unit.works.where('externalIds', id)));
    }
    await count();
    const checked = WorkOnPage().safeParse(incoming.work);
    if (!checked.success) {
      plan.refused.push({
        where: incoming.where,
        reason: reasonOf(checked.error),
        text: incoming.work.title.slice(0, 200),
      });
      continue;
    }
    const row = await mergeWork(unit, { ...incoming, work: checked.data }, choice, savedAt(now, at));
    plan.works[row.outcome]++;
    plan.rows.push(row);
  }
  const known = await everybody(unit);
  for (const person of people) {
    await count();
    const row = await mergePerson(unit, known, person, now);
    plan.people[row.outcome]++;
    plan.rows.push(row);
  }
  progress.onProgress?.(total, total);
  return plan;
}

function reasonOf(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  return `its ${issue?.path.join('.') || 'record'} cannot be taken: ${issue?.message ?? ''}`.trim();
}

/** Papers of a file without dates keep its order: the first is the last saved. */
const savedAt = (now: string, at: number): string => new Date(Date.parse(now) - at).toISOString();

async function mergeWork(
  unit: Unit,
  { where, work: facts, own }: IncomingWork,
  choice: ImportChoice,
  at: string,
): Promise<ImportRow> {
  const found = await sameWorks(unit, facts);
  const known = found[0] ?? (await twinOf(unit, facts));
  const work = known && !found[0] ? known : await keepAs(unit, found, facts, at);
  const entry = await unit.shelf.get(work.id);
  const merged = entryOf(entry, work, own, choice, at);
  await unit.shelf.put(merged);
  const row = { where, is: 'work' as const, text: work.title };
  if (!known) return { ...row, outcome: 'new' };
  const differs = differences(work, facts);
  const isSame = canonical(entry) === canonical(merged) && canonical(known) === canonical(work);
  const outcome = differs.length > 0 ? 'conflicting' : isSame ? 'same' : 'merged';
  return { ...row, workId: work.id, outcome, ...(differs.length > 0 ? { differs } : {}) };
}

/** A work that says the very same, of a title that is too general to tell papers by: it came from this file before. */
async function twinOf(unit: Unit, facts: WorkOnPage): Promise<Work | undefined> {
  const byline = (one: WorkOnPage): string => one.authors.map(({ name }) => fold(name)).join(';');
  for (const id of externalIdsOf(facts))
    for (const other of await unit.works.where('externalIds', id))
      if (other.year === facts.year && other.venue === facts.venue && byline(other) === byline(facts)) return other;
  return undefined;
}

/** What the file states and the work, as it is now, does not. */
function differences(work: Work, facts: WorkOnPage): NonNullable<ImportRow['differs']> {
  const other = (here: string | undefined, said: string | undefined): boolean =>
    here !== undefined && said !== undefined && fold(here) !== fold(said);
  const venues = [work.venue, work.venueShort, ...(work.furtherVenues ?? [])].map((venue) => fold(venue ?? ''));
  return [
    ...(other(work.title, facts.title) && !/^(?:arxiv|doi):\S+$/i.test(facts.title) ? (['title'] as const) : []),
    ...(facts.year !== undefined && work.year !== facts.year ? (['year'] as const) : []),
    ...(facts.venue !== undefined && !venues.includes(fold(facts.venue)) ? (['venue'] as const) : []),
    ...(other(work.doi, facts.doi) ? (['doi'] as const) : []),
  ];
}

const Rating = () => ShelfEntrySchema().shape.rating;
const Priority = () => ShelfEntrySchema().shape.priority;

/** The entry on the reading list: one that is there keeps its state, and gets the tags and notes it has not. */
function entryOf(there: ShelfEntry | undefined, work: Work, own: Own, choice: ImportChoice, at: string): ShelfEntry {
  const tags = [...(own.tags ?? []), ...(choice.tag ? [choice.tag] : [])].filter((tag) => Tag().safeParse(tag).success);
  const saved = valid(Instant, own.savedAt) ?? at;
  const rating = valid(Rating, own.rating);
  const priority = valid(Priority, own.priority);
  const finishedAt = valid(Instant, own.finishedAt);
  const state = own.state ?? choice.state;
  const incoming: ShelfEntry = {
    workId: work.id,
    state,
    savedAt: saved,
    changedAt: saved,
    ...(tags.length > 0 ? { tags: [...new Set(tags)].slice(0, 50) } : {}),
    ...(own.note ? { note: own.note } : {}),
    ...(rating === undefined ? {} : { rating }),
    ...(priority === undefined ? {} : { priority }),
    ...(state === 'read' && finishedAt ? { finishedAt } : {}),
  };
  if (!there) return incoming;
  const { state: _state, changedAt: _changedAt, savedAt: _savedAt, finishedAt: _finishedAt, ...more } = incoming;
  return joinEntries(there, { ...more, state: there.state, savedAt: there.savedAt, changedAt: '' });
}

const valid = <T>(
  schema: () => { safeParse(value: unknown): { success: boolean; data?: T } },
  value: unknown,
): T | undefined => {
  const result = schema().safeParse(value);
  return result.success ? result.data : undefined;
};

/** Everybody followed, by the forms of their names. */
async function everybody(unit: Unit): Promise<Map<string, string>> {
  const people: Researcher[] = await unit.tx.objectStore('researchers').getAll();
  return new Map(people.flatMap((person) => formsOf(person).map((form) => [form, person.id] as const)));
}

const formsOf = ({
  name,
  variants = [],
  addedNames = [],
}: Pick<Researcher, 'name' | 'variants' | 'addedNames'>): string[] =>
  [name, ...variants, ...addedNames].flatMap(followedForms);

/** Somebody of a name that is followed already is taken for them, unless page or profile say otherwise. */
async function mergePerson(
  unit: Unit,
  known: Map<string, string>,
  { where, name, page, ids }: IncomingPerson,
  now: string,
): Promise<ImportRow> {
  const row = { where, is: 'person' as const, text: name };
  const url = valid(HttpUrl, page);
  const samePage = await followedOnPage(unit, { name, ids }, url);
  const byName = formsOf({ name })
    .map((form) => known.get(form))
    .find(Boolean);
  const there = samePage ?? (byName ? await unit.researchers.get(byName) : undefined);
  if (there && !contradict(there.ids, ids)) {
    const pages = url && !there.pages.includes(url) ? [...there.pages, url].slice(0, 50) : there.pages;
    const grown = researcherRecord({ ...toResearcher(there), ids: { ...ids, ...there.ids }, pages });
    if (canonical(grown) === canonical(there)) return { ...row, outcome: 'same' };
    await unit.researchers.put({ ...grown, changedAt: now });
    return { ...row, outcome: 'merged' };
  }
  const id = crypto.randomUUID();
  const person: Researcher = { id, name, ids, pages: url ? [url] : [], followedAt: now, changedAt: now };
  await unit.researchers.put(researcherRecord(person));
  for (const form of formsOf(person)) if (!known.has(form)) known.set(form, id);
  return { ...row, outcome: 'new' };
}

const contradict = (a: ProfileIds, b: ProfileIds): boolean =>
  (Object.keys(b) as (keyof ProfileIds)[]).some(
    (site) => site !== 'github' && a[site] && b[site] && a[site]!.toLowerCase() !== b[site]!.toLowerCase(),
  );
