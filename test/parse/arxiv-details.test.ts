import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { absDetails } from '../../lib/parse/arxiv-abs.ts';
import { entryDetails } from '../../lib/parse/arxiv-details.ts';
import { findList } from '../../lib/parse/arxiv-entries.ts';
import { readEntry } from '../../lib/parse/arxiv-entry.ts';
import { parsePage } from '../../scripts/dom.ts';
import { entry, listing, section } from '../sites/arxiv-markup.ts';

const page = (name: string, url: string) =>
  parsePage(readFileSync(join(import.meta.dirname, '../fixtures/arxiv', name), 'utf8'), url);

test.each(['list-new.html', 'search.html', 'catchup.html', 'author.html'])(
  'the details of every entry of %s are those of the paper read whole',
  (name) => {
    const entries = [...findList(page(name, 'https://arxiv.org/list/cs.LG/new'))];
    expect(entries.length).toBeGreaterThan(0);
    for (const one of entries) {
      const whole = readEntry(one, []);
      const { comments, journalRef, arxivVersion: version, arxivId: id } = whole!;
      const stated = { id, comments, journalRef, version, replaced: whole!.section === 'replaced' ? true : undefined };
      const wanted = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
      const { abstract, ...details } = entryDetails(one)!;
      expect(details).toEqual(wanted);
      if (abstract) expect(abstract).toContain('http');
    }
  },
);

test('an abstract is among them only when it links somewhere', () => {
  const link = '<p class="mathjax">Our code is at <a href="https://github.com/one/two">this https URL</a>.</p></dd>';
  const plain = '<p class="mathjax">Nothing is at http.</p></dd>';
  const parts = { id: '2611.90001', title: 'Ladders' };
  const html = listing(section([entry(parts).replace('</dd>', link), entry(parts).replace('</dd>', plain)]));
  const entries = [...findList(parsePage(html, 'https://arxiv.org/list/cs.LG/new'))];
  expect(entries.map((one) => entryDetails(one)?.abstract)).toEqual([
    'Our code is at https://github.com/one/two.',
    undefined,
  ]);
});

test('an abs page states the newest version of its history, also where an older one is shown', () => {
  const url = new URL('https://arxiv.org/abs/2603.97788v3');
  const doc = page('abs.html', url.href);
  expect(absDetails(url, doc)).toMatchObject({
    id: '2603.97788',
    version: 3,
    comments: expect.stringContaining('To appear in TACL'),
    journalRef: 'Trans. Margins 14 (2026) 101-118',
  });
  for (const shown of doc.querySelectorAll('.arxividv')) shown.textContent = 'arXiv:2603.97788v1';
  const history =
    doc.querySelector('.submission-history') ?? doc.querySelector('#abs')!.appendChild(doc.createElement('div'));
  history.setAttribute('class', 'submission-history');
  history.textContent = '[v1] Wed, 11 Mar 2026 [v2] Thu [v5] Fri, 20 Nov 2026';
  expect(absDetails(url, doc)?.version).toBe(5);
});
