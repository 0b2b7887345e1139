import { isKnownAddress } from '../parse/known-address.ts';

/*
 * A cheap, bounded first look at a page: may it be a researcher's? It decides only whether the reader is worth injecting, so it
 * says yes rather than no; the reader decides what the page is. The same few selectors on every page, no layout, nothing changed.
 */

/** Words that name a list of publications or a researcher's profile, in the languages of the hosts we are asked onto. */
const LIST_WORDS =
  /\b(?:publi[ck]a\w*|publikacj\w*|preprints?|(?:selected|recent|research|journal|conference|working|all|my) (?:papers|articles|works?)|papers|manuscripts|articles|bibliograph\w*|research|writings?|works|curriculum vitae|vita|cv|pubs|veröffentlichungen|schriften|artículos|articoli|travaux|artigos)\b|論文|业绩|業績|论文|발표|논문|публикац|труды|δημοσιεύσεις/i;
/** Profiles that belong to one person. */
const PROFILE =
  /orcid\.org\/0|scholar\.google\..*user=|dblp\..*\/(?:pid|pers)\/|openreview\.net\/profile|semanticscholar\.org\/author|arxiv\.org\/a\/|inspirehep\.net\/author|mathscinet|researchgate\.net\/profile|publons\.com|ssrn\.com|researchmap\.jp|zbmath\.org\/author/i;
/** Papers, by where they stand. */
const PAPER =
  /arxiv\.org\/|doi\.org\/|\/doi\/|\/10\.|openreview\.net\/forum|aclanthology\.org\/|proceedings|\.pdf|\.ps|hal\.science|\/abs\/|bib|\/paper|dagstuhl\.de\/|sciencedirect\.com\/|springer|ieeexplore\.|jstor\.org\//i;
const HEADINGS = 'h1,h2,h3,h4,h5,dt,th,caption,summary,heading,strong,b,nav a,.navbar a,header a';

/** So many links to papers make a list of them. */
const ENOUGH = 8;
/** At most so many elements, and characters, are looked at. */
const MOST_ELEMENTS = 300;
const MOST_LINKS = 2_000;
const MOST_TEXT = 200_000;

/** Whether the reader is worth injecting. Under a millisecond on an ordinary page; never throws. */
export function mayBeResearcher(doc: Document): boolean {
  const { body } = doc;
  if (!body) return false;
  if (isKnownAddress(doc.URL)) return true;
  if (/^text\/(?!html|xml)/.test(doc.contentType ?? '')) return textMayBe((body.textContent ?? '').slice(0, MOST_TEXT));
  const { papers, profiles } = linksOf(doc);
  if (papers >= ENOUGH || (profiles > 0 && papers >= 2)) return true;
  const named = LIST_WORDS.test(doc.title) || namesList(doc);
  if (named && (papers >= 2 || profiles > 0)) return true;
  if (!named && papers + profiles === 0) return false;
  return yearsIn((body.textContent ?? '').slice(0, MOST_TEXT)) >= (named ? 6 : 12);
}

/** How many links lead to papers and to profiles; looks no further than it must. */
function linksOf(doc: Document): { papers: number; profiles: number } {
  const links = doc.getElementsByTagName('a');
  const count = { papers: 0, profiles: 0 };
  for (let at = 0; at < links.length && at < MOST_LINKS && count.papers < ENOUGH; at++) {
    const href = links[at]!.getAttribute('href');
    if (!href || href.length > 500) continue;
    if (PROFILE.test(href)) count.profiles++;
    if (PAPER.test(href)) count.papers++;
  }
  return count;
}

function namesList(doc: Document): boolean {
  const headings = doc.querySelectorAll(HEADINGS);
  for (let at = 0; at < headings.length && at < MOST_ELEMENTS; at++) {
    const text = headings[at]!.textContent ?? '';
    if (text.length < 60 && LIST_WORDS.test(text)) return true;
  }
  return false;
}

/** Years as a list of publications has them, at most 40. */
function yearsIn(text: string): number {
  // Neighbouring elements may join without a space ("…, 2012Ladders"), so digits alone end a year.
  const year = /(?:19[6-9]|20[0-4])\d(?!\d)/g;
  let years = 0;
  for (let found = year.exec(text); found && years < 40; found = year.exec(text))
    if (!/\d/.test(text[found.index - 1] ?? '')) years++;
  return years;
}

const textMayBe = (text: string): boolean => LIST_WORDS.test(text) && yearsIn(text) >= 3;
