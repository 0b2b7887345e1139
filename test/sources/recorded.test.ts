import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SourceId, Task } from '../../lib/model/source.ts';
import { sources } from '../../lib/sources/index.ts';
import { AnswerError } from '../../lib/sources/source.ts';

/* Answers as the services gave them: they stand beside the project and never in it. A clean checkout has invented ones (sources.test.ts). */

const api = join(import.meta.dirname, '..', '..', '..', 'shared', 'arxiv', 'api');
const now = '2026-11-03T06:00:00.000Z';
const task = (source: SourceId): Task => ({
  id: source,
  source,
  kind: 'author',
  everyHours: 24,
  dueAt: now,
  setAt: now,
  failures: 0,
  runs: 1,
});
const filesOf = (folder: string, kind: RegExp) =>
  readdirSync(join(api, folder))
    .filter((file) => kind.test(file))
    .map((file) => ({ file, body: readFileSync(join(api, folder, file), 'utf8') }));
const read = (source: SourceId, body: string) => sources[source].parse(body, task(source), now);
const refusal = (source: SourceId, body: string): AnswerError | undefined => {
  try {
    read(source, body);
  } catch (error) {
    if (error instanceof AnswerError) return error;
    throw error;
  }
  return undefined;
};
/** How many entries a feed has, counted without reading it. */
const entriesIn = (body: string) => body.match(/<(?:entry|item)[ >]/g)?.length ?? 0;

describe.runIf(existsSync(api))('recorded answers', () => {
  test.each<[SourceId, string, RegExp]>([
    ['arxiv-api', 'arxiv-query', /^(?!error).*\.xml$/],
    ['arxiv-author', 'arxiv-author-feeds', /\.atom\.xml$/],
    ['arxiv-feed', 'arxiv-rss', /^(?!.*error).*\.xml$/],
  ])('%s: every entry is read, with its byline and number', (source, folder, kind) => {
    const files = filesOf(folder, kind);
    expect(files.length).toBeGreaterThan(3);
    for (const { file, body } of files) {
      const { met, dropped } = read(source, body);
      expect({ file, met: met.length, dropped }).toEqual({ file, met: entriesIn(body), dropped: 0 });
      for (const { work } of met) expect(work.arxivId && work.authors.length > 0 && work.primary, file).toBeTruthy();
    }
  });

  test.each<[SourceId, string, RegExp]>([
    ['arxiv-api', 'arxiv-query', /^error/],
    ['arxiv-feed', 'arxiv-rss', /error/],
    ['semantic-scholar', 'semanticscholar', /^error/],
    ['crossref', 'crossref', /^error.*json$/],
  ])('%s: every error is told in the service’s own words', (source, folder, kind) => {
    const files = filesOf(folder, kind);
    expect(files.length).toBeGreaterThan(0);
    for (const { file, body } of files) {
      const error = refusal(source, body);
      expect(error?.code, file).toBe('refused');
      expect(error?.message.length, file).toBeGreaterThan(10);
    }
  });

  test('a web page where JSON was promised, and a refusal that is no JSON, are told as what they are', () => {
    const [page] = filesOf('openalex', /^error_404\.html$/);
    const [text] = filesOf('crossref', /^error_not_found/);
    expect(refusal('openalex', page!.body)?.code).toBe('html');
    expect(refusal('crossref', text!.body)?.code).toBe('unreadable');
  });

  test.each<[SourceId, string, RegExp]>([
    ['openalex', 'openalex', /^works_list_sample/],
    ['semantic-scholar', 'semanticscholar', /^author_papers/],
    ['crossref', 'crossref', /^works_(?:list|sample)/],
  ])('%s: every work of a list is read that is a paper', (source, folder, kind) => {
    for (const { file, body } of filesOf(folder, kind)) {
      const json = JSON.parse(body);
      const listed: { type?: string }[] = json.results ?? json.data ?? json.message.items;
      const papers = listed.filter(({ type }) => type !== 'dataset');
      expect({ file, met: read(source, body).met.length }).toEqual({ file, met: papers.length });
    }
  });
});
