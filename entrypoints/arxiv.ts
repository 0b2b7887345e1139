import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startMarks } from '../lib/content/marks/start.ts';

/**
 * The content script of arXiv (wxt.config.ts puts it into the manifest). Built as a plain script, because WXT's context announces itself
 * to the page.
 */
export default defineUnlistedScript(() => startMarks(document, new URL(location.href)));
