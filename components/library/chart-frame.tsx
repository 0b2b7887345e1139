import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n.ts';

interface ChartFrameProps {
  /** Says the figure, not only what is counted. */
  title: string;
  note: string;
  /** What the picture shows, as a table: heads, and rows of as many cells. */
  table: { heads: readonly string[]; rows: readonly (readonly (string | number)[])[] };
  /** Name of a saved file, without its end. */
  name: string;
  onSave: (svg: SVGSVGElement, name: string, type: 'svg' | 'png') => void;
  children: ComponentChildren;
}

const types = ['svg', 'png'] as const;

/** A picture with its title, the table behind it, and a way to save it. */
export function ChartFrame({ title, note, table, name, onSave, children }: ChartFrameProps) {
  const [asTable, setAsTable] = useState(false);
  const figure = useRef<HTMLElement>(null);
  const save = (type: 'svg' | 'png') => {
    const svg = figure.current?.querySelector('svg');
    if (svg) onSave(svg, name, type);
  };
  return (
    <figure ref={figure} class="plot">
      <figcaption>
        <h2>{title}</h2>
        <span>{note}</span>
        <span class="plot__tools">
          <button type="button" class="text-button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? t('plot_picture') : t('plot_table')}
          </button>
          {!asTable &&
            types.map((type) => (
              <button
                key={type}
                type="button"
                class="text-button"
                aria-label={t('plot_save', title, type.toUpperCase())}
                onClick={() => save(type)}
              >
                {type.toUpperCase()}
              </button>
            ))}
        </span>
      </figcaption>
      {asTable ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
        <div class="plot__table" tabIndex={0}>
          <table>
            <thead>
              <tr>
                {table.heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row, i) => (
                <tr key={i}>
                  {row.map((cell, j) => (
                    <td key={j} class={typeof cell === 'number' ? 'num' : undefined}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        children
      )}
    </figure>
  );
}
