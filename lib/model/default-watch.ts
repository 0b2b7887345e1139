import type { Watch } from './source.ts';

/** As long as the user said nothing: nothing is asked. The switches say what a yes would mean. */
export const defaultWatch: Watch = {
  noNetwork: false,
  sources: {
    'arxiv-api': true,
    'arxiv-author': true,
    'arxiv-feed': false,
    homepage: true,
    openalex: false,
    'semantic-scholar': false,
    crossref: false,
  },
  news: { version: true, accepted: true, award: true, code: true },
  keys: { openalex: '', 'semantic-scholar': '' },
};
