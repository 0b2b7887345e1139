import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DigestWorld, digestService } from '../../lib/background/digest.ts';
import { localDay, nextDigest } from '../../lib/background/digest-time.ts';
import type { WorkOnPage } from '../../lib/model/work.ts';
import { seeArrivals } from '../../lib/store/arrivals.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import type { DigestFacts } from '../../lib/store/digest.ts';
import { follow, rereadPage } from '../../lib/store/follow.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import { emptyStore, homepage, paper } from '../store/build.ts';

const zone = process.env.TZ;
const setZone = (name: string) => {
  process.env.TZ = name;
};
beforeEach(() => setZone('Europe/Berlin'));
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** Notifications stand by their id, as a browser's do. `life`: so many steps until the background dies. */
class FakeDigest implements DigestWorld {
  readonly db: LecternDb;
  time = '2026-11-20T05:00:00.000Z';
  isAllowed = true;
  shown: { id: string; facts: DigestFacts }[] = [];
  standing = new Set<string>();
  wakes: (string | undefined)[] = [];
  life = Number.POSITIVE_INFINITY;
  #died: () => void = () => {};

  constructor(db: LecternDb) {
    this.db = db;
  }
  async #live(): Promise<void> {
    if (this.life-- > 0) return;
    this.#died();
    await new Promise(() => {});
  }
  async store() {
    await this.#live();
    return this.db;
  }
  now = () => this.time;
  async allowed() {
    await this.#live();
    return this.isAllowed;
  }
  async show(id: string, facts: DigestFacts) {
    await this.#live();
    this.shown.push({ id, facts });
    this.standing.add(id);
    await this.#live();
  }
  async isShown(id: string) {
    await this.#live();
    return this.standing.has(id);
  }
  async wakeAt(at: string | undefined) {
    this.wakes.push(at);
    await this.#live();
  }
  /** The background starts (again) and does what it does, or dies. */
  async start(): Promise<void> {
    const death = new Promise<void>((died) => {
      this.#died = died;
    });
    await Promise.race([digestService(this)(), death]);
  }
  async at(time: string): Promise<void> {
    this.time = time;
    await this.start();
  }
  get told() {
    return this.shown.map(({ facts }) => facts.papers + facts.changes);
  }
}

const work = (n: number): WorkOnPage => paper(`Fresh work number ${n}`, { arxivId: `2611.0000${n}`, year: 2026 });
const arrive = (db: LecternDb, count: number, at: string) =>
  rereadPage(db, homepage([paper('Known'), ...Array.from({ length: count }, (_, n) => work(n))]), at);

async function switchedOn(at = '08:00') {
  const db = await emptyStore();
  await follow(db, homepage([paper('Known')]), '2026-11-01T09:00:00.000Z');
  await changeSettings(db, { digest: { on: true, at } });
  const world = new FakeDigest(db);
  await world.start();
  return { db, world };
}

describe('the time of the digest', () => {
  test('is that of the user’s own clock, today or, when today is done, tomorrow', () => {
    expect(nextDigest('08:00', undefined, '2026-11-20T05:00:00.000Z')).toBe('2026-11-20T07:00:00.000Z');
    expect(nextDigest('08:00', '2026-11-20', '2026-11-20T07:00:00.000Z')).toBe('2026-11-21T07:00:00.000Z');
    setZone('America/New_York');
    expect(nextDigest('08:00', undefined, '2026-11-20T05:00:00.000Z')).toBe('2026-11-20T13:00:00.000Z');
    expect(localDay('2026-11-20T04:00:00.000Z')).toBe('2026-11-19');
  });

  test('stays the same when summer time begins and ends, and comes once on either day', () => {
    expect(nextDigest('08:00', '2026-03-28', '2026-03-28T20:00:00.000Z')).toBe('2026-03-29T06:00:00.000Z');
    expect(nextDigest('08:00', '2026-10-24', '2026-10-24T20:00:00.000Z')).toBe('2026-10-25T07:00:00.000Z');
    // Half past two does not come in spring, and comes twice in autumn.
    expect(nextDigest('02:30', '2026-03-28', '2026-03-28T20:00:00.000Z')).toBe('2026-03-29T01:30:00.000Z');
    const twice = nextDigest('02:30', '2026-10-24', '2026-10-24T20:00:00.000Z');
    expect(nextDigest('02:30', localDay(twice), twice)).toBe('2026-10-26T01:30:00.000Z');
  });
});

