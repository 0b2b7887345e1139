import type { Hosts } from '../marks/host.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An icon of one path on a grid of 16, drawn with a pen of 1.5 or filled; its colour is that of the text around it. */
export function lineIcon(hosts: Hosts, path: string, size: number, filled = false): SVGElement {
  return hosts.copy(`${path}${size}`, () => {
    const icon = hosts.doc.createElementNS(SVG, 'svg') as SVGElement;
    const shape = hosts.doc.createElementNS(SVG, 'path');
    const pen = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5', 'stroke-linejoin': 'round' };
    const attributes = { viewBox: '0 0 16 16', width: `${size}`, height: `${size}`, 'aria-hidden': 'true' };
    for (const [name, value] of Object.entries(attributes)) icon.setAttribute(name, value);
    const drawn = filled ? { fill: 'currentColor' } : { ...pen, 'stroke-linecap': 'round' };
    for (const [name, value] of Object.entries({ d: path, ...drawn })) shape.setAttribute(name, value);
    icon.append(shape);
    return icon;
  });
}
