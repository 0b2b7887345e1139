import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expectedBylines } from '../../lib/identity/who/frequencies.ts';
import { parseNames } from '../../lib/identity/who/name.ts';
import type { Page } from '../../lib/model/page.ts';
import { fold } from '../../lib/parse/fold.ts';
import { extractFile } from '../extract.ts';
import { shippedFrequencies } from '../shipped-frequencies.ts';
import { chooseDonors, hostOf, INVENTED } from './donors.ts';
import { numbers } from './numbers.ts';
import { grouped } from './replay.ts';
import type { StreamPaper } from './stream.ts';

/** Somebody followed, and which papers are known to be theirs and which by others of the name. */
export interface Followed {
  page: Page;
  theirs: Set<string>;
  strangers: Set<string>;
  group: Group;
}

/**
 * Real people with labels, and invented ones by how common their name is. Nobody of an invented name but these exists: every other paper under
 * it is a stranger's.
 */
export const GROUPS = ['labelled', 'common name', 'name of some', 'rare name', 'rare name, and a namesake'] as const;
export type Group = (typeof GROUPS)[number];

export interface Cases {
  papers: StreamPaper[];
  people: Followed[];
}

type Candidate = Omit<StreamPaper, 'id'> & {
  arxivId: string;
  label: 'listed' | 'same' | 'different' | 'unsure';
};

/** The stream of a folder with arxiv/, identity/ and corpus/; undefined when it is not there. */
export async function readReplayCases(shared: string, people: number, days: number): Promise<Cases | undefined> {
  const file = join(shared, 'arxiv/stream.jsonl.gz');
  if (!existsSync(file)) return undefined;
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  const all = lines.map((line) => JSON.parse(line) as StreamPaper);
  const dates = [...new Set(all.map(({ published }) => published))].sort();
  const last = dates.slice(0, days).at(-1)!;
  const random = numbers(2_026);
  const anyDay = () => dates[Math.floor(random() * dates.length)]!;

  const real = await labelledPeople(shared, people, all, anyDay);
  const invented = inventPeople(all, Math.min(people - real.people.length, INVENTED.length), random);
  const added = [...real.added, ...invented.added];
  const gone = new Set([...invented.taken, ...added.map(({ id }) => id)]);
  const papers = [...all.filter(({ id }) => !gone.has(id)), ...added].filter(({ published }) => published <= last);
  papers.sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
  const out = new Set(papers.map(({ id }) => id));
  const followed = [...real.people, ...invented.people];
  for (const one of followed)
    for (const ids of [one.theirs, one.strangers]) for (const id of ids) if (!out.has(id)) ids.delete(id);
  return { papers, people: followed };
}

/**
 * People with a page in the corpus and labelled candidates. Their page is followed without the entries of these candidates and of anything
 * else in the stream: all of it is still to come. A candidate from before the stream is announced on some day of it.
 */
async function labelledPeople(
  shared: string,
  most: number,
  all: readonly StreamPaper[],
  anyDay: () => string,
): Promise<{ people: Followed[]; added: StreamPaper[] }> {
  const { people } = JSON.parse(readFileSync(join(shared, 'identity/dev.json'), 'utf8')) as {
    people: { page: string; name: string; candidates: Candidate[] }[];
  };
  const inStream = new Set(all.map(({ id }) => id));
  const titles = new Set(all.map(({ title }) => fold(title)));
  const added = new Map<string, StreamPaper>();
  const followed: Followed[] = [];
  for (const [name, entries] of grouped(people, (entry) => entry.name)) {
    if (followed.length === most) break;
    const candidates = entries.flatMap((entry) => entry.candidates);
    const isToCome = (title: string) =>
      titles.has(fold(title)) || candidates.some((candidate) => fold(candidate.title) === fold(title));
    const page = await readFollowable(shared, entries[0]!.page, name);
    const isNumberToCome = (id: string) => inStream.has(id) || candidates.some(({ arxivId }) => arxivId === id);
    const works = page.works.filter(({ title, arxivId }) => !isToCome(title) && !(arxivId && isNumberToCome(arxivId)));
    const idsOf = (...labels: Candidate['label'][]) =>
      new Set(candidates.filter(({ label }) => labels.includes(label)).map(({ arxivId }) => arxivId));
    for (const { arxivId: id, ...candidate } of candidates)
      if (!inStream.has(id) && !added.has(id)) added.set(id, { ...candidate, id, published: anyDay() });
    const theirs = idsOf('listed', 'same');
    const strangers = new Set([...idsOf('different')].filter((id) => !theirs.has(id)));
    followed.push({ page: { ...page, works }, theirs, strangers, group: 'labelled' });
  }
  return { people: followed, added: [...added.values()] };
}

