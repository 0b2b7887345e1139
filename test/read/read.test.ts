import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/detect/read-page.ts';
import { Page } from '../../lib/model/page.ts';
import { readGeneral, type Trace } from '../../lib/read/read.ts';
import { parsePage } from '../../scripts/dom.ts';
import { fixtures } from './fixtures.ts';

/** Confidence is a figure of its own, tested below. */
const withoutConfidence = ({ confidence: _, ...work }: Record<string, unknown>) => work;

describe('pages written by hand', () => {
  test.each(fixtures)('$name reads as somebody wrote it down', ({ source, expected }) => {
    const page = readGeneral(source());
    expect(page.kind).toBe(expected.kind);
    expect(page.researcher ?? null).toEqual(expected.researcher);
    expect(page.works.map(withoutConfidence)).toEqual(expected.works);
  });

  test.each(fixtures)('$name gives a page that the model accepts', ({ source }) => {
    expect(() => Page().parse(readGeneral(source()))).not.toThrow();
  });

  test.each(fixtures.filter(({ name }) => name.endsWith('.html')))(
    '$name is not touched by reading it',
    ({ source }) => {
      const read = source() as { url: URL; doc: Document };
      const before = read.doc.documentElement.outerHTML;
      readGeneral(read);
      expect(read.doc.documentElement.outerHTML).toBe(before);
    },
  );

  test('the same page read twice gives the same answer', () => {
    for (const { source } of fixtures) expect(readGeneral(source())).toEqual(readGeneral(source()));
  });
});

describe('what stands on a page without being its content', () => {
  const page = readGeneral(fixtures.find(({ name }) => name === 'hidden.html')!.source());
  const all = JSON.stringify(page);

  test('comments are no content, even when they end in --!>', () => {
    expect(all).not.toContain('Nobody Should See');
  });

  test('hidden text, templates, noscript and scripts are no content', () => {
    for (const words of ['Hidden Draft', 'Hidden by Style', 'Template Paper', 'Without Scripts', 'in a Script'])
      expect(all).not.toContain(words);
  });

  test('a panel that a tab opens is content', () => {
    expect(page.works.map(({ title }) => title)).toContain('Rivers as Recurrent Networks');
  });
});

describe('confidence', () => {
  test('an entry with names, venue and year is surer than one without', () => {
    const page = readGeneral({
      url: new URL('https://example.org/~lind/'),
      doc: parsePage(
        `<title>Ada Lind</title><h1>Ada Lind</h1><h2>Publications</h2><ul>
        <li><b>A Long Study of Short Models</b><br>Ada Lind, Bo Ek<br><i>NeurIPS</i>, 2024 [<a href="https://arxiv.org/abs/2401.00001">Paper</a>]</li>
        <li><b>A Short Study of Long Models</b><br>Ada Lind, Bo Ek<br><i>ICML</i>, 2023</li>
        <li><b>Some Notes on Models and Their Lengths</b><br>Ada Lind</li></ul>`,
        'https://example.org/~lind/',
      ),
    });
    const sure = page.works.map(({ confidence }) => confidence!);
    expect(page.works).toHaveLength(3);
    expect(sure[0]).toBeGreaterThanOrEqual(sure[2]!);
    for (const value of sure) expect(value).toBeGreaterThan(0.5);
  });

  test('the trace says why each entry was taken, and its reasons add up to its score', () => {
    const trace: Trace = {};
    readGeneral(fixtures.find(({ name }) => name === 'table-rows.html')!.source(), trace);
    expect(trace.entries).toHaveLength(3);
    for (const { score, why } of trace.entries!) {
      expect(why.length).toBeGreaterThan(3);
      expect(score).toBeCloseTo(why.reduce((sum, [, value]) => sum + value, 0) - 4, 6);
    }
  });
});

describe('readPage', () => {
  test('reads a document that a browser made of a text file as text', () => {
    const { text, expected } = fixtures.find(({ name }) => name === 'cv.txt')!;
    const { document: doc } = parseHTML('<html><body><pre></pre></body></html>');
    doc.querySelector('pre')!.textContent = text;
    Object.defineProperty(doc, 'contentType', { value: 'text/plain' });
    const page = readPage({ url: new URL('https://example.org/cv.txt'), doc });
    expect(page.works.map(({ title }) => title)).toEqual(
      expected.works.map((work) => (work as { title: string }).title),
    );
  });
});
