import type { WorkOnPage } from '../model/work.ts';
import { titleId } from '../parse/title.ts';

const ARXIV_DOI = /^10\.48550\/arxiv\.(.+?)(?:v\d+)?$/;
/** As the model allows a work to have. */
export const MAX_EXTERNAL_IDS = 60;

/** The arXiv id and the DOI of a work; arXiv's own DOI (10.48550/arXiv.ID) is an arXiv id and no DOI. */
export function strongIds(work: Pick<WorkOnPage, 'arxivId' | 'doi'>): { arxiv?: string; doi?: string } {
  const doi = work.doi?.toLowerCase();
  const fromDoi = doi ? ARXIV_DOI.exec(doi)?.[1] : undefined;
  const arxiv = work.arxivId ?? fromDoi;
  return { ...(arxiv ? { arxiv: `arxiv:${arxiv}` } : {}), ...(doi && !fromDoi ? { doi: `doi:${doi}` } : {}) };
}

/** Every external id a work has by what one page states, strongest first. A title that folds to nothing gives none. */
export function externalIdsOf(work: Pick<WorkOnPage, 'arxivId' | 'doi' | 'title'>): string[] {
  const { arxiv, doi } = strongIds(work);
  const title = titleId(work.title);
  return [arxiv, doi, title === 'title:' ? undefined : title].filter((id) => id !== undefined);
}

/** Without their scheme: ids of one scheme among a work's. */
export const idsOf = (externalIds: readonly string[], scheme: 'arxiv' | 'doi' | 'title'): string[] =>
  externalIds.filter((id) => id.startsWith(`${scheme}:`)).map((id) => id.slice(scheme.length + 1));
