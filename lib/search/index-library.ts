import type { LecternDb } from '../store/db.ts';
import { readLibrary, readLibraryRows } from '../store/library.ts';
import { type CoAuthorMap, layOut } from './co-author-map.ts';
import type { Facets, FacetValue } from './facets.ts';
import { countInsights, type Insights } from './insights.ts';
import { type Found, PaperIndex } from './paper-index.ts';
import type { Questions } from './protocol.ts';

/** How far the index is. */
export interface Progress {
  done: number;
  total: number;
  complete: boolean;
}

/**
 * The library as it is searched: reads the store in parts, answers from what it has read so far, and follows changes. One for each page,
 * in its worker.
 */
export class LibrarySearch {
  #index = new PaperIndex();
  #names = new Map<string, string>();
  #found: Found = [];
  #search = 0;
  #sweeping: Promise<void> | undefined;
  #again = false;
  readonly #store: () => Promise<LecternDb>;
  readonly #onProgress: (progress: Progress) => void;

  constructor(store: () => Promise<LecternDb>, onProgress: (progress: Progress) => void) {
    this.#store = store;
    this.#onProgress = onProgress;
  }

  /** Read everything; a reading that is asked for while one is under way follows it. */
  read(): Promise<void> {
    if (this.#sweeping) {
      this.#again = true;
      return this.#sweeping;
    }
    this.#sweeping = this.#sweep().finally(() => {
      this.#sweeping = undefined;
    });
    return this.#sweeping;
  }

  search({ query, order, count }: Questions['search']['request']): Questions['search']['answer'] {
    this.#found = this.#index.search(query, order);
    this.#search++;
    return { search: this.#search, total: this.#found.length, ids: this.#index.idsOf(this.#found, 0, count) };
  }

  peek({ query, count }: Questions['peek']['request']): string[] {
    return this.#index.idsOf(this.#index.search(query, 'best'), 0, count);
  }

  /** Whoever exports or prints wants all, not what was read so far. */
  async all({ query, order }: Questions['all']['request']): Promise<string[]> {
    await this.#sweeping;
    return this.#index.idsOf(this.#index.search(query, order));
  }

  part({ search, from, to }: Questions['part']['request']): string[] {
    return search === this.#search ? this.#index.idsOf(this.#found, from, to) : [];
  }

  facets({ search }: Questions['facets']['request']): Facets | undefined {
    return search === this.#search ? this.#index.facets(this.#found) : undefined;
  }

  tags(): FacetValue[] {
    const counts = new Map<string, number>();
    for (const { shelf } of this.#index.papers())
      for (const tag of shelf?.tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
  }

  matches({ searches }: Questions['matches']['request']): Questions['matches']['answer'] {
    return searches.map(({ id, query, since }) => ({ id, ...this.#index.count(query, since) }));
  }

  insights({ now }: Questions['insights']['request']): Insights {
    return countInsights(this.#index.papers(), this.#names, now);
  }

  map({ now }: Questions['map']['request']): CoAuthorMap {
    return layOut(this.insights({ now }));
  }

  /** Records changed: these works, or anything. */
  async changed({ works }: Questions['changed']['request']): Promise<undefined> {
    if (!works) {
      await this.read();
      return;
    }
    const rows = await readLibraryRows(await this.#store(), works, { texts: true });
    const there = new Set(rows.map(({ id }) => id));
    for (const id of works) if (!there.has(id)) this.#index.remove(id);
    for (const row of rows) this.#index.put(row);
  }

  async #sweep(): Promise<void> {
    do {
      this.#again = false;
      const db = await this.#store();
      this.#names = new Map((await db.getAll('researchers')).map(({ id, name }) => [id, name]));
      const index = this.#index.isStale ? new PaperIndex() : this.#index;
      index.names = this.#names;
      const gone = new Set(index.ids());
      for await (const { rows, done, total } of readLibrary(db, { texts: true })) {
        for (const row of rows) {
          index.put(row);
          gone.delete(row.id);
        }
        this.#onProgress({ done, total, complete: false });
      }
      for (const id of gone) index.remove(id);
      this.#index = index;
    } while (this.#again);
    this.#onProgress({ done: this.#index.size, total: this.#index.size, complete: true });
  }
}
