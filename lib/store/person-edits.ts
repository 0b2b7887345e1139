import type { Researcher } from '../model/researcher.ts';
import { fold } from '../parse/fold.ts';
import { canonical } from './canonical.ts';
import { correctionOf } from './corrections.ts';
import type { LecternDb, ResearcherRecord } from './db.ts';
import { StoreError } from './errors.ts';
import { putArrival, toArrival } from './keep.ts';
import { researcherRecord, toResearcher } from './people.ts';
import { type Unit, write } from './unit.ts';

/** What the user says of somebody followed; what is left out stays. */
export interface PersonChanges {
  name?: string | undefined;
  addedNames?: readonly string[] | undefined;
  groups?: readonly string[] | undefined;
  paused?: boolean | undefined;
}

/** As the model allows. */
const MOST_NAMES = 20;
const MOST_PAGES = 50;

const unique = (texts: readonly string[], but: readonly string[] = []): string[] => {
  const not = new Set(but.map(fold));
  return [...new Map(texts.filter((text) => !not.has(fold(text))).map((text) => [fold(text), text])).values()];
};

/** Without the lists that are empty. */
function tidy(person: Researcher): Researcher {
  const tidied = { ...person };
  for (const key of ['variants', 'addedNames', 'groups'] as const) if (tidied[key]?.length === 0) delete tidied[key];
  return tidied;
}

/** Change what the user says of somebody. A former name stays among their variants, so that their pages are known again. */
export async function changeResearcher(
  db: LecternDb,
  researcherId: string,
  { name, addedNames, groups, paused }: PersonChanges,
  now: string,
): Promise<{ undo?: string }> {
  const { undo } = await write(
    db,
    async (unit) => {
      const { pausedAt, ...person } = toResearcher(await followed(unit, researcherId));
      const named = name ?? person.name;
      const isPaused = paused ?? pausedAt !== undefined;
      const next = tidy({
        ...person,
        name: named,
        variants: unique([...(person.variants ?? []), person.name], [named]).slice(0, MOST_NAMES),
        ...(addedNames ? { addedNames: unique(addedNames, [named]) } : {}),
        ...(groups ? { groups: unique(groups) } : {}),
        ...(isPaused ? { pausedAt: pausedAt ?? now } : {}),
      });
      const before = toResearcher(await followed(unit, researcherId));
      if (canonical(next) !== canonical(before))
        await unit.researchers.put(researcherRecord({ ...next, changedAt: now }));
    },
    { action: 'researcher:change', at: now },
  );
  return undo === undefined ? {} : { undo };
}

async function followed(unit: Unit, id: string): Promise<ResearcherRecord> {
  const person = await unit.researchers.get(id);
  if (!person) throw new StoreError('invalid', 'This person is not followed any more');
  return person;
}

/** Two records are one person: all that is of `other` becomes that of `keep`, whose own word stands where they differ. */
export async function mergeResearchers(
  db: LecternDb,
  { keep, other }: { keep: string; other: string },
  now: string,
): Promise<{ undo?: string }> {
  const { undo } = await write(
    db,
    async (unit) => {
      if (keep === other) throw new StoreError('invalid', 'This is one person already');
      const [kept, gone] = [await followed(unit, keep), await followed(unit, other)];
      await moveAuthorships(unit, other, keep);
      await moveArrivals(unit, other, keep);
      for (const news of await unit.news.where('people', other))
        await unit.news.put({ ...news, people: [...new Set(news.people.map((id) => (id === other ? keep : id)))] });
      for (const said of await unit.corrections.where('researcherId', other)) {
        await unit.corrections.delete([other, said.paper]);
        if (!(await unit.corrections.get([keep, said.paper])))
          await unit.corrections.put({ ...said, researcherId: keep });
      }
      await unit.researchers.delete(other);
      await unit.researchers.put(researcherRecord(joined(kept, gone, now)));
    },
    { action: 'researcher:merge', at: now },
  );
  return undo === undefined ? {} : { undo };
}

