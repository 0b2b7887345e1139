import type { ShelfState } from '../../model/work.ts';
import type { Hosts } from './host.ts';

const SVG = 'http://www.w3.org/2000/svg';
const BOOKMARK = 'M4.25 2.75h7.5v10.5L8 10.4l-3.75 2.85z';
/** Filled and drawn parts of each state's bookmark, on a grid of 16: empty, full, half, with a check, crossed out. */
const SHAPES: Record<ShelfState | 'none', { fill?: string; line: string }> = {
  none: { line: BOOKMARK },
  saved: { fill: BOOKMARK, line: BOOKMARK },
  reading: { fill: 'M4.25 8h7.5v5.25L8 10.4l-3.75 2.85z', line: BOOKMARK },
  read: { line: `${BOOKMARK}m1.75 3.55 1.5 1.5L10.2 5` },
  'not-interesting': { line: `${BOOKMARK}M2.5 13.5l11-11` },
};

/** Icon of a shelf state; its colour is that of the text around it. */
export function shelfIcon(hosts: Hosts, state: ShelfState | undefined, size: number): SVGElement {
  return hosts.copy(`${state}${size}`, () => draw(hosts.doc, SHAPES[state ?? 'none'], size));
}

function draw(doc: Document, { fill, line }: { fill?: string; line: string }, size: number): SVGElement {
  const icon = make(doc, 'svg', { viewBox: '0 0 16 16', width: `${size}`, height: `${size}`, 'aria-hidden': 'true' });
  if (fill) icon.append(make(doc, 'path', { d: fill, fill: 'currentColor' }));
  const pen = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' };
  icon.append(make(doc, 'path', { d: line, ...pen, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }));
  return icon;
}

function make(doc: Document, name: string, attributes: Record<string, string>): SVGElement {
  const element = doc.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
