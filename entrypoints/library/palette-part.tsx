import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Command, Palette } from '../../components/library/palette.tsx';
import { store } from '../../lib/background/store.ts';
import { t } from '../../lib/browser/i18n.ts';
import { openOptions } from '../../lib/browser/own-pages.ts';
import type { SavedSearch } from '../../lib/model/saved-search.ts';
import type { Route } from '../../lib/search/route.ts';
import { readRows } from './read-rows.ts';
import type { SearchClient } from './search-client.ts';

interface PalettePartProps {
  search: SearchClient;
  searches: readonly SavedSearch[];
  tags: readonly string[];
  go: (to: Route) => void;
  onKeys: () => void;
  onUndoList: () => void;
  onClose: () => void;
}

const PAPERS = 6;

/** The command palette: pages, saved searches, tags, people, and papers through the worker. */
export default function PalettePart({ search, searches, tags, go, onKeys, onUndoList, onClose }: PalettePartProps) {
  const [people, setPeople] = useState<{ id: string; name: string }[]>([]);
  const [found, setFound] = useState<Command[]>([]);
  const turn = useRef(0);
  useEffect(() => {
    void store()
      .then((db) => db.getAll('researchers'))
      .then(setPeople);
  }, []);
  const commands = useMemo((): Command[] => {
    const to = (id: string, icon: Command['icon'], name: string, route: Route, kind = t('palette_go')): Command => ({
      id,
      icon,
      name,
      kind,
      run: () => go(route),
    });
    const list = (query: string) => ({ view: 'papers', scope: 'papers', query }) as const;
    return [
      to('new', 'feed', t('popup_tab_new'), { view: 'new' }),
      to('reading', 'save', t('library_reading_list'), { view: 'papers', scope: 'reading', query: '' }),
      to('papers', 'page', t('library_all'), list('')),
      to('people', 'people', t('popup_tab_following'), { view: 'people' }),
      to('insights', 'chart', t('library_insights'), { view: 'insights' }),
      to('data', 'disk', t('library_data'), { view: 'data' }),
      { id: 'undo', icon: 'clock', name: t('undo_title'), run: onUndoList },
      { id: 'keys', icon: 'info', name: t('keys_title'), key: '?', run: onKeys },
      { id: 'options', icon: 'gear', name: t('popup_options'), run: () => void openOptions() },
      ...searches.map(({ id, name, query }) => to(id, 'search', name, list(query), t('palette_search'))),
      ...tags.map((tag) => to(`tag ${tag}`, 'tag', tag, list(`tag:"${tag}"`), t('facet_tag'))),
      ...people.map(({ id, name }) => to(id, 'people', name, { view: 'people', person: id }, t('facet_person'))),
    ];
  }, [people, searches, tags, go]);
  const find = async (query: string) => {
    const mine = ++turn.current;
    if (!query.trim()) return setFound([]);
    const ids = await search.ask('peek', { query, count: PAPERS });
    const rows = await readRows(await store(), ids);
    if (mine !== turn.current) return;
    setFound(
      rows.map(({ work: { id, title } }) => ({
        id,
        icon: 'page',
        name: title,
        kind: t('library_paper'),
        run: () => go({ view: 'papers', scope: 'papers', query: '', paper: id }),
      })),
    );
  };
  return <Palette commands={commands} found={found} onFind={(query) => void find(query)} onClose={onClose} />;
}
