import type { PaperOnPage } from '../../components/popup/page-parts.tsx';
import type { PersonMatch } from '../../lib/model/arrival.ts';
import type { Mark } from '../../lib/model/mark.ts';
import type { Page } from '../../lib/model/page.ts';
import type { WorkOnPage } from '../../lib/model/work.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { readPageRows } from '../../lib/store/page-rows.ts';
import { matcher } from '../../lib/store/rows.ts';
import type { Slice } from '../../lib/store/views.ts';

/** What the popup shows of the open page's papers. */
export interface PagePapersRead {
  list: Slice<PaperOnPage>;
  /** For arXiv: papers by people you follow, and papers new on this listing. */
  counts?: { byFollowed: number; fresh: number };
}

interface Part {
  query: string;
  limit: number;
  now: string;
}

/**
 * The papers of a page with what is known of them. Of a listing only those by people you follow; of other pages all, and only the
 * part that is shown is looked up.
 */
export async function readPagePapers(db: LecternDb, page: Page, part: Part): Promise<PagePapersRead> {
  return page.site === 'arxiv' ? readMarked(db, page, part) : readListed(db, page, part);
}

async function readListed(db: LecternDb, page: Page, { query, limit }: Part): Promise<PagePapersRead> {
  const fitting = page.works.filter(fits(query));
  const rows = await readPageRows(db, fitting.slice(0, limit));
  return {
    list: {
      rows: rows.map(({ onPage, shelf, arrival, people }) => ({
        onPage,
        people,
        ...(shelf ? { shelf } : {}),
        isNew: arrival?.unseen === 1,
      })),
      more: fitting.length > limit,
      total: fitting.length,
    },
  };
}

/** arXiv's pages: compared with everybody followed, as the marks on the page are, without recording anything. */
async function readMarked(db: LecternDb, page: Page, { query, limit, now }: Part): Promise<PagePapersRead> {
  // Loaded here and not with the popup, which mostly shows other things.
  const [{ markPapers }, { frequencies }] = await Promise.all([
    import('../../lib/store/papers.ts'),
    import('../../lib/browser/frequencies.ts'),
  ]);
  // A paper that is new, cross-listed and replaced on one listing is one paper, as in the bar on the page.
  const ids = new Set<string>();
  const works = page.works.filter(({ arxivId: id }) => !id || (!ids.has(id) && ids.add(id)));
  const { marks } = await markPapers(
    db,
    { url: page.url, listing: page.listing?.key, works },
    { now, record: false, frequencies },
  );
  const markOf = ({ arxivId }: WorkOnPage): Mark => (arxivId ? (marks[arxivId] ?? {}) : {});
  const wanted = page.kind === 'paper-listing' ? works.filter((work) => theirs(markOf(work)).length > 0) : works;
  const fitting = wanted.filter(fits(query));
  return {
    list: {
      rows: fitting.slice(0, limit).map((onPage) => toRow(onPage, markOf(onPage))),
      more: fitting.length > limit,
      total: fitting.length,
    },
    counts: {
      byFollowed: works.filter((work) => theirs(markOf(work)).length > 0).length,
      fresh: works.filter((work) => markOf(work).isNew).length,
    },
  };
}

/** A paper of somebody who only bears the name is not theirs. */
const theirs = (mark: Mark): PersonMatch[] =>
  (mark.people ?? []).filter((one): one is PersonMatch => one.how !== 'same-name');

const toRow = (onPage: WorkOnPage, mark: Mark): PaperOnPage => ({
  onPage,
  people: theirs(mark),
  isNew: mark.isNew === true || mark.arrival === true,
  ...(mark.shelf && mark.shelfAt ? { shelf: { state: mark.shelf, changedAt: mark.shelfAt } } : {}),
});

const fits = (query: string) => {
  const matches = matcher(query);
  return (work: WorkOnPage): boolean =>
    matches?.([work.title, ...work.authors.map(({ name }) => name), work.venue, work.venueShort]) ?? true;
};
