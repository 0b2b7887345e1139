import type { Frequencies } from '../identity/who/frequencies.ts';
import type { SourceHealth, Task, Watch } from '../model/source.ts';
import { checkedPage } from '../sources/homepage.ts';
import { sources } from '../sources/index.ts';
import { hoursAfter, hoursBetween } from '../sources/instants.ts';
import { type Answer, AnswerError, type Source } from '../sources/source.ts';
import type { LecternDb } from '../store/db.ts';
import { rereadIn } from '../store/follow.ts';
import { type FrequencySource, weighing } from '../store/judge.ts';
import { type Batch, doisWithoutVenue, knownArxivIds } from '../store/known-ids.ts';
import { meetWorks } from '../store/meet.ts';
import type { PeopleCache } from '../store/people-index.ts';
import { baselineIn, changeTask, claimTask, concludeIn, healthIn, readQueue, setBaselineIn } from '../store/queue.ts';
import { type Unit, write } from '../store/unit.ts';
import { readWatch } from '../store/watch.ts';
import { type Fetched, fetchBounded, type Got, type Lost } from './fetch-bounded.ts';
import { afterFailure, believed, believedHealth, choose, dueAfter, type Failure, healthToday } from './schedule.ts';

/** The world as the queue needs it. */
export interface QueueWorld {
  store(): Promise<LecternDb>;
  /** The present instant, ISO 8601 in UTC with milliseconds. */
  now(): string;
  /** 0 to 1. */
  chance(): number;
  fetch: typeof fetch;
  wait(ms: number): Promise<void>;
  timeout(ms: number): AbortSignal;
  online(): boolean;
  /** Whether the browser lets us ask at addresses of this match pattern. */
  granted(pattern: string): Promise<boolean>;
  /** Have the background woken at this instant, instead of what was said before; `undefined`: not at all. */
  wakeAt(at: string | undefined): Promise<void>;
  /** Read a page of the web without running it: a Page, not checked. */
  readPage(page: { url: string; type: string; body: string }): Promise<unknown>;
  /** To weigh bylines with. */
  frequencies: FrequencySource;
  /** Records of the library changed. */
  changed(): void;
}

export interface Queue {
  /** Ask everything that is due, one after the other; then say when to go on. One run at a time: another call joins it. */
  run(): Promise<void>;
  /** Give up what is under way: the user does not want it any more. It is asked again when they do. */
  cancel(): void;
}

/** The people as they were read for the last answer; whoever uses them looks whether they still are so (people-index.ts). */
interface Memory {
  people: PeopleCache | undefined;
}

/** Minutes until the background looks again, should it be ended while it works; and while there is no network. */
const GUARD = 1;
const OFFLINE = 15;
/** arXiv numbers and DOIs in one request. */
const WORKS_AT_ONCE = 100;
const DOIS_AT_ONCE = 40;
/** Between one batch of known works and the next, in hours. */
const BATCH_HOURS = 6;
/** Papers whose number is older do not change often, in months. */
const WATCHED_MONTHS = 36;

/** The loop that asks. Everything it must remember is in the store: it can be ended between any two steps. */
export function startQueue(world: QueueWorld): Queue {
  let running: Promise<void> | undefined;
  let again = false;
  let isFresh = true;
  let cancel = new AbortController();

  const loop = async (): Promise<void> => {
    // What one answer needed of people, the next does, too. Nothing is kept while the queue sleeps.
    const memory: Memory = { people: undefined };
    try {
      if (isFresh) await takeUp(world);
      isFresh = false;
      while ((await step(world, memory, cancel.signal)) === 'again');
    } catch (error) {
      // What failed half-way is taken up as after the end of a background.
      isFresh = true;
      throw error;
    }
  };
  const run = async (): Promise<void> => {
    do {
      again = false;
      await loop();
    } while (again);
  };
  return {
    run() {
      again = true;
      running ??= run().finally(() => {
        running = undefined;
      });
      return running;
    },
    cancel() {
      cancel.abort();
      cancel = new AbortController();
    },
  };
}

/** What a background that was ended left behind: requests without an answer count as failed attempts. Times of a clock that jumped are set right. */
async function takeUp(world: QueueWorld): Promise<void> {
  const db = await world.store();
  const now = world.now();
  const { tasks, health } = await readQueue(db);
  for (const task of tasks) {
    if (task.claimedAt) await fail(db, task, { code: 'interrupted' }, world);
    else if (believed(task, now) !== task) await changeTask(db, task.id, (there) => believed(there, now));
  }
  for (const one of health.values())
    if (believedHealth(one, now) !== one) await db.put('sources', believedHealth(one, now));
}

