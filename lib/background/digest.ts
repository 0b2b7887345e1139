import type { LecternDb } from '../store/db.ts';
import { type DigestFacts, type DigestState, readDigest, readDigestState } from '../store/digest.ts';
import { readSettings } from '../store/settings.ts';
import { localDay, nextDigest } from './digest-time.ts';

/** The world as the digest needs it. */
export interface DigestWorld {
  store(): Promise<LecternDb>;
  /** The present instant, ISO 8601 in UTC with milliseconds. */
  now(): string;
  /** Whether the browser lets us notify. */
  allowed(): Promise<boolean>;
  /** Show the notification of this id, in place of one of the same id. */
  show(id: string, facts: DigestFacts): Promise<void>;
  /** Whether the notification of this id still stands. */
  isShown(id: string): Promise<boolean>;
  /** Have the background woken at this instant, instead of what was said before; `undefined`: not at all. */
  wakeAt(at: string | undefined): Promise<void>;
}

/**
 * At most one notification a day, off until the user switches it on, of what came since the last one. Everything it must remember is in the
 * store: it can be ended between any two steps, tells nothing twice and, ended while it tells, tells it when it is back.
 *
 * @returns what to call when the background starts, when its alarm rings, and when settings or permissions changed; one call at a time
 */
export function digestService(world: DigestWorld): () => Promise<void> {
  let running = Promise.resolve();
  return () => {
    running = running.then(
      () => run(world),
      () => run(world),
    );
    return running;
  };
}

async function run(world: DigestWorld): Promise<void> {
  const db = await world.store();
  const { digest, countNews } = await readSettings(db);
  if (!digest.on || !(await world.allowed())) {
    // Switched on again, it begins with what is new then.
    if (await readDigestState(db)) await db.delete('meta', 'digest');
    return world.wakeAt(undefined);
  }
  const now = world.now();
  const { day, until } = await stateAt(world, db, digest.at, now);
  const due = nextDigest(digest.at, day, now);
  if (due > now) return world.wakeAt(due);

  const done: DigestState = { day: localDay(now), until: now };
  const facts = await readDigest(db, until, countNews);
  if (facts.papers + facts.changes > 0) {
    // That it is about to be shown is stored before it is.
    await keep(db, { ...done, showing: { since: until } });
    await world.show(idOf(localDay(now)), facts);
  }
  await keep(db, done);
  await world.wakeAt(nextDigest(digest.at, done.day, now));
}

const idOf = (day: string): string => `digest-${day}`;

/** Where it stands: which day is done, and up to when everything was told. */
async function stateAt(world: DigestWorld, db: LecternDb, at: string, now: string): Promise<DigestState> {
  const state = await readDigestState(db);
  const today = localDay(now);
  if (!state) {
    // Just switched on: what is there was there before, and a time of today that has passed is one of tomorrow.
    const isPast = nextDigest(at, undefined, now) <= now;
    return keep(db, { ...(isPast ? { day: today } : {}), until: now });
  }
  if (state.showing) {
    // The background was ended while it told: it stands there, or it is told now, with what came since.
    const { showing, ...done } = state;
    const isTold = done.day !== undefined && (await world.isShown(idOf(done.day)));
    return keep(db, isTold ? done : { until: showing.since });
  }
  // A clock that was set back: days and times that have not come are those of now.
  if ((state.day ?? '') <= today && state.until <= now) return state;
  return keep(db, { ...(state.day ? { day: state.day > today ? today : state.day } : {}), until: now });
}

async function keep(db: LecternDb, state: DigestState): Promise<DigestState> {
  await db.put('meta', state, 'digest');
  return state;
}
