import { formatNumber, plural, t, uiLanguage } from '../../lib/browser/i18n.ts';
import type { CoAuthorMap } from '../../lib/search/co-author-map.ts';
import type { Insights } from '../../lib/search/insights.ts';
import { EmptyState } from '../empty-state.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { Spark, VenueBars, WeekLines, YearBars } from './charts.tsx';
import { CoAuthorChart } from './co-author-chart.tsx';

interface InsightsPageProps {
  insights: Insights;
  /** Left out until it is laid out. */
  map?: CoAuthorMap | undefined;
  /** The index is not complete: the figures are of a part. */
  building: boolean;
  onSave: (svg: SVGSVGElement, name: string, type: 'svg' | 'png') => void;
}

/** People in the list under the pictures. */
const PEOPLE = 16;

/** Pictures of what is followed and read. */
export function InsightsPage({ insights, map, building, onSave }: InsightsPageProps) {
  const { perYear, weeks, venues, people, toRead, readLately, daysToRead } = insights;
  const last = perYear.at(-1);
  const saved = weeks.reduce((sum, week) => sum + week.saved, 0);
  const dayOf = (week: string) =>
    new Intl.DateTimeFormat(uiLanguage(), { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(week));
  if (people.length === 0 && saved + toRead + readLately === 0)
    return (
      <main class="wide">
        <h1>{t('library_insights')}</h1>
        <EmptyState icon="chart" title={t('insights_empty_title')} text={t('insights_empty_text')} />
      </main>
    );
  return (
    <main class="wide">
      <header>
        <h1>{t('library_insights')}</h1>
        {building && <p>{t('insights_building')}</p>}
      </header>
      <div class="figures num">
        <Figure value={formatNumber(last?.papers ?? 0)} what={t('insights_this_year')} />
        <Figure value={formatNumber(toRead)} what={t('insights_to_read')} />
        <Figure value={formatNumber(readLately)} what={t('insights_read')} />
        {daysToRead !== undefined && (
          <Figure value={plural('insights_days', daysToRead)} what={t('insights_days_what')} />
        )}
      </div>
      <div class="plots">
        {last && (
          <ChartFrame
            title={plural('insights_years', last.papers, String(last.year))}
            note={plural('insights_years_note', people.length)}
            name="lectern-papers-per-year"
            table={{
              heads: [t('facet_year'), t('library_papers')],
              rows: perYear.map(({ year, papers }) => [String(year), papers]),
            }}
            onSave={onSave}
          >
            <YearBars
              perYear={perYear}
              label={t(
                'insights_years_label',
                String(perYear[0]!.year),
                formatNumber(perYear[0]!.papers),
                String(last.year),
                formatNumber(last.papers),
              )}
            />
          </ChartFrame>
        )}
        <ChartFrame
          title={t('insights_weeks', formatNumber(readLately), formatNumber(saved))}
          note={t('insights_weeks_note')}
          name="lectern-reading"
          table={{
            heads: [t('insights_week'), t('shelf_saved'), t('shelf_read')],
            rows: weeks.map(({ from, saved: n, read }) => [dayOf(from), n, read]),
          }}
          onSave={onSave}
        >
          <WeekLines
            weeks={weeks}
            dayOf={dayOf}
            label={t('insights_weeks', formatNumber(readLately), formatNumber(saved))}
          />
        </ChartFrame>
        {venues[0] && (
          <ChartFrame
            title={t('insights_venues', venues[0].name, formatNumber(venues[0].papers))}
            note={t('insights_venues_note')}
            name="lectern-venues"
            table={{
              heads: [t('facet_venue'), t('library_papers')],
              rows: venues.map(({ name, papers }) => [name, papers]),
            }}
            onSave={onSave}
          >
            <VenueBars venues={venues} label={t('insights_venues', venues[0].name, formatNumber(venues[0].papers))} />
          </ChartFrame>
        )}
        {people.length > 0 && (
          <section class="sparks">
            <h2 class="head">{t('insights_people')}</h2>
            {people.slice(0, PEOPLE).map(({ id, name, papers, perYear: counts }) => (
              <div key={id} class="spark">
                <a class="one-line" href={`#person/${id}`}>
                  {name}
                </a>
                <Spark values={counts} />
                <span class="num">{formatNumber(papers)}</span>
              </div>
            ))}
          </section>
        )}
      </div>
      {map && map.nodes.length > 1 && (
        <ChartFrame
          title={plural('insights_map', map.nodes.length)}
          note={map.alone > 0 ? plural('insights_map_alone', map.alone) : t('insights_map_note')}
          name="lectern-co-authors"
          table={{
            heads: [t('insights_pair_one'), t('insights_pair_other'), t('library_papers')],
            rows: map.links
              .toSorted((a, b) => b.papers - a.papers)
              .map(({ from, to, papers }) => [from.name, to.name, papers]),
          }}
          onSave={onSave}
        >
          <CoAuthorChart map={map} label={plural('insights_map', map.nodes.length)} />
        </ChartFrame>
      )}
    </main>
  );
}

const Figure = ({ value, what }: { value: string; what: string }) => (
  <div>
    <strong>{value}</strong>
    <span>{what}</span>
  </div>
);
