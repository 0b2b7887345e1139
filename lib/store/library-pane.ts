import type { Correction } from '../model/correction.ts';
import type { News } from '../model/source.ts';
import type { Work } from '../model/work.ts';
import type { LecternDb } from './db.ts';
import type { WorkEvent, WorkPane } from './library-views.ts';
import { pageHandle } from './people.ts';
import { factsOfWork } from './rows.ts';
import { read, type Unit } from './unit.ts';

/** All that is known of a work: what its pane shows; `undefined` when it is not there. */
export function readWorkPane(db: LecternDb, id: string): Promise<WorkPane | undefined> {
  return read(db, async (unit) => {
    const work = await unit.works.get(id);
    if (!work) return undefined;
    const [facts, news, corrections] = await Promise.all([
      factsOfWork(unit, work),
      unit.news.where('workId', id),
      correctionsOf(unit, work),
    ]);
    const history = historyOf({ work, ...facts, news, corrections });
    for (const event of history) if ('from' in event) await nameTeller(unit, event);
    return { work, ...facts, news, corrections, history };
  });
}

/** Whose page told it, when that is somebody followed. */
async function nameTeller(unit: Unit, event: Extract<WorkEvent, { from: string }>): Promise<void> {
  if (!URL.canParse(event.from)) return;
  const [teller] = await unit.researchers.where('handles', pageHandle(event.from));
  if (teller) event.teller = teller.name;
}

/** What the user said of whose it is, each once. */
async function correctionsOf(unit: Unit, work: Work): Promise<Correction[]> {
  const found = await Promise.all(work.externalIds.map((id) => unit.corrections.where('externalIds', id)));
  return [...new Map(found.flat().map((one) => [`${one.researcherId} ${one.paper}`, one])).values()];
}

/** What happened to a work, oldest first; what happened in one moment in the order below. */
export function historyOf({
  work,
  shelf,
  arrival,
  news,
  corrections,
}: Pick<WorkPane, 'work' | 'shelf' | 'arrival' | 'news' | 'corrections'>): WorkEvent[] {
  const events: WorkEvent[] = [{ at: work.addedAt, what: 'added' }];
  for (const { url, firstSeenAt, kind, venue, arxivVersion } of work.manifestations ?? [])
    events.push({
      at: firstSeenAt,
      what: 'met',
      from: url,
      ...(kind ? { kind } : {}),
      ...(venue ? { venue } : {}),
      ...(arxivVersion ? { version: arxivVersion } : {}),
    });
  if (arrival)
    events.push({
      at: arrival.firstSeenAt,
      what: 'arrived',
      from: arrival.firstSeenOn,
      people: arrival.researchers.map(({ researcherId }) => researcherId),
    });
  events.push(...news.map(toEvent));
  for (const { at, researcherId, theirs } of corrections)
    events.push({ at, what: 'said', person: researcherId, theirs });
  if (shelf) {
    events.push({ at: shelf.savedAt, what: 'saved' });
    if (shelf.changedAt !== shelf.savedAt) events.push({ at: shelf.changedAt, what: 'state', state: shelf.state });
    if (shelf.finishedAt && shelf.finishedAt !== shelf.changedAt)
      events.push({ at: shelf.finishedAt, what: 'finished' });
  }
  return events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

const toEvent = ({ at, kind, what, from }: News): WorkEvent => ({ at, what: 'news', news: kind, detail: what, from });
