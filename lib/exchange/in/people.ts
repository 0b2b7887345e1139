import type { ProfileIds } from '../../model/researcher.ts';
import { parseArxivId } from '../../parse/arxiv-id.ts';
import { doiIn } from '../../parse/doi.ts';
import { PROFILES } from '../../parse/profile-ids.ts';
import { childrenOf, readXml, type XmlElement } from '../../sources/xml.ts';
import type { Incoming, IncomingPerson } from '../incoming.ts';

const WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|[\p{Lo}\p{M}]+|v[ao]n|d[aeiu]|de[nrls]?|dos|della|del|la|le|te[nr]?|bin|ibn|al|el|y|zu)$/u;

/** A name of two to six words, each written like one of a name: no sentence, no title of a feed. */
function isName(text: string): boolean {
  const words = text.split(' ');
  const isWritten = words.every((word) => WORD.test(word) && !/\.\p{Ll}/u.test(word));
  return isWritten && words.length >= 2 && words.length <= 6 && /[\p{Lu}\p{Lo}]/u.test(text);
}

/** Somebody of this name with this address: their own page, or a profile of theirs. */
function personOf(where: string, name: string, url: string | undefined): IncomingPerson {
  const ids: ProfileIds = {};
  for (const [site, pattern] of PROFILES) {
    const found = url && pattern.exec(url)?.[1];
    if (found) ids[site] = decodeURIComponent(found);
  }
  const isProfile = Object.keys(ids).some((site) => site !== 'github');
  return { where, name, ids, ...(url && !isProfile ? { page: url } : {}) };
}

const isAddress = (text: string): boolean => /^https?:\/\/\S{4,4000}$/.test(text) && URL.canParse(text);

/** People of an OPML file: an outline with a name and, where it has one, the address of a page. Feeds are no pages. */
export function peopleOfOpml(text: string): Incoming {
  const incoming: Incoming = { works: [], people: [], refused: [] };
  let count = 0;
  const visit = (element: XmlElement): void => {
    for (const outline of childrenOf(element, 'outline')) {
      const { text: label = '', title = '', htmlUrl = '' } = outline.attributes;
      const name = (title || label).replace(/\s+/g, ' ').trim();
      const where = `outline ${++count}`;
      if (childrenOf(outline, 'outline').length > 0) visit(outline);
      else if (!isName(name))
        incoming.refused.push({ where, reason: 'this is not the name of a person', text: name.slice(0, 200) });
      else incoming.people.push(personOf(where, name, isAddress(htmlUrl) ? htmlUrl : undefined));
    }
  };
  for (const body of childrenOf(readXml(text), 'body')) visit(body);
  return incoming;
}

/**
 * Lines of a text: a paper by its arXiv number, its DOI or an address that has one; somebody by their name, with or without the address of
 * their page or profile. Empty lines and those that begin with `#` are passed over.
 */
export function readLines(text: string): Incoming {
  const incoming: Incoming = { works: [], people: [], refused: [] };
  for (const [at, raw] of text.split(/\r\n?|\n/).entries()) {
    const line = raw.replace(/\s+/g, ' ').trim();
    if (line === '' || line.startsWith('#')) continue;
    const read = readLine(line, `line ${at + 1}`);
    if ('work' in read) incoming.works.push(read);
    else if ('name' in read) incoming.people.push(read);
    else incoming.refused.push({ where: `line ${at + 1}`, reason: read.reason, text: line.slice(0, 200) });
  }
  return incoming;
}

function readLine(line: string, where: string): Incoming['works'][number] | IncomingPerson | { reason: string } {
  const address = /https?:\/\/[^\s<>"|,;]+/.exec(line)?.[0];
  const rest = (address ? line.replace(address, ' ') : line).replace(
    /[<>|,;()[\]"-]+(?=\s|$)|(?:^|\s)[<>|,;()[\]"•*-]+/g,
    ' ',
  );
  const name = rest.replace(/\s+/g, ' ').trim();
  if (address && !isAddress(address)) return { reason: 'this address cannot be read' };
  const arxiv = !address || /\barxiv\.org\/(?!a\/)/.test(address) ? parseArxivId(address ?? line)?.id : undefined;
  // Without its title a paper is called by its number, until a page or source tells (mergeFacts).
  if (arxiv) return { where, own: {}, work: { title: `arXiv:${arxiv}`, authors: [], arxivId: arxiv } };
  if (isName(name)) return personOf(where, name, address);
  const doi = doiIn(line);
  if (doi) return { where, own: {}, work: { title: `doi:${doi}`, authors: [], doi } };
  if (address) return { reason: 'a page without a name: open it and follow there, or write the name before it' };
  return { reason: 'this is neither a paper nor the name of a person' };
}
