import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findHtml, htmlDetails, readHtml } from '../../lib/parse/arxiv-html.ts';
import { finish, never } from '../../lib/parse/steps.ts';
import { arxiv } from '../../lib/sites/arxiv.ts';
import { parsePage } from '../../scripts/dom.ts';

const file = readFileSync(join(import.meta.dirname, '../fixtures/arxiv/html.html'), 'utf8');
const url = new URL('https://arxiv.org/html/2611.90001v2');
const read = (change: (html: string) => string = (html) => html, at = url) =>
  readHtml(at, parsePage(change(file), at.href));

describe('a paper in HTML', () => {
  test('has its title without the line break, its names without notes, and the version of its watermark', () => {
    expect(read()).toEqual({
      title: 'Parsing at Walking Pace: Streaming Syntax on a Phone',
      authors: [{ name: 'Ravi Thornquist' }, { name: 'Ilse Vanbergen' }, { name: 'Anneke Dröste' }],
      authorsTruncated: true,
      kind: 'preprint',
      arxivId: '2611.90001',
      arxivVersion: 2,
    });
  });

  test('has the names of one block, parted by commas, line breaks or “and”', () => {
    const block =
      '<span class="ltx_personname">Ravi Thornquist,\nIlse Vanbergen<br class="ltx_break"/>Anneke Dröste and Jun Rii</span>';
    const names = read((html) =>
      html.replace(
        /<div class="ltx_authors">.*?<\/div>\s*<div class="ltx_abstract">/s,
        `<div class="ltx_authors">${block}</div><div class="ltx_abstract">`,
      ),
    )?.authors.map(({ name }) => name);
    expect(names).toEqual(['Ravi Thornquist', 'Ilse Vanbergen', 'Anneke Dröste', 'Jun Rii']);
  });

  test('takes no institute, address or number for a name', () => {
    const names = read((html) => html.replace('Ilse Vanbergen', 'Norrhaven University, ilse@norrhaven.example, 1 2'));
    expect(names?.authors.map(({ name }) => name)).toEqual(['Ravi Thornquist', 'Anneke Dröste']);
  });

  test('has the version of its address when there is no watermark, and none when neither says', () => {
    const bare = (html: string) => html.replace('watermark-tr', 'x');
    expect(read(bare)?.arxivVersion).toBe(2);
    expect(read(bare, new URL('https://arxiv.org/html/2611.90001'))?.arxivVersion).toBeUndefined();
  });

  test('is found with its title, and is none where the page is another', () => {
    const doc = parsePage(file, url.href);
    expect([...findHtml(url, doc)].map(({ arxivId }) => arxivId)).toEqual(['2611.90001']);
    expect(htmlDetails(url, doc)).toMatchObject({ id: '2611.90001', version: 2 });
    const error = parsePage('<h1>HTML is not available for the source</h1>', url.href);
    expect(findHtml(url, error)).toHaveLength(0);
    expect(finish(arxiv.read(url, error, never))).toMatchObject({
      kind: 'paper',
      works: [],
      problems: [{ reason: 'no paper was found on this page' }],
    });
  });

  test('is read by the popup as its abs page is', () => {
    const doc = parsePage(file, url.href);
    expect(arxiv.claims(url, doc)).toBe(true);
    expect(finish(arxiv.read(url, doc, never))).toMatchObject({
      kind: 'paper',
      works: [{ arxivId: '2611.90001' }],
    });
  });
});
