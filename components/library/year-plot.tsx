import { max } from 'd3-array';
import { formatNumber } from '../../lib/browser/i18n.ts';

interface YearPlotProps {
  /** Rising; years without any may be missing. */
  years: readonly { year: number; works: number }[];
  /** The last year of the plot. */
  until: number;
  label: string;
}

const WIDTH = 400;
const HEIGHT = 72;
const MOST_YEARS = 20;

/** Publications by year, as bars: the last one green, its number and the largest written out. */
export function YearPlot({ years, until, label }: YearPlotProps) {
  const first = Math.max(years[0]?.year ?? until, until - MOST_YEARS + 1);
  const counts = new Map(years.map(({ year, works }) => [year, works]));
  const bars = Array.from({ length: until - first + 1 }, (_, i) => ({
    year: first + i,
    n: counts.get(first + i) ?? 0,
  }));
  const most = max(bars, ({ n }) => n) ?? 0;
  const step = WIDTH / Math.max(6, bars.length);
  if (most === 0) return null;
  return (
    <figure class="plot plot--small">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 30}`} role="img" aria-label={label}>
        <line class="base" x1="0" x2={WIDTH} y1={HEIGHT + 12} y2={HEIGHT + 12} />
        {bars.map(({ year, n }, i) => {
          const height = (n / most) * (HEIGHT - 4);
          const x = i * step + step * 0.15;
          const isLast = year === until;
          const told = isLast || n === most;
          return (
            <g key={year}>
              <rect
                class={isLast ? 'bar' : 'bar bar--rest'}
                x={x}
                y={HEIGHT + 12 - height}
                width={step * 0.7}
                height={height}
                rx="1.5"
              />
              {told && n > 0 && (
                <text class="label" x={x + step * 0.35} y={HEIGHT + 8 - height} text-anchor="middle">
                  {formatNumber(n)}
                </text>
              )}
              {(i === 0 || isLast || (year % 5 === 0 && i > 1 && year < until - 1)) && (
                <text class="axis" x={x + step * 0.35} y={HEIGHT + 27} text-anchor="middle">
                  {year}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
