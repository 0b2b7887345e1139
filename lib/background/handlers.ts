import { type Handlers, Refusal, type Sender } from '../browser/serve.ts';
import { seeArrivals } from '../store/arrivals.ts';
import type { LecternDb } from '../store/db.ts';
import { deleteAll } from '../store/delete-all.ts';
import { follow, unfollow } from '../store/follow.ts';
import { undoChange } from '../store/journal.ts';
import { markPapers, type OpenPapers } from '../store/papers.ts';
import type { PeopleCache } from '../store/people.ts';
import { changeSettings } from '../store/settings.ts';
import { setShelf } from '../store/shelf.ts';
import type { SourcesService } from './sources.ts';
import { sourceHandlers } from './sources-handlers.ts';

/** What the handlers need of the world around them. */
export interface World {
  store(): Promise<LecternDb>;
  /** The present instant, ISO 8601 in UTC with milliseconds. */
  now(): string;
  /** Records changed: tell the surfaces. */
  changed(): void;
  /** What is asked in the background. */
  sources: SourcesService;
  /** A tab's page may be a researcher's: inject the reader. */
  readTab(tabId: number, url: string | undefined): Promise<void>;
  /** A tab's page was recognised. */
  recognised(request: Parameters<Handlers['page:recognised']>[0], sender: Sender): Promise<void>;
}

const refusePrivate = (sender: Sender): void => {
  if (sender.private) throw new Refusal('private', 'Nothing is saved from a private window');
};

/** What each message does. The index of people is kept between messages; its revision is checked in every transaction. */
export function handlers(world: World): Handlers {
  let people: PeopleCache | undefined;

  const mark = async (page: OpenPapers, record: boolean) => {
    const found = await markPapers(await world.store(), page, { now: world.now(), record, people });
    people = found.people;
    if (found.arrived) world.changed();
    return { marks: found.marks, nameKeys: [...found.people.index.filterKeys], badges: found.settings.badges };
  };

  return {
    ...sourceHandlers(world.sources, world),

    'papers:open': async (page, sender) => ({
      ...(await mark(page, !sender.private)),
      recording: !sender.private,
    }),

    'papers:more': ({ record, ...page }, sender) => mark(page, record && !sender.private),

    'shelf:set': async ({ work, state }, sender) => {
      if ('onPage' in work) refusePrivate(sender);
      const { undo } = await setShelf(await world.store(), work, state, world.now());
      if (undo) world.changed();
      return { ...(undo ? { undo } : {}), ...(state ? { state } : {}) };
    },

    'researcher:follow': async ({ page }, sender) => {
      refusePrivate(sender);
      const { value, undo } = await follow(await world.store(), page, world.now());
      world.changed();
      return { researcherId: value, ...(undo ? { undo } : {}) };
    },

    'researcher:unfollow': async ({ researcherId }) => {
      const answer = await unfollow(await world.store(), researcherId, world.now());
      world.changed();
      return answer;
    },

    'arrivals:seen': async ({ workIds }) => {
      const answer = await seeArrivals(await world.store(), workIds, world.now());
      if (answer.undo) world.changed();
      return answer;
    },

    'journal:undo': async ({ undo }) => {
      const done = await undoChange(await world.store(), undo);
      if (done) world.changed();
      return { done };
    },

    'settings:set': async (changes) => {
      const settings = await changeSettings(await world.store(), changes);
      world.changed();
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

    'page:recognised': async (request, sender) => {
      await world.recognised(request, sender);
      return {};
    },
  };
}
