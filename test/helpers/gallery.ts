import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import type { Tab } from './browser/tab.ts';
import type { Answer, Route } from './web-server.ts';

const root = join(import.meta.dirname, '..', 'gallery');
const origin = 'https://gallery.example';

export interface Picture {
  id: string;
  title: string;
  surface: 'popup' | 'options' | 'library';
}

/** Size of the popup's bubble, and of a window that shows the options page. */
export const sizes = {
  popup: { width: 380, height: 560 },
  options: { width: 1100, height: 800 },
  library: { width: 1280, height: 800 },
} as const;

/** The gallery of test/gallery as a site: every state of popup and options, drawn by the extension's own components. */
export async function buildGallery(): Promise<Route> {
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: '/',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, target: 'esnext', minify: false, modulePreload: false },
  })) as Rollup.RollupOutput;
  const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
  const files = new Map<string, Answer>(
    output.map((file) => [
      `/${file.fileName}`,
      {
        body: file.type === 'chunk' ? file.code : Buffer.from(file.source),
        type: `${types[file.fileName.split('.').at(-1) ?? ''] ?? 'application/octet-stream'}; charset=utf-8`,
      },
    ]),
  );
  const icons = join(root, '..', '..', 'assets', 'public');
  return (url) => {
    if (url.origin !== origin) return undefined;
    if (url.pathname.startsWith('/icon/')) return { body: readFileSync(join(icons, url.pathname)), type: 'image/png' };
    return files.get(url.pathname === '/' ? '/index.html' : url.pathname);
  };
}

/** What the gallery holds; `tab` shows the gallery afterwards. */
export async function listPictures(tab: Tab): Promise<Picture[]> {
  await tab.goto(`${origin}/`);
  return tab.until('the gallery is there', () => (globalThis as { galleryStates?: Picture[] }).galleryStates);
}

/** Shows one state, at the size of its surface or another. */
export async function showPicture(
  tab: Tab,
  { id, surface }: Picture,
  size: { width: number; height: number } = sizes[surface],
): Promise<void> {
  await tab.port.resize(size.width, size.height, 1);
  await tab.goto(`${origin}/?state=${id}`);
  await tab.until(`${id} stands`, () => document.documentElement.dataset.ready === 'yes');
  await tab.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
}
