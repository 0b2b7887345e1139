import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openHelp } from '../lib/content/bar/help.ts';
import { ListView } from '../lib/content/bar/list.ts';
import type { ViewsSlot } from '../lib/content/bar/views-slot.ts';
import { speak } from '../lib/content/marks/words.ts';

/** Lectern's own lists of the papers of a page, and the sheet of keys: loaded when one of them is opened first. */
export default defineUnlistedScript(() => {
  (globalThis as ViewsSlot).lecternViews = {
    openList(world, which) {
      speak(world.words);
      return new ListView(world, which);
    },
    openHelp(world) {
      speak(world.words);
      return openHelp(world);
    },
  };
});
