import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../lib/content/describe.ts';
import { withPublicationsLink } from '../lib/detect/publications-link.ts';
import { venueShortName } from '../lib/parse/venue-names.ts';
import { readDocument } from '../lib/read/document.ts';
import { readGeneral, readTree } from '../lib/read/read.ts';
import { readInSlices } from '../lib/read/slices.ts';

/**
 * Injected into the tab of a page that may be a researcher's, or whose toolbar button was pressed. Changes nothing in the page. The popup
 * and the options page load the same file to read a PDF or another file (shared/load-reader.ts), and the page that reads homepages in
 * the background (page-reader): there it only hands over its readers.
 */
export default defineUnlistedScript(() => {
  if (location.protocol.endsWith('-extension:')) {
    Object.assign(globalThis, {
      lecternReadTree: readTree,
      lecternReadDocument: readDocument,
      lecternReadGeneral: readGeneral,
      lecternVenueShortName: venueShortName,
    });
    return;
  }
  startReader(document, async () => withPublicationsLink(await readInSlices(here(), document), document));
});

/** A file of this machine, where the user lets extensions see such, is called by its name alone: where it lies is nobody's business. */
const here = (): URL =>
  new URL(location.protocol === 'file:' ? `file:///${location.pathname.replace(/.*\//, '')}` : location.href);
