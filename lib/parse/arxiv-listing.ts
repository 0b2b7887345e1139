import type { Listing, Problem } from '../model/page.ts';
import type { PageTexts } from '../model/page-texts.ts';
import { parseArxivDate } from './arxiv-date.ts';
import { type ArxivPageKind, listingKey } from './arxiv-url.ts';

const EMPTY = /^(?:No updates (?:today|for this time period)\.|Sorry, your query for .* produced no results\.)$/;
const number = (text: string) => Number(text.replaceAll(',', ''));

/**
 * What a page of many papers says of itself, held against what was found on it.
 *
 * @param found entries found on the page, readable or not: when they are not as many as the page says it shows, the page was
 *   cut off or its mark-up has changed
 * @param problems gets what does not add up
 */
export function readListing(
  url: URL,
  texts: PageTexts,
  kind: ArxivPageKind,
  found: number,
  problems: Problem[],
): Listing {
  const listing: Listing = { key: listingKey(url) ?? monthKey(url, texts) ?? 'arxiv', read: found };
  if (texts.title) listing.title = texts.title.slice(0, 300);
  const stated = statedCount(texts, kind, problems);
  const date = kind === 'catchup' ? dayIn(texts.title, problems) : readDate(url, texts, problems);
  if (date) listing.date = date;
  if (found === 0 && (stated === 0 || (stated === undefined && saysEmpty(texts)))) {
    listing.stated = 0;
    listing.empty = true;
    return listing;
  }
  if (stated !== undefined) listing.stated = stated;
  if (found === 0 && kind !== 'search') problems.push({ reason: 'no entries were found on this page' });
  else if (stated !== undefined && stated !== found)
    problems.push({ reason: `the page says it shows ${stated} entries, ${found} were found` });
  else if (stated === undefined && kind !== 'author')
    problems.push({ reason: 'the page does not say how many entries it shows' });
  return listing;
}

/** `/list/cs.LG/current` -> "cs.LG/2026-01", by its heading "Authors and titles for January 2026". */
function monthKey(url: URL, { subtitle }: PageTexts): string | undefined {
  const context = /^\/list\/([\w.-]{1,40})/.exec(url.pathname)?.[1];
  const day = parseArxivDate(subtitle.replace(/^.* for /, '1 '));
  return context && day ? `${context}/${day.slice(0, 7)}` : context && `${context}/recent`;
}

/** Entries the page says it shows: by the headings of its sections, by its paging, or by its total; they must agree. */
function statedCount(texts: PageTexts, kind: ArxivPageKind, problems: Problem[]): number | undefined {
  const paging = kind === 'search' ? searchCount(texts) : pagingCount(texts, kind);
  const sections = texts.sections.map((text) =>
    /\(.*showing (?:first |last )?([\d,]+) of [\d,]+ entries ?\)/.exec(text),
  );
  if (!sections.some(Boolean)) return paging;
  const sum = sections.reduce((total, match) => total + (match ? number(match[1]!) : 0), 0);
  if (paging !== undefined && paging !== sum)
    problems.push({ reason: `the page says it shows ${paging} entries, its sections add up to ${sum}` });
  return paging ?? sum;
}

/** "Total of 233 entries : 1-50 51-100": the range that is no link; without ranges, all. Catch-up pages have no ranges. */
function pagingCount({ paging }: PageTexts, kind: ArxivPageKind): number | undefined {
  if (kind === 'catchup') return undefined;
  const total = /Total of ([\d,]+) entries/i.exec(paging?.text ?? '')?.[1];
  if (!paging || !total) return undefined;
  for (const part of paging.plain) {
    const [, from, to] = /^([\d,]+)-([\d,]+)$/.exec(part) ?? [];
    if (from && to) return number(to) - number(from) + 1;
  }
  return paging.links ? undefined : number(total);
}

/** "Showing 51–100 of 2,016 results for title: x" -> 50. */
function searchCount({ title }: PageTexts): number | undefined {
  const [, from, to] = /^Showing ([\d,]+)\s*[–-]\s*([\d,]+) of /.exec(title) ?? [];
  return from && to ? number(to) - number(from) + 1 : undefined;
}

const saysEmpty = ({ notes }: PageTexts) => notes.some((note) => EMPTY.test(note));

/** The day of a listing of one day; a page of many days has none. */
function readDate(url: URL, { headings, sections }: PageTexts, problems: Problem[]): string | undefined {
  const heading = headings.find((text) => text.startsWith('Showing new listings'));
  if (heading) return dayIn(heading, problems);
  if (/\/new\/?$/.test(url.pathname)) problems.push({ reason: 'this listing does not say its day' });
  const days = sections.map(parseArxivDate);
  return days.length === 1 ? days[0] : undefined;
}

function dayIn(heading: string, problems: Problem[]): string | undefined {
  const date = parseArxivDate(heading);
  if (!date)
    problems.push({
      reason: 'the day of this listing could not be read',
      ...(heading ? { text: heading.slice(0, 200) } : {}),
    });
  return date;
}
