import { useState } from 'preact/hooks';
import type { PageListProps } from '../../components/popup/page-parts.tsx';
import type { Page } from '../../lib/model/page.ts';
import { useStored } from '../shared/use-stored.ts';
import { correct } from './correct.ts';
import { type PagePapersRead, readPagePapers } from './page-rows.ts';
import { setShelf } from './shelf.ts';
import type { Actions } from './use-actions.ts';
import { useLimit } from './use-limit.ts';

/** The papers of a page that was read, with what is known of them: filtered, a screenful at a time, each to be saved. */
export function usePageList(
  page: Page,
  actions: Actions,
  disabled?: string,
): { list: PageListProps; counts: PagePapersRead['counts'] } {
  const [query, setQuery] = useState('');
  const [limit, more] = useLimit(query);
  const { value } = useStored<PagePapersRead>(
    (db) => readPagePapers(db, page, { query, limit, now: new Date().toISOString() }),
    [page, query, limit],
  );
  const list: PageListProps = {
    page,
    list: value?.list,
    query,
    disabled,
    onQuery: setQuery,
    onMore: more,
    onCorrect: (row, match, theirs) => void correct(actions, { onPage: row.onPage, url: page.url }, match, theirs),
    onShelf: (row, state) => void setShelf(actions, { onPage: row.onPage, url: page.url }, state),
  };
  return { list, counts: value?.counts };
}
