import * as z from 'zod/mini';
import type { WorkKind, WorkOnPage } from '../model/work.ts';
import { readJson } from './json.ts';
import { manners } from './manners.ts';
import type { Met, Source } from './source.ts';
import { checked, stated } from './works.ts';

/** Made when an answer is read: a background that only waits has no use for it. */
const items = () => {
  const text = z.optional(z.string());
  const texts = z.optional(z.array(z.string()));
  const item = z.object({
    DOI: z.string(),
    title: texts,
    author: z.optional(z.array(z.object({ given: text, family: text, name: text }))),
    'container-title': texts,
    issued: z.optional(z.object({ 'date-parts': z.array(z.array(z.nullable(z.number()))) })),
    type: text,
    volume: text,
    page: text,
  });
  return z.object({ status: z.literal('ok'), message: z.object({ items: z.array(item) }) });
};
type Item = z.infer<ReturnType<typeof items>>['message']['items'][number];

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
  parse: (body) => checked(readJson(body, items()).message.items.flatMap(metIn)),
};

function metIn(item: Item): Met[] {
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
    .replace(/<[^<>]*>/g, '')
    .replace(/&(amp|lt|gt);/g, (_whole, name: string) => ENTITIES[name]!)
    .replace(/\s+/g, ' ')
    .trim();
