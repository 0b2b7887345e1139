import { knownMatch } from '../identity/known-match.ts';
import type { Arrival, PersonMatch } from '../model/arrival.ts';
import type { Author, Work } from '../model/work.ts';
import { fold } from '../parse/fold.ts';
import { toArrival } from './keep.ts';
import type { Unit } from './unit.ts';
import type { PageRow, WorkRow } from './views.ts';

/** Everything a row says of a stored work. People are pointed at in `byline`: the work's own, or that of the page it stands on. */
export async function factsOfWork(
  unit: Unit,
  work: Work,
  byline: readonly Author[] = work.authors,
): Promise<Omit<PageRow, 'onPage' | 'workId'>> {
  const [shelf, arrival, authorships] = await Promise.all([
    unit.shelf.get(work.id),
    unit.arrivals.get(work.id),
    unit.authorships.where('workId', work.id),
  ]);
  const known = await Promise.all(authorships.map(({ researcherId }) => unit.researchers.get(researcherId)));
  const people = known.flatMap((person, at) => (person ? [knownMatch(person, byline, authorships[at]!.said)] : []));
  if (arrival) people.push(...(await arrivedFor(unit, byline, arrival, people)));
  return {
    ...(shelf ? { shelf } : {}),
    ...(arrival ? { arrival: toArrival(arrival) } : {}),
    people,
  };
}

async function arrivedFor(
  unit: Unit,
  byline: readonly Author[],
  arrival: Arrival,
  known: readonly PersonMatch[],
): Promise<PersonMatch[]> {
  const others = arrival.researchers.filter((one) => !known.some((k) => k.researcherId === one.researcherId));
  const people = await Promise.all(others.map(({ researcherId }) => unit.researchers.get(researcherId)));
  return others.flatMap(({ how, reasons }, at) => {
    const person = people[at];
    return person ? [{ ...knownMatch(person, byline), how, reasons }] : [];
  });
}

/** The row of a stored work; `undefined` when it is not there. */
export async function workRow(unit: Unit, workId: string): Promise<WorkRow | undefined> {
  const work = await unit.works.get(workId);
  return work && { work, ...(await factsOfWork(unit, work)) };
}

/** What of a work a query is looked for in. */
export const textsOfWork = (work: Work): (string | undefined)[] => [
  work.title,
  ...work.authors.map(({ name }) => name),
  work.venue,
  work.venueShort,
];

/** A test for rows: every word of the query is in one of the texts, folded. No query lets everything through. */
export function matcher(query: string | undefined): ((texts: readonly (string | undefined)[]) => boolean) | undefined {
  const words = fold(query ?? '')
    .split(' ')
    .filter(Boolean);
  if (words.length === 0) return undefined;
  return (texts) => {
    const text = fold(texts.filter((part) => part !== undefined).join(' '));
    return words.every((word) => text.includes(word));
  };
}
