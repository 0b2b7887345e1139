/** Icons: 16 px grid, 1.5 px stroke, round joins, currentColor. Drawn for Lectern. `f:` is filled, `s:` is stroked. */
const mark = 'M4.25 2.75h7.5v10.5L8 10.4l-3.75 2.85z';
const circle = 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11z';
export const shapes = {
  lectern: [
    'f:M2.1 5.2 13 2.3a.7.7 0 0 1 .9.7v2.9a.7.7 0 0 1-.5.7L2.9 9.4a.7.7 0 0 1-.9-.7V5.9a.7.7 0 0 1 .1-.7z',
    's:M8 8.4v5M5 13.5h6',
  ],
  save: [`s:${mark}`],
  saved: [`f:${mark}`, `s:${mark}`],
  reading: ['f:M4.25 8h7.5v5.25L8 10.4l-3.75 2.85z', `s:${mark}`],
  read: [`s:${mark}`, 's:m6 6.3 1.5 1.5L10.2 5'],
  'not-interesting': [`s:${mark}`, 's:M2.5 13.5l11-11'],
  code: ['s:m5.5 5-3 3 3 3M10.5 5l3 3-3 3'],
  search: ['s:M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.4 10.4l3.1 3.1'],
  gear: [
    's:M2.5 4.75h6M11.5 4.75h2M2.5 11.25h2M7.5 11.25h6M10 6.25a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM6 12.75a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
  ],
  plus: ['s:M8 3.25v9.5M3.25 8h9.5'],
  check: ['s:m3.25 8.5 3 3 6.5-7'],
  close: ['s:m4 4 8 8M12 4l-8 8'],
  right: ['s:m6.5 4.5 3.5 3.5-3.5 3.5'],
  down: ['s:m4.5 6.5 3.5 3.5 3.5-3.5'],
  feed: ['s:M3 4h10M3 8h10M3 12h6'],
  clock: [`s:${circle}`, 's:M8 5v3.2l2 1.3'],
  chart: ['s:M2.75 13.25h10.5M4.5 10.5V8M8 10.5v-7M11.5 10.5V6'],
  tag: ['s:M2.75 2.75h5l5.5 5.5-5 5-5.5-5.5z', 'f:M5.6 6.4a.9.9 0 1 0 0-1.8.9.9 0 0 0 0 1.8z'],
  more: [
    'f:M3.5 9.2a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4zm4.5 0a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4zm4.5 0a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4z',
  ],
  out: ['s:M6.5 3.25H3.25v9.5h9.5V9.5M9.25 2.75h4v4M13 3 7.75 8.25'],
  star: ['f:m8 1.9 1.85 3.8 4.15.6-3 2.95.7 4.15L8 11.45 4.3 13.4 5 9.25 2 6.3l4.15-.6z'],
  warn: ['s:M8 2.5 14 13H2zM8 6.5v3', 'f:M8 11.9a.8.8 0 1 0 0-1.6.8.8 0 0 0 0 1.6z'],
  quiet: [`s:${circle}`, 's:M5.4 8.2l1.8 1.8 3.4-3.7'],
  info: [`s:${circle}`, 's:M8 7.5v3.25', 'f:M8 6.1a.8.8 0 1 0 0-1.6.8.8 0 0 0 0 1.6z'],
  keys: ['s:M2 4.25h12v7.5H2zM4.5 6.75h.01M7 6.75h.01M9.5 6.75h.01M11.75 6.75h.01M5 9.5h6'],
  page: ['s:M4 1.75h5l3.25 3.25v9.25H4zM9 1.75V5h3.25M6.25 8.25h3.75M6.25 10.75h3.75'],
  people: [
    's:M6 7.5a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5zM1.75 13c.3-2.2 2-3.5 4.25-3.5S10 10.8 10.25 13M10.5 7.4a2.1 2.1 0 0 0 .3-4.2M12 9.8c1.3.5 2.1 1.6 2.25 3.2',
  ],
  bell: ['s:M8 2.5A3.5 3.5 0 0 0 4.5 6v2.75L3 11.25h10l-1.5-2.5V6A3.5 3.5 0 0 0 8 2.5zM6.75 13.5h2.5'],
  disk: ['s:M8 2.5v7M5 6.75 8 9.75l3-3M2.75 11v2.25h10.5V11'],
  shield: ['s:M8 2 13 3.75v4c0 3-2 5-5 6.25-3-1.25-5-3.25-5-6.25v-4z'],
  marks: ['s:M3 10.5 10 3.5l2.5 2.5-7 7H3zM9 13.25h4.25'],
  private: [
    's:M2 7.25h12M4.25 7.25l.9-4h5.7l.9 4M5 12.75a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5zM11 12.75a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5zM6.75 10.5c.8-.4 1.7-.4 2.5 0',
  ],
} as const;

export type IconName = keyof typeof shapes;

/** A decorative icon; the control around it carries the name. */
export function Icon({ name, size = 16, class: extra }: { name: IconName; size?: number; class?: string }) {
  return (
    <svg
      class={extra ? `icon ${extra}` : 'icon'}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {shapes[name].map((shape) => {
        const d = shape.slice(2);
        return shape.startsWith('f') ? (
          <path key={d} d={d} fill="currentColor" />
        ) : (
          <path
            key={d}
            d={d}
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        );
      })}
    </svg>
  );
}
