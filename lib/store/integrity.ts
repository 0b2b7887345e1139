import { externalIdsOf, strongIds } from '../identity/external-ids.ts';
import { joinIds } from '../identity/merge-work.ts';
import { isSameWork } from '../identity/same-work.ts';
import { addableIds } from '../identity/work-edits.ts';
import type { Authorship } from '../model/researcher.ts';
import type { ShelfEntry, Work } from '../model/work.ts';
import { canonical } from './canonical.ts';
import type { LecternDb } from './db.ts';
import { arrivalRecord, dropUnused, putArrival, toArrival, unite } from './keep.ts';
import { researcherRecord } from './people.ts';
import { read, type Unit, write } from './unit.ts';

/**
 * What can be wrong with a store that was cut off, copied or edited by other hands:
 * - `value`: a value is not what it should be; it goes, and the record stays
 * - `record`: a record is nothing without such a value; it goes
 * - `lost-work`, `lost-person`: a record names a work or a person that is not there; it goes
 * - `unused`: a work that nothing names; it goes
 * - `ids`: a work is not found by its own arXiv number, DOI or title; it is again
 * - `shared-id`: two works have one arXiv number or DOI; they become one, or the later one loses it
 * - `lookup`: a record is not found by what it says; it is again
 * - `counts`: the counts that are shown are not those of the records; they are counted anew
 */
type FindingKind =
  | 'value'
  | 'record'
  | 'lost-work'
  | 'lost-person'
  | 'unused'
  | 'ids'
  | 'shared-id'
  | 'lookup'
  | 'counts';

export interface Finding {
  kind: FindingKind;
  count: number;
  /** Some of them, in words: titles, names. */
  examples: string[];
  /** What was taken away with a repair, whole, each by the store it was in. */
  taken: Record<string, unknown>[];
}

const MOST_EXAMPLES = 5;

/** What a check has found until now. */
export class Findings {
  readonly #found = new Map<FindingKind, Finding>();

  /** @param taken what goes when it is repaired, by its store */
  note(kind: FindingKind, example: string, taken?: Record<string, unknown>): void {
    const finding = this.#found.get(kind) ?? { kind, count: 0, examples: [], taken: [] };
    finding.count++;
    if (finding.examples.length < MOST_EXAMPLES) finding.examples.push(example.slice(0, 200));
    if (taken) finding.taken.push(taken);
    this.#found.set(kind, finding);
  }

  all(): Finding[] {
    return [...this.#found.values()];
  }
}

/**
 * Look whether everything in the store fits together; with `repair`, make it so, in one transaction that can be undone.
 *
 * @param now ISO instant
 * @returns what was wrong, or nothing; with `repair` all of it is right now
 */
export async function checkStore(db: LecternDb, { repair, now }: { repair: boolean; now: string }): Promise<Finding[]> {
  if (!repair) return read(db, check);
  return (await write(db, check, { action: 'check', at: now })).value;
}

/** Repairs what it finds, in the tables: whether that is written is the caller's. */
async function check(unit: Unit): Promise<Finding[]> {
  const findings = new Findings();
  await checkReferences(unit, findings);
  await checkWorks(unit, findings);
  await checkLookups(unit, findings);
  await checkCounts(unit, findings);
  return findings.all();
}

interface Readable {
  getAllKeys(): Promise<IDBValidKey[]>;
  getAll(range?: IDBKeyRange | null, count?: number): Promise<never[]>;
}
const store = (unit: Unit, name: string): Readable => unit.tx.objectStore(name as never) as never as Readable;

async function checkReferences(unit: Unit, findings: Findings): Promise<void> {
  const works = new Set((await store(unit, 'works').getAllKeys()) as string[]);
  const people = new Set((await store(unit, 'researchers').getAllKeys()) as string[]);
  for (const authorship of (await store(unit, 'authorships').getAll()) as Authorship[]) {
    const { researcherId, workId } = authorship;
    if (works.has(workId) && people.has(researcherId)) continue;
    const kind = works.has(workId) ? 'lost-person' : 'lost-work';
    findings.note(kind, 'a paper of somebody followed', { authorships: authorship });
    await unit.authorships.delete([researcherId, workId]);
    await dropUnused(unit, workId);
  }
  for (const entry of (await store(unit, 'shelf').getAll()) as ShelfEntry[]) {
    if (works.has(entry.workId)) continue;
    findings.note('lost-work', 'a paper of the reading list', { shelf: entry });
    await unit.shelf.delete(entry.workId);
  }
  for (const key of (await store(unit, 'arrivals').getAllKeys()) as string[]) {
    const arrival = (await unit.arrivals.get(key))!;
    const researchers = arrival.researchers.filter((one) => people.has(one.researcherId));
    if (works.has(key) && researchers.length === arrival.researchers.length) continue;
    findings.note(works.has(key) ? 'lost-person' : 'lost-work', 'a new paper', { arrivals: toArrival(arrival) });
    if (works.has(key)) await putArrival(unit, { ...toArrival(arrival), researchers });
    else await unit.arrivals.delete(key);
    await dropUnused(unit, key);
  }
  for (const key of (await store(unit, 'news').getAllKeys()) as string[]) {
    const news = (await unit.news.get(key))!;
    const left = news.people.filter((id) => people.has(id));
    if (works.has(news.workId) && left.length === news.people.length) continue;
    findings.note(works.has(news.workId) ? 'lost-person' : 'lost-work', news.what, { news });
    await (works.has(news.workId) ? unit.news.put({ ...news, people: left }) : unit.news.delete(key));
  }
  for (const [researcherId, paper] of (await store(unit, 'corrections').getAllKeys()) as [string, string][]) {
    if (people.has(researcherId)) continue;
    findings.note('lost-person', paper, { corrections: await unit.corrections.get([researcherId, paper]) });
    await unit.corrections.delete([researcherId, paper]);
  }
}

const BATCH = 1_000;

async function checkWorks(unit: Unit, findings: Findings): Promise<void> {
  const holders = new Map<string, string | string[]>();
  const wrong: Work[] = [];
  const unused: Work[] = [];
  const named = await namedWorks(unit);
  let range: IDBKeyRange | null = null;
  while (true) {
    const works = (await store(unit, 'works').getAll(range, BATCH)) as Work[];
    for (const work of works) {
      if (!named.has(work.id)) unused.push(work);
      else if (missingIds(work).length > 0) wrong.push(work);
      for (const id of work.externalIds.filter(isStrong)) {
        const others = holders.get(id);
        // Most ids have one holder: no list for each.
        holders.set(id, others === undefined ? work.id : [others, work.id].flat());
      }
    }
    if (works.length < BATCH) break;
    range = IDBKeyRange.lowerBound(works.at(-1)!.id, true);
  }
  for (const work of unused) {
    findings.note('unused', work.title, { works: work });
    await dropUnused(unit, work.id);
  }
  for (const [id, ids] of holders) if (Array.isArray(ids)) await settleShared(unit, id, ids, findings);
  for (const { id } of wrong) {
    const work = await unit.works.get(id);
    const missing = work ? missingIds(work) : [];
    if (!work || missing.length === 0) continue;
    findings.note('ids', work.title);
    const free: string[] = [];
    for (const one of missing)
      if (!isStrong(one) || (await unit.works.where('externalIds', one)).every((other) => other.id === id))
        free.push(one);
    const bare = withoutIds(
      work,
      missing.filter((one) => !free.includes(one)),
    );
    await unit.works.put({ ...bare, externalIds: joinIds(work.externalIds, free) });
  }
}

/** Of works with one arXiv number or DOI the one known longest keeps it; those that are the same join it. */
async function settleShared(unit: Unit, id: string, workIds: readonly string[], findings: Findings): Promise<void> {
  const works = await Promise.all(workIds.map((workId) => unit.works.get(workId)));
  const byAge = works.filter((work) => work !== undefined).sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1));
  for (const { id: otherId } of byAge.slice(1)) {
    const [first, other] = [await unit.works.get(byAge[0]!.id), await unit.works.get(otherId)];
    if (!first || !other?.externalIds.includes(id)) continue;
    findings.note('shared-id', `${id.replace(':', ' ')}: ${other.title}`);
    if (isSameWork(first, other)) await unite(unit, first, other);
    else await takeId(unit, other, id);
  }
}

