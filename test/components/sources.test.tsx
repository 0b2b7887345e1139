// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { errorWords } from '../../components/options/source-words.ts';
import { type SourceStanding, SourcesSection } from '../../components/options/sources-section.tsx';
import { defaultWatch } from '../../lib/model/default-watch.ts';
import { SourceErrorCode, type SourceHealth, SourceId, type Watch } from '../../lib/model/source.ts';
import { manners } from '../../lib/sources/manners.ts';
import { all, click, draw, one, type } from './draw.tsx';

const now = new Date('2026-11-03T12:00:00.000Z');
const health: SourceHealth = { id: 'arxiv-api', day: '2026-11-03', calls: 2, failures: 0 };
const standing = (more: Partial<SourceStanding> = {}): SourceStanding[] =>
  SourceId().options.map((id) => ({
    id,
    limit: manners[id].budget,
    missing: [],
    canCheck: false,
    ...(id === 'arxiv-api' ? more : {}),
  }));

function section(watch: Partial<Watch> = {}, more: Partial<SourceStanding> = {}) {
  const on = { onChange: vi.fn(), onCheck: vi.fn(), onAllow: vi.fn() };
  draw(<SourcesSection watch={{ ...defaultWatch, ...watch }} sources={standing(more)} now={now} {...on} />);
  return on;
}
const said = { consentAt: '2026-11-02T09:00:00.000Z' };

describe('new papers', () => {
  test('are asked for only after a yes, in words that name what is asked of whom', () => {
    const { onChange } = section();
    const text = document.body.textContent ?? '';
    expect(text).toContain('arXiv is sent the names of the people you follow');
    expect(text).toContain('homepages of people you follow are read again about once a week');
    expect(all('switch', 'arXiv search')).toEqual([]);
    click(one('button', 'Yes, ask them'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ consent: true });
  });

  test('arXiv is thanked, as it asks', () => {
    section();
    expect(document.body.textContent).toContain('Thank you to arXiv for use of its open access interoperability.');
  });

  test('are stopped at once, paused, and switched source by source', () => {
    const { onChange } = section(said);
    click(one('switch', 'Ask in the background'));
    click(one('switch', 'No network'));
    click(one('switch', 'Their homepages'));
    click(one('switch', 'Crossref'));
    expect(onChange.mock.calls.flat()).toEqual([
      { consent: false },
      { noNetwork: true },
      { sources: { homepage: false } },
      { sources: { crossref: true } },
    ]);
  });

  test('a source says when it answered last, when it is asked next, and how often today', () => {
    section(said, {
      health: { ...health, lastSuccessAt: '2026-11-03T06:12:00.000Z' },
      nextAt: '2026-11-04T05:40:00.000Z',
    });
    expect(document.body.textContent).toMatch(/Last answer today .* · next .*4.* · 2 of 40 requests today/);
  });

  test('a source that failed says why, and can be asked again', () => {
    const lastError = { at: '2026-11-03T06:12:00.000Z', code: 'html' as const };
    const { onCheck } = section(said, { health: { ...health, lastError }, canCheck: true });
    expect(document.body.textContent).toContain('it answered with a web page where data was promised');
    click(one('button', 'Check now: arXiv search'));
    expect(onCheck).toHaveBeenCalledExactlyOnceWith('arxiv-api');
  });

  test('an error that a success followed is not shown any more', () => {
    const lastError = { at: '2026-11-03T06:12:00.000Z', code: 'html' as const };
    expect(errorWords({ ...health, lastError, lastSuccessAt: '2026-11-03T07:00:00.000Z' }, now)).toBeUndefined();
  });

  test.each(SourceErrorCode().options)('"%s" has words of its own', (code) => {
    const words = errorWords(
      { ...health, lastError: { at: now.toISOString(), code, status: 418, detail: 'so it says' } },
      now,
    )!;
    expect(words.length).toBeGreaterThan(30);
    expect(words).toContain('so it says');
  });

  test('a stale and an empty answer are shown as what they are', () => {
    const note = { at: now.toISOString(), code: 'stale' as const, dated: '2026-10-01T00:00:00.000Z' };
    section(said, { health: { ...health, note } });
    expect(document.body.textContent).toContain('may be stale');
    section(said, { health: { ...health, note: { at: now.toISOString(), code: 'empty' } } });
    expect(document.body.textContent).toContain('empty, though papers are known to be there');
  });

  test('a site that the browser did not grant is asked for by name', () => {
    const missing = ['https://export.arxiv.org/*'];
    const { onAllow } = section(said, { missing });
    click(one('button', 'Allow export.arxiv.org'));
    expect(onAllow).toHaveBeenCalledExactlyOnceWith(missing);
  });

  test('a key is saved without spaces, and taken away by an empty one', () => {
    const { onChange } = section({ ...said, sources: { ...defaultWatch.sources, openalex: true } });
    type(document.querySelector<HTMLElement>('input[type=password]')!, ' abc123 ');
    expect(document.querySelector('label')?.textContent).toBe('Your key for OpenAlex');
    click(one('button', 'Save key'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ keys: { openalex: 'abc123' } });
  });
});
