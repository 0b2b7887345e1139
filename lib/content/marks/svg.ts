import type { Hosts } from './host.ts';

/** Drawn on a grid of 16, as path data: what is filled, and what is drawn with a pen of 1.5. */
export interface Shape {
  fill?: string;
  line?: string;
}

/**
 * A decorative icon of so many px, in the colour of the text around it; it stands where the fragment is put. Parsed and never touched: the
 * first element of an SVG that a script touches in a page costs 30 kB of its heap, for all that such elements can do.
 */
export function svgIcon(hosts: Hosts, { fill = '', line = '' }: Shape, size: number): DocumentFragment {
  return hosts.copy(`${fill} ${line} ${size}`, () => {
    const filled = fill && `<path fill=currentColor d="${fill}"/>`;
    const pen = 'fill=none stroke=currentColor stroke-width=1.5 stroke-linecap=round stroke-linejoin=round';
    const drawn = line && `<path ${pen} d="${line}"/>`;
    const box = `viewBox="0 0 16 16" width=${size} height=${size} aria-hidden=true`;
    const html = `<template><svg ${box}>${filled}${drawn}</svg></template>`;
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    return hosts.doc.importNode(parsed.querySelector('template')!.content, true);
  });
}
