import type { SourceId } from '../model/source.ts';
import { arxivApi } from './arxiv-api.ts';
import { arxivAuthor } from './arxiv-author.ts';
import { arxivFeed } from './arxiv-feed.ts';
import { crossref } from './crossref.ts';
import { homepage } from './homepage.ts';
import { openalex } from './openalex.ts';
import { semanticScholar } from './semantic-scholar.ts';
import type { Source } from './source.ts';

/** Every source that is asked in the background. */
export const sources: Readonly<Record<SourceId, Source>> = {
  'arxiv-api': arxivApi,
  'arxiv-author': arxivAuthor,
  'arxiv-feed': arxivFeed,
  homepage,
  openalex,
  'semantic-scholar': semanticScholar,
  crossref,
};
