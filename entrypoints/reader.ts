import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readerOf } from '../lib/content/ask-reader.ts';
import { startReader } from '../lib/content/describe.ts';
import { withPublicationsLink } from '../lib/detect/publications-link.ts';
import { copyInSlices, lookInSlices } from '../lib/read/slices.ts';

/**
 * Injected into the tab of a page that may be a researcher's, or whose toolbar button was pressed. Changes nothing in the page, and holds it
 * up for no more than it takes to copy its text: read it is elsewhere (page-reader).
 */
export default defineUnlistedScript(() => {
  const ask = readerOf(firstChange);
  startReader(document, async (want) => {
    const url = here();
    const source = { url, look: () => lookInSlices(document), copy: () => copyInSlices(url, document) };
    const found = await ask(source, want);
    return 'site' in found ? withPublicationsLink(found, document) : found;
  });
});

/** Calls back once, at the first change of the page that reading it again might show. */
function firstChange(changed: () => void): () => void {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    changed();
  });
  observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
  return () => observer.disconnect();
}

/** A file of this machine, where the user lets extensions see such, is called by its name alone: where it lies is nobody's business. */
const here = (): URL =>
  new URL(location.protocol === 'file:' ? `file:///${location.pathname.replace(/.*\//, '')}` : location.href);
