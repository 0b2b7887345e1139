import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageReport, reportUrl } from '../../entrypoints/popup/page-report.ts';
import type { Page } from '../../lib/model/page.ts';
import { stub } from './fake.ts';

/* What a user sends when a listing could not be read. */

const page: Page = {
  url: 'https://arxiv.org/list/cs.LG/new?skip=0&show=50',
  site: 'arxiv',
  kind: 'paper-listing',
  confidence: 1,
  title: 'Machine Learning',
  listing: { key: 'cs.LG/new', read: 41, stated: 57 },
  works: [{ title: 'A Paper of Mine & Theirs', authors: [{ name: 'Ilse Vanbergen' }], kind: 'preprint' }],
  problems: [
    { reason: 'entry 42 has no title', where: '[id="2611.90042"]', text: 'arXiv:2611.90042 by Ilse Vanbergen' },
    ...Array.from({ length: 20 }, (_, i) => ({ reason: `entry ${i + 43} has no title` })),
  ],
};
const manifest = (more: object) => stub('runtime.getManifest', () => ({ version: '0.1.0', ...more }));

beforeEach(() => fakeBrowser.reset());

test('a report says which page, which version, what was read of what, and why; nobody’s name and no text of the page', () => {
  manifest({});
  expect(pageReport(page).split('\n').slice(0, 5)).toEqual([
    'Page: https://arxiv.org/list/cs.LG/new?skip=0&show=50',
    'Lectern: 0.1.0, reader "arxiv", paper-listing',
    'Date heading: not found',
    'Entries: 41 read of 57',
    '- entry 42 has no title ([id="2611.90042"])',
  ]);
  expect(pageReport(page).split('\n')).toHaveLength(14);
  expect(pageReport(page)).not.toMatch(/Vanbergen|Mine/);
});

test('the link opens a new issue with the report in it, as it was written', () => {
  manifest({ homepage_url: 'https://code.example/lectern/' });
  const link = new URL(reportUrl(page)!);
  expect(link.origin + link.pathname).toBe('https://code.example/lectern/issues/new');
  expect(link.searchParams.get('title')).toBe('arxiv.org: listing could not be read');
  expect(link.searchParams.get('body')).toBe(pageReport(page));
  expect(link.href.length, 'longer addresses are refused').toBeLessThan(4_000);
});

test('without a home of the project there is no link; the report can be copied', () => {
  manifest({});
  expect(reportUrl(page)).toBeUndefined();
});
