import type { PaperDetails } from '../model/paper-facts.ts';
import type { WorkOnPage } from '../model/work.ts';
import type { ArxivEntry } from './arxiv-entries.ts';
import { LONGEST } from './arxiv-longest.ts';
import { sourceText } from './arxiv-text.ts';

const ADDRESS = /https?:\/\/|\b(?:github|gitlab|bitbucket|codeberg|huggingface)\.\w/i;

/**
 * What an entry states of where its paper appeared and what belongs to it; `undefined` when it has no identifier. Far less than `readEntry`
 * reads: it is asked of every paper that comes near the window.
 */
export function entryDetails({ arxivId, head, body }: ArxivEntry): PaperDetails | undefined {
  if (!arxivId) return undefined;
  const stated: Partial<WorkOnPage> = body.localName === 'li' ? resultLines(body) : {};
  const line = (part: string) => short(body.querySelector(part));
  if (body.localName !== 'li') {
    stated.comments = line('.list-comments');
    stated.journalRef = line('.list-journal-ref');
    const version = /\/html\/.*v(\d{1,3})$/.exec(head.querySelector('a[href*="/html/"]')?.getAttribute('href') ?? '');
    if (version) stated.arxivVersion = Number(version[1]);
    if (head.textContent?.includes('(replaced)')) stated.section = 'replaced';
  }
  // Most abstracts have no address: those are not worth reading.
  const abstract = body.querySelector('p.mathjax, .abstract-full');
  if (abstract?.querySelector('a[href^="http"]')) stated.abstract = sourceText(abstract);
  return detailsOf(arxivId, stated);
}

/** Comments and journal reference of a search result stand in lines of the same kind, each after its label. */
function resultLines(body: Element): Partial<WorkOnPage> {
  const stated: Partial<WorkOnPage> = {};
  for (const line of body.querySelectorAll('p.comments')) {
    const label = line.firstElementChild?.textContent?.trim();
    if (label === 'Comments:') stated.comments = short(line.querySelector('.mathjax'));
    if (label === 'Journal ref:') stated.journalRef = short(line)?.replace(/^Journal ref:\s*/, '');
  }
  return stated;
}

function short(line: Element | null): string | undefined {
  const text = line ? sourceText(line) : undefined;
  return text && text.length <= LONGEST.line ? text : undefined;
}

/** The same of a paper that was read whole. */
export function detailsOf(id: string, work: Partial<WorkOnPage>): PaperDetails {
  const { comments, journalRef, abstract, arxivVersion: version, section } = work;
  return {
    id,
    ...(comments ? { comments } : {}),
    ...(journalRef ? { journalRef } : {}),
    ...(abstract && abstract.length <= LONGEST.abstract && ADDRESS.test(abstract) ? { abstract } : {}),
    ...(version ? { version } : {}),
    ...(section === 'replaced' ? { replaced: true as const } : {}),
  };
}
