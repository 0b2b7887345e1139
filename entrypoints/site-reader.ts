import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../lib/content/describe.ts';
import { readKnown, unclaimed } from '../lib/detect/read-known.ts';

/** Injected instead of the general reader where the address is of a site that lib/sites knows. Changes nothing in the page. */
export default defineUnlistedScript(() => {
  const read = (url: URL) => readKnown(url, document) ?? unclaimed(url, document);
  startReader(document, () => read(new URL(location.href)));
});
