import type { ResearcherOnPage } from '../model/researcher.ts';

type Ids = ResearcherOnPage['ids'];

/** Sites that give people a number or name of their own, and where it stands in the address of their page there. */
export const PROFILES: readonly [keyof Ids, RegExp][] = [
  ['scholar', /scholar\.google\.[a-z.]+\/citations\?(?:[^#]*&)?user=([\w-]{12})/],
  ['orcid', /orcid\.org\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/],
  ['dblp', /dblp\.(?:org|uni-trier\.de|dagstuhl\.de)\/(?:pid|pers\/hd|pers|pid\/hd)\/([^?#]+?)(?:\.html)?(?:[?#]|$)/],
  ['semanticScholar', /semanticscholar\.org\/author\/(?:[^/]+\/)?(\d+)/],
  ['openreview', /openreview\.net\/profile\?id=([^&#]+)/],
  ['arxiv', /arxiv\.org\/a\/([a-z_]+_\d+)/],
  ['github', /^https?:\/\/(?:www\.)?github\.com\/([A-Za-z\d-]{1,39})\/?(?:[?#].*)?$/],
  ['inspire', /inspirehep\.net\/authors\/(\d+)/],
  ['acl', /aclanthology\.org\/people\/(?:[a-z]\/)?([\w-]+)/],
  ['huggingface', /^https?:\/\/huggingface\.co\/([\w-]+)\/?$/],
];
