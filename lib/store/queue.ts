import type { SourceHealth, SourceId, Task } from '../model/source.ts';
import type { LecternDb } from './db.ts';
import { toStoreError } from './errors.ts';
import type { Unit } from './unit.ts';

/** When a task is due that waits for the user. */
export const never = '9999-12-31T00:00:00.000Z';

/** What to ask, without where it stands (lib/sources/plan.ts). */
type Wanted = Pick<Task, 'id' | 'source' | 'kind' | 'everyHours'> & Partial<Task>;

/** Everything that is asked, and how sources do, as it stands at one moment. */
export async function readQueue(db: LecternDb): Promise<{ tasks: Task[]; health: Map<SourceId, SourceHealth> }> {
  const tx = db.transaction(['tasks', 'sources']);
  tx.done.catch(() => {}); // the failing request tells
  const [tasks, health] = await Promise.all([tx.objectStore('tasks').getAll(), tx.objectStore('sources').getAll()]);
  return { tasks, health: new Map(health.map((one) => [one.id, one])) };
}

/**
 * Make the stored tasks those that are wanted: one that is there goes on from where it stands, with what it asks now; one that nobody wants
 * any more goes.
 *
 * @param dueAt when a new task is first due, one after the other
 * @returns whether anything changed
 */
export async function syncTasks(
  db: LecternDb,
  wanted: readonly Wanted[],
  now: string,
  dueAt: (place: number) => string,
): Promise<boolean> {
  return change(db, async (store) => {
    const there = new Map((await store.getAll()).map((task) => [task.id, task]));
    let changed = false;
    let added = 0;
    for (const plan of wanted) {
      const task = there.get(plan.id);
      there.delete(plan.id);
      const isNew = !task || task.onDemand !== plan.onDemand;
      const when = plan.onDemand ? never : isNew ? dueAt(added++) : undefined;
      const next: Task = {
        ...(task ? goesOn(task, plan) : { ...plan, failures: 0, runs: 0 }),
        ...(isNew ? { dueAt: when ?? now, setAt: now } : {}),
      } as Task;
      if (task && JSON.stringify(task) === JSON.stringify(next)) continue;
      await store.put(next);
      changed = true;
    }
    for (const id of there.keys()) await store.delete(id);
    return changed || there.size > 0;
  });
}

/** What a task asks now, and where it stands. */
function goesOn(task: Task, plan: Wanted): Task {
  const { names: _names, ids: _ids, person: _person, url: _url, onDemand: _onDemand, ...standing } = task;
  // Works and DOIs are chosen when they are asked for.
  const chosen = task.ids && !plan.ids && (task.kind === 'works' || task.kind === 'dois') ? { ids: task.ids } : {};
  return { ...standing, ...chosen, ...plan };
}

/** Change one task, if it is still there, in a transaction of its own. `edit` may answer with nothing: then it stays. */
export async function changeTask(
  db: LecternDb,
  id: string,
  edit: (task: Task) => Task | undefined,
): Promise<Task | undefined> {
  return change(db, async (store) => {
    const task = await store.get(id);
    const next = task && edit(task);
    if (next) await store.put(next);
    return next;
  });
}

/**
 * Claim a task: a request for it goes out now, and counts. Both in one transaction, before the request.
 *
 * @returns the task as claimed; `undefined` when it is gone or claimed already
 */
export async function claimTask(
  db: LecternDb,
  { id, ids }: { id: string; ids?: string[] | undefined },
  health: SourceHealth,
  now: string,
): Promise<Task | undefined> {
  try {
    const tx = db.transaction(['tasks', 'sources'], 'readwrite');
    tx.done.catch(() => {}); // the failing request tells
    const there = await tx.objectStore('tasks').get(id);
    if (!there || there.claimedAt) return undefined;
    const claimed: Task = { ...there, ...(ids ? { ids } : {}), claimedAt: now };
    await Promise.all([
      tx.objectStore('tasks').put(claimed),
      tx.objectStore('sources').put({ ...health, calls: health.calls + 1, lastAt: now }),
      tx.done,
    ]);
    return claimed;
  } catch (error) {
    throw toStoreError(error);
  }
}

