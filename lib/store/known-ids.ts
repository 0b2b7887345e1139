import type { Name } from '../identity/who/name.ts';
import { namesOf } from '../identity/who/names-of.ts';
import { lookupSignatures } from '../identity/who/signatures.ts';
import type { Researcher } from '../model/researcher.ts';
import type { Work } from '../model/work.ts';
import { fold } from '../parse/fold.ts';
import type { LecternDb } from './db.ts';

/** Works looked at in one go. */
const SLICE = 500;

/** Ids to ask about, and the work after which to go on when there may be more. */
export interface Batch {
  ids: string[];
  after?: string;
}

interface BatchOf {
  /** Id of the work after which to go on; left out: from the beginning. */
  after?: string | undefined;
  limit: number;
}

/**
 * arXiv numbers of works of followed people, in the order of the works' ids, to ask how they stand. What was only saved is nobody's
 * business.
 *
 * @param since arXiv's month, `2311`: older papers rarely change
 */
export const knownArxivIds = (db: LecternDb, { since, ...batch }: BatchOf & { since: string }): Promise<Batch> =>
  idsOfFollowed(db, batch, ({ arxivId }) =>
    arxivId && /^\d{4}\./.test(arxivId) && arxivId.slice(0, 4) >= since ? arxivId : undefined,
  );

/** DOIs of works of followed people that do not say where they were published, in the same order. */
export const doisWithoutVenue = (db: LecternDb, batch: BatchOf): Promise<Batch> =>
  idsOfFollowed(db, batch, ({ doi, venue }) => (doi && !venue && !doi.startsWith('10.48550/') ? doi : undefined));

async function idsOfFollowed(
  db: LecternDb,
  { after, limit }: BatchOf,
  idIn: (work: Work) => string | undefined,
): Promise<Batch> {
  const ids: string[] = [];
  let last = after;
  while (true) {
    const works = await db.getAll('works', last === undefined ? null : IDBKeyRange.lowerBound(last, true), SLICE);
    for (const work of works) {
      last = work.id;
      const id = idIn(work);
      if (id === undefined || !(await isOfFollowed(db, work.id))) continue;
      ids.push(id);
      if (ids.length === limit) return { ids, after: last };
    }
    if (works.length < SLICE) return { ids };
  }
}

/** Whether somebody followed wrote it: it is on their page, or it arrived. */
const isOfFollowed = async (db: LecternDb, workId: string): Promise<boolean> =>
  (await db.getKeyFromIndex('authorships', 'workId', workId)) !== undefined ||
  (await db.getKey('arrivals', workId)) !== undefined;

/** Everybody followed, in the order they were. */
export async function readPeople(db: LecternDb): Promise<Researcher[]> {
  return db.getAllFromIndex('researchers', 'followedAt');
}

/** Works looked at for how somebody signs. */
const SIGNED_WORKS = 30;

/**
 * Whoever is to be asked about, in the order they were followed, with every name to ask by as a variant: those the user gave, how they sign their
 * known works where that is another name than their page's, and those of their pages.
 */
export async function readPeopleToAsk(db: LecternDb): Promise<Researcher[]> {
  const people = (await readPeople(db)).filter(({ pausedAt }) => !pausedAt);
  return Promise.all(
    people.map(async ({ variants = [], addedNames = [], ...person }) => {
      const names = [person.name, ...addedNames, ...variants];
      const signs = await signsOf(db, person.id, names);
      return { ...person, variants: [...addedNames, ...signs, ...variants] };
    }),
  );
}

/** How somebody signs at least two works, otherwise than by these names and in more than initials, most often first. */
async function signsOf(db: LecternDb, researcherId: string, names: readonly string[]): Promise<string[]> {
  const authorships = await db.getAllFromIndex('authorships', 'researcherId', researcherId, SIGNED_WORKS);
  const works = await Promise.all(authorships.map(({ workId }) => db.get('works', workId)));
  const known = works.filter((work) => work !== undefined);
  const written = new Set(names.map(fold));
  return lookupSignatures(names.flatMap(namesOf), known)
    .signatures.filter((sign) => sign.works >= 2 && !written.has(fold(sign.text)) && !isInitials(sign.names[0]))
    .map(({ text }) => text)
    .slice(0, 2);
}

const isInitials = (name: Name | undefined): boolean => !name?.readings[0]?.given.some(({ initial }) => !initial);

/** arXiv categories of the works of followed people, most frequent first; of the first 2,000 works. */
export async function readCategories(db: LecternDb): Promise<string[]> {
  const tx = db.transaction(['authorships', 'works']);
  tx.done.catch(() => {}); // the failing request tells
  const workIds = new Set((await tx.objectStore('authorships').getAll(null, 2_000)).map(({ workId }) => workId));
  const works = await Promise.all([...workIds].map((id) => tx.objectStore('works').get(id)));
  const counts = new Map<string, number>();
  for (const work of works) if (work?.primary) counts.set(work.primary, (counts.get(work.primary) ?? 0) + 1);
  return [...counts.entries()].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([category]) => category);
}