describe('the digest', () => {
  test('is off, and wakes nobody, until it is switched on and the browser lets us', async () => {
    const db = await emptyStore();
    const world = new FakeDigest(db);
    await world.start();
    await changeSettings(db, { digest: { on: true } });
    world.isAllowed = false;
    await world.start();
    expect(world.wakes).toEqual([undefined, undefined]);
    expect(world.shown).toEqual([]);
  });

  test('tells once a day, at its time, what came since the last one', async () => {
    const { db, world } = await switchedOn();
    expect(world.wakes).toEqual(['2026-11-20T07:00:00.000Z']);
    await arrive(db, 2, '2026-11-20T06:00:00.000Z');
    await world.at('2026-11-20T06:30:00.000Z');
    expect(world.told).toEqual([]);
    await world.at('2026-11-20T07:00:00.100Z');
    expect(world.told).toEqual([2]);
    await arrive(db, 3, '2026-11-20T09:00:00.000Z');
    await world.at('2026-11-20T23:00:00.000Z'); // midnight where the user is
    expect(world.told).toEqual([2]);
    await world.at('2026-11-21T07:30:00.000Z');
    expect(world.told).toEqual([2, 1]);
    expect(world.wakes.at(-1)).toBe('2026-11-22T07:00:00.000Z');
  });

  test('tells nothing of what was there when it was switched on, of what was seen, and on a day without anything', async () => {
    const db = await emptyStore();
    await follow(db, homepage([paper('Known')]), '2026-11-01T09:00:00.000Z');
    await arrive(db, 2, '2026-11-19T06:00:00.000Z');
    await changeSettings(db, { digest: { on: true } });
    const world = new FakeDigest(db);
    await world.at('2026-11-20T12:00:00.000Z'); // past today's time: begins tomorrow
    expect(world.wakes).toEqual(['2026-11-21T07:00:00.000Z']);
    await arrive(db, 4, '2026-11-20T13:00:00.000Z');
    await seeArrivals(db, undefined, '2026-11-20T14:00:00.000Z');
    await world.at('2026-11-21T07:00:00.000Z');
    expect(world.shown).toEqual([]);
    expect(world.wakes.at(-1)).toBe('2026-11-22T07:00:00.000Z');
  });

  test('of a machine that slept comes when it wakes, once', async () => {
    const { db, world } = await switchedOn();
    await arrive(db, 1, '2026-11-20T06:00:00.000Z');
    await world.at('2026-11-22T15:00:00.000Z');
    await world.at('2026-11-22T15:01:00.000Z');
    expect(world.told).toEqual([1]);
    expect(world.wakes.at(-1)).toBe('2026-11-23T07:00:00.000Z');
  });

  test('names titles where they are few, and otherwise only people', async () => {
    const { db, world } = await switchedOn();
    await arrive(db, 3, '2026-11-20T06:00:00.000Z');
    await world.at('2026-11-20T07:00:00.000Z');
    expect(world.shown[0]!.facts.titles).toHaveLength(3);
    await arrive(db, 8, '2026-11-20T12:00:00.000Z');
    await world.at('2026-11-21T07:00:00.000Z');
    expect(world.shown[1]!.facts).toEqual({ papers: 5, changes: 0, titles: [], names: ['Ilse Vanbergen'], others: 0 });
  });

  test('leaves changes of known papers out where they do not count as new', async () => {
    const { db, world } = await switchedOn();
    await rereadPage(db, homepage([{ ...paper('Known'), awards: ['Best Paper'] }]), '2026-11-20T06:00:00.000Z');
    await changeSettings(db, { countNews: false });
    await world.at('2026-11-20T07:00:00.000Z');
    expect(world.told).toEqual([]);
  });

  test('survives the end of the background before any of its steps: nothing twice, nothing lost', async () => {
    for (let life = 0; life < 9; life++) {
      const { db, world } = await switchedOn();
      await arrive(db, 2, '2026-11-20T06:00:00.000Z');
      world.life = life;
      await world.at('2026-11-20T07:00:00.000Z');
      world.life = Number.POSITIVE_INFINITY;
      await world.at('2026-11-20T07:00:30.000Z');
      await world.at('2026-11-20T07:01:00.000Z');
      expect({ life, told: world.told }).toEqual({ life, told: [2] });
      expect(world.wakes.at(-1)).toBe('2026-11-21T07:00:00.000Z');
      world.standing.clear(); // the user has closed it
      await world.at('2026-11-21T07:00:00.000Z');
      expect({ life, told: world.told }).toEqual({ life, told: [2] });
    }
  });

  test('is not stopped by a clock that was a year ahead', async () => {
    const { db, world } = await switchedOn();
    await world.at('2027-11-20T07:00:00.000Z');
    await world.at('2026-11-20T09:00:00.000Z');
    await arrive(db, 2, '2026-11-20T10:00:00.000Z');
    await world.at('2026-11-20T11:00:00.000Z');
    expect(world.told).toEqual([]);
    await world.at('2026-11-21T07:00:00.000Z');
    expect(world.told).toEqual([2]);
  });

  test('that is switched off and on again begins with what is new then', async () => {
    const { db, world } = await switchedOn();
    await changeSettings(db, { digest: { on: false } });
    await arrive(db, 2, '2026-11-20T05:30:00.000Z');
    await world.at('2026-11-20T05:40:00.000Z');
    expect(world.wakes.at(-1)).toBeUndefined();
    await changeSettings(db, { digest: { on: true } });
    await world.at('2026-11-20T06:00:00.000Z');
    await world.at('2026-11-20T07:00:00.000Z');
    expect(world.told).toEqual([]);
  });
});
