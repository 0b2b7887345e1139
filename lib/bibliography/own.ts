import type { ShelfState } from '../model/work.ts';

/** What somebody wrote to a paper in the program a file comes from. */
export interface Own {
  tags?: string[];
  /** In Markdown. */
  note?: string;
  rating?: number;
  priority?: number;
  state?: ShelfState;
  /** ISO instants. */
  savedAt?: string;
  finishedAt?: string;
}

/** Tags out of one line, as the model has them; none twice. */
export const tagsIn = (...lines: readonly string[]): string[] => [
  ...new Set(
    lines
      .flatMap((line) => line.split(/[,;\n]/))
      .map((tag) => tag.replace(/\s+/g, ' ').trim())
      .filter((tag) => tag !== '' && tag.length <= 80),
  ),
];

/** JabRef's special fields (its manual, "Special fields"), and the user's words in BibTeX's and BibLaTeX's. */
export function ownOfBibtex(text: (field: string) => string): Own {
  const own: Own = {};
  const tags = tagsIn(text('keywords'), text('groups')).filter(
    (tag) => !/^(?:rank[1-5]|prio[1-3]|read|skimmed|relevant|printed|qualityassured)$/i.test(tag),
  );
  if (tags.length > 0) own.tags = tags.slice(0, 50);
  const note = text('annote') || text('annotation') || text('comment');
  if (note) own.note = note.slice(0, 100_000);
  const special = `${text('ranking')} ${text('priority')} ${text('readstatus')} ${text('keywords')}`;
  const rank = /\brank([1-5])\b/i.exec(special)?.[1];
  if (rank) own.rating = Number(rank);
  const priority = /\bprio([1-3])\b/i.exec(special)?.[1];
  if (priority) own.priority = Number(priority);
  if (/^read$/i.test(text('readstatus'))) own.state = 'read';
  else if (/^skimmed$/i.test(text('readstatus'))) own.state = 'reading';
  return own;
}
