import { planOf } from '../../lib/sources/plan.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { follow } from '../../lib/store/follow.ts';
import { readPeople } from '../../lib/store/known-ids.ts';
import { readQueue, syncTasks } from '../../lib/store/queue.ts';
import { changeWatch, readWatch } from '../../lib/store/watch.ts';
import { emptyStore, homepage, paper, readArrivals } from '../store/build.ts';
import { FakeWorld } from './fake-world.ts';

/** A paper as arXiv's API has it. */
export interface FakePaper {
  id: string;
  version?: number;
  title?: string;
  authors?: string[];
  submitted: string;
  comment?: string;
}

/** An answer of arXiv's API in the markup of 2026. */
export const apiFeed = (
  papers: readonly FakePaper[],
  { total = papers.length, updated = '2026-11-03T05:00:00Z' } = {},
) =>
  `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/api/x</id><title>arXiv Query</title><updated>${updated}</updated>
  <opensearch:totalResults>${total}</opensearch:totalResults>
${papers.map(apiEntry).join('\n')}
</feed>`;

const apiEntry = ({
  id,
  version = 1,
  title = `Notes on ${id}`,
  authors = ['Ilse Vanbergen'],
  submitted,
  comment,
}: FakePaper) =>
  `  <entry><id>http://arxiv.org/abs/${id}v${version}</id><title>${title}</title><published>${submitted}</published><summary>Short.</summary>
    <category term="cs.LG" scheme="http://arxiv.org/schemas/atom"/><arxiv:primary_category term="cs.LG"/>
    ${comment ? `<arxiv:comment>${comment}</arxiv:comment>` : ''}${authors.map((name) => `<author><name>${name}</name></author>`).join('')}</entry>`;

/** arXiv's answer to a query that is wrong: status 400, an Atom feed of one entry. */
export const apiError = (words: string) =>
  `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>https://arxiv.org/</id><title>arXiv Search Results</title><updated>2026-11-03T05:00:00Z</updated>
  <entry><id>https://arxiv.org/api/errors#wrong</id><title>Error</title><summary>${words}</summary></entry></feed>`;

export const xml = (body: string | Uint8Array<ArrayBuffer>, init: ResponseInit = {}) =>
  new Response(body, { ...init, headers: { 'content-type': 'application/atom+xml; charset=utf-8', ...init.headers } });

/** Followed on 2 November, asked for the first time on the 3rd; her page lists one paper. */
export async function watching(): Promise<{ world: FakeWorld; db: LecternDb; personId: string }> {
  const db = await emptyStore();
  const known = [paper('Sparse ladders for slow learners', { arxivId: '2605.00011' })];
  const { value } = await follow(db, homepage(known), '2026-11-02T09:00:00.000Z');
  await changeWatch(
    db,
    { consent: true, sources: { homepage: false, 'arxiv-author': false } },
    '2026-11-02T09:05:00.000Z',
  );
  const world = new FakeWorld(db);
  await plan(world);
  return { world, db, personId: value };
}

/** Makes the tasks what is wanted now, all due at once. */
export async function plan({ db, now }: FakeWorld, categories: string[] = []): Promise<void> {
  const plans = planOf(await readPeople(db), categories, await readWatch(db));
  await syncTasks(db, plans, now(), () => now());
}

/** A paper of the evening before the first question. */
export const fresh = { id: '2611.00002', submitted: '2026-11-02T18:00:00Z' };

/** Numbers, or titles, of what arrived. */
export const titles = async ({ db }: FakeWorld) =>
  (await readArrivals(db, { limit: 99 })).rows.map(({ work }) => work.arxivId ?? work.title);

export const healthOf = async ({ db }: FakeWorld, id: 'arxiv-api' | 'homepage' | 'arxiv-author' = 'arxiv-api') =>
  (await readQueue(db)).health.get(id);
/** Whether an address asks the API for names. */
export const isNames = (url: string) => url.includes('search_query');