/** Ask one thing, or say when to look again. */
async function step(world: QueueWorld, memory: Memory, cancel: AbortSignal): Promise<'again' | 'done'> {
  const db = await world.store();
  const watch = await readWatch(db);
  if (!watch.consentAt || watch.noNetwork) return sleepUntil(world, undefined);
  if (!world.online()) return sleepUntil(world, hoursAfter(world.now(), OFFLINE / 60));
  const { tasks, health } = await readQueue(db);
  const allowed = await grantedTasks(world, tasks);
  const next = choose({ tasks, health, sources, granted: (task) => allowed.has(task.id), now: world.now() });
  if (!next || 'wakeAt' in next) return sleepUntil(world, next?.wakeAt);
  // Should the background be ended from here on, it is woken again. (Being asked keeps it alive, too.)
  await world.wakeAt(hoursAfter(world.now(), GUARD / 60));
  if (next.waitMs > 0) await world.wait(next.waitMs);
  if (cancel.aborted) return 'again';
  const ready = await prepared(db, next.task, world.now());
  if (!ready) {
    await changeTask(db, next.task.id, (there) => completed(there, undefined, world));
    return 'again';
  }
  const { id, source } = ready.task;
  const now = world.now();
  const claimed = await claimTask(db, { id, ids: ready.task.ids }, healthToday(health.get(source), source, now), now);
  if (claimed) await ask(db, { ...ready, task: claimed }, watch, { world, memory, cancel });
  return 'again';
}

async function sleepUntil(world: QueueWorld, at: string | undefined): Promise<'done'> {
  await world.wakeAt(at);
  return 'done';
}

/** Ids of the tasks whose hosts the browser lets us ask; each pattern is looked up once. */
async function grantedTasks(world: QueueWorld, tasks: readonly Task[]): Promise<Set<string>> {
  const answers = new Map<string, Promise<boolean>>();
  const allowed = await Promise.all(
    tasks.map((task) => {
      const pattern = sources[task.source].pattern(task);
      if (!answers.has(pattern)) answers.set(pattern, world.granted(pattern));
      return answers.get(pattern)!;
    }),
  );
  return new Set(tasks.filter((_, at) => allowed[at]).map(({ id }) => id));
}

/** A task with what it asks about today, and where it goes on after that. */
interface Prepared {
  task: Task;
  next?: Answer['next'];
}

/** `undefined` when there is nothing to ask about. */
async function prepared(db: LecternDb, task: Task, now: string): Promise<Prepared | undefined> {
  if (task.kind === 'dois') return about(task, await doisWithoutVenue(db, { after: task.after, limit: DOIS_AT_ONCE }));
  if (task.kind !== 'works') return { task };
  const since = monthsBefore(now, WATCHED_MONTHS);
  return about(task, await knownArxivIds(db, { after: task.after, since, limit: WORKS_AT_ONCE }));
}

const about = (task: Task, { ids, after }: Batch): Prepared | undefined =>
  ids.length > 0 ? { task: { ...task, ids }, ...(after ? { next: { after } } : {}) } : undefined;

/** arXiv's month, `2311`. */
function monthsBefore(now: string, months: number): string {
  const date = new Date(now);
  date.setUTCMonth(date.getUTCMonth() - months, 1);
  return date.toISOString().slice(2, 7).replace('-', '');
}

async function ask(
  db: LecternDb,
  { task, next }: Prepared,
  watch: Watch,
  { world, memory, cancel }: { world: QueueWorld; memory: Memory; cancel: AbortSignal },
): Promise<void> {
  const source = sources[task.source];
  const request = source.request(task, watch.keys);
  const outcome = await fetchBounded(request, world, { cancel, follow: source.service === 'homepages' });
  if ('cancelled' in outcome) {
    await changeTask(db, task.id, ({ claimedAt: _claimed, ...there }) => there);
    return;
  }
  const read = outcome.ok ? await reading(outcome, task, source, world) : failureOf(outcome, task, source, world.now());
  if ('code' in read) return fail(db, task, read, world);
  await keep(db, { task, next }, source, read, { world, memory, from: request.url });
}

type Reading = { answer?: Answer; page?: ReturnType<typeof checkedPage>; fetched?: Fetched };

/** What a good answer says; a Failure when it is none after all. */
async function reading(outcome: Got, task: Task, source: Source, world: QueueWorld): Promise<Reading | Failure> {
  if ('unchanged' in outcome) return {};
  const { fetched } = outcome;
  try {
    if (task.kind !== 'page') return { answer: source.parse(fetched.body, task, world.now()), fetched };
    const page = await world.readPage({ url: task.url ?? '', type: fetched.type, body: fetched.body });
    return { page: checkedPage(page), fetched };
  } catch (error) {
    if (error instanceof AnswerError)
      return withPlace({ code: error.code, ...(error.message ? { detail: error.message } : {}) }, task);
    throw error;
  }
}