function joined(kept: ResearcherRecord, gone: ResearcherRecord, now: string): Researcher {
  const { pausedAt: _pausedAt, ...first } = toResearcher(kept);
  const pausedAt = kept.pausedAt && gone.pausedAt ? kept.pausedAt : undefined;
  return tidy({
    ...toResearcher(gone),
    ...first,
    variants: unique([...(kept.variants ?? []), gone.name, ...(gone.variants ?? [])], [kept.name]).slice(0, MOST_NAMES),
    addedNames: unique([...(kept.addedNames ?? []), ...(gone.addedNames ?? [])]).slice(0, MOST_NAMES),
    groups: unique([...(kept.groups ?? []), ...(gone.groups ?? [])]).slice(0, MOST_NAMES),
    ids: { ...gone.ids, ...kept.ids },
    pages: [...new Set([...kept.pages, ...gone.pages])].slice(0, MOST_PAGES),
    followedAt: kept.followedAt < gone.followedAt ? kept.followedAt : gone.followedAt,
    changedAt: now,
    ...(pausedAt ? { pausedAt } : {}),
  } as Researcher);
}

async function moveAuthorships(unit: Unit, from: string, to: string): Promise<void> {
  for (const authorship of await unit.authorships.where('researcherId', from)) {
    await unit.authorships.delete([from, authorship.workId]);
    const there = await unit.authorships.get([to, authorship.workId]);
    const addedAt = there && there.addedAt < authorship.addedAt ? there.addedAt : authorship.addedAt;
    await unit.authorships.put({ ...authorship, researcherId: to, addedAt });
  }
}

/** @param only these works; left out: all */
async function moveArrivals(unit: Unit, from: string, to: string, only?: ReadonlySet<string>): Promise<void> {
  for (const record of await unit.arrivals.where('people', from)) {
    if (only && !only.has(record.workId)) continue;
    const arrival = toArrival(record);
    const moved = arrival.researchers.map((one) => (one.researcherId === from ? { ...one, researcherId: to } : one));
    await putArrival(unit, { ...arrival, researchers: once(moved) });
  }
}

const once = <T extends { researcherId: string }>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [item.researcherId, item])).values(),
];

/**
 * Some works of somebody followed are by another person of the name: they become the works of a person of their own, and both are
 * remembered, so that no page or source mixes them again.
 *
 * @param name of the other; left out: the same
 */
export async function splitResearcher(
  db: LecternDb,
  { researcherId, workIds, name }: { researcherId: string; workIds: readonly string[]; name?: string | undefined },
  now: string,
): Promise<{ researcherId: string; undo?: string }> {
  const { value, undo } = await write(
    db,
    async (unit) => {
      const person = await followed(unit, researcherId);
      const id = crypto.randomUUID();
      const only = new Set(workIds);
      await unit.researchers.put(
        researcherRecord({ id, name: name ?? person.name, ids: {}, pages: [], followedAt: now, changedAt: now }),
      );
      for (const workId of only) {
        const work = await unit.works.get(workId);
        if (!work) throw new StoreError('invalid', 'One of these papers is not stored any more');
        const listed = await unit.authorships.get([researcherId, workId]);
        await unit.corrections.put(
          correctionOf(work, { researcherId, theirs: false, at: now, listed: listed !== undefined }),
        );
        if (listed) await unit.authorships.delete([researcherId, workId]);
        // No page of theirs lists it: the user says so.
        await unit.authorships.put({ researcherId: id, workId, addedAt: listed?.addedAt ?? now, said: true });
        for (const news of await unit.news.where('workId', workId)) {
          if (!news.people.includes(researcherId)) continue;
          await unit.news.put({ ...news, people: news.people.map((one) => (one === researcherId ? id : one)) });
        }
      }
      await moveArrivals(unit, researcherId, id, only);
      return id;
    },
    { action: 'researcher:split', at: now },
  );
  return { researcherId: value, ...(undo === undefined ? {} : { undo }) };
}
