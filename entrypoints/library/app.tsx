import { useLayoutEffect } from 'preact/hooks';
import { LibraryFrame } from '../../components/library/library-frame.tsx';
import { Notice } from '../../components/notice.tsx';
import { t } from '../../lib/browser/i18n.ts';
import { openOptions } from '../../lib/browser/own-pages.ts';
import { send } from '../../lib/browser/send.ts';
import type { Route } from '../../lib/search/route.ts';
import { readCounts } from '../../lib/store/counts.ts';
import { readSearches } from '../../lib/store/searches.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { useActions } from '../popup/use-actions.ts';
import { showTheme } from '../shared/mount.tsx';
import { useStored } from '../shared/use-stored.ts';
import { PapersPart } from './papers-part.tsx';
import { railItems, useRail } from './rail.ts';
import type { SearchClient } from './search-client.ts';
import { usePaperActions } from './use-paper-actions.ts';
import { useRoute } from './use-route.ts';
import { WorkPart } from './work-part.tsx';

/** The library page, wired to the store, the background and the search worker. */
export function LibraryApp({ search }: { search: SearchClient }) {
  const { route, go } = useRoute();
  const { actions, toast, announcement, closeToast } = useActions();
  const papers = usePaperActions(actions);
  const { value: counts } = useStored(readCounts, []);
  const { value: settings } = useStored(readSettings, []);
  const { value: searches = [] } = useStored(readSearches, []);
  const rail = useRail(search, searches);
  const theme = settings?.theme;
  useLayoutEffect(() => {
    if (theme) showTheme(theme);
  }, [theme]);

  const tags = rail.tags.map(({ value }) => value);
  const bibtex = (_id: string) => {};
  return (
    <LibraryFrame
      {...railItems(route, counts, searches, rail)}
      toast={toast}
      announcement={announcement}
      onCloseToast={closeToast}
      onOptions={() => void openOptions()}
      onPalette={() => {}}
    >
      {route.view === 'papers' && (
        <main class={route.paper ? 'panes panes--two' : 'panes'}>
          <PapersPart
            key={route.scope}
            route={route}
            counts={counts}
            search={search}
            papers={papers}
            tags={tags}
            kept={searches.some(({ query }) => query === route.query)}
            go={go}
            onKeep={(query) =>
              void actions.run(() => send('search:save', { name: query.slice(0, 120), query }), t('toast_search_kept'))
            }
            onExport={() => {}}
          />
          {route.paper && (
            <WorkPart
              id={route.paper}
              papers={papers}
              tags={tags}
              onClose={() => {
                const { paper, ...list } = route;
                go(list);
                requestAnimationFrame(() =>
                  document.querySelector<HTMLElement>(`[data-id="${paper}"] [data-at]`)?.focus(),
                );
              }}
              onBibtex={bibtex}
            />
          )}
        </main>
      )}
      {route.view === 'unknown' && <Unknown go={go} />}
    </LibraryFrame>
  );
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
