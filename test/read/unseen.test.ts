import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/detect/read-page.ts';
import { Page } from '../../lib/model/page.ts';
import { parsePage } from '../../scripts/dom.ts';
import { labelsIn, type Score, scoreOf } from '../../scripts/reading-score.ts';

/*
 * Invented pages after the mark-up of many templates, each with the answer a person wrote down. What the reader does not get right yet stays in
 * them, so that the figures below can only be raised.
 */
const folder = join(import.meta.dirname, '../fixtures/unseen');
const pages = readdirSync(folder).map((name) => {
  const { page, labels } = labelsIn(readFileSync(join(folder, name), 'utf8'));
  const url = new URL(labels.url);
  const read = readPage(name.endsWith('.html') ? { url, doc: parsePage(page, url.href) } : { url, text: page });
  return { name, read, labels, score: scoreOf(name, labels, read) };
});
const sum = (pick: (score: Score) => number) => pages.reduce((total, { score }) => total + pick(score), 0);

describe('invented pages of many templates', () => {
  test.each(pages.filter(({ labels }) => !labels.negative))('$name is known for a page to be read', ({ score }) => {
    expect(score.detected).toBe(true);
  });

  test.each(pages.filter(({ labels }) => labels.negative))(
    '$name is nobody’s page, and no work is taken from it',
    ({ read }) => {
      expect(['other', 'paper']).toContain(read.kind);
      expect(read.works).toEqual([]);
    },
  );

  test.each(pages)('$name gives a page that the model accepts', ({ read }) => {
    expect(() => Page().parse(read)).not.toThrow();
  });

  test('of a hundred titles read, 98 are right, and of a hundred there, 98 are read', () => {
    const hit = sum(({ hit }) => hit);
    expect(hit / sum(({ got }) => got)).toBeGreaterThanOrEqual(0.98);
    expect(hit / sum(({ gold }) => gold)).toBeGreaterThanOrEqual(0.98);
  });

  test.each([
    ['authors', 0.99],
    ['year', 0.99],
    ['venue', 0.97],
    ['arxivId', 1],
    ['doi', 1],
    ['code', 1],
    ['awards', 1],
    ['person', 0.98],
  ] as const)('%s are right where the title is, in %d of one', (field, least) => {
    expect(sum(({ fields }) => fields[field][0]) / sum(({ fields }) => fields[field][1])).toBeGreaterThanOrEqual(least);
  });

  test('an entry that seems certain is one in 97 of 100 cases', () => {
    const certain = pages.flatMap(({ score }) => score.sure).filter(([confidence]) => confidence >= 0.98);
    expect(certain.filter(([, right]) => right).length / certain.length).toBeGreaterThanOrEqual(0.97);
  });
});
