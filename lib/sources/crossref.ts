import * as z from 'zod/mini';
import type { WorkKind, WorkOnPage } from '../model/work.ts';
import { readJson } from './json.ts';
import { manners } from './manners.ts';
import type { Met, Source } from './source.ts';
import { checked, stated } from './works.ts';

const Item = z.object({
  DOI: z.string(),
  title: z.optional(z.array(z.string())),
  author: z.optional(
    z.array(z.object({ given: z.optional(z.string()), family: z.optional(z.string()), name: z.optional(z.string()) })),
  ),
  'container-title': z.optional(z.array(z.string())),
  issued: z.optional(z.object({ 'date-parts': z.array(z.array(z.nullable(z.number()))) })),
  type: z.optional(z.string()),
  volume: z.optional(z.string()),
  page: z.optional(z.string()),
});
const Items = z.object({ status: z.literal('ok'), message: z.object({ items: z.array(Item) }) });

const FIELDS = 'DOI,title,author,container-title,issued,type,volume,page';
const KINDS: Record<string, WorkKind> = {
  'journal-article': 'article',
  'proceedings-article': 'proceedings',
  'book-chapter': 'chapter',
  'posted-content': 'preprint',
  dissertation: 'thesis',
};

/**
 * Crossref: where works with the DOIs `task.ids` were published, up to 40 in one request.
 * Source: api.crossref.org (REST API, `filter=doi:…`, `select=…`)
 */
export const crossref: Source = {
  id: 'crossref',
  ...manners.crossref,
  meaning: () => 'known',
  request: (task) => ({
    url: `https://api.crossref.org/works?filter=${(task.ids ?? []).map((doi) => `doi:${encodeURIComponent(doi)}`).join(',')}&rows=${task.ids?.length ?? 0}&select=${FIELDS}`,
  }),
  parse: (body) => checked(readJson(body, Items).message.items.flatMap(metIn)),
};

function metIn(item: z.infer<typeof Item>): Met[] {
  const title = plain(item.title?.[0]);
  if (!title) return [];
  const kind = KINDS[item.type ?? ''];
  const work = stated<WorkOnPage>({
    title,
    authors: (item.author ?? [])
      .map(({ given, family, name }) => ({ name: plain(name ?? [given, family].filter(Boolean).join(' ')) }))
      .filter(({ name }) => name),
    doi: item.DOI.toLowerCase(),
    venue: plain(item['container-title']?.[0]) || undefined,
    kind,
    year: item.issued?.['date-parts'][0]?.[0] ?? undefined,
    volume: item.volume,
    pages: item.page,
  } as never);
  return [{ work }];
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>' };

/** Crossref keeps markup of titles (`<i>`, `<sub>`), and publishers escape twice. */
const plain = (text: string | undefined): string =>
  (text ?? '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt);/g, (_whole, name: string) => ENTITIES[name]!)
    .replace(/\s+/g, ' ')
    .trim();
