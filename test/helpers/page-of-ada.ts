import type { Page } from '../../lib/model/page.ts';
import { readGeneral } from '../../lib/read/read.ts';
import { parsePage } from '../../scripts/dom.ts';

/** Where Ada Lind, whom nobody knows, has her pages. */
export const url = new URL('https://example.org/~lind/');

/** What the general reader makes of a page. */
export const readHtml = (html: string, at = url): Page => readGeneral({ url: at, doc: parsePage(html, at.href) });

/** The same of a page of hers, of which only what stands under her name is given. */
export const ofHtml = (body: string): Page => readHtml(`<title>Ada Lind</title><h1>Ada Lind</h1>${body}`);

/** A heading and the items of a list under it. */
export const list = (heading: string, ...items: string[]): string =>
  `<h2>${heading}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** The same of a page of hers with a list of publications. */
export const listOf = (...items: string[]): Page => ofHtml(list('Publications', ...items));

export const titles = ({ works }: Page): string[] => works.map(({ title }) => title);
