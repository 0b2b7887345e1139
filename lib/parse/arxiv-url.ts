/** What an address of arXiv's shows, as far as we read it. */
export type ArxivPageKind = 'listing' | 'catchup' | 'author' | 'search' | 'abs' | 'html';

const PATHS: readonly [RegExp, ArxivPageKind][] = [
  [/^\/list\/[^/]+/, 'listing'],
  [/^\/catchup\/[^/]+\/\d{4}-\d\d-\d\d/, 'catchup'],
  [/^\/a\/[^/]+\/?$/, 'author'],
  [/^\/search(?:\/|$)/, 'search'],
  [/^\/abs\/./, 'abs'],
  [/^\/html\/./, 'html'],
];

/** Kind of an arXiv page by its address: `/list/cs.LG/new` -> "listing"; `undefined` for what we do not read. */
export function arxivPageKind(url: Pick<URL, 'hostname' | 'pathname'>): ArxivPageKind | undefined {
  if (!/(?:^|\.)arxiv\.org$/.test(url.hostname)) return undefined;
  return PATHS.find(([path]) => path.test(url.pathname))?.[1];
}

/**
 * Name of a listing, whatever page of it: `/list/cs.LG/pastweek?skip=25` -> "cs.LG/recent", `/list/cs.LG/2601` ->
 * "cs.LG/2026-01", `/catchup/cs.LG/2026-02-05` -> "cs.LG/2026-02-05", `/a/warner_s_1` -> "a/warner_s_1". A search is "search",
 * whatever was searched for. `undefined` where the address does not tell (`/list/cs.LG/current`).
 */
export function listingKey(url: URL): string | undefined {
  const [kind, context, part] = url.pathname.split('/').filter(Boolean);
  if (kind === 'search') return 'search';
  if (kind === 'a') return context && `a/${context}`.slice(0, 200);
  if (!context || !/^[\w.-]{1,40}$/.test(context)) return undefined;
  const name = part === undefined ? undefined : period(part);
  return name && `${context}/${name}`;
}

/** `pastweek` -> "recent"; `2601` -> "2026-01"; `26` -> "2026"; what is exact already stays. */
function period(part: string): string | undefined {
  if (part === 'new' || part === 'recent') return part;
  if (part === 'pastweek') return 'recent';
  if (/^\d{4}-(?:0[1-9]|1[0-2])(?:-\d\d)?$/.test(part)) return part;
  const [, year, month] = /^(\d\d)(0[1-9]|1[0-2])?$/.exec(part) ?? [];
  // `/list/cs/9512` is December 1995, `/list/cs/2011` the year 2011: only years from 1991 on are years.
  if (/^(?:199[1-9]|20\d\d)$/.test(part)) return part;
  if (!year) return undefined;
  const century = year >= '91' ? '19' : '20';
  return month ? `${century}${year}-${month}` : `${century}${year}`;
}
