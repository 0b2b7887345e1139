import type { Handlers } from '../browser/serve.ts';
import type { libraryMessages } from '../messages/library.ts';
import { removeBackup } from '../store/backup.ts';
import type { LecternDb } from '../store/db.ts';
import { editWork } from '../store/edits.ts';
import { followCoAuthor } from '../store/follow-co-author.ts';
import { changeResearcher, mergeResearchers, splitResearcher } from '../store/person-edits.ts';
import { removeSearch, renameSearch, saveSearch, seeSearch } from '../store/searches.ts';
import { changeShelf } from '../store/shelf.ts';
import { moveOnShelf } from '../store/shelf-order.ts';

type LibraryMessage = keyof typeof libraryMessages;

/** What the handlers of the library need of the world around them. */
interface LibraryWorld {
  store(): Promise<LecternDb>;
  now(): string;
  /** Records changed: tell the surfaces. @param works only these works */
  changed(works?: readonly string[]): void;
  /** Keep the library as it is now. @returns when that was */
  backUp(): Promise<string>;
}

/** What each message of the library page does. */
export function libraryHandlers(world: LibraryWorld): Pick<Handlers, LibraryMessage> {
  /** Tells of a change, when there was one. */
  const told = async <T extends { undo?: string }>(change: Promise<T>, works?: readonly string[]): Promise<T> => {
    const answer = await change;
    if (answer.undo) world.changed(works);
    return answer;
  };
  return {
    'shelf:change': async ({ workIds, changes, was }) =>
      told(changeShelf(await world.store(), workIds, changes, world.now(), was), workIds),
    'shelf:move': async ({ workIds, after, before }) =>
      told(moveOnShelf(await world.store(), workIds, { after, before }, world.now())),
    'work:edit': async ({ workId, ...edit }) =>
      told(editWork(await world.store(), workId, edit, world.now()), [workId]),
    'researcher:change': async ({ researcherId, ...changes }) =>
      told(changeResearcher(await world.store(), researcherId, changes, world.now())),
    'researcher:merge': async (people) => told(mergeResearchers(await world.store(), people, world.now())),
    'researcher:split': async (parts) => told(splitResearcher(await world.store(), parts, world.now())),
    'researcher:follow-co-author': async (who) => told(followCoAuthor(await world.store(), who, world.now())),
    'search:save': async (search) => told(saveSearch(await world.store(), search, world.now()), []),
    'search:rename': async (search) => told(renameSearch(await world.store(), search, world.now()), []),
    'search:remove': async ({ id }) => told(removeSearch(await world.store(), id, world.now()), []),
    'search:seen': async ({ id }) => {
      await seeSearch(await world.store(), id, world.now());
      world.changed([]);
      return {};
    },
    'backup:make': async () => ({ at: await world.backUp() }),
    'backup:remove': async ({ at }) => {
      await removeBackup(await world.store(), at);
      return {};
    },
  };
}