async function readFollowable(shared: string, id: string, name: string): Promise<Page> {
  const folder = ['homepages', 'seeds'].map((f) => join(shared, 'corpus', f, id)).find((f) => existsSync(f))!;
  const file = ['page.html', 'page.txt', 'page.md', 'page.pdf'].map((f) => join(folder, f)).find((f) => existsSync(f))!;
  const { url } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as { url?: string };
  const page = await extractFile(file, url && URL.canParse(url) ? url : `https://${id}.example.edu/`);
  return { ...page, researcher: page.researcher ?? { name, ids: {} } };
}

/** Share of papers that are held for a while before they are announced. */
const HELD = 0.05;

/**
 * Invented people: each has the papers, co-authors and words of somebody who is in the stream, half of them on their page and half to come.
 * A name is borne by as many others from another category, whose papers come, too, as it is common: two, one, or nobody; and, to be hard on it,
 * some rare names by one.
 */
function inventPeople(
  all: readonly StreamPaper[],
  count: number,
  random: () => number,
): { people: Followed[]; added: StreamPaper[]; taken: Set<string> } {
  const groups = INVENTED.slice(0, count).map((name, n) => groupOf(name, n));
  const donors = chooseDonors(
    all,
    groups.map((group) => NAMESAKES[group]),
  );
  const added: StreamPaper[] = [];
  const taken = new Set<string>();
  let number = 90_000;
  const people = donors.map(({ own, namesakes }, n): Followed => {
    const name = INVENTED[n]!;
    const give = (paper: StreamPaper, from: string): string => {
      taken.add(paper.id);
      const id = `${paper.id.slice(0, 4)}.${++number}`;
      const { published } = paper;
      const held = random() < HELD ? new Date(Date.parse(published) - (2 + 38 * random()) * 86_400_000) : undefined;
      const authors = paper.authors.map((author) => (author === from ? name : author));
      added.push({ ...paper, id, published, authors, ...(held ? { submitted: held.toISOString().slice(0, 10) } : {}) });
      return id;
    };
    const known = own.papers.filter((_, i) => i % 2 === 0);
    for (const { id } of known) taken.add(id);
    const coming = own.papers.filter((_, i) => i % 2 === 1);
    return {
      page: pageOf(name, own.name, known, n),
      theirs: new Set(coming.map((paper) => give(paper, own.name))),
      strangers: new Set(namesakes.flatMap(({ name: from, papers }) => papers.map((paper) => give(paper, from)))),
      group: groups[n]!,
    };
  });
  return { people, added, taken };
}

const NAMESAKES: Record<Group, number> = {
  labelled: 0,
  'common name': 2,
  'name of some': 1,
  'rare name': 0,
  'rare name, and a namesake': 1,
};

/** By how many bylines of 50,000 papers are expected to bear the name. */
function groupOf(name: string, n: number): Group {
  const bylines = expectedBylines(shippedFrequencies(), parseNames(name)[0]!);
  if (bylines > 3) return 'common name';
  if (bylines > 0.3) return 'name of some';
  return n % 4 === 3 ? 'rare name, and a namesake' : 'rare name';
}

const pageOf = (name: string, from: string, papers: readonly StreamPaper[], n: number): Page => ({
  url: `https://${hostOf(name)}-${n}.example.edu/`,
  site: 'general',
  kind: 'researcher-homepage',
  confidence: 1,
  researcher: { name, ids: {} },
  works: papers.map(({ title, authors }) => ({
    title,
    authors: authors.map((author) => ({ name: author === from ? name : author })),
    year: 2025,
  })),
  problems: [],
});
