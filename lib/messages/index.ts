import * as z from 'zod/mini';
import { limits } from '../model/limits.ts';
import { Marks } from '../model/mark.ts';
import { Listing, Page, PageKind, Problem } from '../model/page.ts';
import { ArxivId, HttpUrl, line, RecordId } from '../model/scalars.ts';
import { Badges, Settings, SettingsChanges } from '../model/settings.ts';
import { ShelfState, WorkOnPage } from '../model/work.ts';
import { sourceMessages } from './sources.ts';

/** Names an entry of the journal, by which the change can be undone. */
const Undo = z.object({ undo: z.optional(z.string()) });
const Works = z.array(WorkOnPage).check(z.maxLength(limits.worksOnPage));
const ArxivIds = z.array(ArxivId).check(z.maxLength(limits.worksOnPage));
const listingKey = z.optional(line(200));

/**
 * Every message to the background: who sends it, what it asks, what is answered. `serve` (lib/browser/serve.ts)
 * refuses a malformed request and a foreign sender before a handler sees it. Requests that write answer with the
 * journal entry that undoes them.
 */
export const messages = {
  ...sourceMessages,
  /**
   * arXiv's content script: a listing, an abs page or another page of papers is open. `works` are the entries of the first
   * screenful, whole; opens (or goes on with) the visit of `listing`, and records first sightings.
   */
  'papers:open': {
    request: z.object({ url: HttpUrl, listing: listingKey, works: Works }),
    response: z.object({
      marks: Marks,
      /** Filter keys of followed names (lib/parse/name-key.ts): an entry without one cannot be by somebody followed. */
      nameKeys: z.array(z.string()),
      badges: Badges,
      /** False in a private window: nothing is recorded and nothing can be saved there. */
      recording: z.boolean(),
    }),
  },
  /**
   * arXiv's content script: the rest of the page's papers. `ids` are all of them; `works` only those that may be by somebody
   * followed. `record: false` asks again, after a change, and leaves sightings alone.
   */
  'papers:more': {
    request: z.object({ url: HttpUrl, listing: listingKey, ids: ArxivIds, works: Works, record: z.boolean() }),
    response: z.object({ marks: Marks, nameKeys: z.array(z.string()), badges: Badges }),
  },
  /** arXiv's content script, popup: put a paper on the reading list, change where it stands, or take it off (no `state`). */
  'shelf:set': {
    request: z.object({
      work: z.union([z.object({ id: RecordId }), z.object({ onPage: WorkOnPage, url: HttpUrl })]),
      state: z.optional(ShelfState),
    }),
    response: z.extend(Undo, { state: z.optional(ShelfState) }),
  },
  /** Popup: follow the person of a page. The works the page lists are the baseline: they are known, not new. */
  'researcher:follow': { request: z.object({ page: Page }), response: z.extend(Undo, { researcherId: RecordId }) },
  /** Popup: stop following. */
  'researcher:unfollow': { request: z.object({ researcherId: RecordId }), response: Undo },
  /** Popup: these new papers were seen; without `workIds`, all. */
  'arrivals:seen': { request: z.object({ workIds: z.optional(z.array(RecordId)) }), response: Undo },
  /** Popup, options: take a change back. `done: false` when what it changed has been changed again since. */
  'journal:undo': { request: z.object({ undo: z.string() }), response: z.object({ done: z.boolean() }) },
  /** Options: change settings; what is left out stays. */
  'settings:set': { request: SettingsChanges, response: Settings },
  /** Options: delete every record, the journal included. Cannot be undone. */
  'data:delete': { request: z.object({}), response: z.object({}) },
  /** Options, after an import that wrote through the store itself: tell everybody. */
  'data:imported': { request: z.object({}), response: z.object({}) },
  /** Detector: this page looks like a researcher's; inject the reader into the sender's tab. */
  'page:candidate': { request: z.object({}), response: z.object({}) },
  /** Any content script: what was recognised on the page, for the toolbar icon of its tab. */
  'page:recognised': {
    request: z.object({
      kind: PageKind,
      name: z.optional(line(limits.name)),
      works: z.int(),
      problems: z.array(Problem).check(z.maxLength(1_000)),
      listing: z.optional(Listing),
    }),
    response: z.object({}),
  },
} as const;

export type Messages = typeof messages;
export type MessageName = keyof Messages;
export type Request<N extends MessageName> = z.infer<Messages[N]['request']>;
export type Response<N extends MessageName> = z.infer<Messages[N]['response']>;

/** Messages from the extension to the page readers in tabs, and to its own pages. Types only: readers carry no zod. */
export type Broadcast =
  /** Popup -> the reader in a tab: read the page now. Answered with a Page. */
  | { type: 'page:describe' }
  /** Background -> everybody: records changed; read again what is shown. Not answered. */
  | { type: 'store:changed' };
