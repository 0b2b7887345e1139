import type { Hosts } from '../marks/host.ts';
import { type Shape, svgIcon } from '../marks/svg.ts';

const SHAPES = {
  lectern: {
    fill: 'M2.1 5.2 13 2.3a.7.7 0 0 1 .9.7v2.9a.7.7 0 0 1-.5.7L2.9 9.4a.7.7 0 0 1-.9-.7V5.9a.7.7 0 0 1 .1-.7z',
    line: 'M8 8.4v5M5 13.5h6',
  },
  up: { line: 'm4.5 9.5 3.5-3.5 3.5 3.5' },
  down: { line: 'm4.5 6.5 3.5 3.5 3.5-3.5' },
  more: {
    fill: 'M3.5 9.2a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4zm4.5 0a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4zm4.5 0a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4z',
  },
  close: { line: 'm4 4 8 8M12 4l-8 8' },
  page: { line: 'M4 1.75h5l3.25 3.25v9.25H4zM9 1.75V5h3.25M6.25 8.25h3.75M6.25 10.75h3.75' },
  copy: { line: 'M5.75 5.25h7.5v8h-7.5zM10.25 5V2.75h-7.5v8h2.75' },
  list: { line: 'M3 4h10M3 8h10M3 12h6' },
  keys: { line: 'M2 4.25h12v7.5H2zM4.5 6.75h.01M7 6.75h.01M9.5 6.75h.01M11.75 6.75h.01M5 9.5h6' },
  warn: { fill: 'M8 11.9a.8.8 0 1 0 0-1.6.8.8 0 0 0 0 1.6z', line: 'M8 2.5 14 13H2zM8 6.5v3' },
  private: {
    line: 'M2 7.25h12M4.25 7.25l.9-4h5.7l.9 4M5 12.75a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5zM11 12.75a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5zM6.75 10.5c.8-.4 1.7-.4 2.5 0',
  },
} satisfies Record<string, Shape>;

export type IconName = keyof typeof SHAPES;

/** A decorative icon, in the colour of the text around it. */
export const icon = (hosts: Hosts, name: IconName): DocumentFragment => svgIcon(hosts, SHAPES[name], 16);
