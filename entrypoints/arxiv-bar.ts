import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startActs } from '../lib/content/bar/start.ts';

/** What acts on the papers of a page: its bar, the menu of each paper, keys. */
export default defineUnlistedScript(() => startActs(document).catch(() => {}));
