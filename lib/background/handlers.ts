import { markWords } from '../browser/mark-words.ts';
import { type Handlers, Refusal, type Sender } from '../browser/serve.ts';
import type { Page } from '../model/page.ts';
import { describeList, startPage, stateOf } from '../parse/arxiv-scan.ts';
import { withShortVenues } from '../parse/short-venues.ts';
import { withStated } from '../parse/stated-work.ts';
import { seeArrivals } from '../store/arrivals.ts';
import { correctPaper } from '../store/corrections.ts';
import type { LecternDb } from '../store/db.ts';
import { deleteAll } from '../store/delete-all.ts';
import { follow, unfollow } from '../store/follow.ts';
import { undoChange, worksOfChange } from '../store/journal.ts';
import type { FrequencySource } from '../store/judge.ts';
import { markPapers, type OpenPapers } from '../store/papers.ts';
import type { PeopleCache } from '../store/people-index.ts';
import { changeSettings } from '../store/settings.ts';
import { setShelf } from '../store/shelf.ts';
import type { Recording } from '../store/visits.ts';
import { type BarWorld, barHandlers } from './bar-handlers.ts';
import { type FactsWorld, factHandlers, factsOfOpened } from './fact-handlers.ts';
import { libraryHandlers } from './library-handlers.ts';
import type { SourcesService } from './sources.ts';
import { sourceHandlers } from './sources-handlers.ts';

/** What the handlers need of the world around them. */
export interface World extends BarWorld, FactsWorld {
  store(): Promise<LecternDb>;
  /** The present instant, ISO 8601 in UTC with milliseconds. */
  now(): string;
  /** Records changed: tell the surfaces. @param works only these works */
  changed(works?: readonly string[]): void;
  /** Keep the library as it is now. @returns when that was */
  backUp(): Promise<string>;
  /** What is asked in the background. */
  sources: SourcesService;
  /** Tell what is new in the notification of the day, if it is due; and have the background woken when it will be. Never rejects. */
  digest(): Promise<void>;
  /** To weigh bylines with. */
  frequencies: FrequencySource;
  /** A tab's page may be a researcher's: inject the reader. */
  readTab(tabId: number, url: string | undefined): Promise<void>;
  /** A tab's page of papers was asked for whole: the script that tells facts of its papers follows. */
  loadFacts(tabId: number): Promise<void>;
  /** Opens the page in which the pages of tabs are read. */
  openReader(): Promise<void>;
  /** A tab's page of papers has more to mark than its first script can. */
  loadMarks(tabId: number): Promise<void>;
  /** A tab's page was recognised. */
  recognised(request: Parameters<Handlers['page:recognised']>[0], sender: Sender): Promise<void>;
}

const nameOf = ({ researcher }: Page) => (researcher ? { name: researcher.name } : {});

const refusePrivate = (sender: Sender): void => {
  if (sender.private) throw new Refusal('private', 'Nothing is saved from a private window');
};

