import { useEffect, useState } from 'preact/hooks';
import { InsightsPage } from '../../components/library/insights-page.tsx';
import { t } from '../../lib/browser/i18n.ts';
import { report } from '../../lib/browser/report.ts';
import type { CoAuthorMap } from '../../lib/search/co-author-map.ts';
import type { Insights } from '../../lib/search/insights.ts';
import type { Actions } from '../popup/use-actions.ts';
import { onRecords } from './changes.ts';
import { savePicture } from './save-picture.ts';
import type { SearchClient } from './search-client.ts';

/** The pictures, counted by the worker from what it has read. */
export default function InsightsPart({ search, actions }: { search: SearchClient; actions: Actions }) {
  const [insights, setInsights] = useState<Insights | undefined>();
  const [map, setMap] = useState<CoAuthorMap | undefined>();
  const [building, setBuilding] = useState(!search.progress.complete);
  useEffect(() => {
    const ask = async () => {
      const now = new Date().toISOString();
      try {
        setInsights(await search.ask('insights', { now }));
        setMap(await search.ask('map', { now }));
      } catch (error) {
        report('insights', error);
      }
    };
    void ask();
    const stop = [
      onRecords(() => void ask()),
      search.onProgress(({ complete }) => {
        setBuilding(!complete);
        if (complete) void ask();
      }),
    ];
    return () => {
      for (const end of stop) end();
    };
  }, [search]);
  if (!insights) return <main class="wide" aria-busy="true" />;
  return (
    <InsightsPage
      insights={insights}
      map={map}
      building={building}
      onSave={(svg, name, type) =>
        void savePicture(svg, name, type).then(
          () => actions.say(t('toast_picture', `${name}.${type}`)),
          (error: unknown) => {
            report('insights', error);
            actions.say(t('error_other'));
          },
        )
      }
    />
  );
}
