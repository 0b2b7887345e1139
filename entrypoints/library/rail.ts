import { useEffect, useState } from 'preact/hooks';
import type { NavItem } from '../../components/library/library-frame.tsx';
import { t } from '../../lib/browser/i18n.ts';
import type { SavedSearch } from '../../lib/model/saved-search.ts';
import type { FacetValue } from '../../lib/search/facets.ts';
import type { Questions } from '../../lib/search/protocol.ts';
import { formatRoute, type Route } from '../../lib/search/route.ts';
import type { Counts } from '../../lib/store/views.ts';
import { onRecords } from './changes.ts';
import type { SearchClient } from './search-client.ts';

interface Rail {
  /** Tags, most used first. */
  tags: readonly FacetValue[];
  /** What saved searches find. */
  matches: Questions['matches']['answer'];
  /** The index was asked: the page has time for what can wait. */
  isAsked: boolean;
}

/** Tags in the rail; the rest is in the facet. */
const TAGS = 12;

/** What of the rail the index knows: tags, and what matches saved searches anew. Asked once the index is complete. */
export function useRail(search: SearchClient, searches: readonly SavedSearch[]): Rail {
  const [rail, setRail] = useState<Rail>({ tags: [], matches: [], isAsked: false });
  const key = JSON.stringify(searches);
  useEffect(() => {
    let open = true;
    const ask = async () => {
      const asked = searches.map(({ id, query, seenAt }) => ({ id, query, since: seenAt }));
      const [tags, matches] = await Promise.all([search.ask('tags', {}), search.ask('matches', { searches: asked })]);
      if (open) setRail({ tags, matches, isAsked: true });
    };
    const again = () => void (search.progress.complete && ask().catch(() => {}));
    again();
    const stop = [search.onProgress(again), onRecords(again)];
    return () => {
      open = false;
      for (const end of stop) end();
    };
  }, [search, key]);
  return rail;
}

/** The lines of the rail. */
export function railItems(
  route: Route,
  counts: Counts | undefined,
  searches: readonly SavedSearch[],
  { tags, matches }: Rail,
): { items: NavItem[]; groups: { id: string; name: string; items: NavItem[] }[] } {
  const reading = counts?.reading;
  const list = route.view === 'papers' ? route : undefined;
  const plain = list?.query === '';
  const papersHref = (query: string) => formatRoute({ view: 'papers', scope: 'papers', query });
  return {
    items: [
      {
        id: 'new',
        icon: 'feed',
        name: t('popup_tab_new'),
        href: '#new',
        count: counts?.unseen,
        fresh: true,
        current: route.view === 'new',
      },
      {
        id: 'reading',
        icon: 'save',
        name: t('library_reading_list'),
        href: '#reading',
        count: reading && reading.saved + reading.reading + reading.read,
        current: list?.scope === 'reading',
      },
      {
        id: 'papers',
        icon: 'page',
        name: t('library_all'),
        href: '#papers',
        count: counts?.works,
        current: list?.scope === 'papers' && plain,
      },
      {
        id: 'people',
        icon: 'people',
        name: t('popup_tab_following'),
        href: '#people',
        count: counts?.following,
        current: route.view === 'people',
      },
      {
        id: 'insights',
        icon: 'chart',
        name: t('library_insights'),
        href: '#insights',
        current: route.view === 'insights',
      },
      { id: 'data', icon: 'disk', name: t('library_data'), href: '#data', current: route.view === 'data' },
    ],
    groups: [
      {
        id: 'searches',
        name: t('library_searches'),
        items: searches.map(({ id, name, query }) => {
          const found = matches.find((one) => one.id === id);
          return {
            id,
            icon: 'search',
            name,
            href: papersHref(query),
            count: found && (found.fresh || found.all),
            fresh: Boolean(found?.fresh),
            current: list?.scope === 'papers' && list.query === query,
          };
        }),
      },
      {
        id: 'tags',
        name: t('facet_tags'),
        items: tags.slice(0, TAGS).map(({ value, count }) => {
          const query = `tag:${/\s/.test(value) ? `"${value}"` : value}`;
          return {
            id: value,
            icon: 'tag',
            name: value,
            href: papersHref(query),
            count,
            current: list?.scope === 'papers' && list.query === query,
          };
        }),
      },
    ],
  };
}
