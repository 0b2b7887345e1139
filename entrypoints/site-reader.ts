import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../lib/content/describe.ts';
import { readKnown, unclaimed } from '../lib/detect/read-known.ts';
import { inSlices } from '../lib/read/slices.ts';
import { otherSites } from '../lib/sites/index.ts';

/** Injected instead of the general reader where the address is of a site that lib/sites knows, arXiv's apart. Changes nothing in the page. */
export default defineUnlistedScript(() => {
  const read = async (url: URL) =>
    (await inSlices((due) => readKnown(otherSites, url, document, due))) ?? unclaimed(url, document);
  startReader(document, () => read(new URL(location.href)));
});
