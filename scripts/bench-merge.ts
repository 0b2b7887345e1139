/**
 * Measures whether entries are taken for the works they are: every entry of the corpus' pages that is labelled with an arXiv id is met without
 * it and looked for among all papers of the stream, as the store looks for it; then all entries of each page, and those with the same work on
 * several pages.
 *
 *   npm run bench:merge [-- ../shared] [--misses]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isSameWork } from '../lib/identity/same-work.ts';
import type { WorkOnPage } from '../lib/model/work.ts';
import { titleId } from '../lib/parse/title.ts';
import type { Gold } from './reading-score.ts';
import type { StreamPaper } from './replay/stream.ts';

const [argument] = process.argv.slice(2).filter((option) => !option.startsWith('--'));
const shared = argument ?? '../shared';
const misses = process.argv.includes('--misses');

type Entry = WorkOnPage & { page: string; goldId?: string };

function bench(): void {
  const lines = gunzipSync(readFileSync(join(shared, 'arxiv/stream.jsonl.gz')))
    .toString('utf8')
    .trim()
    .split('\n');
  const stream = lines.map((line) => asWork(JSON.parse(line) as StreamPaper));
  const entries = readEntries();
  listingAgainstPages(stream, entries);
  sameTitles(stream);
  entriesOfOnePage(entries);
  pagesAgainstPages(entries);
}

/** Entries of pages, without their arXiv id, against the stream with its ids: only title, authors and year tell. */
function listingAgainstPages(stream: readonly WorkOnPage[], entries: readonly Entry[]): void {
  const byTitle = indexed(stream, (work) => [titleId(work.title)]);
  const ids = new Set(stream.map(({ arxivId }) => arxivId));
  let [same, wrong, missed, there, unlabelled] = [0, 0, 0, 0, 0];
  for (const entry of entries) {
    const { arxivId: _arxivId, doi: _doi, ...bare } = entry;
    const found = (byTitle.get(titleId(entry.title)) ?? []).filter((work) => isSameWork(work, bare));
    const inStream = entry.goldId !== undefined && ids.has(entry.goldId);
    if (inStream) there++;
    for (const work of found) {
      if (!entry.goldId) unlabelled += tell('unlabelled', entry, work);
      else if (work.arxivId === entry.goldId) same++;
      else wrong += tell('wrong', entry, work);
    }
    if (inStream && !found.some(({ arxivId }) => arxivId === entry.goldId)) missed += tell('missed', entry);
  }
  console.log(
    `${entries.length} entries of pages against ${stream.length} papers, by title, authors and year: ${same} taken for a paper, ${wrong} for a wrong one (precision ${percent(same, same + wrong)}), ${unlabelled} for one that no label confirms; of ${there} that are in the stream ${there - missed} found (${percent(there - missed, there)})`,
  );
}

/** Papers of one title with different arXiv ids are different papers, with their ids and, where the authors differ, without. */
function sameTitles(stream: readonly WorkOnPage[]): void {
  let [pairs, merged, bare, sharing] = [0, 0, 0, 0];
  for (const group of indexed(stream, (work) => [titleId(work.title)]).values())
    for (const [i, a] of group.entries())
      for (const b of group.slice(i + 1)) {
        pairs++;
        if (isSameWork(a, b)) merged += tell('one', a, b);
        const { arxivId: _id, ...page } = b;
        if (!isSameWork(a, page)) continue;
        const names = new Set(a.authors.map(({ name }) => name));
        if (b.authors.some(({ name }) => names.has(name))) sharing++;
        else bare += tell('one without ids', a, b);
      }
  console.log(
    `${pairs} pairs of papers in the stream share a title: ${merged} taken for one; without ids ${bare} taken for one that have no author in common, ${sharing} that have some`,
  );
}

/** Two entries of one page with one title: the page has them as two. */
function entriesOfOnePage(entries: readonly Entry[]): void {
  let [pairs, taken] = [0, 0];
  for (const group of indexed(entries, (entry) => [`${entry.page} ${titleId(entry.title)}`]).values())
    for (const [i, a] of group.entries())
      for (const b of group.slice(i + 1)) {
        pairs++;
        if (isSameWork(a, b)) taken += tell('one of a page', a, b);
      }
  console.log(`${pairs} pairs of entries on one page share a title: ${taken} taken for one work`);
}

/** Entries of different pages with the same, or with different, arXiv ids. */
function pagesAgainstPages(entries: readonly Entry[]): void {
  let [pairs, one, apart, falsely] = [0, 0, 0, 0];
  for (const group of indexed(entries, (entry) => [
    titleId(entry.title),
    ...(entry.goldId ? [`gold:${entry.goldId}`] : []),
  ]).values())
    for (const [i, a] of group.entries())
      for (const b of group.slice(i + 1)) {
        if (a.page === b.page || !a.goldId || !b.goldId) continue;
        const { arxivId: _a, ...bareA } = a;
        const { arxivId: _b, ...bareB } = b;
        const taken = isSameWork(bareA, bareB);
        if (a.goldId === b.goldId) {
          pairs++;
          if (taken) one++;
          else tell('two', a, b);
        } else {
          apart++;
          if (taken) falsely += tell('one of two', a, b);
        }
      }
  console.log(
    `pairs of entries on two pages, without their ids: ${one} of ${pairs} of one paper taken for one, ${falsely} of ${apart} of one title and two papers`,
  );
}

function tell(what: string, ...works: readonly WorkOnPage[]): 1 {
  if (misses)
    console.log(
      `${what}: ${works
        .map(
          ({ title, arxivId, authors }) =>
            `${title} [${arxivId ?? '–'}; ${authors
              .map(({ name }) => name)
              .slice(0, 4)
              .join(', ')}]`,
        )
        .join(' | ')}`,
    );
  return 1;
}

function indexed<W extends WorkOnPage>(works: readonly W[], keysOf: (work: W) => string[]): Map<string, W[]> {
  const index = new Map<string, W[]>();
  for (const work of works)
    for (const key of keysOf(work)) {
      const there = index.get(key);
      if (there) there.push(work);
      else index.set(key, [work]);
    }
  return index;
}

const asWork = ({ id, title, authors, published }: StreamPaper): WorkOnPage => ({
  title,
  authors: authors.map((name) => ({ name })),
  arxivId: id,
  publishedOn: published,
  kind: 'preprint',
});

function readEntries(): Entry[] {
  return ['homepages', 'seeds'].flatMap((folder) =>
    readdirSync(join(shared, 'corpus', folder)).flatMap((page) => {
      const file = join(shared, 'corpus', folder, page, 'gold.json');
      if (!existsSync(file)) return [];
      const { publications = [] } = JSON.parse(readFileSync(file, 'utf8')) as Gold;
      return publications.map(
        (entry): Entry => ({
          page,
          title: entry.title,
          authors: entry.authors.map((name) => ({ name })),
          ...(entry.year ? { year: entry.year } : {}),
          ...(entry.arxivId ? { arxivId: entry.arxivId, goldId: entry.arxivId } : {}),
        }),
      );
    }),
  );
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

if (existsSync(join(shared, 'arxiv/stream.jsonl.gz'))) bench();
else console.log('arxiv/stream.jsonl.gz is not there: nothing to merge');
