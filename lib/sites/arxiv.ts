import type { Site } from './site.ts';

/** arXiv: listings and abs pages. */
export const arxiv: Site = {
  id: 'arxiv',
  name: 'arXiv',
  matches: ['https://*.arxiv.org/*'],
  access: 'install',
  claims: (url) => /(^|\.)arxiv\.org$/.test(url.hostname),
  read: (url) => ({ url: url.href, site: 'arxiv', kind: 'other', confidence: 0, works: [], problems: [] }),
};
