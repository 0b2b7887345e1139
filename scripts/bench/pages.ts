import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { renderListing } from '../../test/demo/arxiv-pages.ts';
import type { DemoWork } from '../../test/demo/works.ts';
import type { Route } from '../../test/helpers/web-server.ts';

/** The measuring material beside the project; a clean checkout does not have it. */
const shared = join(import.meta.dirname, '..', '..', '..', 'shared');
export const hasShared = existsSync(join(shared, 'perf', 'ext'));

/** Folder of a reference extension; `undefined` without the material. */
export const reference = (name: string): string | undefined =>
  hasShared ? join(shared, 'perf', 'ext', name) : undefined;

/** An extension with an empty page as its popup, and nothing else. */
export function makeEmptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'empty',
    version: '1',
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'bg.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'bg.js'), 'chrome.runtime.onInstalled.addListener(() => {});');
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><meta charset=utf-8><title>p</title><body><p>ok</p></body>',
  );
  return folder;
}

/**
 * An extension that only looks up: its page script sends the identifiers of the first `screenful` entries in one message, its worker gets
 * them by key from 10,000 records in one transaction, and the page script keeps how long that took, in ms, in its own world
 * (`lookedUp`). Marks with state cannot be there sooner.
 */
export function makeLookUpExtension(screenful: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-look-up-'));
  const manifest = {
    manifest_version: 3,
    name: 'look-up',
    version: '1',
    background: { service_worker: 'bg.js' },
    content_scripts: [{ matches: ['https://arxiv.org/list/*'], js: ['page.js'], run_at: 'document_end' }],
  };
  const worker = `const db = new Promise((resolve, reject) => {
  const open = indexedDB.open('look-up', 1);
  open.onupgradeneeded = () => {
    const store = open.result.createObjectStore('papers', { keyPath: 'id' });
    for (let i = 0; i < 10000; i++) store.put({ id: '2601.' + String(10000 + i), state: i % 2 ? 'saved' : 'read' });
  };
  open.onsuccess = () => resolve(open.result);
  open.onerror = () => reject(open.error);
});
const get = (store, id) => new Promise((resolve) => { store.get(id).onsuccess = ({ target }) => resolve(target.result); });
chrome.runtime.onMessage.addListener((ids, sender, answer) => {
  db.then((it) => {
    const store = it.transaction('papers').objectStore('papers');
    return Promise.all(ids.map((id) => get(store, id)));
  }).then(answer);
  return true;
});`;
  const page = `const links = [...document.querySelectorAll('#articles dt a[href*="/abs/"]')].slice(0, ${screenful});
const since = performance.now();
chrome.runtime.sendMessage(links.map((link) => link.getAttribute('href').slice(5)))
  .then(() => { globalThis.lookedUp = performance.now() - since; });`;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'bg.js'), worker);
  writeFileSync(join(folder, 'page.js'), page);
  return folder;
}

const stored = (name: string) => readFileSync(join(shared, 'arxiv', 'pages', name), 'utf8');

export const listings = {
  500: 'https://arxiv.org/list/cs/recent?skip=0&show=500',
  2000: 'https://arxiv.org/list/cs.LG/2026?skip=0&show=2000',
} as const;
/** A host that no extension has any business on. */
export const foreign = 'https://gardening.example/roses';

/** Real listings where they are at hand, generated ones otherwise, with what they load. */
export function benchWorld(): Route {
  const page = (name: string, entries: number) => (hasShared ? stored(name) : renderListing(generateWorks(entries)));
  const pages = new Map([
    [listings[500], page('list_cs_recent_show500.html', 500)],
    [listings[2000], page('list_cs.LG_2026_show2000.html', 2000)],
    [foreign, '<!doctype html><title>Roses</title><h1>Roses</h1><p>Prune them in March.</p>'],
  ]);
  return (url) => {
    const body = pages.get(url.href);
    return body === undefined ? staticFile(url) : { body };
  };
}

const types: Record<string, string> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  png: 'image/png',
};

function staticFile(url: URL) {
  const file = join(shared, 'arxiv', url.pathname);
  if (url.hostname !== 'arxiv.org' || !url.pathname.startsWith('/static/') || url.pathname.includes('..')) return;
  if (!existsSync(file) || !statSync(file).isFile()) return;
  return {
    body: readFileSync(file),
    type: types[basename(file).split('.').at(-1) ?? ''] ?? 'application/octet-stream',
  };
}

const words =
  'sparse adaptive attention for robust language models under shift with bounded memory and late labels'.split(' ');
const given = ['Ana', 'Bao', 'Chidi', 'Dagny', 'Emeka', 'Farah', 'Goran', 'Hana', 'Ivo', 'Jun', 'Kofi', 'Lene'];
const family = ['Adeyemi', 'Bergqvist', 'Castellane', 'Dröste', 'Eastmere', 'Fennimore', 'Grabiec', 'Haugland', 'Ito'];

/** Works that nobody wrote, always the same ones. */
export function generateWorks(count: number): DemoWork[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `26${String(1 + (Math.floor(i / 9_000) % 12)).padStart(2, '0')}.${90_000 + (i % 9_000)}`,
    title: `${Array.from({ length: 6 }, (_word, j) => words[(i * 7 + j * 3) % words.length]).join(' ')}, part ${i}`,
    authors: Array.from(
      { length: 2 + (i % 4) },
      (_name, j) => `${given[(i + j * 5) % given.length]} ${family[(i * 3 + j) % family.length]}`,
    ),
    ...(i % 3 === 0 ? { comments: `${8 + (i % 20)} pages` } : {}),
    subjects: ['Machine Learning (cs.LG)', 'Artificial Intelligence (cs.AI)'],
  }));
}
