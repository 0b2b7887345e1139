import * as z from 'zod/mini';
import { limits } from '../model/limits.ts';
import type { Marks, MarkWords } from '../model/mark.ts';
import { Listing, Page, PageKind, Problem } from '../model/page.ts';
import { PageTexts } from '../model/page-texts.ts';
import { PaperDetails, type PaperFacts } from '../model/paper-facts.ts';
import { PaperLine } from '../model/paper-line.ts';
import { HttpUrl, Instant, line, PageUrl, RecordId } from '../model/scalars.ts';
import { type Of, schema } from '../model/schema.ts';
import { type Badges, type Settings, SettingsChanges } from '../model/settings.ts';
import { ShelfState, WorkOnPage } from '../model/work.ts';
import { answers, type Done, type Undoable } from './answers.ts';
import { barMessages } from './bar.ts';
import { factMessages } from './facts.ts';
import { libraryMessages } from './library.ts';
import { sourceMessages } from './sources.ts';

const Works = schema(() => z.array(WorkOnPage()).check(z.maxLength(limits.worksOnPage)));
const PaperLines = schema(() => z.array(PaperLine()).check(z.maxLength(limits.worksOnPage)));
const listingKey = schema(() => z.optional(line(200)));
/** One that is stored, or one as the page at `url` states it. */
const WhichWork = schema(() =>
  z.union([z.object({ id: RecordId() }), z.object({ onPage: WorkOnPage(), url: PageUrl() })]),
);
/** What is known of the papers of a page. */
interface Known {
  marks: Marks;
  badges: Badges;
  /** Whether anybody is followed: only then are bylines worth sending. */
  following: boolean;
  /** Papers that may be by somebody followed: send them whole (`papers:whole`), and their people come with the answer. */
  whole: string[];
}

/**
 * Every message to the background: who sends it, what it asks, what is answered. `serve` (lib/browser/serve.ts)
 * refuses a malformed request and a foreign sender before a handler sees it. Requests that write answer with the
 * journal entry that undoes them.
 */