/** Ends the pause of a source; what it did is not forgotten. */
export async function resume(db: LecternDb, id: SourceId): Promise<void> {
  try {
    const tx = db.transaction('sources', 'readwrite');
    tx.done.catch(() => {}); // the failing request tells
    const health = await tx.store.get(id);
    if (health?.pausedUntil) {
      const { pausedUntil: _paused, ...rest } = health;
      await tx.store.put({ ...rest, failures: 0 });
    }
    await tx.done;
  } catch (error) {
    throw toStoreError(error);
  }
}

/** Store how a task and its source stand, in the transaction of what follows from the answer; a task that is gone stays gone. */
export async function concludeIn(unit: Unit, task: Task, health: SourceHealth): Promise<void> {
  const { tasks, sources } = storesOf(unit);
  if (await tasks.get(task.id)) await tasks.put(task);
  await sources.put(health);
}

/** Health as it stands in this transaction. */
export const healthIn = (unit: Unit, id: SourceId): Promise<SourceHealth | undefined> => storesOf(unit).sources.get(id);

/** Since when a source has been asked about somebody; `undefined` when it was not yet. */
export async function baselineIn(unit: Unit, source: SourceId, researcherId: string): Promise<string | undefined> {
  return (await storesOf(unit).baselines.get(`${source} ${researcherId}`))?.at;
}

/** A source has told all it knew of somebody: what it tells later is news. Stays as it is when it was set before. */
export async function setBaselineIn(unit: Unit, source: SourceId, researcherId: string, now: string): Promise<void> {
  const { baselines } = storesOf(unit);
  const id = `${source} ${researcherId}`;
  if (!(await baselines.get(id))) await baselines.put({ id, at: now });
}

/** Whether a work was told of somebody when a source was first asked about them. */
export async function wasThereIn(unit: Unit, researcherId: string, externalIds: readonly string[]): Promise<boolean> {
  const { baselines } = storesOf(unit);
  return (await Promise.all(externalIds.map((id) => baselines.get(`${researcherId} ${id}`)))).some(Boolean);
}

/** A work was there when a source was first asked about somebody: it is no news when it is told again. */
export async function setThereIn(
  unit: Unit,
  researcherId: string,
  externalIds: readonly string[],
  now: string,
): Promise<void> {
  const { baselines } = storesOf(unit);
  for (const id of externalIds) await baselines.put({ id: `${researcherId} ${id}`, at: now });
}

/** Forget what sources knew of somebody who is not followed any more. */
export async function forgetBaselinesIn(unit: Unit, researcherId: string): Promise<void> {
  const { baselines } = storesOf(unit);
  for (const key of await baselines.getAllKeys()) if (key.includes(researcherId)) await baselines.delete(key);
}

interface Requests<T> {
  get(key: string): Promise<T | undefined>;
  getAllKeys(): Promise<string[]>;
  put(value: T): Promise<unknown>;
  delete(key: string): Promise<unknown>;
}
const storesOf = ({ tx }: Unit) => ({
  tasks: tx.objectStore('tasks') as never as Requests<Task>,
  sources: tx.objectStore('sources') as never as Requests<SourceHealth>,
  baselines: tx.objectStore('baselines') as never as Requests<{ id: string; at: string }>,
});

interface TaskStore {
  get(id: string): Promise<Task | undefined>;
  getAll(): Promise<Task[]>;
  put(task: Task): Promise<unknown>;
  delete(id: string): Promise<unknown>;
}

async function change<R>(db: LecternDb, work: (store: TaskStore) => Promise<R>): Promise<R> {
  try {
    const tx = db.transaction('tasks', 'readwrite');
    tx.done.catch(() => {}); // the failing request tells
    const result = await work(tx.store as never as TaskStore);
    await tx.done;
    return result;
  } catch (error) {
    throw toStoreError(error);
  }
}
