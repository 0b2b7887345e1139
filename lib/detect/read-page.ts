import type { Page } from '../model/page.ts';
import { isKnownAddress } from '../parse/known-address.ts';
import { finish, never } from '../parse/steps.ts';
import { readGeneral, type Trace } from '../read/read.ts';
import type { Source } from '../read/source.ts';
import { sites } from '../sites/index.ts';
import { withPublicationsLink } from './publications-link.ts';
import { readKnown, unclaimed } from './read-known.ts';

/**
 * Reads a page with the reader it deserves: the site that claims it, otherwise the general reader. In a browser the two are scripts of
 * their own (entrypoints/site-reader.ts, reader.ts), so that a homepage does not pay for the sites.
 *
 * @param trace filled by the general reader, when given
 */
export function readPage(source: Source, trace?: Trace): Page {
  if (!('doc' in source)) return readGeneral(source, trace);
  const { url, doc } = source;
  const known = finish(readKnown(sites, url, doc, never));
  return known ?? (isKnownAddress(url.href) ? unclaimed(url, doc) : readHomepage(url, doc, trace));
}

/** A page that somebody wrote by hand, with where else on its site their publications are. */
const readHomepage = (url: URL, doc: Document, trace?: Trace): Page =>
  withPublicationsLink(readGeneral({ url, doc }, trace), doc);
