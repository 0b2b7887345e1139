/*
 * Labelled pages and how right a reading of them is: for `npm run bench:extract` and the tests.
 *
 * Two forms of labels: a folder with `page.*` and `gold.json` (the corpus beside the project), and a page whose last comment holds its answer
 * (test/fixtures/unseen): `<!-- gold {"url", "kind", "person"}`, then a line for each work,
 *
 *     Title | Author; Author | year | venue | arxiv=… doi=… code=… award=… status=… kind=… links=paper,slides further=1
 *
 * `-` where the page does not say, `?` before a title that may be read or left out.
 */
import type { Page } from '../lib/model/page.ts';
import type { WorkOnPage } from '../lib/model/work.ts';
import { fold } from '../lib/parse/fold.ts';

export interface Label {
  title: string;
  authors: string[];
  year?: number;
  venue?: string;
  arxivId?: string;
  doi?: string;
  code?: string;
  awarded?: boolean;
  status?: string;
  kind?: string;
  /** Kinds of links it has, perhaps among others. */
  links?: string[];
  /** How many further venues are said. */
  further?: number;
  /** May be read or left out. */
  optional?: boolean;
}

export interface Labels {
  url: string;
  negative: boolean;
  /** Names of the owner, any of which is right. */
  person: string[];
  works: Label[];
}

export const fields = [
  'authors',
  'year',
  'venue',
  'arxivId',
  'doi',
  'code',
  'awards',
  'person',
  'status',
  'kind',
  'links',
  'further',
] as const;
export type Field = (typeof fields)[number];

/** How one page was read. */
export interface Score {
  group: string;
  negative: boolean;
  detected: boolean;
  gold: number;
  got: number;
  hit: number;
  /** Right and asked, by field. */
  fields: Record<Field, [number, number]>;
  /** For each work read: how sure the reader was, and whether it is one. */
  sure: [number, boolean][];
  /** What is wrong, in words. */
  wrong: string[];
}

const GOLD = /<!--\s*gold\s+(\{.*\})\s*\n([\s\S]*?)-->\s*$/;

/** Takes a page apart into what is read and its answer. @throws Error when it has no answer */
export function labelsIn(text: string): { page: string; labels: Labels } {
  const match = GOLD.exec(text);
  if (!match) throw new Error('the page has no answer in a last comment');
  const head = JSON.parse(match[1]!) as { url: string; kind: string; person?: string };
  const works = match[2]!.split('\n').filter((line) => line.trim());
  return {
    page: text.slice(0, match.index),
    labels: {
      url: head.url,
      negative: head.kind === 'negative',
      person: head.person?.split('|') ?? [],
      works: works.map(labelOf),
    },
  };
}

function labelOf(line: string): Label {
  const [title = '', authors = '', year = '', venue = '', more = ''] = line.split('|').map((part) => part.trim());
  const said = (name: string) => new RegExp(`(?:^|\\s)${name}=(\\S+)`).exec(more)?.[1];
  const label: Label = {
    title: title.replace(/^\?/, ''),
    authors: authors
      .split(';')
      .map((name) => name.trim())
      .filter(Boolean),
  };
  if (title.startsWith('?')) label.optional = true;
  if (/^\d/.test(year)) label.year = Number(year);
  if (venue && venue !== '-') label.venue = venue;
  const [arxivId, doi, code] = [said('arxiv'), said('doi'), said('code')];
  Object.assign(label, arxivId && { arxivId }, doi && { doi }, code && { code }, said('award') && { awarded: true });
  const [status, kind, links, further] = [said('status'), said('kind'), said('links')?.split(','), said('further')];
  Object.assign(
    label,
    status && { status },
    kind && { kind },
    links && { links },
    further && { further: Number(further) },
  );
  return label;
}

/** The corpus' `gold.json`, as far as it is scored. */
export interface Gold {
  url: string;
  kind: string;
  person?: { name?: string | null; affiliation?: string | null } | null;
  publications: {
    title: string;
    authors: string[];
    year?: number | null;
    venue?: string | null;
    arxivId?: string | null;
    doi?: string | null;
    code?: string | null;
    awards?: string[];
  }[];
}

/** What a `gold.json` says of its page. */
export function labelsOfGold(text: string): Labels & { listing: boolean } {
  const { url, kind, person, publications } = JSON.parse(text) as Gold;
  const works = publications.map(
    ({ title, authors, year, venue, arxivId, doi, code, awards }): Label => ({
      title,
      authors,
      ...(year ? { year } : {}),
      ...(venue ? { venue } : {}),
      ...(arxivId ? { arxivId } : {}),
      ...(doi ? { doi } : {}),
      ...(code ? { code } : {}),
      ...(awards?.length ? { awarded: true } : {}),
    }),
  );
  const name = person?.name;
  return { url, negative: kind === 'negative', listing: kind === 'listing', person: name ? [name] : [], works };
}

const FOUND = new Set(['researcher-homepage', 'publication-list', 'cv', 'paper-listing']);