const isStrong = (id: string): boolean => !id.startsWith('title:');
const missingIds = (work: Work): string[] =>
  addableIds(work, externalIdsOf(work)).filter((id) => !work.externalIds.includes(id));

/** Works that something names. */
async function namedWorks(unit: Unit): Promise<Set<string>> {
  const [shelf, arrivals, authorships] = await Promise.all([
    store(unit, 'shelf').getAllKeys(),
    store(unit, 'arrivals').getAllKeys(),
    store(unit, 'authorships').getAllKeys(),
  ]);
  return new Set([
    ...(shelf as string[]),
    ...(arrivals as string[]),
    ...(authorships as [string, string][]).map(([, id]) => id),
  ]);
}

async function takeId(unit: Unit, work: Work, id: string): Promise<void> {
  const bare = withoutIds(work, [id]);
  await unit.works.put({ ...bare, externalIds: work.externalIds.filter((one) => one !== id) });
}

/** A work that does not say any more that it has these ids. */
function withoutIds(work: Work, ids: readonly string[]): Work {
  const { arxiv, doi } = strongIds(work);
  const bare = { ...work };
  if (arxiv && ids.includes(arxiv)) {
    delete bare.arxivId;
    delete bare.arxivVersion;
  }
  if (doi && ids.includes(doi)) delete bare.doi;
  return bare;
}

async function checkLookups(unit: Unit, findings: Findings): Promise<void> {
  for (const key of (await store(unit, 'researchers').getAllKeys()) as string[]) {
    const person = await unit.researchers.get(key);
    if (!person || canonical(researcherRecord(person)) === canonical(person)) continue;
    findings.note('lookup', person.name);
    await unit.researchers.put(researcherRecord(person));
  }
  for (const key of (await store(unit, 'arrivals').getAllKeys()) as string[]) {
    const arrival = await unit.arrivals.get(key);
    if (!arrival || canonical(arrivalRecord(arrival)) === canonical(arrival)) continue;
    findings.note('lookup', 'a new paper');
    await unit.arrivals.put(arrivalRecord(arrival));
  }
}

/** What is stored of counts is a copy: without it, all are counted with the next change. */
async function checkCounts(unit: Unit, findings: Findings): Promise<void> {
  const meta = unit.tx.objectStore('meta') as never as {
    get(key: 'counts'): Promise<{ works: number; following: number; reading: Record<string, number> } | undefined>;
    delete?(key: 'counts'): Promise<void>;
  };
  const counts = await meta.get('counts');
  if (!counts) return;
  const [works, following, shelf] = await Promise.all(
    ['works', 'researchers', 'shelf'].map(async (name) => (await store(unit, name).getAllKeys()).length),
  );
  const reading = Object.values(counts.reading).reduce((sum, n) => sum + n, 0);
  if (counts.works === works && counts.following === following && reading === shelf) return;
  findings.note('counts', `${counts.works} papers counted, ${works} there`);
  if (unit.tx.mode === 'readwrite') await meta.delete?.('counts');
}
