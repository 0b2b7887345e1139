import type { Hosts } from '../marks/host.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** On a grid of 16; what is filled, and what is drawn with a pen of 1.5. */
const SHAPES = {
  lectern: [
    'M2.1 5.2 13 2.3a.7.7 0 0 1 .9.7v2.9a.7.7 0 0 1-.5.7L2.9 9.4a.7.7 0 0 1-.9-.7V5.9a.7.7 0 0 1 .1-.7z',
    'M8 8.4v5M5 13.5h6',
  ],
  up: ['', 'm4.5 9.5 3.5-3.5 3.5 3.5'],
  down: ['', 'm4.5 6.5 3.5 3.5 3.5-3.5'],
  more: [
    'M3.5 9.2a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4zm4.5 0a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4zm4.5 0a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4z',
    '',
  ],
  close: ['', 'm4 4 8 8M12 4l-8 8'],
  page: ['', 'M4 1.75h5l3.25 3.25v9.25H4zM9 1.75V5h3.25M6.25 8.25h3.75M6.25 10.75h3.75'],
  copy: ['', 'M5.75 5.25h7.5v8h-7.5zM10.25 5V2.75h-7.5v8h2.75'],
  list: ['', 'M3 4h10M3 8h10M3 12h6'],
  keys: ['', 'M2 4.25h12v7.5H2zM4.5 6.75h.01M7 6.75h.01M9.5 6.75h.01M11.75 6.75h.01M5 9.5h6'],
  warn: ['M8 11.9a.8.8 0 1 0 0-1.6.8.8 0 0 0 0 1.6z', 'M8 2.5 14 13H2zM8 6.5v3'],
  private: [
    '',
    'M2 7.25h12M4.25 7.25l.9-4h5.7l.9 4M5 12.75a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5zM11 12.75a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5zM6.75 10.5c.8-.4 1.7-.4 2.5 0',
  ],
} as const;

export type IconName = keyof typeof SHAPES;

/** A decorative icon, in the colour of the text around it. */
export function icon(hosts: Hosts, name: IconName, size = 16): SVGElement {
  return hosts.copy(`icon ${name} ${size}`, () => {
    const [fill, line] = SHAPES[name];
    const svg = make(hosts.doc, 'svg', { viewBox: '0 0 16 16', width: `${size}`, height: `${size}` });
    svg.setAttribute('aria-hidden', 'true');
    if (fill) svg.append(make(hosts.doc, 'path', { d: fill, fill: 'currentColor' }));
    const pen = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' };
    if (line)
      svg.append(make(hosts.doc, 'path', { d: line, ...pen, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }));
    return svg;
  });
}

function make(doc: Document, name: string, attributes: Record<string, string>): SVGElement {
  const element = doc.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
