import { workOfBibtex } from '../../bibliography/bibtex.ts';
import { type Own, tagsIn } from '../../bibliography/own.ts';
import { workOf } from '../../bibliography/work.ts';
import type { WorkOnPage } from '../../model/work.ts';
import { parseArxivId } from '../../parse/arxiv-id.ts';
import { fold } from '../../parse/fold.ts';
import { instantOf, lineOf } from './names-in.ts';

/** Whether a JSON value is PaperMemory's export: papers by their id, and the version of its data. */
export const isPaperMemory = (value: unknown): value is Record<string, Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  ('__dataVersion' in value ||
    Object.values(value).every(
      (one) => typeof one === 'object' && one !== null && 'pdfLink' in one && 'addDate' in one,
    ));

/** What it writes itself where the user wrote nothing: "Accepted @ ICCV 2017 -- [dblp.org]". */
const NO_NOTE = /^(?:accepted|published) @ [^\n]{1,200}$/i;

/** One of its papers as a work; `undefined` without a title. Its BibTeX, where it is of the same title, tells the rest. */
export function workOfPaperMemory(
  paper: Record<string, unknown>,
  now: string,
): { work: WorkOnPage; own: Own } | undefined {
  const pdf = lineOf(paper.pdfLink);
  const arxivId = /^arxiv/i.test(lineOf(paper.id))
    ? parseArxivId(lineOf(paper.id).replace(/^arxiv-/i, ''))?.id
    : undefined;
  const venue = lineOf(paper.venue);
  const work = workOf({
    title: lineOf(paper.title),
    names: lineOf(paper.author).split(' and '),
    year: lineOf(paper.year),
    venue: venue || undefined,
    kind: undefined,
    note: '',
    status: '',
    volume: '',
    pages: '',
    doi: lineOf(paper.doi) || pdf,
    arxivId: arxivId ?? (/arxiv\.org/.test(pdf) ? parseArxivId(pdf)?.id : undefined),
    links: [
      ['paper', pdf],
      ['code', lineOf(paper.codeLink)],
    ],
  });
  if (!work) return undefined;
  const cited = citedIn(lineOf(paper.bibtex));
  const own: Own = {};
  const tags = tagsIn(...(Array.isArray(paper.tags) ? paper.tags.map(lineOf) : [])).slice(0, 50);
  if (tags.length > 0) own.tags = tags;
  const note = typeof paper.note === 'string' ? paper.note.trim() : '';
  if (note && !NO_NOTE.test(note)) own.note = note.slice(0, 100_000);
  if (paper.favorite === true) own.priority = 1;
  const savedAt = instantOf(paper.addDate, now);
  if (savedAt) own.savedAt = savedAt;
  if (!cited || fold(cited.title) !== fold(work.title)) return { work, own };
  const { links: _links, title: _title, authors: _authors, ...more } = cited;
  return { work: { ...work, ...more, ...(work.year === undefined ? {} : { year: work.year }) }, own };
}

function citedIn(source: string): WorkOnPage | undefined {
  try {
    return source.startsWith('@') ? workOfBibtex(source, { strings: [] }) : undefined;
  } catch {
    return undefined;
  }
}
