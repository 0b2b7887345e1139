import { expect, test } from 'vitest';
import { mergePages, presentOne } from '../../lib/identity/merge-pages.ts';
import type { Page } from '../../lib/model/page.ts';
import type { WorkOnPage } from '../../lib/model/work.ts';

const work = (title: string, more: Partial<WorkOnPage> = {}): WorkOnPage => ({
  title,
  authors: [{ name: 'Ilse Vanbergen' }, { name: 'Kofi Mensah-Adu' }],
  ...more,
});
const page = (path: string, more: Partial<Page>): Page => ({
  url: `https://ilse.github.io/${path}`,
  site: 'general',
  kind: 'researcher-homepage',
  confidence: 0.8,
  works: [],
  problems: [],
  ...more,
});
const home = page('', {
  publicationsAt: 'https://ilse.github.io/publications',
  researcher: { name: 'Ilse Vanbergen', affiliation: 'Norrhaven University', ids: { orcid: '0000-0001-2345-6789' } },
  works: [work('Grammars that forget what they read', { arxivId: '2605.00001', confidence: 0.8 })],
});
const list = page('publications', {
  kind: 'publication-list',
  confidence: 0.95,
  researcher: { name: 'I. Vanbergen', affiliation: 'Elsewhere', ids: { scholar: 'iVb00000000J', orcid: 'other' } },
  works: [
    work('Grammars that Forget What They Read', { venue: 'ACL', year: 2026, confidence: 0.9 }),
    work('What the margin knows about hesitation', { year: 2025 }),
  ],
  problems: [{ reason: 'entry 9 has no title' }],
});

test('a homepage and its list are one page: one person, each work once, what the homepage says first', () => {
  const merged = mergePages(home, list);
  expect(merged.works).toEqual([
    expect.objectContaining({ arxivId: '2605.00001', venue: 'ACL', year: 2026, confidence: 0.9 }),
    expect.objectContaining({ title: 'What the margin knows about hesitation' }),
  ]);
  expect(merged.researcher).toEqual({
    name: 'Ilse Vanbergen',
    variants: ['I. Vanbergen'],
    affiliation: 'Norrhaven University',
    ids: { orcid: '0000-0001-2345-6789', scholar: 'iVb00000000J' },
  });
  expect(merged).toMatchObject({
    url: home.url,
    kind: 'researcher-homepage',
    problems: list.problems,
    mergedFrom: [list.url],
  });
  expect(merged).not.toHaveProperty('publicationsAt');
});

test('merged again, nothing changes', () => {
  const merged = mergePages(home, list);
  expect(mergePages(merged, list).works).toEqual(merged.works);
});

test('two papers of one title stay two', () => {
  const twins = page('publications', {
    works: [
      work('Grammars that forget what they read', { arxivId: '2605.00001' }),
      work('Grammars that forget what they read', { arxivId: '2301.00009', authors: [{ name: 'Piet Jansen' }] }),
    ],
  });
  expect(mergePages(home, twins).works).toHaveLength(2);
});

test('a page that names nobody takes the person of its list', () => {
  const { researcher: _nobody, ...anonymous } = home;
  const merged = mergePages({ ...anonymous, kind: 'other' }, list);
  expect(merged).toMatchObject({ kind: 'publication-list', researcher: { name: 'I. Vanbergen' } });
});

test('pages of two people are told apart', () => {
  const lab = page('publications', { researcher: { name: 'Solby Vision Lab', ids: {} } });
  expect(presentOne(home, list)).toBe(true);
  expect(presentOne(home, page('publications', {}))).toBe(true);
  expect(presentOne(home, lab)).toBe(false);
});
