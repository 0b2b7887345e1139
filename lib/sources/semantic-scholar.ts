import * as z from 'zod/mini';
import type { WorkOnPage } from '../model/work.ts';
import { instantOf } from './instants.ts';
import { readJson } from './json.ts';
import { manners } from './manners.ts';
import type { Met, Source } from './source.ts';
import { checked, stated } from './works.ts';

/** Made when an answer is read: a background that only waits has no use for it. */
const papers = () => {
  const text = z.nullish(z.string());
  const paper = z.object({
    title: text,
    venue: text,
    year: z.nullish(z.number()),
    publicationDate: text,
    externalIds: z.nullish(z.object({ ArXiv: text, DOI: text })),
    authors: z.nullish(z.array(z.object({ name: text }))),
  });
  return z.object({ data: z.array(paper) });
};
type Paper = z.infer<ReturnType<typeof papers>>['data'][number];

/**
 * Semantic Scholar: papers of one author number (`task.ids[0]`), as it reckons. Without a key its pool is shared with everybody and may
 * fail at any time.
 * Source: api.semanticscholar.org/api-docs/graph
 */
export const semanticScholar: Source = {
  id: 'semantic-scholar',
  ...manners['semantic-scholar'],
  meaning: () => 'identified',
  request: (task, keys) => ({
    url: `https://api.semanticscholar.org/graph/v1/author/${encodeURIComponent(task.ids?.[0] ?? '')}/papers?fields=title,venue,year,publicationDate,externalIds,authors.name&limit=100`,
    ...(keys['semantic-scholar'] ? { headers: { 'x-api-key': keys['semantic-scholar'] } } : {}),
  }),
  parse: (body) => checked(readJson(body, papers()).data.flatMap(metIn)),
};

function metIn({ title, venue, year, publicationDate, externalIds, authors }: Paper): Met[] {
  if (!title) return [];
  const submittedAt = instantOf(publicationDate ?? undefined);
  const isPreprint = /^arxiv/i.test(venue ?? '');
  const work = stated<WorkOnPage>({
    title: title.replace(/\s+/g, ' ').trim(),
    authors: (authors ?? []).map(({ name }) => ({ name: (name ?? '').trim() })).filter(({ name }) => name),
    year: year ?? undefined,
    publishedOn: submittedAt?.slice(0, 10),
    venue: isPreprint ? undefined : venue || undefined,
    kind: isPreprint ? 'preprint' : undefined,
    doi: externalIds?.DOI?.toLowerCase(),
    arxivId: externalIds?.ArXiv ?? undefined,
  } as never);
  return [{ work, ...(submittedAt ? { submittedAt } : {}) }];
}
