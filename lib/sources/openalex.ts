import * as z from 'zod/mini';
import type { WorkKind, WorkOnPage } from '../model/work.ts';
import { parseArxivId } from '../parse/arxiv-id.ts';
import { instantOf } from './instants.ts';
import { readJson } from './json.ts';
import { manners } from './manners.ts';
import type { Met, Source } from './source.ts';
import { checked, stated } from './works.ts';

/** Made when an answer is read: a background that only waits has no use for it. */
const works = () => {
  const text = z.nullish(z.string());
  const location = z.nullish(
    z.object({ landing_page_url: text, source: z.nullish(z.object({ display_name: text, type: text })) }),
  );
  const authorship = z.object({ raw_author_name: text, author: z.nullish(z.object({ display_name: text })) });
  const work = z.object({
    doi: text,
    title: text,
    publication_year: z.nullish(z.number()),
    publication_date: text,
    type: text,
    primary_location: location,
    locations: z.nullish(z.array(location)),
    authorships: z.nullish(z.array(authorship)),
  });
  return z.object({ results: z.array(work) });
};
type Work = z.infer<ReturnType<typeof works>>['results'][number];

const FIELDS = 'doi,title,publication_year,publication_date,type,primary_location,locations,authorships';
/** What it counts as works and nobody reads as a paper. Source: docs.openalex.org/api-entities/works/work-object#type */
const NO_PAPERS = new Set(['dataset', 'grant', 'libguides', 'paratext', 'peer-review', 'supplementary-materials']);
const KINDS: Record<string, WorkKind> = {
  preprint: 'preprint',
  dissertation: 'thesis',
  book: 'book',
  report: 'report',
};

/**
 * OpenAlex: works that name one of the ORCIDs `task.ids`, newest first, up to 50 people in one request. A key is required.
 * Source: docs.openalex.org/api-entities/works/filter-works
 */
export const openalex: Source = {
  id: 'openalex',
  ...manners.openalex,
  meaning: () => 'met',
  request: (task, keys) => ({
    url: `https://api.openalex.org/works?filter=author.orcid:${(task.ids ?? []).map(encodeURIComponent).join('|')}&sort=publication_date:desc&per-page=100&select=${FIELDS}${keys.openalex ? `&api_key=${encodeURIComponent(keys.openalex)}` : ''}`,
  }),
  parse: (body) => checked(readJson(body, works()).results.flatMap(metIn)),
};

function metIn(one: Work): Met[] {
  if (!one.title || NO_PAPERS.has(one.type ?? '')) return [];
  const published = one.primary_location?.source;
  const places = [one.primary_location, ...(one.locations ?? [])].map((location) => location?.landing_page_url);
  const submittedAt = instantOf(one.publication_date ?? undefined);
  const isRepository = published?.type === 'repository';
  const work = stated<WorkOnPage>({
    title: one.title
      .replace(/<[^<>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    authors: (one.authorships ?? [])
      .map(({ raw_author_name, author }) => ({ name: (raw_author_name ?? author?.display_name ?? '').trim() }))
      .filter(({ name }) => name),
    year: one.publication_year ?? undefined,
    publishedOn: submittedAt?.slice(0, 10),
    venue: isRepository ? undefined : (published?.display_name ?? undefined),
    kind: KINDS[one.type ?? ''] ?? (isRepository ? 'preprint' : undefined),
    doi: one.doi?.replace(/^https?:\/\/doi\.org\//, '').toLowerCase(),
    arxivId: [one.doi, ...places].map(arxivIdIn).find((id) => id !== undefined),
  } as never);
  return [{ work, ...(submittedAt ? { submittedAt } : {}) }];
}

/** By arXiv's own address, or by the DOI that arXiv gives every paper. */
const arxivIdIn = (url: string | null | undefined): string | undefined =>
  parseArxivId(/^https?:\/\/(?:arxiv\.org\/abs\/|doi\.org\/10\.48550\/arxiv\.)(.+)/i.exec(url ?? '')?.[1] ?? '')?.id;