/** What each message does. The index of people is kept between messages; its revision is checked in every transaction. */
export function handlers(world: World): Handlers {
  let people: PeopleCache | undefined;

  const mark = async (page: OpenPapers, record: Recording) => {
    const found = await markPapers(await world.store(), page, {
      now: world.now(),
      record,
      people,
      frequencies: world.frequencies,
    });
    people = found.people;
    if (found.told) world.changed();
    const { marks, whole } = found;
    return { marks, whole, following: people.index.people.size > 0, badges: found.settings.badges };
  };

  return {
    ...barHandlers(world),
    ...factHandlers(world),
    ...sourceHandlers(world.sources),
    ...libraryHandlers(world),

    'papers:soon': async () => {
      await world.store();
      return {};
    },

    'papers:open': async ({ url, page: about, papers, details }, sender) => {
      const page = about ? describeList(new URL(url), about.texts, about.found) : startPage(new URL(url), 'abs');
      const found = about?.found ?? papers.length;
      const state = stateOf(page, found);
      // What was searched for is nobody's business, and no place one comes back to.
      const listing = page.listing && page.listing.key !== 'search' ? { listing: page.listing.key } : {};
      const isRead = state === 'read';
      const asked = { url, ...(isRead ? listing : {}), papers: isRead ? papers : [], works: [] };
      // A page of many asks at once about all its papers (`papers:more`): what it meets is written down then.
      const record = about ? 'later' : true;
      const marking = mark(asked, isRead && !sender.private && record);
      // Asked of the browser while the store is: after a start that takes as long.
      const words = markWords();
      const known = await marking;
      // After what the page waits for, and not waited for. A tab that is gone meanwhile has no icon.
      world.recognised({ ...page, works: found, ...nameOf(page) }, sender).catch(() => {});
      const facts = details && (await factsOfOpened(world, details, sender));
      const told = { recording: !sender.private, words, ...(facts ? { facts } : {}) };
      return { ...known, ...listing, ...told, state };
    },

    'papers:more': async ({ record, ...page }, sender) => {
      const known = await mark({ ...page, works: [] }, record && !sender.private);
      // Once for each page, after what it waits for. A tab that is gone meanwhile needs none.
      if (record && sender.tabId !== undefined) world.loadFacts(sender.tabId).catch(() => {});
      return known;
    },

    'papers:whole': async ({ record, works, ...page }, sender) => {
      const { marks } = await mark({ ...page, works: works.map(withStated) }, record && !sender.private);
      return { marks };
    },

    'marks:load': async (_request, { tabId }) => {
      if (tabId !== undefined) await world.loadMarks(tabId);
      return {};
    },

    'shelf:set': async ({ work, state }, sender) => {
      if ('onPage' in work) refusePrivate(sender);
      const { undo } = await setShelf(
        await world.store(),
        'id' in work ? work : { ...work, from: work.url },
        state,
        world.now(),
      );
      if (undo) world.changed();
      return { ...(undo ? { undo } : {}), ...(state ? { state } : {}) };
    },

    'person:correct': async ({ researcherId, paper, theirs }, sender) => {
      if ('onPage' in paper) refusePrivate(sender);
      const answer = await correctPaper(await world.store(), { researcherId, which: paper, theirs }, world.now());
      if (answer.undo) world.changed();
      return answer;
    },

    'researcher:follow': async ({ page }, sender) => {
      refusePrivate(sender);
      const { value, undo } = await follow(await world.store(), withShortVenues(page), world.now());
      world.changed();
      return { researcherId: value, ...(undo ? { undo } : {}) };
    },

    'researcher:unfollow': async ({ researcherId }) => {
      const answer = await unfollow(await world.store(), researcherId, world.now());
      world.changed();
      return answer;
    },

    'arrivals:seen': async ({ workIds, until }) => {
      const answer = await seeArrivals(await world.store(), workIds, world.now(), until);
      if (answer.undo) world.changed();
      return answer;
    },

    'journal:undo': async ({ undo }) => {
      const db = await world.store();
      const works = await worksOfChange(db, undo);
      const done = await undoChange(db, undo);
      if (done) world.changed(works);
      return { done };
    },

    'settings:set': async (changes) => {
      const settings = await changeSettings(await world.store(), changes);
      world.changed();
      if (changes.digest) await world.digest();
      return settings;
    },

    'data:delete': async () => {
      await deleteAll(await world.store());
      world.changed();
      return {};
    },

    'data:imported': () => {
      world.changed();
      return {};
    },

    'page:candidate': async (_request, { tabId, url }) => {
      if (tabId !== undefined) await world.readTab(tabId, url);
      return {};
    },

    'reader:open': async () => {
      await world.openReader();
      return {};
    },

    'page:recognised': async (request, sender) => {
      await world.recognised(request, sender);
      return {};
    },
  };
}
