import type { Problem } from '../model/page.ts';
import type { WorkOnPage } from '../model/work.ts';
import { endsInEtAl, readAuthors } from './arxiv-authors.ts';
import { parseArxivDate } from './arxiv-date.ts';
import type { ArxivEntry } from './arxiv-entries.ts';
import { parseArxivId } from './arxiv-id.ts';
import { LONGEST } from './arxiv-longest.ts';
import { parseSubjects } from './arxiv-subjects.ts';
import { sourceText } from './arxiv-text.ts';

const isWhole = (entry: ArxivEntry, title: string | undefined): title is string =>
  Boolean(entry.arxivId && title && title.length <= LONGEST.title);

function whyNot(entry: ArxivEntry, title: string | undefined): Problem {
  const what = !entry.arxivId ? 'no arXiv identifier' : title ? 'a title too long to be one' : 'no title';
  return problem(entry, `entry ${entry.place} has ${what}`, entry.body);
}

/** Reads one entry; `undefined` when it has no identifier or title: never a guess. What cannot be read goes to `problems`. */
export function readEntry(entry: ArxivEntry, problems: Problem[]): WorkOnPage | undefined {
  const title = sourceText(entry.title);
  if (!isWhole(entry, title)) {
    problems.push(whyNot(entry, title));
    return undefined;
  }
  const { body, byline } = entry;
  const authors = readAuthors(byline);
  const work: WorkOnPage = { title, authors, kind: 'preprint', arxivId: entry.arxivId! };
  if (authors.length === 0) problems.push(...bylineProblems(entry, byline));
  if (endsInEtAl(byline)) work.authorsTruncated = true;
  if (body.localName === 'li') readResultFields(entry, work, problems);
  else readListFields(entry, work, problems);
  if (isWithdrawal(work.comments)) work.withdrawn = true;
  return work;
}

/** Says that an entry has no byline, or one whose names are no links as they used to be. */
function bylineProblems(entry: ArxivEntry, byline: Element | undefined): Problem[] {
  const who = `entry ${entry.place} (${entry.arxivId})`;
  if (!byline) return [problem(entry, `${who} has no author line`, entry.body)];
  if (sourceText(byline) === '(author list is unavailable)') return [];
  return [problem(entry, `${who} has an author line without names`, byline)];
}

function readListFields(entry: ArxivEntry, work: WorkOnPage, problems: Problem[]): void {
  const { head, body } = entry;
  const subjects = sourceText(body.querySelector('.list-subjects'));
  setCategories(work, parseSubjects(subjects ?? ''), sourceText(body.querySelector('.primary-subject')));
  setLine(entry, work, 'comments', body.querySelector('.list-comments'), problems);
  setLine(entry, work, 'journalRef', body.querySelector('.list-journal-ref'), problems);
  const abstract = sourceText(body.querySelector('p.mathjax'));
  if (abstract && abstract.length <= LONGEST.abstract) work.abstract = abstract;
  const version = parseArxivId(head.querySelector('a[href*="/html/"]')?.getAttribute('href') ?? '')?.version;
  if (version) work.arxivVersion = version;
  work.section = sectionOf(head);
}

/** "(cross-list from hep-ph)" and "(replaced)" stand beside the identifier; without either a paper is new. */
function sectionOf(head: Element): NonNullable<WorkOnPage['section']> {
  for (let node = head.firstChild; node; node = node.nextSibling) {
    const text = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
    if (text.includes('(replaced)')) return 'replaced';
    if (text.includes('(cross-list')) return 'cross';
  }
  return 'new';
}

function readResultFields(entry: ArxivEntry, work: WorkOnPage, problems: Problem[]): void {
  const { body } = entry;
  const tags = [...body.querySelectorAll('.tags .tag[data-tooltip]')].map((tag) => sourceText(tag) ?? '');
  setCategories(
    work,
    tags.filter((tag) => /^[a-z][a-z-]*(?:\.[A-Za-z-]+)?$/.test(tag)),
  );
  for (const line of body.querySelectorAll('p.comments')) {
    const label = sourceText(line.firstElementChild);
    const value = line.querySelector('.mathjax') ?? line;
    if (label === 'Comments:') setLine(entry, work, 'comments', value, problems);
    if (label === 'Journal ref:') setLine(entry, work, 'journalRef', value, problems, /^Journal ref:\s*/);
  }
  const abstract = sourceText(body.querySelector('.abstract-full'))?.replace(/\s*△ Less$/, '');
  if (abstract && abstract.length <= LONGEST.abstract) work.abstract = abstract;
  const doi = body.querySelector('a[href*="doi.org/10."]')?.getAttribute('href')?.split('doi.org/')[1]?.toLowerCase();
  if (doi && /^10\.\d{4,9}\/\S+$/.test(doi)) work.doi = doi;
  const submitted = [...body.querySelectorAll('p.is-size-7')]
    .map(sourceText)
    .find((text) => text?.startsWith('Submitted'));
  const day = submitted && parseArxivDate(/v1 submitted (.*)/.exec(submitted)?.[1] ?? submitted);
  if (day) work.publishedOn = day;
}

function setCategories(work: WorkOnPage, categories: string[], primary?: string): void {
  if (!categories.length) return;
  work.categories = categories.slice(0, 60);
  work.primary = (primary && parseSubjects(primary)[0]) ?? categories[0]!;
}

function setLine(
  entry: ArxivEntry,
  work: WorkOnPage,
  field: 'comments' | 'journalRef',
  node: Element | null,
  problems: Problem[],
  label?: RegExp,
): void {
  const text = label ? sourceText(node)?.replace(label, '') : sourceText(node);
  if (!text) return;
  if (text.length <= LONGEST.line) work[field] = text;
  else problems.push(problem(entry, `entry ${entry.place} (${entry.arxivId}) has ${field} too long to be kept`, node!));
}

/** A comments line that says that the paper was withdrawn: "This paper has been withdrawn by the author ...". */
export const isWithdrawal = (comments: string | undefined): boolean =>
  /^(?:(?:this|the) (?:paper|article|submission|manuscript|work|version)? ?(?:has been|is|was) (?:temporarily )?withdrawn|withdrawn)\b/i.test(
    comments ?? '',
  );

function problem(entry: ArxivEntry, reason: string, at: Element): Problem {
  const text = sourceText(at)?.slice(0, 200);
  const where = entry.arxivId ? `[id="${entry.arxivId}"]` : `dt:nth-of-type(${entry.place})`;
  return { reason, where, ...(text ? { text } : {}) };
}
