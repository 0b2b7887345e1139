import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { externalIdsOf } from '../../lib/identity/external-ids.ts';
import type { ShelfEntry, Work } from '../../lib/model/work.ts';
import type { Counts } from '../../lib/store/views.ts';
import type { ChromiumPort } from '../../test/helpers/browser/chromium-port.ts';
import { generateWorks } from './pages.ts';

const STREAM = join(import.meta.dirname, '..', '..', '..', 'shared', 'arxiv', 'stream.jsonl.gz');
const WORKS = 100_000;
const PEOPLE = 1_000;
/** One of so many works is on the reading list: 20,000. */
const SAVED = 5;
const PORTION = 2_000;

interface Entry {
  id: string;
  title: string;
  authors: string[];
  primary?: string;
  categories?: string[];
  abstract?: string;
}

/** Papers of arXiv where they are at hand, generated ones otherwise. */
async function* entries(): AsyncGenerator<Entry> {
  if (!existsSync(STREAM))
    return yield* generateWorks(WORKS / 2).map(({ id, title, authors }) => ({ id, title, authors: [...authors] }));
  for await (const line of createInterface({ input: createReadStream(STREAM).pipe(createGunzip()) }))
    yield JSON.parse(line);
}

const uuid = (kind: number, n: number) =>
  `${kind.toString(16).padStart(8, '0')}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
const at = (n: number) => new Date(Date.UTC(2024, 0, 1) + n * 300_000).toISOString();
const VENUES = ['NeurIPS', 'ICML', 'ICLR', 'ACL', 'EMNLP', 'TACL', 'CVPR', 'AAAI'];

/** Every other work is derived from one of the stream: its title turned around, so that it is another work with words as frequent. */
function workOf({ id, title, authors, primary, categories, abstract }: Entry, n: number): Work {
  const derived = n % 2 === 1;
  const work = {
    title: derived ? title.split(' ').toReversed().join(' ') : title,
    authors: authors.map((name) => ({ name })),
    ...(derived ? {} : { arxivId: id }),
    ...(primary ? { primary } : {}),
    ...(categories ? { categories } : {}),
    // Most works were met on lists, which have no abstracts.
    ...(abstract && n % SAVED === 0 ? { abstract } : {}),
    year: 2015 + (n % 12),
    ...(n % 3 ? {} : { venueShort: VENUES[n % VENUES.length]! }),
  };
  // Ids in no order of time, as they are.
  const key = uuid(Math.imul(n, 2_654_435_761) >>> 0, n);
  return { ...work, id: key, externalIds: externalIdsOf(work), addedAt: at(n), changedAt: at(n) };
}

/** Puts 100,000 works, 1,000 people and 20,000 saved papers into the store of an open page of the extension. */
export async function fillLibrary(page: ChromiumPort): Promise<void> {
  const people = Array.from({ length: PEOPLE }, (_, n) => ({
    id: uuid(1, n),
    name: `Person Number${n}`,
    ids: {},
    pages: [],
    handles: [],
    followedAt: at(n),
    changedAt: at(n),
  }));
  await put(page, { researchers: people });
  let n = 0;
  let portion: { works: Work[]; shelf: ShelfEntry[]; authorships: object[] } = {
    works: [],
    shelf: [],
    authorships: [],
  };
  for await (const entry of entries()) {
    for (let twin = 0; twin < 2 && n < WORKS; twin++, n++) {
      const work = workOf(entry, n);
      portion.works.push(work);
      if (n % SAVED === 0)
        portion.shelf.push({
          workId: work.id,
          state: (['saved', 'reading', 'read'] as const)[n % 3]!,
          savedAt: at(n),
          changedAt: at(n),
          tags: [`tag ${n % 23}`],
          ...(n % 4 ? {} : { note: `Compare with ${work.title.slice(0, 40)}, see §${n % 9}.` }),
        });
      if (n % 10 === 0)
        portion.authorships.push({ researcherId: uuid(1, n % PEOPLE), workId: work.id, addedAt: at(n) });
    }
    if (portion.works.length < PORTION) continue;
    await put(page, portion);
    portion = { works: [], shelf: [], authorships: [] };
  }
  await put(page, portion);
  // As a library that grew has it: counted by every write.
  const saved = WORKS / SAVED;
  const reading = {
    saved: Math.ceil(saved / 3),
    reading: Math.floor(saved / 3),
    read: Math.floor(saved / 3),
    'not-interesting': 0,
  };
  const news = { version: 0, accepted: 0, award: 0, code: 0 };
  await setCounts(page, { unseen: 0, news, reading, following: PEOPLE, works: WORKS });
}

/** Writes the stored counts (lib/store/counts.ts). */
async function setCounts(page: ChromiumPort, counts: Counts): Promise<void> {
  await page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('lectern');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction('meta', 'readwrite');
      tx.objectStore('meta').put(${JSON.stringify(counts)}, 'counts');
      tx.oncomplete = () => { opening.result.close(); resolve('done'); };
    };
  })`);
}

async function put(page: ChromiumPort, records: Record<string, readonly object[]>): Promise<void> {
  await page.evaluate(`(async () => {
    const records = ${JSON.stringify(records)};
    const db = await new Promise((resolve, reject) => {
      const opening = indexedDB.open('lectern');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tx = db.transaction([...Object.keys(records), 'meta'], 'readwrite');
    for (const [store, all] of Object.entries(records)) for (const one of all) tx.objectStore(store).put(one);
    tx.objectStore('meta').delete('counts');
    await new Promise((resolve, reject) => { tx.oncomplete = resolve; tx.onabort = () => reject(tx.error); });
    db.close();
    return 'done';
  })()`);
}
