import type { venueShortName } from '../../lib/parse/venue-names.ts';
import type { readDocument } from '../../lib/read/document.ts';
import type { readGeneral, readTree } from '../../lib/read/read.ts';

/** What reader.js hands over in a page of the extension. */
interface Reader {
  lecternReadTree: typeof readTree;
  lecternReadGeneral: typeof readGeneral;
  lecternReadDocument: typeof readDocument;
  lecternVenueShortName: typeof venueShortName;
}

/** The reader that tabs get, from its own file: the extension holds it once. */
export async function loadReader(): Promise<Reader> {
  const world = globalThis as Partial<Reader>;
  if (!world.lecternReadTree) await load('/reader.js');
  if (!world.lecternReadTree) throw new Error('reader.js did not hand over its reader');
  return world as Reader;
}

function load(src: string): Promise<void> {
  const script = document.createElement('script');
  script.src = src;
  const loaded = new Promise<void>((done, failed) => {
    script.addEventListener('load', () => done());
    script.addEventListener('error', () => failed(new Error(`${src} could not be loaded`)));
  });
  document.head.append(script);
  return loaded;
}
