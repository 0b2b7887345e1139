import type { ShelfChanges, ShelfEntry, ShelfState, Work } from '../model/work.ts';

/** As the model allows. */
const MOST_TAGS = 50;
const MOST_NOTE = 100_000;

/** A paper that comes onto the reading list. */
export const newEntry = (workId: string, now: string): ShelfEntry => ({
  workId,
  state: 'saved',
  savedAt: now,
  changedAt: now,
});

/** The entry in another state: what was read has a date and the version that was there; what is read again has neither. */
export function withState(entry: ShelfEntry, state: ShelfState, work: Work | undefined, now: string): ShelfEntry {
  if (entry.state === state) return entry;
  const { finishedAt, readVersion: _readVersion, ...rest } = entry;
  if (state !== 'read') return { ...rest, state, changedAt: now };
  return {
    ...rest,
    state,
    changedAt: now,
    finishedAt: finishedAt ?? now,
    ...(work?.arxivVersion ? { readVersion: work.arxivVersion } : {}),
  };
}

/** The entry as the user changes it, whatever becomes of its state. */
export function withChanges(entry: ShelfEntry, changes: Omit<ShelfChanges, 'state'>): ShelfEntry {
  const changed: ShelfEntry = { ...entry };
  set(changed, 'priority', changes.priority);
  set(changed, 'rating', changes.rating);
  set(changed, 'note', changes.note === '' ? null : changes.note);
  set(changed, 'finishedAt', changes.finishedAt);
  const tags = tagsOf([...(entry.tags ?? []), ...(changes.addTags ?? [])], changes.removeTags);
  set(changed, 'tags', tags.length > 0 ? tags : null);
  return changed;
}

function set<K extends 'priority' | 'rating' | 'note' | 'finishedAt' | 'tags'>(
  entry: ShelfEntry,
  key: K,
  value: ShelfEntry[K] | null | undefined,
): void {
  if (value === null) delete entry[key];
  else if (value !== undefined) entry[key] = value;
}

/** Tags each once, whatever their case, as they were first typed. */
function tagsOf(tags: readonly string[], removed: readonly string[] = []): string[] {
  const gone = new Set(removed.map((tag) => tag.toLowerCase()));
  const byName = new Map<string, string>();
  for (const tag of tags) {
    const name = tag.toLowerCase();
    if (!gone.has(name) && !byName.has(name)) byName.set(name, tag);
  }
  return [...byName.values()].slice(0, MOST_TAGS);
}

const STEPS: readonly ShelfState[] = ['not-interesting', 'saved', 'reading', 'read'];

/**
 * Two entries of what turned out to be one work: nothing the user wrote is lost. The state that is further, or with `later` the one that
 * was set later.
 */
export function joinEntries(a: ShelfEntry, b: ShelfEntry, by: 'further' | 'later' = 'further'): ShelfEntry {
  const wins =
    by === 'later' || a.state === b.state ? b.changedAt > a.changedAt : STEPS.indexOf(b.state) > STEPS.indexOf(a.state);
  const [first, other] = wins ? [b, a] : [a, b];
  const tags = tagsOf([...(a.tags ?? []), ...(b.tags ?? [])]);
  const note = joinNotes(a.note, b.note);
  const { finishedAt, readVersion, ...rest } = other;
  const read = first.state === 'read' && {
    ...(finishedAt ? { finishedAt } : {}),
    ...(readVersion ? { readVersion } : {}),
  };
  return {
    ...rest,
    ...read,
    ...first,
    workId: a.workId,
    savedAt: a.savedAt < b.savedAt ? a.savedAt : b.savedAt,
    ...(tags.length > 0 ? { tags } : {}),
    ...(note ? { note } : {}),
  };
}

/** Both notes, one below the other; one that holds the other is enough. */
function joinNotes(a: string | undefined, b: string | undefined): string | undefined {
  if (!a || !b) return a ?? b;
  if (a.includes(b)) return a;
  if (b.includes(a)) return b;
  const both = `${a}\n\n---\n\n${b}`;
  return both.length <= MOST_NOTE ? both : a;
}
