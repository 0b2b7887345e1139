import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startFacts } from '../lib/content/facts/start-facts.ts';

/** What is told of the papers of a page, and which are seen: comes after the marks (lib/content/facts/page-facts.ts). */
export default defineUnlistedScript(() => startFacts(document));
