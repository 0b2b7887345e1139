import type { SourceErrorCode, SourceHealth, SourceId, Task } from '../model/source.ts';
import { hoursAfter, hoursBetween } from '../sources/instants.ts';
import type { Manners } from '../sources/manners.ts';
import { never } from '../store/queue.ts';

/*
 * When what is asked. Pure: clock and chance are parameters. Everything is counted in UTC, so that summer time and journeys change nothing.
 */

const MINUTE = 1 / 60;
/** Requests of a day go out from here on, in UTC: arXiv's index is complete some hours after its announcement at 20:00 in New York. */
const SLOT_HOUR = 5.25;
const SLOT_SPREAD = 1.5;
/** The same question is not asked again sooner. */
const LEAST_HOURS = 20;
const BACK_OFF = { first: 15 * MINUTE, most: 12 };
/** Deaths in a row of the background while it waited for one answer, before it is left for its next day. */
const MOST_INTERRUPTED = 5;
/** A `Retry-After` beyond this is not believed. */
const LONGEST_PAUSE = 24;

/** Everything the choice depends on. */
export interface Standing {
  tasks: readonly Task[];
  health: ReadonlyMap<SourceId, SourceHealth>;
  sources: Readonly<Record<SourceId, Manners>>;
  /** Whether the browser lets us ask. */
  granted(task: Task): boolean;
  now: string;
}

export const dayOf = (at: string): string => at.slice(0, 10);

/** How a source stands on this day: one that was never asked, or not today, has no calls. */
export function healthToday(health: SourceHealth | undefined, id: SourceId, now: string): SourceHealth {
  if (!health) return { id, day: dayOf(now), calls: 0, failures: 0 };
  return health.day === dayOf(now) ? health : { ...health, day: dayOf(now), calls: 0 };
}

/** When the next task may be asked: what and after how long, or when to look again; `undefined` when there is nothing to ask. */
export function choose(standing: Standing): { task: Task; waitMs: number } | { wakeAt: string } | undefined {
  let best: { task: Task; at: string } | undefined;
  for (const task of standing.tasks) {
    if (task.claimedAt || task.dueAt === never || !standing.granted(task)) continue;
    const at = earliest(task, standing);
    if (!best || at < best.at || (at === best.at && task.id < best.task.id)) best = { task, at };
  }
  if (!best) return undefined;
  if (best.at > standing.now) return { wakeAt: best.at };
  return { task: best.task, waitMs: gapLeft(best.task, standing) };
}

/** The first moment a task may be asked: it is due, its service is not paused, its source has requests left today. */
function earliest(task: Task, { health, sources, now }: Standing): string {
  const source = sources[task.source];
  const own = healthToday(health.get(task.source), task.source, now);
  const times = [task.dueAt];
  for (const [id, other] of entriesOf(sources)) {
    const paused = other.service === source.service && health.get(id)?.pausedUntil;
    if (paused) times.push(paused);
  }
  if (own.calls >= source.budget) times.push(`${dayOf(hoursAfter(now, 24))}T05:15:00.000Z`);
  return times.reduce((a, b) => (a > b ? a : b));
}

const entriesOf = (sources: Standing['sources']) => Object.entries(sources) as [SourceId, Manners][];

/** Milliseconds until the service may be asked again. A clock that was set back makes nobody wait longer than the gap. */
function gapLeft(task: Task, { health, sources, now }: Standing): number {
  const { service, gapMs } = sources[task.source];
  const last = entriesOf(sources)
    .flatMap(([id, other]) => (other.service === service ? (health.get(id)?.lastAt ?? []) : []))
    .sort()
    .at(-1);
  if (!last) return 0;
  const since = Date.parse(now) - Date.parse(last);
  return since < 0 ? gapMs : Math.max(0, gapMs - since);
}

/**
 * When a task that was answered is due again: on a day to come, in the morning of UTC, never within 20 hours.
 *
 * @param chance 0 to 1, spreads the requests of all users
 */
export function dueAfter(task: Pick<Task, 'everyHours' | 'onDemand'>, now: string, chance: number): string {
  if (task.onDemand) return never;
  const days = Math.max(1, Math.round(task.everyHours / 24));
  const slot = hoursAfter(`${dayOf(hoursAfter(now, 24 * days))}T00:00:00.000Z`, SLOT_HOUR + SLOT_SPREAD * chance);
  const least = hoursAfter(now, LEAST_HOURS);
  return slot > least ? slot : least;
}

/** Whether a task may be asked because the user wants it: not again what was answered within the last hours. */
export const mayCheckNow = ({ doneAt, onDemand }: Task, now: string): boolean =>
  doneAt === undefined || Math.abs(hoursBetween(doneAt, now)) >= (onDemand ? 1 : LEAST_HOURS);

