import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { formatDay } from '../../components/format.ts';
import { LibraryFrame } from '../../components/library/library-frame.tsx';
import { Notice } from '../../components/notice.tsx';
import { t } from '../../lib/browser/i18n.ts';
import { openOptions } from '../../lib/browser/own-pages.ts';
import { send } from '../../lib/browser/send.ts';
import type { PapersRoute, Route } from '../../lib/search/route.ts';
import { newestBackupAt } from '../../lib/store/backup.ts';
import { readCounts } from '../../lib/store/counts.ts';
import { readSearches } from '../../lib/store/searches.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { useActions } from '../popup/use-actions.ts';
import { showTheme } from '../shared/mount.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { useStored } from '../shared/use-stored.ts';
import { PapersPart } from './papers-part.tsx';
import { railItems, useRail } from './rail.ts';
import type { SearchClient } from './search-client.ts';
import { type Sheet, Sheets } from './sheets.tsx';
import { useKeys } from './use-keys.ts';
import { usePaperActions } from './use-paper-actions.ts';
import { useRoute } from './use-route.ts';

/** The library page, wired to the store, the background and the search worker. What is not shown at first is loaded when it is. */
export function LibraryApp({ search }: { search: SearchClient }) {
  const { route, go } = useRoute();
  const { actions, toast, announcement, closeToast } = useActions();
  const papers = usePaperActions(actions);
  const { value: counts } = useStored(readCounts, []);
  const { value: settings } = useStored(readSettings, []);
  const { value: searches = [] } = useStored(readSearches, []);
  const rail = useRail(search, searches);
  const [sheet, setSheet] = useState<Sheet | undefined>();
  const theme = settings?.theme;
  useLayoutEffect(() => {
    if (theme) showTheme(theme);
  }, [theme]);
  useKeys({ onPalette: () => setSheet({ is: 'palette' }), onKeys: () => setSheet({ is: 'keys' }) });
  useSeen(route, searches);

  const { view } = route;
  useEffect(() => {
    if (view !== 'papers') search.start();
  }, [view, search]);
  const WorkPart = useLoaded(view === 'papers' && route.paper !== undefined, () => import('./work-part.tsx'));
  const PeoplePart = useLoaded(view === 'people', () => import('./people-part.tsx'));
  const FeedPart = useLoaded(view === 'new', () => import('./feed-part.tsx'));
  const InsightsPart = useLoaded(view === 'insights', () => import('./insights-part.tsx'));
  const DataPart = useLoaded(view === 'data', () => import('./data-part.tsx'));
  const tags = rail.tags.map(({ value }) => value);
  const exportIds = useCallback((ids: readonly string[]) => setSheet({ is: 'export', ids }), []);
  const exportAll = async (what: 'reading' | 'all') =>
    exportIds(await search.ask('all', { query: what === 'reading' ? 'is:listed' : '', order: 'newest' }));
  return (
    <LibraryFrame
      {...railItems(route, counts, searches, rail)}
      note={rail.isAsked && <BackedUp />}
      toast={toast}
      announcement={announcement}
      onCloseToast={closeToast}
      onOptions={() => void openOptions()}
      onPalette={() => setSheet({ is: 'palette' })}
    >
      {view === 'papers' && (
        <main class={route.paper ? 'panes panes--two' : 'panes'}>
          <PapersPart
            key={route.scope}
            route={route}
            counts={counts}
            search={search}
            papers={papers}
            tags={tags}
            kept={searches.find(({ query }) => query === route.query)}
            go={go}
            onKeep={(query) =>
              void actions.run(() => send('search:save', { name: query.slice(0, 120), query }), t('toast_search_kept'))
            }
            onRename={(id, name) =>
              void actions.run(() => send('search:rename', { id, name }), t('toast_search_renamed', name))
            }
            onForget={(id) => void actions.run(() => send('search:remove', { id }), t('toast_search_removed'))}
            onExport={exportIds}
          />
          {route.paper && WorkPart && (
            <WorkPart
              id={route.paper}
              papers={papers}
              actions={actions}
              tags={tags}
              onClose={() => closePaper(route, go)}
            />
          )}
        </main>
      )}
      {view === 'people' && PeoplePart && <PeoplePart person={route.person} actions={actions} go={go} />}
      {view === 'new' && FeedPart && counts && <FeedPart counts={counts} actions={actions} />}
      {view === 'insights' && InsightsPart && <InsightsPart search={search} actions={actions} />}
      {view === 'data' && DataPart && (
        <DataPart counts={counts} actions={actions} onExport={(what) => void exportAll(what)} />
      )}
      {view === 'unknown' && <Unknown go={go} />}
      {sheet && (
        <Sheets
          sheet={sheet}
          search={search}
          searches={searches}
          tags={tags}
          actions={actions}
          go={go}
          onSheet={setSheet}
        />
      )}
    </LibraryFrame>
  );
}

function BackedUp() {
  const { value: at } = useStored(newestBackupAt, []);
  return at ? <p>{t('library_backed_up', formatDay(at, new Date()))}</p> : null;
}

/** The list has the room again, and the row the focus. */
function closePaper({ paper, ...list }: PapersRoute, go: (to: Route) => void): void {
  go(list);
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-id="${paper}"] [data-at]`)?.focus());
}

/** New matches of a saved search count as seen when it is left: while it is open they are still told apart. */
function useSeen(route: Route, searches: readonly { id: string; query: string }[]): void {
  const open = route.view === 'papers' ? searches.find(({ query }) => query && query === route.query)?.id : undefined;
  useEffect(() => {
    if (!open) return;
    return () => void send('search:seen', { id: open }).catch(() => {});
  }, [open]);
}

/** An address that names nothing: says so, and leads on. */
function Unknown({ go }: { go: (to: Route) => void }) {
  return (
    <main class="wide">
      <h1>{t('library_unknown_title')}</h1>
      <Notice>{t('library_unknown_text')}</Notice>
      <div class="buttons">
        <button
          type="button"
          class="button button--primary"
          onClick={() => go({ view: 'papers', scope: 'reading', query: '' })}
        >
          {t('library_reading_list')}
        </button>
      </div>
    </main>
  );
}