/** With the site it was, where there are many. */
function withPlace(failure: Failure, { url }: Task): Failure {
  if (!url) return failure;
  const { host } = new URL(url);
  return { ...failure, detail: failure.detail ? `${host}: ${failure.detail}` : host };
}

/** What a request failed for; an error that is told in the body is told in its words. A feed that is not there is an answer. */
function failureOf({ failure, refusal }: Lost, task: Task, source: Source, now: string): Reading | Failure {
  const { status } = failure;
  if (source.id === 'arxiv-author' && (status === 404 || status === 410)) return { answer: { met: [], dropped: 0 } };
  if (failure.code === 'status' && status === 400 && refusal) {
    try {
      source.parse(refusal, task, now);
    } catch (error) {
      if (error instanceof AnswerError && error.code === 'refused')
        return { ...failure, code: 'refused', detail: error.message };
    }
  }
  return withPlace(failure, task);
}

async function fail(db: LecternDb, task: Task, failure: Failure, world: QueueWorld): Promise<void> {
  const now = world.now();
  await write(db, async (unit) => {
    const health = healthToday(await healthIn(unit, task.source), task.source, now);
    const after = afterFailure(task, health, sources[task.source], failure, { now, chance: world.chance() });
    await concludeIn(unit, after.task, { ...after.health, lastAt: now });
  });
}

/** Stores the answer and all that follows from it, in one transaction: all of it or nothing. */
async function keep(
  db: LecternDb,
  { task, next }: Prepared,
  source: Source,
  { answer, page, fetched }: Reading,
  { world, memory, from }: { world: QueueWorld; memory: Memory; from: string },
): Promise<void> {
  const now = world.now();
  let people = memory.people;
  const work = (frequencies: Frequencies | undefined) => async (unit: Unit) => {
    const health = healthToday(await healthIn(unit, task.source), task.source, now);
    if (page) await rereadIn(unit, page, now);
    if (answer) {
      people = await meetWorks(unit, answer.met, {
        meaning: source.meaning(task),
        person: task.person,
        retells: source.service === 'arxiv' && source.id !== 'arxiv-feed',
        askedBefore: async (researcherId) => (await baselineIn(unit, source.id, researcherId)) !== undefined,
        now,
        from: withoutKey(from),
        frequencies,
        people: memory.people,
      });
      if (!answer.next) for (const id of askedAbout(task)) await setBaselineIn(unit, source.id, id, now);
    }
    const done = completed(task, answer?.next ?? next, world);
    const standing = fetched && page ? { ...done, ...validators(fetched) } : done;
    await concludeIn(unit, standing, healthAfter(health, source, answer, now));
    return [unit.arrivals, unit.news, unit.works].some((table) => table.changes().length > 0);
  };
  const { value: changed } = await weighing(world.frequencies, (frequencies) => write(db, work(frequencies)));
  memory.people = people;
  if (changed) world.changed();
}

const askedAbout = (task: Task): string[] => [
  ...(task.names ?? []).map(({ id }) => id),
  ...(task.person ? [task.person] : []),
];

/** A key has no business in a record. */
function withoutKey(url: string): string {
  const address = new URL(url);
  address.searchParams.delete('api_key');
  return address.href.length > 4_000 ? `${address.origin}${address.pathname}` : address.href;
}

const validators = ({ etag, modified }: Fetched): Partial<Task> => ({
  ...(etag ? { etag } : {}),
  ...(modified ? { modified } : {}),
});

/** A task that was answered: goes on at once where there is more to ask, otherwise it is done until it is due again. */
function completed(task: Task, next: Answer['next'], world: QueueWorld): Task {
  const { claimedAt: _claimed, start: _start, after: _after, ...rest } = task;
  const now = world.now();
  const standing = { ...rest, failures: 0, setAt: now };
  if (next?.start !== undefined) return { ...standing, start: next.start, dueAt: now };
  // Another hundred of the known works is another question; who asked on demand waits for all of it.
  if (next?.after !== undefined)
    return { ...standing, after: next.after, dueAt: hoursAfter(now, task.onDemand ? 0 : BATCH_HOURS) };
  return {
    ...standing,
    doneAt: now,
    runs: task.runs + 1,
    dueAt: dueAfter(task, now, world.chance()),
  };
}

function healthAfter(health: SourceHealth, source: Source, answer: Answer | undefined, now: string): SourceHealth {
  const { pausedUntil: _paused, note: _note, ...rest } = health;
  const isStale =
    answer?.dated !== undefined &&
    hoursBetween(answer.dated, now) > (source.staleAfterHours ?? Number.POSITIVE_INFINITY);
  const note = isStale
    ? { note: { at: now, code: 'stale' as const, dated: answer.dated! } }
    : answer?.empty
      ? { note: { at: now, code: 'empty' as const } }
      : {};
  return { ...rest, ...note, lastAt: now, lastSuccessAt: now, failures: 0 };
}
