import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../lib/content/describe.ts';
import { readKnown } from '../lib/detect/read-known.ts';

/** Injected instead of the general reader where the address is of a site that lib/sites knows. Changes nothing in the page. */
export default defineUnlistedScript(() => {
  startReader(
    document,
    () =>
      readKnown(new URL(location.href), document) ?? {
        url: location.href,
        site: 'general',
        kind: 'other',
        confidence: 0.5,
        works: [],
        problems: [],
      },
  );
});
