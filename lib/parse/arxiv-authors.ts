import type { Author } from '../model/work.ts';
import { LONGEST } from './arxiv-longest.ts';

const NAMES = 'a[href*="searchtype=author"]';

/**
 * The links of a byline that are names: text between them (affiliations, "for the X collaboration", "et al.") is not, nor are
 * links that do something else ("show entire author list").
 */
export const authorLinks = (byline: Element | null | undefined): Element[] =>
  byline ? [...byline.querySelectorAll(NAMES)].filter(nameOf) : [];

/** Names on a byline as the page writes them, in order: each is the text of the same place in `authorLinks`. */
export function readAuthors(byline: Element | null | undefined): Author[] {
  const authors: Author[] = [];
  for (const link of byline?.querySelectorAll(NAMES) ?? []) {
    const name = nameOf(link);
    if (name) authors.push({ name });
  }
  return authors;
}

/** The name a link of a byline writes, spaces folded; `undefined` when there is none, or none that can be one. */
function nameOf(link: Element): string | undefined {
  const name = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
  return name && name.length <= LONGEST.name ? name : undefined;
}

/** The byline names only the beginning: "et al. (12 additional authors not shown)". */
export const endsInEtAl = (byline: Element | null | undefined): boolean =>
  /\bet al\.?\s*(?:\([\d,]+ additional authors? not shown\)\s*)?$/.test(byline?.lastChild?.nodeValue ?? '');