/** Compares what was read with what a person wrote down, as corpus/score.mjs does. */
export function scoreOf(group: string, labels: Labels, page: Page): Score {
  const score: Score = {
    group,
    negative: labels.negative,
    detected: FOUND.has(page.kind),
    gold: 0,
    got: 0,
    hit: 0,
    fields: Object.fromEntries(fields.map((field) => [field, [0, 0]])) as unknown as Score['fields'],
    sure: [],
    wrong: [],
  };
  const tally = (field: Field, right: boolean, want: unknown, got: unknown) => {
    score.fields[field][1]++;
    if (right) score.fields[field][0]++;
    else score.wrong.push(`${field}: ${String(want)} was read as ${String(got)}`);
  };
  if (score.detected === labels.negative) score.wrong.push(`kind: ${page.kind}`);
  const owner = page.researcher?.name;
  if (labels.person.length && !labels.negative)
    tally(
      'person',
      labels.person.some((name) => fold(name) === fold(owner ?? '')),
      labels.person[0],
      owner,
    );
  const left = [...page.works];
  for (const label of labels.works) {
    const at = left.findIndex(({ title }) => alike(title, label.title));
    if (at < 0) {
      if (!label.optional) {
        score.gold++;
        score.wrong.push(`missing: ${label.title}`);
      }
      continue;
    }
    const [work] = left.splice(at, 1);
    if (label.optional) continue;
    score.gold++;
    score.got++;
    score.hit++;
    score.sure.push([work!.confidence ?? 1, true]);
    compare(label, work!, labels.person[0] ?? '', tally);
  }
  for (const { title, confidence } of left) {
    score.got++;
    score.sure.push([confidence ?? 1, false]);
    score.wrong.push(`extra: ${title}`);
  }
  return score;
}

function compare(
  label: Label,
  work: WorkOnPage,
  owner: string,
  tally: (field: Field, right: boolean, want: unknown, got: unknown) => void,
): void {
  const names = work.authors.map(({ name }) => fold(name));
  const want = label.authors.map(fold);
  // Pages that say only "with A and B" leave their owner out of the label: naming the owner is right too.
  const kept = want.some((name) => isOwner(name, owner)) ? names : names.filter((name) => !isOwner(name, owner));
  if (want.length) tally('authors', want.join() === kept.join() || want.join() === names.join(), want, names);
  if (label.year) tally('year', work.year === label.year, `${label.title}: ${label.year}`, work.year);
  if (label.venue) tally('venue', sameVenue(label.venue, work.venue), label.venue, work.venue);
  if (label.arxivId) tally('arxivId', work.arxivId === label.arxivId, label.arxivId, work.arxivId);
  if (label.doi) tally('doi', work.doi?.toLowerCase() === label.doi.toLowerCase(), label.doi, work.doi);
  if (label.code) {
    const codes = (work.links ?? []).filter(({ kind }) => kind === 'code').map(({ url }) => bareUrl(url));
    tally('code', codes.includes(bareUrl(label.code)), label.code, codes);
  }
  if (label.awarded) tally('awards', (work.awards ?? []).length > 0, label.title, work.awards);
  if (label.status) tally('status', work.status === label.status, `${label.title}: ${label.status}`, work.status);
  if (label.kind) tally('kind', work.kind === label.kind, `${label.title}: ${label.kind}`, work.kind);
  if (label.links) {
    const kinds = new Set((work.links ?? []).map(({ kind }) => kind as string));
    tally(
      'links',
      label.links.every((kind) => kinds.has(kind)),
      `${label.title}: ${label.links}`,
      [...kinds],
    );
  }
  if (label.further) tally('further', work.furtherVenues?.length === label.further, label.title, work.furtherVenues);
}

const bareUrl = (url: string) =>
  url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/(\.git)?\/?$/, '')
    .toLowerCase();

const short = (name: string) =>
  name
    .split(' ')
    .map((word, i, all) => (i < all.length - 1 ? word[0] : word))
    .join(' ');
const isOwner = (name: string, owner: string) => name === fold(owner) || short(name) === short(fold(owner));

function sameVenue(want: string, got: string | undefined): boolean {
  const [a, b] = [fold(want), fold(got ?? '')];
  if (!b) return false;
  const words = (text: string) =>
    new Set(
      text.split(' ').filter((word) => word.length > 1 && !/^(?:the|of|on|in|and|proceedings|proc|\d+)$/.test(word)),
    );
  const [wanted, found] = [words(a), words(b)];
  const common = [...wanted].filter((word) => found.has(word)).length;
  return a.includes(b) || b.includes(a) || (common > 0 && common / Math.min(wanted.size, found.size) >= 0.6);
}

/** Equal after folding, or at least 92 % alike. */
function alike(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  const longer = Math.max(x.length, y.length);
  return x === y || (Math.abs(x.length - y.length) <= 0.08 * longer && 1 - distance(x, y) / longer >= 0.92);
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
