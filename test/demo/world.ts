import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Route } from '../helpers/web-server.ts';
import { renderAbs, renderListing } from './arxiv-pages.ts';
import { added, type DemoWork, january } from './works.ts';

export const homepage = 'https://ilse-vanbergen.github.io/';
export const textCv = 'https://ilse-vanbergen.github.io/cv.txt';
export const listing = 'https://arxiv.org/list/cs.LG/2026-01?show=2000';
/** A host that is neither arXiv nor academic. */
export const elsewhere = 'https://gardening.example/roses';

const file = (name: string) => readFileSync(join(import.meta.dirname, 'pages', name));

/** The demo's web: one researcher's site, arXiv with `works` on its listing, and a page that is none of our business. */
export function demoWorld(works: readonly DemoWork[] = january): Route {
  const pages = new Map<string, Answer>([
    [homepage, { body: file('homepage.html') }],
    ['https://ilse-vanbergen.github.io/style.css', { body: file('homepage.css'), type: 'text/css' }],
    [textCv, { body: file('cv.txt'), type: 'text/plain; charset=utf-8' }],
    ['https://arxiv.org/list/cs.LG/2026-01', { body: renderListing(works) }],
    ['https://arxiv.org/static/browse/0.3.4/css/arXiv.css', { body: file('arxiv.css'), type: 'text/css' }],
    [elsewhere, { body: '<!doctype html><title>Roses</title><h1>Roses</h1><p>Prune them in March.</p>' }],
    ...[...january, ...added].map((work) => [`https://arxiv.org/abs/${work.id}`, { body: renderAbs(work) }] as const),
  ]);
  return (url) => pages.get(`${url.origin}${url.pathname}`);
}