/** Hours to wait after so many failures in a row: 15 minutes, doubled each time, give or take a fifth. */
export const backOff = (failures: number, chance: number): number =>
  Math.min(BACK_OFF.most, BACK_OFF.first * 2 ** Math.max(0, failures - 1)) * (0.8 + 0.4 * chance);

/**
 * Hours that `Retry-After` asks for, seconds or a date; `undefined` when it says nothing that can be understood. At least a minute, at
 * most a day. Source: RFC 9110, 10.2.3
 */
export function retryAfterHours(header: string | null | undefined, now: string): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  const time = /^\d+$/.test(text) ? Date.parse(now) + Number(text) * 1_000 : Date.parse(text);
  if (Number.isNaN(time)) return undefined;
  return Math.min(LONGEST_PAUSE, Math.max(MINUTE, (time - Date.parse(now)) / 3_600_000));
}

/** What went wrong. */
export interface Failure {
  code: SourceErrorCode;
  status?: number;
  detail?: string;
  retryHours?: number;
}

/** A task and its source after a request that brought nothing. */
export function afterFailure(
  task: Task,
  health: SourceHealth,
  source: Manners,
  failure: Failure,
  { now, chance }: { now: string; chance: number },
): { task: Task; health: SourceHealth } {
  const { claimedAt: _claimed, ...rest } = task;
  const failures = task.failures + 1;
  const { code, status, detail } = failure;
  const lastError = {
    at: now,
    code,
    ...(status === undefined ? {} : { status }),
    ...(detail ? { detail } : {}),
  };
  const later = (to: Partial<Task>): Task => ({ ...rest, failures, setAt: now, dueAt: never, ...to });
  if (code === 'interrupted') {
    // The background died, which says nothing of the service; unless it dies of this answer every time.
    const soon = hoursAfter(now, Math.min(backOff(failures, chance), 1) / 60);
    const dueAt = failures < MOST_INTERRUPTED ? soon : dueAfter(task, now, chance);
    return { task: later({ dueAt }), health: { ...health, lastError } };
  }
  // Nobody waits any more for what was asked on demand; how long the service wants to be left alone counts all the same.
  if (task.onDemand) {
    const pause = failure.retryHours === undefined ? {} : { pausedUntil: hoursAfter(now, failure.retryHours) };
    return { task: later({ failures: 0 }), health: { ...health, ...pause, lastError } };
  }
  if (isAboutTheQuestion(failure, source, failures)) {
    const everyHours = task.everyHours * (status === 404 || status === 410 ? 4 : 1);
    return { task: later({ dueAt: dueAfter({ everyHours }, now, chance) }), health: { ...health, lastError } };
  }
  const next = later({ dueAt: hoursAfter(now, failure.retryHours ?? backOff(failures, chance)) });
  // Pages of people are on many hosts: the failure of one is no reason to leave the others.
  if (source.service === 'homepages') return { task: next, health: { ...health, lastError } };
  const inRow = health.failures + 1;
  const pause = code === 'key' ? LONGEST_PAUSE : (failure.retryHours ?? backOff(inRow, chance));
  return { task: next, health: { ...health, failures: inRow, lastError, pausedUntil: hoursAfter(now, pause) } };
}

/** Failures that asking again soon would not mend: the question is wrong, or a page is not what it was. */
function isAboutTheQuestion({ code, status = 0 }: Failure, { service }: Manners, failures: number): boolean {
  if (code === 'refused' || (code === 'status' && status >= 400 && status < 500)) return true;
  if (service !== 'homepages') return false;
  return failures >= 4 || !(code === 'unreachable' || code === 'timeout' || code === 'throttled' || code === 'status');
}

/**
 * Times as they are to be believed: when the clock was set back since they were set, they are moved with it, so that what waits goes on
 * waiting as long as it was meant to.
 */
export function believed(task: Task, now: string): Task {
  const ahead = hoursBetween(now, task.setAt);
  if (ahead <= 5 * MINUTE || task.dueAt === never) return task;
  return { ...task, dueAt: hoursAfter(task.dueAt, -ahead), setAt: now };
}

/** The same for a source. */
export function believedHealth(health: SourceHealth, now: string): SourceHealth {
  const { pausedUntil, lastError, lastAt } = health;
  const ahead = lastError ? hoursBetween(now, lastError.at) : 0;
  const isPaused = pausedUntil !== undefined && ahead > 5 * MINUTE;
  if (!isPaused && (lastAt === undefined || lastAt <= now)) return health;
  return {
    ...health,
    ...(lastAt !== undefined && lastAt > now ? { lastAt: now } : {}),
    ...(isPaused ? { pausedUntil: hoursAfter(pausedUntil, -ahead), lastError: { ...lastError!, at: now } } : {}),
  };
}
