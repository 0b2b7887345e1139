import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { goOn } from '../lib/content/marks/go-on.ts';

/** Goes on where the first script of a page of many papers has no more to give (lib/content/marks/first-coat.ts). */
export default defineUnlistedScript(() => goOn(document, new URL(location.href)));
