import type { PaperDetails } from '../model/paper-facts.ts';
import type { WorkOnPage } from '../model/work.ts';
import type { ArxivEntry } from './arxiv-entries.ts';
import { readFields } from './arxiv-entry.ts';
import { LONGEST } from './arxiv-longest.ts';
import { labelText } from './arxiv-text.ts';

const ADDRESS = /https?:\/\/|\b(?:github|gitlab|bitbucket|codeberg|huggingface)\.\w/i;

/** What an entry states of where its paper appeared and what belongs to it; `undefined` when it has no identifier. */
export function entryDetails(entry: ArxivEntry): PaperDetails | undefined {
  const { arxivId, title } = entry;
  if (!arxivId) return undefined;
  const name = labelText(title).slice(0, LONGEST.title);
  return detailsOf(arxivId, { ...(name ? { title: name } : {}), ...readFields(entry) });
}

/** The same of a paper that was read whole. */
export function detailsOf(id: string, work: Partial<WorkOnPage>): PaperDetails {
  const { title, comments, journalRef, abstract, arxivVersion: version, section } = work;
  return {
    id,
    ...(title ? { title } : {}),
    ...(comments ? { comments } : {}),
    ...(journalRef ? { journalRef } : {}),
    ...(abstract && ADDRESS.test(abstract) ? { abstract } : {}),
    ...(version ? { version } : {}),
    ...(section === 'replaced' ? { replaced: true as const } : {}),
  };
}
