import type { ShelfState } from '../../model/work.ts';
import type { Hosts } from './host.ts';
import { type Shape, svgIcon } from './svg.ts';

const BOOKMARK = 'M4.25 2.75h7.5v10.5L8 10.4l-3.75 2.85z';
/** Each state's bookmark: empty, full, half, with a check, crossed out. */
const SHAPES: Record<ShelfState | 'none', Shape> = {
  none: { line: BOOKMARK },
  saved: { fill: BOOKMARK, line: BOOKMARK },
  reading: { fill: 'M4.25 8h7.5v5.25L8 10.4l-3.75 2.85z', line: BOOKMARK },
  read: { line: `${BOOKMARK}m1.75 3.55 1.5 1.5L10.2 5` },
  'not-interesting': { line: `${BOOKMARK}M2.5 13.5l11-11` },
};

/** Icon of a shelf state; its colour is that of the text around it. */
export const shelfIcon = (hosts: Hosts, state: ShelfState | undefined, size: number): DocumentFragment =>
  svgIcon(hosts, SHAPES[state ?? 'none'], size);
