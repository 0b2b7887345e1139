import type { Work, WorkEditKey, WorkEdits } from '../model/work.ts';

/*
 * Corrections of a work by hand. A stored work has its fields as corrected, `edits` (what the user says) and `stated` (what pages say of
 * the same fields), so that pages can go on adding to it and a correction can be taken back.
 */

/** Fields that follow another: they are corrected, and taken back, with it. */
const FOLLOWS: Partial<Record<WorkEditKey, WorkEditKey>> = { authors: 'authorsTruncated', venue: 'venueShort' };

const keysOf = (edits: WorkEdits): WorkEditKey[] =>
  (Object.keys(edits) as WorkEditKey[]).filter((key) => edits[key] !== undefined);

type Edited = Pick<Work, 'edits' | 'stated'>;
type Fields = Record<string, unknown>;

/** The work as pages state it. */
export function unedited<W extends object>(work: W & Edited): W & Edited {
  if (!work.edits) return work;
  const { edits, stated = {}, ...rest } = work;
  for (const key of keysOf(edits)) put(rest, key, stated[key] ?? null);
  return rest as W & Edited;
}

/** A work as pages state it, with what the user says instead. */
export function edited<W extends object>(work: W & Edited, edits: WorkEdits): W & Edited {
  const keys = keysOf(edits);
  if (keys.length === 0) return work;
  const stated: Fields = {};
  const result: Fields = { ...work };
  for (const key of keys) {
    stated[key] = (work as Fields)[key] ?? null;
    put(result, key, edits[key]);
  }
  // A title or byline that pages do not state at all cannot be: nothing to go back to but the correction itself.
  for (const key of ['title', 'authors'] as const) if (stated[key] === null) delete stated[key];
  return { ...(result as W), edits, stated: stated as WorkEdits };
}

function put(into: Fields, key: string, value: unknown): void {
  if (value === null) delete into[key];
  else into[key] = value;
}

/** Corrections with some added and some taken back; fields that follow others with them. */
export function changeEdits(edits: WorkEdits | undefined, added: WorkEdits, reset: readonly WorkEditKey[]): WorkEdits {
  const next: Fields = { ...edits };
  for (const key of reset) {
    delete next[key];
    const follower = FOLLOWS[key];
    if (follower) delete next[follower];
  }
  for (const key of keysOf(added)) {
    next[key] = added[key];
    const follower = FOLLOWS[key];
    if (follower) next[follower] = added[follower] ?? null;
  }
  return next as WorkEdits;
}

/** Ids that a page may add to a work: none of a kind the user corrected. */
export const addableIds = ({ edits }: Edited, ids: readonly string[]): string[] =>
  ids.filter(
    (id) =>
      !(edits?.doi !== undefined && id.startsWith('doi:')) &&
      !(edits?.arxivId !== undefined && id.startsWith('arxiv:')),
  );
