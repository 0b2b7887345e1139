import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { absMarks } from '../lib/content/marks/abs-marks.ts';
import { startMarks } from '../lib/content/marks/start.ts';

/** The content script of arXiv's pages of one paper. */
export default defineUnlistedScript(() => startMarks(document, () => absMarks(document, new URL(location.href))));
