import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../lib/content/describe.ts';
import { readDocument } from '../lib/read/document.ts';

/** Injected into the tab of a page that may be a researcher's, or whose toolbar button was pressed. Changes nothing in the page. */
export default defineUnlistedScript(() => {
  startReader(document, () => readDocument(new URL(location.href), document));
});
