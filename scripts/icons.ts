import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../test/helpers/browser/launch.ts';
import { startWebServer } from '../test/helpers/web-server.ts';

/*
 * Draws the toolbar icons from one SVG into assets/public/icon, in headless Chromium: `node scripts/icons.ts`. The pictures are committed;
 * run it again after a change here. A tile with a ground of its own is seen on light and on dark toolbars alike.
 */

const GREEN = '#0f6656';
/** The dark theme's accent: stands out from the tile and from any toolbar. */
const MINT = '#63c7b0';
const folder = join(import.meta.dirname, '..', 'assets', 'public', 'icon');

/** The lectern of components/icon.tsx on a tile; small sizes get a thicker foot. `known`: the page was recognised, a dot at the corner. */
function svg(size: number, known: boolean): string {
  const small = size <= 32;
  const foot = small ? 1.9 : 1.5;
  const scale = small ? 0.8 : 0.7;
  const cut = known
    ? '<mask id="m"><rect width="16" height="16" fill="#fff"/><circle cx="13.2" cy="2.8" r="3.7" fill="#000"/></mask>'
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="${size}" height="${size}">${cut}
<g${known ? ' mask="url(#m)"' : ''}><rect width="16" height="16" rx="3.5" fill="${GREEN}"/>
<g transform="translate(8 8) scale(${scale}) translate(-8 -8)" fill="#fff">
<path d="M2.1 5.2 13 2.3a.7.7 0 0 1 .9.7v2.9a.7.7 0 0 1-.5.7L2.9 9.4a.7.7 0 0 1-.9-.7V5.9a.7.7 0 0 1 .1-.7z"/>
<path d="M8 8.4v5M5 13.5h6" fill="none" stroke="#fff" stroke-width="${foot}" stroke-linecap="round"/></g></g>
${known ? `<circle cx="13.2" cy="2.8" r="2.8" fill="${MINT}"/>` : ''}</svg>`;
}

const pictures = [
  ...[16, 32, 48, 96, 128].map((size) => ({ size, known: false, name: `${size}.png` })),
  ...[16, 32].map((size) => ({ size, known: true, name: `known-${size}.png` })),
];

const server = await startWebServer(() => ({ body: '<!doctype html><title>icons</title>', type: 'text/html' }));
const browser = await launch('chromium', { server });
try {
  const page = await browser.open('about:blank');
  mkdirSync(folder, { recursive: true });
  for (const { size, known, name } of pictures) {
    const png = await page.evaluate(
      async ({ source, side }) => {
        const image = new Image();
        image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = side;
        canvas.height = side;
        canvas.getContext('2d')?.drawImage(image, 0, 0, side, side);
        return canvas.toDataURL('image/png').split(',')[1] ?? '';
      },
      { source: svg(size, known), side: size },
    );
    writeFileSync(join(folder, name), Buffer.from(png, 'base64'));
    console.log(name);
  }
} finally {
  await browser.close();
  await server.close();
}
