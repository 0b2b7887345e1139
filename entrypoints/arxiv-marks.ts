import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeOver } from '../lib/content/marks/take-over.ts';

/** Goes on where the first script of a page of many papers has no more to give (lib/content/marks/first-coat.ts). */
export default defineUnlistedScript(() => takeOver(document, new URL(location.href)));
