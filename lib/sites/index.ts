import { arxiv } from './arxiv.ts';
import type { Site } from './site.ts';

/** Every site file, in no order that matters: no two claim the same page (test/sites.test.ts). */
export const sites: readonly Site[] = [arxiv];
