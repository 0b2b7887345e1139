import type { SourceId, Watch, WatchChanges } from '../model/source.ts';
import { type Queue, type QueueWorld, startQueue } from '../queue/engine.ts';
import { mayCheckNow } from '../queue/schedule.ts';
import { hoursAfter } from '../sources/instants.ts';
import { planOf } from '../sources/plan.ts';
import type { LecternDb } from '../store/db.ts';
import { readCategories, readPeopleToAsk } from '../store/known-ids.ts';
import { changeTask, readQueue, resume, syncTasks } from '../store/queue.ts';
import { changeWatch, readWatch } from '../store/watch.ts';

/** Minutes over which what is asked for the first time is spread: not all users at the same moment, not all questions at once. */
const FIRST_WITHIN = 3;

/** Goes up when the same people are to be asked about otherwise (lib/sources/plan.ts): tasks are then made anew. */
const PLAN = 3;

/** What the background does with the sources. */
export interface SourcesService {
  /** Ask what is due, and have the background woken for what will be. Does nothing without the user's yes. */
  run(): Promise<void>;
  /** Records changed: when somebody was followed or left, other things are asked. */
  peopleChanged(): Promise<void>;
  set(changes: WatchChanges): Promise<Watch>;
  /**
   * Ask a source now.
   *
   * @returns how many things are asked; `until`: not before then, because the service itself asked for patience
   */
  check(source: SourceId): Promise<{ asked: number; until?: string }>;
}

/**
 * The sources as the background runs them.
 *
 * @param inBackground takes what nobody waits for, and tells when it fails
 */
export function sourcesService(world: QueueWorld, inBackground: (work: Promise<void>) => void): SourcesService {
  const queue: Queue = startQueue(world);
  /** The people whose tasks were made last. */
  const planned = async (db: LecternDb) => {
    const [revision, last] = await Promise.all([db.get('meta', 'peopleRevision'), db.get('meta', 'planned')]);
    const now = `${PLAN} ${revision ?? 0}`;
    return { now, isSame: last === now };
  };

  /** @param again also when nobody was followed or left */
  const replan = async (again: boolean): Promise<void> => {
    const db = await world.store();
    const { now: state, isSame } = await planned(db);
    if (!again && isSame) return;
    const watch = await readWatch(db);
    const wantsFeeds = watch.consentAt !== undefined && watch.sources['arxiv-feed'];
    const people = watch.consentAt ? await readPeopleToAsk(db) : [];
    const plans = planOf(people, wantsFeeds ? await readCategories(db) : [], watch);
    const now = world.now();
    const place = (n: number) => hoursAfter(now, Math.min(FIRST_WITHIN, (n + world.chance()) / 4) / 60);
    await syncTasks(db, plans, now, place);
    await db.put('meta', state, 'planned');
  };
  const run = async (again = false): Promise<void> => {
    await replan(again);
    await queue.run();
  };

  return {
    run: () => run(),
    peopleChanged: async () => {
      if (!(await planned(await world.store())).isSame) await run();
    },
    async set(changes) {
      const db = await world.store();
      const watch = await changeWatch(db, changes, world.now());
      if (!watch.consentAt || watch.noNetwork || changes.keys || changes.sources) queue.cancel();
      if (changes.keys) for (const id of ['openalex', 'semantic-scholar'] as const) await resume(db, id);
      world.changed();
      inBackground(run(true));
      return watch;
    },
    async check(source) {
      const db = await world.store();
      const now = world.now();
      const { tasks, health } = await readQueue(db);
      const { lastError, pausedUntil = '' } = health.get(source) ?? {};
      const until = lastError?.code === 'throttled' && pausedUntil > now ? pausedUntil : undefined;
      if (!until) await resume(db, source);
      let asked = 0;
      for (const task of tasks)
        if (task.source === source && mayCheckNow(task, now)) {
          await changeTask(db, task.id, (there) =>
            there.claimedAt ? undefined : { ...there, dueAt: now, setAt: now },
          );
          asked++;
        }
      world.changed();
      inBackground(run());
      return { asked, ...(until ? { until } : {}) };
    },
  };
}
