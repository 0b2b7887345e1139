import { isKnownAddress } from '../parse/known-address.ts';

/*
 * A cheap, bounded first look at a page: may it be a researcher's? It decides only whether the reader is worth injecting, so it
 * says yes rather than no; the reader decides what the page is. The same few selectors on every page, no layout, nothing changed.
 */

/** Words that name a list of publications or a researcher's profile, in the languages of the hosts we are asked onto. */
const LIST_WORDS =
  /\b(?:publi[ck]a\w*|publikacj\w*|preprints?|(?:selected|recent|research|journal|conference|working|all|my) (?:papers|articles|works?)|papers|manuscripts|articles|bibliograph\w*|research|writings?|works|curriculum vitae|vita|cv|pubs|veröffentlichungen|schriften|artículos|articoli|travaux|artigos)\b|論文|业绩|業績|论文|발표|논문|публикац|труды|δημοσιεύσεις/i;
/** Profiles that belong to one person. */
const PROFILES =
  'a[href*="orcid.org/0"],a[href*="scholar.google."][href*="user="],a[href*="dblp."][href*="/pid/"],a[href*="dblp."][href*="/pers/"],a[href*="openreview.net/profile"],a[href*="semanticscholar.org/author"],a[href*="arxiv.org/a/"],a[href*="inspirehep.net/author"],a[href*="mathscinet"],a[href*="researchgate.net/profile"],a[href*="publons.com"],a[href*="ssrn.com"],a[href*="researchmap.jp"],a[href*="zbmath.org/author"]';
/** Papers, by where they stand. */
const PAPERS =
  'a[href*="arxiv.org/"],a[href*="doi.org/"],a[href*="/doi/"],a[href*="/10."],a[href*="openreview.net/forum"],a[href*="aclanthology.org/"],a[href*="proceedings"],a[href*=".pdf"],a[href*=".ps"],a[href*="hal.science"],a[href*="/abs/"],a[href*="bib"],a[href*="/paper"],a[href*="dagstuhl.de/"],a[href*="sciencedirect.com/"],a[href*="springer"],a[href*="ieeexplore."],a[href*="jstor.org/"]';
const HEADINGS = 'h1,h2,h3,h4,h5,dt,th,caption,summary,heading,strong,b,nav a,.navbar a,header a';

/** At most so many elements, and characters, are looked at. */
const MOST_ELEMENTS = 300;
const MOST_TEXT = 200_000;

/** Whether the reader is worth injecting. Under a millisecond on an ordinary page; never throws. */
export function mayBeResearcher(doc: Document): boolean {
  const { body } = doc;
  if (!body) return false;
  if (isKnownAddress(doc.URL)) return true;
  if (/^text\/(?!html|xml)/.test(doc.contentType ?? '')) return textMayBe((body.textContent ?? '').slice(0, MOST_TEXT));
  const papers = doc.querySelectorAll(PAPERS).length;
  const profiles = doc.querySelectorAll(PROFILES).length;
  if (papers >= 8 || (profiles > 0 && papers >= 2)) return true;
  const named = LIST_WORDS.test(doc.title) || namesList(doc);
  if (named && (papers >= 2 || profiles > 0)) return true;
  if (!named && papers + profiles === 0) return false;
  return yearsIn((body.textContent ?? '').slice(0, MOST_TEXT)) >= (named ? 6 : 12);
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
  // Neighbouring elements may join without a space: "…, 2012Ladders".
  const year = /(?<!\d)(?:19[6-9]|20[0-4])\d(?!\d)/g;
  let years = 0;
  while (years < 40 && year.test(text)) years++;
  return years;
}

const textMayBe = (text: string): boolean => LIST_WORDS.test(text) && yearsIn(text) >= 3;
