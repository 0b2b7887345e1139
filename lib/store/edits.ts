import { externalIdsOf, strongIds } from '../identity/external-ids.ts';
import { joinIds } from '../identity/merge-work.ts';
import { changeEdits, edited, unedited } from '../identity/work-edits.ts';
import type { Work, WorkEditKey, WorkEdits } from '../model/work.ts';
import { canonical } from './canonical.ts';
import type { LecternDb } from './db.ts';
import { StoreError } from './errors.ts';
import { type Unit, write } from './unit.ts';

/** What the user says of a work instead of what pages say. */
export interface WorkEdit {
  /** `null` takes a field away; what is left out stays. */
  edits?: WorkEdits | undefined;
  /** These fields are again as pages state them. */
  reset?: readonly WorkEditKey[] | undefined;
  /** The fields as whoever edits has seen them. */
  was?: WorkEdits | undefined;
}

/**
 * Correct what is known of a work. Its ids follow: a corrected DOI or arXiv number is what it is found by, the wrong one is not.
 *
 * @returns `conflict`: fields that have been changed since they were seen; then nothing was done
 * @throws StoreError `invalid` when the work is not there, or its new DOI or arXiv number is that of another work
 */
export async function editWork(
  db: LecternDb,
  workId: string,
  { edits = {}, reset = [], was = {} }: WorkEdit,
  now: string,
): Promise<{ undo?: string; conflict?: WorkEditKey[] }> {
  const { value, undo } = await write(
    db,
    async (unit) => {
      const work = await unit.works.get(workId);
      if (!work) throw new StoreError('invalid', 'This paper is not stored any more');
      const conflict = (Object.keys(was) as WorkEditKey[]).filter((key) => !isSame(work[key], was[key]));
      if (conflict.length > 0) return { conflict };
      await unit.works.put(await corrected(unit, work, changeEdits(work.edits, edits, reset), now));
      return {};
    },
    { action: 'work:edit', at: now },
  );
  return { ...value, ...(undo === undefined ? {} : { undo }) };
}

const isSame = (here: unknown, seen: unknown): boolean => canonical(here ?? null) === canonical(seen ?? null);

async function corrected(unit: Unit, work: Work, edits: WorkEdits, now: string): Promise<Work> {
  const stated = unedited(work);
  const next = edited(stated, edits);
  const ids = Object.values(strongIds(next));
  for (const id of ids) {
    const holders = await unit.works.where('externalIds', id);
    if (holders.some((other) => other.id !== work.id))
      throw new StoreError('invalid', `Another paper has ${id.replace(':', ' ')}`);
  }
  const wrong = [work, stated].flatMap((one) => Object.values(strongIds(one))).filter((id) => !ids.includes(id));
  const kept = work.externalIds.filter((id) => !wrong.includes(id));
  const changed = { ...next, externalIds: joinIds(kept, externalIdsOf(next)) };
  return canonical(changed) === canonical(work) ? work : { ...changed, changedAt: now };
}
