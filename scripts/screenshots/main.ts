import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoWorld } from '../../test/demo/world.ts';
import type { ChromiumPort } from '../../test/helpers/browser/chromium-port.ts';
import { buildGallery, listPictures, showPicture, sizes } from '../../test/helpers/gallery.ts';
import { Lectern } from '../../test/helpers/lectern.ts';
import { ensureBrowsers } from '../browsers.ts';
import { runScript } from '../run-script.ts';
import { shootMarks } from './marks.ts';
import { shootPageKinds } from './page-kinds.ts';

/*
 * `npm run screenshots`: every state of popup, options and library and every mark on arXiv, light and dark, into docs/screenshots/all
 * (not committed); the pictures of the README beside it. Everybody in them is invented, but on arXiv's own pages, where such stand beside the
 * project. `npm run screenshots kinds` takes those only; `gallery` and `marks` are the other parts.
 */

const folder = join(import.meta.dirname, '..', '..', 'docs', 'screenshots');
const all = join(folder, 'all');
/** Committed: what the README shows. */
const readme = new Set(['listing-light', 'popup-light']);

/** Looked at in a high-contrast theme too. */
const inContrast = new Set([
  'popup-researcher',
  'popup-listing',
  'popup-new',
  'popup-reading',
  'library-papers',
  'library-people',
  'library-insights',
]);
/** Windows of the library besides its own: a phone's, and a very wide screen's. */
const otherWindows = { narrow: { width: 320, height: 720 }, wide: { width: 2560, height: 1440 } };

const parts = process.argv.slice(2);
const wants = (part: 'gallery' | 'marks' | 'kinds') => parts.length === 0 || parts.includes(part);

await ensureBrowsers(['chromium']);
await runScript('build');
if (parts.length === 0) rmSync(all, { recursive: true, force: true });
mkdirSync(all, { recursive: true });

const gallery = await buildGallery();
const demo = demoWorld();
const lectern = await Lectern.start('chromium', (url) => gallery(url) ?? demo(url));
let count = 0;
const save = (name: string, picture: Buffer) => {
  writeFileSync(join(readme.has(name) ? folder : all, `${name}.png`), picture);
  count++;
};
try {
  if (wants('gallery')) await shootGallery();
  if (wants('marks')) await shootMarks(lectern, save);
  if (wants('kinds')) await shootPageKinds(lectern, save);
} finally {
  await lectern.stop();
}
console.log(`${count} pictures in ${folder}`);

/** Every state of popup, options and library, light and dark; some in a high-contrast theme. */
async function shootGallery(): Promise<void> {
  const tab = await lectern.browser.open('https://gallery.example/');
  const pictures = await listPictures(tab);
  for (const picture of pictures)
    for (const scheme of ['light', 'dark'] as const) {
      await lectern.browser.setColorScheme(scheme);
      await showPicture(tab, picture);
      const { width, height } = sizes[picture.surface];
      const whole = await tab.evaluate(() => document.documentElement.scrollHeight);
      const clip = { x: 0, y: 0, width, height: picture.surface === 'options' ? whole : height };
      const shot = await tab.screenshot(clip);
      save(`${picture.id}-${scheme}`, shot);
      if (picture.id === 'popup-researcher') save(`popup-${scheme}`, shot);
    }
  await lectern.browser.setColorScheme('light');
  for (const picture of pictures)
    if (picture.surface === 'library')
      for (const [name, size] of Object.entries(otherWindows)) {
        await showPicture(tab, picture, size);
        save(`${picture.id}-${name}`, await tab.screenshot({ x: 0, y: 0, ...size }));
      }
  await (tab.port as ChromiumPort).forceColors();
  for (const picture of pictures.filter(({ id }) => inContrast.has(id))) {
    await showPicture(tab, picture);
    save(`${picture.id}-contrast`, await tab.screenshot({ x: 0, y: 0, ...sizes[picture.surface] }));
  }
  await lectern.browser.setColorScheme('light');
}
