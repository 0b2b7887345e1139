import * as z from 'zod/mini';
import { limits } from '../model/limits.ts';
import { SavedSearch } from '../model/saved-search.ts';
import { Instant, line, RecordId } from '../model/scalars.ts';
import { schema } from '../model/schema.ts';
import { ShelfChanges, WorkEditKey, WorkEdits } from '../model/work.ts';
import { answers, type Done, type Undoable } from './answers.ts';

/** As many as a selection may have. */
const WorkIds = schema(() => z.array(RecordId()).check(z.minLength(1), z.maxLength(limits.worksOnPage)));
const Name = schema(() => line(limits.name));

/**
 * Messages of the library page: what is done to papers on the reading list, to works, people and saved searches. All of them from our own
 * pages only; each is one transaction and one entry of the journal (`journal:undo`, also after the page was closed).
 */
export const libraryMessages = {
  /**
   * Change what the reading list says of these papers; what is left out stays, `null` takes it away (`state: null` takes the paper off the
   * list with all that was written to it). A paper that is not on the list comes onto it, as `saved` unless a state is given.
   *
   * `was`, for one paper: what the page shows of its note. Another page has written since: nothing is changed, and `conflict` says so.
   */
  'shelf:change': {
    request: () =>
      z.object({
        workIds: WorkIds(),
        changes: ShelfChanges(),
        was: z.optional(z.object({ note: z.nullable(z.string()) })),
      }),
    response: answers<Undoable & { conflict?: 'note' | undefined }>(),
  },
  /**
   * Put papers into the user's own order, together and in the order given, between the paper `after` which and the one `before` which they
   * shall stand (`null`: at that end). Papers are ordered by `orderOf` (lib/store/library-views.ts), rising.
   */
  'shelf:move': {
    request: () => z.object({ workIds: WorkIds(), after: z.nullable(RecordId()), before: z.nullable(RecordId()) }),
    response: answers<Undoable>(),
  },
  /**
   * Correct what is known of a work: it stands, whatever pages state later. `null` takes a field away; what is left out stays. `reset`: these
   * fields are again as pages state them.
   *
   * `was`: the fields as the page showed them. Where the store has something else by now, nothing is changed and `conflict` names them.
   */
  'work:edit': {
    request: () =>
      z.object({
        workId: RecordId(),
        edits: z.optional(WorkEdits()),
        reset: z.optional(z.array(WorkEditKey())),
        was: z.optional(WorkEdits()),
      }),
    response: answers<Undoable & { conflict?: WorkEditKey[] | undefined }>(),
  },
  /** What the user says of somebody followed; what is left out stays. */
  'researcher:change': {
    request: () =>
      z.object({
        researcherId: RecordId(),
        name: z.optional(Name()),
        addedNames: z.optional(z.array(Name()).check(z.maxLength(20))),
        groups: z.optional(z.array(line(80)).check(z.maxLength(20))),
        paused: z.optional(z.boolean()),
      }),
    response: answers<Undoable>(),
  },
  /** Two records are one person: all that is of `other` becomes that of `keep`. */
  'researcher:merge': {
    request: () => z.object({ keep: RecordId(), other: RecordId() }),
    response: answers<Undoable>(),
  },
  /** These works are by somebody else: a person of their own gets them, and the first is remembered not to have written them. */
  'researcher:split': {
    request: () => z.object({ researcherId: RecordId(), workIds: WorkIds(), name: z.optional(Name()) }),
    response: answers<Undoable & { researcherId: string }>(),
  },
  /** Follow somebody whom a followed person wrote with (`PersonPage.coAuthors`): the works they share are known to be theirs. */
  'researcher:follow-co-author': {
    request: () => z.object({ researcherId: RecordId(), name: Name() }),
    response: answers<Undoable & { researcherId: string }>(),
  },
  /** Keep a search; what matches it by now is not new. */
  'search:save': {
    request: () => z.object({ name: SavedSearch().shape.name, query: SavedSearch().shape.query }),
    response: answers<Undoable & { id: string }>(),
  },
  /** Another name, another query, or both. */
  'search:rename': {
    request: () =>
      z.object({
        id: RecordId(),
        name: z.optional(SavedSearch().shape.name),
        query: z.optional(SavedSearch().shape.query),
      }),
    response: answers<Undoable>(),
  },
  'search:remove': { request: () => z.object({ id: RecordId() }), response: answers<Undoable>() },
  /** The user has seen what matches: only what is added later is new. */
  'search:seen': { request: () => z.object({ id: RecordId() }), response: answers<Done>() },
  /** Keep the library as it is now among the backups. `at` names the backup. */
  'backup:make': { request: () => z.object({}), response: answers<{ at: string }>() },
  'backup:remove': { request: () => z.object({ at: Instant() }), response: answers<Done>() },
} as const;
