import type { SourceId, Task } from '../model/source.ts';

/** How a source wants to be asked. */
export interface Manners {
  /** Sources of one service share one connection and one pause. */
  service: 'arxiv' | 'homepages' | 'openalex' | 'semantic-scholar' | 'crossref';
  /** Least milliseconds between an answer of the service and the next request to it. */
  gapMs: number;
  /** Requests a day. */
  budget: number;
  /** Match pattern that the browser must have granted. */
  pattern(task: Pick<Task, 'url'>): string;
}

/**
 * The manners of every source, as it documents them or stricter.
 * Sources: info.arxiv.org/help/api/tou.html (one request in 3 seconds, one connection); docs.openalex.org/how-to-use-the-api/rate-limits;
 * api.semanticscholar.org (one request a second with a key); api.crossref.org (x-rate-limit headers, one request at a time).
 */
export const manners: Readonly<Record<SourceId, Manners>> = {
  'arxiv-api': { service: 'arxiv', gapMs: 3_000, budget: 40, pattern: () => 'https://export.arxiv.org/*' },
  'arxiv-author': { service: 'arxiv', gapMs: 3_000, budget: 40, pattern: () => 'https://arxiv.org/*' },
  'arxiv-feed': { service: 'arxiv', gapMs: 3_000, budget: 4, pattern: () => 'https://rss.arxiv.org/*' },
  homepage: { service: 'homepages', gapMs: 2_000, budget: 40, pattern: ({ url = '' }) => siteOf(new URL(url)) },
  openalex: { service: 'openalex', gapMs: 1_000, budget: 50, pattern: () => 'https://api.openalex.org/*' },
  'semantic-scholar': {
    service: 'semantic-scholar',
    gapMs: 1_500,
    budget: 50,
    pattern: () => 'https://api.semanticscholar.org/*',
  },
  crossref: { service: 'crossref', gapMs: 1_000, budget: 20, pattern: () => 'https://api.crossref.org/*' },
};

const siteOf = ({ protocol, hostname }: URL): string => `${protocol}//${hostname}/*`;