export const messages = {
  ...sourceMessages,
  ...factMessages,
  ...barMessages,
  ...libraryMessages,
  /** arXiv's content script: a page of papers begins to load, and will ask soon. Says nothing of it; gets ready, and writes nothing. */
  'papers:soon': { request: () => z.object({}), response: answers<Done>() },
  /**
   * arXiv's content script: a page of papers is open. `papers` are the entries of the first screenful. Tells what the page is, opens (or
   * goes on with) the visit of its listing, and records first sightings.
   */
  'papers:open': {
    request: () =>
      z.object({
        url: HttpUrl(),
        /** What the page says of itself and how many entries it has; left out on abs pages. */
        page: z.optional(z.object({ texts: PageTexts(), found: z.int() })),
        /** On the page of one paper: what it states of it. */
        details: z.optional(PaperDetails()),
        papers: PaperLines(),
      }),
    response: answers<
      Known & {
        /**
         * - `read`: it can be marked
         * - `nothing`: it has no papers, and says so or promises none
         * - `unread`: it should have papers and they could not be found, or not all of them: nothing on it is certain
         */
        state: 'read' | 'nothing' | 'unread';
        /** Which listing it is; to be named when more is asked. */
        listing?: string | undefined;
        /** False in a private window: nothing is recorded and nothing can be saved there. */
        recording: boolean;
        words: MarkWords;
        /** What is told of the one paper. */
        facts?: PaperFacts | undefined;
      }
    >(),
  },
  /**
   * arXiv's content script: all papers of the page. `record: false` asks again, after a change, and leaves sightings alone.
   */
  'papers:more': {
    request: () => z.object({ url: HttpUrl(), listing: listingKey(), papers: PaperLines(), record: z.boolean() }),
    response: answers<Known>(),
  },
  /** arXiv's content script: papers that may be by somebody followed, whole; answered with all that is known of each. */
  'papers:whole': {
    request: () => z.object({ url: HttpUrl(), listing: listingKey(), works: Works(), record: z.boolean() }),
    response: answers<{ marks: Marks }>(),
  },
  /** arXiv's content script: there is more to do on this page than its first script can; load the rest into the sender's tab. */
  'marks:load': { request: () => z.object({}), response: answers<Done>() },
  /** arXiv's content script, popup: put a paper on the reading list, change where it stands, or take it off (no `state`). */
  'shelf:set': {
    request: () =>
      z.object({
        work: WhichWork(),
        state: z.optional(ShelfState()),
      }),
    response: answers<Undoable & { state?: ShelfState | undefined }>(),
  },
  /** Popup: follow the person of a page. The works the page lists are the baseline: they are known, not new. */
  'researcher:follow': {
    request: () => z.object({ page: Page() }),
    response: answers<Undoable & { researcherId: string }>(),
  },
  /**
   * Our pages, arXiv's content script: the user says whose a paper is. `theirs: true`: "yes, them", it is one of their known works from now
   * on; `false`: "not them", they are taken off it at once; left out: what was said is taken back. What was said teaches the next answers.
   */
  'person:correct': {
    request: () => z.object({ researcherId: RecordId(), paper: WhichWork(), theirs: z.optional(z.boolean()) }),
    response: answers<Undoable>(),
  },
  /** Popup: stop following. */
  'researcher:unfollow': { request: () => z.object({ researcherId: RecordId() }), response: answers<Undoable>() },
  /**
   * Popup: what the feed tells of these papers was seen, that they arrived and what is new about them; without `workIds` of all, with `until`
   * only what was met up to then.
   */
  'arrivals:seen': {
    request: () => z.object({ workIds: z.optional(z.array(RecordId())), until: z.optional(Instant()) }),
    response: answers<Undoable>(),
  },
  /** Popup, options: take a change back. `done: false` when what it changed has been changed again since. */
  'journal:undo': { request: () => z.object({ undo: z.string() }), response: answers<{ done: boolean }>() },
  /** Options: change settings; what is left out stays. */
  'settings:set': { request: SettingsChanges, response: answers<Settings>() },
  /** Options: delete every record, the journal included. Cannot be undone. */
  'data:delete': { request: () => z.object({}), response: answers<Done>() },
  /** Options, after an import that wrote through the store itself: tell everybody. */
  'data:imported': { request: () => z.object({}), response: answers<Done>() },
  /** Detector: this page looks like a researcher's; inject the reader into the sender's tab. */
  'page:candidate': { request: () => z.object({}), response: answers<Done>() },
  /** The reader in a tab: open the page in which its page can be read; answered when it listens. */
  'reader:open': { request: () => z.object({}), response: answers<Done>() },
  /** Any content script: what was recognised on the page, for the toolbar icon of its tab. */
  'page:recognised': {
    request: () =>
      z.object({
        kind: PageKind(),
        name: z.optional(line(limits.name)),
        works: z.int(),
        problems: z.array(Problem()).check(z.maxLength(1_000)),
        listing: z.optional(Listing()),
      }),
    response: answers<Done>(),
  },
} as const;

export type Messages = typeof messages;
export type MessageName = keyof Messages;
export type Request<N extends MessageName> = Of<Messages[N]['request']>;
export type Response<N extends MessageName> = Messages[N]['response']['type'];

/** Messages from the extension to the page readers in tabs, and to its own pages. Types only: readers carry no zod. */
export type Broadcast =
  /** Popup -> the reader in a tab: read the page now, or go on telling what was read. Answered with `Described`. */
  | { type: 'page:describe'; rest?: Rest }
  /** Background -> everybody: records changed; read again what is shown. `works`: only these works and what hangs on them. Not answered. */
  | { type: 'store:changed'; works?: string[] };

/** Where a reading goes on that is too long to be told at once. */
export interface Rest {
  reading: number;
  /** Works that were told. */
  from: number;
}

/** A Page with its first works; or, asked for the rest, further works of it. */
export type Described = { works: Page['works']; rest?: Rest };
