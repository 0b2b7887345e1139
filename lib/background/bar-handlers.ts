import { oneAsBibtex, oneAsLink, oneAsMarkdown } from '../bibliography/write/one.ts';
import { barWords } from '../browser/bar-words.ts';
import { type Handlers, Refusal } from '../browser/serve.ts';
import { completeFromStore, readBar, readSeen } from '../store/bar.ts';
import type { LecternDb } from '../store/db.ts';
import { undoChange } from '../store/journal.ts';

/** What the handlers of the bar need of the world around them. */
export interface BarWorld {
  store(): Promise<LecternDb>;
  changed(): void;
  /** Load a script of ours into a tab of arXiv's. */
  loadBar(tabId: number, script: 'bar' | 'views'): Promise<void>;
  openOptions(): Promise<void>;
}

type BarMessage = 'bar:load' | 'bar:open' | 'bar:seen' | 'bar:cite' | 'bar:undo' | 'bar:options';

/** What each message of the scripts that act on papers does. */
export function barHandlers(world: BarWorld): Pick<Handlers, BarMessage> {
  return {
    'bar:load': async ({ what, ...about }, { tabId }) => {
      if (tabId === undefined) return {};
      if (what === 'bar' && !(await readBar(await world.store(), about)).bar) return {};
      await world.loadBar(tabId, what === 'views' ? 'views' : 'bar');
      return {};
    },

    'bar:open': async (about) => ({ ...(await readBar(await world.store(), about)), words: barWords() }),

    'bar:seen': async ({ ids }) => ({ ids: await readSeen(await world.store(), ids) }),

    'bar:cite': async ({ onPage, as }) => {
      const work = await completeFromStore(await world.store(), onPage);
      const text = as === 'bibtex' ? oneAsBibtex(work) : as === 'markdown' ? oneAsMarkdown(work) : oneAsLink(work);
      if (!text) throw new Refusal('invalid', 'This paper has no address');
      return { text };
    },

    'bar:undo': async ({ undo }) => {
      // A page beside the script that asks may be hostile: nothing but what such scripts change is taken back.
      const done = await undoChange(await world.store(), undo, 'shelf:set');
      if (done) world.changed();
      return { done };
    },

    'bar:options': async () => {
      await world.openOptions();
      return {};
    },
  };
}
