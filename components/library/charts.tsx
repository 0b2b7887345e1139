import { max, ticks } from 'd3-array';
import { formatNumber, t } from '../../lib/browser/i18n.ts';
import type { Insights } from '../../lib/search/insights.ts';

/*
 * Plain pictures: one green series, the rest grey, the last value written at its end. d3's `ticks` finds round steps; what is left
 * of a chart library after that is rectangles and a path.
 */

const WIDTH = 460;
const HEIGHT = 190;
const TOP = 16;
const LEFT = 34;

/** From a value to its place, and the lines behind. */
function scaleTo(most: number): { y: (value: number) => number; steps: number[] } {
  const steps = ticks(0, Math.max(most, 4), 4).filter(Number.isInteger);
  const top = Math.max(most, steps.at(-1) ?? 1);
  return { y: (value) => HEIGHT - (value / top) * (HEIGHT - TOP), steps };
}

function Grid({ steps, y }: ReturnType<typeof scaleTo>) {
  return (
    <>
      {steps.map((step) => (
        <g key={step}>
          <line class={step === 0 ? 'base' : 'grid'} x1={LEFT - 6} x2={WIDTH} y1={y(step)} y2={y(step)} />
          <text class="axis" x={LEFT - 12} y={y(step) + 4} text-anchor="end">
            {formatNumber(step)}
          </text>
        </g>
      ))}
    </>
  );
}

/** Papers by year. */
export function YearBars({ perYear, label }: { perYear: Insights['perYear']; label: string }) {
  const scale = scaleTo(max(perYear, ({ papers }) => papers) ?? 0);
  const step = (WIDTH - LEFT) / Math.max(6, perYear.length);
  const every = Math.ceil(perYear.length / 6);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 24}`} role="img" aria-label={label}>
      <Grid {...scale} />
      {perYear.map(({ year, papers }, i) => {
        const x = LEFT + i * step + step * 0.18;
        const isLast = i === perYear.length - 1;
        return (
          <g key={year}>
            <rect
              class={isLast ? 'bar' : 'bar bar--rest'}
              x={x}
              y={scale.y(papers)}
              width={step * 0.64}
              height={HEIGHT - scale.y(papers)}
              rx="2"
            />
            {(perYear.length - 1 - i) % every === 0 && (
              <text class="axis" x={x + step * 0.32} y={HEIGHT + 17} text-anchor="middle">
                {year}
              </text>
            )}
            {isLast && (
              <text class="label" x={x + step * 0.32} y={scale.y(papers) - 5} text-anchor="middle">
                {formatNumber(papers)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** Papers saved and read by week. */
export function WeekLines({
  weeks,
  dayOf,
  label,
}: {
  weeks: Insights['weeks'];
  dayOf: (week: string) => string;
  label: string;
}) {
  const scale = scaleTo(max(weeks.flatMap(({ saved, read }) => [saved, read])) ?? 0);
  const room = 64;
  const x = (i: number) => LEFT + 4 + (i * (WIDTH - LEFT - room)) / Math.max(1, weeks.length - 1);
  const path = (key: 'saved' | 'read') =>
    weeks.map((week, i) => `${i ? 'L' : 'M'}${x(i).toFixed(1)} ${scale.y(week[key]).toFixed(1)}`).join('');
  const last = weeks.at(-1);
  const apart = last ? Math.abs(scale.y(last.read) - scale.y(last.saved)) < 14 : false;
  const readFirst = last ? last.read >= last.saved : true;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 24}`} role="img" aria-label={label}>
      <Grid {...scale} />
      <path class="line line--rest" d={path('saved')} />
      <path class="line" d={path('read')} />
      {last && (
        <>
          <circle class="bar" cx={x(weeks.length - 1)} cy={scale.y(last.read)} r="3.5" />
          <text class="label" x={x(weeks.length - 1) + 8} y={scale.y(last.read) + (apart ? (readFirst ? -3 : 13) : 4)}>
            {t('plot_read', formatNumber(last.read))}
          </text>
          <text
            class="label label--rest"
            x={x(weeks.length - 1) + 8}
            y={scale.y(last.saved) + (apart ? (readFirst ? 13 : -3) : 4)}
          >
            {t('plot_saved', formatNumber(last.saved))}
          </text>
        </>
      )}
      {weeks.map(
        ({ from }, i) =>
          i % 4 === 0 && (
            <text key={from} class="axis" x={x(i)} y={HEIGHT + 17} text-anchor={i === 0 ? 'start' : 'middle'}>
              {dayOf(from)}
            </text>
          ),
      )}
    </svg>
  );
}

/** Venues, as bars that lie: their names are read from the left. */
export function VenueBars({ venues, label }: { venues: Insights['venues']; label: string }) {
  const most = venues[0]?.papers ?? 1;
  const row = 22;
  const names = 150;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${venues.length * row + 4}`} role="img" aria-label={label}>
      {venues.map(({ name, papers }, i) => (
        <g key={name}>
          <text class="axis axis--name" x={names - 8} y={i * row + 15} text-anchor="end">
            {name.length > 24 ? `${name.slice(0, 23)}…` : name}
          </text>
          <rect
            class={i === 0 ? 'bar' : 'bar bar--rest'}
            x={names}
            y={i * row + 5}
            width={Math.max(1, (papers / most) * (WIDTH - names - 40))}
            height={row - 9}
            rx="2"
          />
          <text class="label" x={names + (papers / most) * (WIDTH - names - 40) + 6} y={i * row + 15}>
            {formatNumber(papers)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Bars as high as a line of text: somebody's papers in ten years. */
export function Spark({ values }: { values: readonly number[] }) {
  const most = max(values) ?? 0;
  return (
    <svg class="spark__bars" viewBox="0 0 132 20" aria-hidden="true">
      {values.map((value, i) => {
        const height = most ? Math.max(value ? 2 : 0.5, (value / most) * 18) : 0.5;
        return (
          <rect
            key={i}
            class={i === values.length - 1 ? 'bar' : 'bar bar--rest'}
            x={i * 13.2}
            y={20 - height}
            width="9"
            height={height}
            rx="1"
          />
        );
      })}
    </svg>
  );
}
