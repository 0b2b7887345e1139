import { parseArxivId } from './arxiv-id.ts';
import { arxivPageKind } from './arxiv-url.ts';

/*
 * Addresses of the lists that lib/sites knows beside arXiv's, for the script that looks whether a page is worth reading: there the
 * address decides, since a profile with few papers, or one built by script, looks like nothing. test/sites/sites.test.ts holds the
 * two together.
 */
const ADDRESSES =
  /^https?:\/\/(?:scholar\.google\.[a-z.]+\/citations\?|dblp\.(?:org|dagstuhl\.de|uni-trier\.de)\/(?:pid|pers)\/|openreview\.net\/(?:profile|group|submissions)\?|(?:www\.)?semanticscholar\.org\/author\/|orcid\.org\/[\dX-]{19}\/?(?:[?#]|$)|huggingface\.co\/(?:papers(?:\/[^\d]|\/?$)|[\w.-]+\/papers\/?$)|(?:www\.)?acl(?:anthology|web)\.org\/(?:anthology\/)?people\/|inspirehep\.net\/authors\/\d|proceedings\.mlr\.press\/[vr]\d+\/?(?:index\.html)?(?:[?#]|$))/;

/** Whether an address may be a list that one of lib/sites reads. May say yes to one that the site then leaves alone. */
export const isKnownAddress = (address: string): boolean => ADDRESSES.test(address);

/** Identifier of the paper whose PDF on arXiv an address is: `https://arxiv.org/pdf/2601.00001v2`. */
export function arxivPdf(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/(?:^|\.)arxiv\.org$/.test(url.hostname) || !url.pathname.startsWith('/pdf/')) return undefined;
  return parseArxivId(url.pathname.replace(/\.pdf$/i, ''))?.id;
}

/** Whether an address is one of arXiv's pages of papers, which have a reader of their own. */
export const isArxivPage = (address: string): boolean =>
  URL.canParse(address) && arxivPageKind(new URL(address)) !== undefined;
