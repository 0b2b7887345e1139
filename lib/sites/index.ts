import { aclAnthology } from './acl-anthology.ts';
import { arxiv } from './arxiv.ts';
import { dblp } from './dblp.ts';
import { huggingFace } from './hugging-face.ts';
import { inspire } from './inspire.ts';
import { openreview } from './openreview.ts';
import { orcid } from './orcid.ts';
import { pmlr } from './pmlr.ts';
import { scholar } from './scholar.ts';
import { semanticScholar } from './semantic-scholar.ts';
import type { Site } from './site.ts';

/** Sites that one script reads in a tab; arXiv has scripts of its own (docs/architecture.md). */
export const otherSites: readonly Site[] = [
  aclAnthology,
  dblp,
  huggingFace,
  inspire,
  openreview,
  orcid,
  pmlr,
  scholar,
  semanticScholar,
];

/** Every site file, in no order that matters: no two claim the same page (test/sites/sites.test.ts). */
export const sites: readonly Site[] = [arxiv, ...otherSites];
