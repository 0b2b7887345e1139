import { describe, expect, test } from 'vitest';
import { withPublicationsLink } from '../../lib/detect/publications-link.ts';
import { readPage } from '../../lib/detect/read-page.ts';
import type { Page } from '../../lib/model/page.ts';
import { parsePage } from '../../scripts/dom.ts';

const home: Page = { url: '', site: 'general', kind: 'researcher-homepage', confidence: 1, works: [], problems: [] };
const linkIn = (html: string, url: string, more: Partial<Page> = {}): string | undefined =>
  withPublicationsLink({ ...home, ...more, url }, parsePage(html, url)).publicationsAt;

describe('where else the publications of a homepage are', () => {
  const own = 'https://ilse.github.io/';
  test.each([
    ['<a href="/publications/">Publications</a>', 'https://ilse.github.io/publications/'],
    ['<a href="pubs.html">Papers</a>', 'https://ilse.github.io/pubs.html'],
    ['<a href="/pubs#2024">Selected publications:</a>', 'https://ilse.github.io/pubs'],
    ['<a href="/pub">Publikationen</a>', 'https://ilse.github.io/pub'],
    ['<a href="/ronbun">研究業績</a>', 'https://ilse.github.io/ronbun'],
    ['<a href="/papers">Papers</a><a href="/all">Full list of publications</a>', 'https://ilse.github.io/all'],
    ['<a href="/p">Publications &amp; talks</a>', 'https://ilse.github.io/p'],
  ])('%s', (html, expected) => {
    expect(linkIn(html, own)).toBe(expected);
  });

  test.each([
    '<a href="#publications">Publications</a>',
    '<a href="/index.html">Publications</a>',
    '<a href="https://scholar.google.com/citations?user=x">Publications</a>',
    '<a href="/pubs.pdf">Publications</a>',
    '<a href="/papers.bib">Papers</a>',
    '<a href="/cfp">Call for papers</a>',
    '<a href="/teaching">Teaching</a>',
    '<a href="javascript:show()">Publications</a>',
    '<a>Publications</a>',
  ])('not: %s', (html) => {
    expect(linkIn(html, own)).toBeUndefined();
  });

  test('on a host of many, only what is the person’s own', () => {
    const html = '<nav><a href="/publications">Publications</a></nav><a href="pubs.html">Publications</a>';
    for (const at of ['https://cs.example.edu/~ilse/', 'https://cs.example.edu/people/ilse/index.html'])
      expect(linkIn(html, at)).toBe(new URL('pubs.html', at).href);
    expect(linkIn('<a href="/publications">Publications</a>', 'https://cs.example.edu/~ilse')).toBeUndefined();
  });

  test('a list needs none, nor a page of a known site', () => {
    const html = '<a href="/publications/">Publications</a>';
    expect(linkIn(html, own, { kind: 'publication-list' })).toBeUndefined();
    expect(linkIn(html, own, { site: 'dblp' })).toBeUndefined();
    expect(linkIn('<a href="pubs.html">Publications</a>', 'file:///home.html')).toBeUndefined();
  });

  test('is found when a homepage is read', () => {
    const url = new URL('https://ilse.github.io/');
    const html = `<title>Ilse Vanbergen</title><nav><a href="/publications/">Publications</a></nav><h1>Ilse Vanbergen</h1>
      <p>Assistant professor, Norrhaven University</p><a href="https://orcid.org/0000-0001-2345-6789">ORCID</a>
      <a href="https://github.com/vanbergen">GitHub</a>`;
    const page = readPage({ url, doc: parsePage(html, url.href) });
    expect(page).toMatchObject({ kind: 'researcher-homepage', publicationsAt: 'https://ilse.github.io/publications/' });
  });
});
