import { canonical } from './canonical.ts';

type Key = string | [string, string];
/** The object store of the running transaction, as far as a table needs it. */
export interface Source<T> {
  get(key: Key): Promise<T | undefined>;
  getAll(index: string, value: string): Promise<T[]>;
  /** How many records, or entries of an index, lie between the two, both included; without them, how many there are. */
  count(lower?: string, upper?: string, index?: string): Promise<number>;
  between(lower: string, upper: string, index?: string): Promise<T[]>;
  put(record: T): Promise<unknown>;
  delete(key: Key): Promise<unknown>;
}

export interface TableChange<T> {
  key: Key;
  before: T | undefined;
  after: T | undefined;
}

/** Records written in one go. */
const PORTION = 500;

const textOf = (key: Key): string => (typeof key === 'string' ? key : key.join('\n'));

/**
 * One object store within one transaction: reads once, remembers, and holds changes back until `flush`, so that what is read
 * after a change is the changed, and a piece of work that fails half-way has written nothing.
 */
export class Table<T extends object> {
  readonly #source: Source<T>;
  readonly #keyOf: (record: T) => Key;
  readonly #indexes: Record<string, (record: T) => readonly string[]>;
  readonly #loaded = new Map<string, Promise<T | undefined>>();
  readonly #found = new Map<string, Promise<string[]>>();
  readonly #changed = new Map<string, { key: Key; before: T | undefined; after: T | undefined }>();
  #empty = false;
  /** `index\nvalue` -> keys of changed records that have it. */
  readonly #overlay = new Map<string, Set<string>>();

  constructor(
    source: Source<T>,
    keyOf: (record: T) => Key,
    indexes: Record<string, (record: T) => readonly string[]> = {},
  ) {
    this.#source = source;
    this.#keyOf = keyOf;
    this.#indexes = indexes;
  }

  /** Finds out whether the store is empty: then it is not asked from now on. Of use before it is asked for many. */
  async skipIfEmpty(): Promise<void> {
    if ((await this.#source.count()) === 0) this.#empty = true;
  }

  async get(key: Key): Promise<T | undefined> {
    const text = textOf(key);
    const changed = this.#changed.get(text);
    if (changed) return changed.after;
    let loading = this.#loaded.get(text);
    if (!loading) {
      loading = this.#empty ? Promise.resolve(undefined) : this.#source.get(key);
      this.#loaded.set(text, loading);
    }
    return loading;
  }

  /**
   * Load many records by keys near each other (arXiv ids of one month) with two requests instead of one each, when the store holds few
   * between them; otherwise they are asked for one by one when they are wanted. With `index`, its values instead of keys.
   */
  async preload(values: readonly string[], index?: string): Promise<void> {
    if (values.length === 0 || this.#empty) return;
    const sorted = values.toSorted();
    const [lower, upper] = [sorted[0]!, sorted.at(-1)!];
    // A record more costs less than a question more.
    if ((await this.#source.count(lower, upper, index)) > 2 * values.length) return;
    const records = await this.#source.between(lower, upper, index);
    for (const record of records) this.#remember(record);
    if (index === undefined) {
      for (const value of values) if (!this.#loaded.has(value)) this.#loaded.set(value, Promise.resolve(undefined));
      return;
    }
    const found = new Map<string, string[]>();
    for (const value of values) if (!this.#found.has(`${index}\n${value}`)) found.set(value, []);
    for (const record of new Map(records.map((one) => [textOf(this.#keyOf(one)), one])).values())
      for (const value of this.#indexes[index]!(record)) found.get(value)?.push(textOf(this.#keyOf(record)));
    for (const [value, keys] of found) this.#found.set(`${index}\n${value}`, Promise.resolve(keys));
  }

  /** Records whose `index` holds `value`, changes included. */
  async where(index: string, value: string): Promise<T[]> {
    const slot = `${index}\n${value}`;
    if (this.#empty) return this.#changedAt(slot);
    let finding = this.#found.get(slot);
    if (!finding) {
      finding = this.#source.getAll(index, value).then((records) => records.map((record) => this.#remember(record)));
      this.#found.set(slot, finding);
    }
    const keys = (await finding).filter((key) => !this.#changed.has(key));
    const stored = await Promise.all(keys.map((key) => this.#loaded.get(key)!));
    return [...stored.filter((record) => record !== undefined), ...this.#changedAt(slot)];
  }

  /** Changed records that an index holds. */
  #changedAt(slot: string): T[] {
    const keys = this.#overlay.get(slot);
    return keys ? [...keys].map((key) => this.#changed.get(key)!.after!) : [];
  }

  async put(record: T): Promise<void> {
    await this.#change(this.#keyOf(record), record);
  }

  async delete(key: Key): Promise<void> {
    await this.#change(key, undefined);
  }

  /** What was put or deleted, in the order it was first touched, whether or not that made a difference. */
  touched(): Iterable<TableChange<T>> {
    return this.#changed.values();
  }

  /** What differs from the store, in the order it was first touched. */
  changes(): TableChange<T>[] {
    return [...this.#changed.values()].filter(({ before, after }) =>
      before && after ? before !== after && canonical(before) !== canonical(after) : before !== after,
    );
  }

  /** Write what differs, in portions: whoever waits for the page gets a turn in between. */
  async flush(changes: readonly TableChange<T>[], onPortion: (written: number) => void): Promise<void> {
    for (let from = 0; from < changes.length; from += PORTION) {
      const portion = changes.slice(from, from + PORTION);
      await Promise.all(portion.map(({ key, after }) => (after ? this.#source.put(after) : this.#source.delete(key))));
      onPortion(portion.length);
    }
  }

  #remember(record: T): string {
    const key = textOf(this.#keyOf(record));
    if (!this.#loaded.has(key)) this.#loaded.set(key, Promise.resolve(record));
    return key;
  }

  async #change(key: Key, after: T | undefined): Promise<void> {
    const text = textOf(key);
    const earlier = this.#changed.get(text);
    const before = earlier ? earlier.before : await this.get(key);
    this.#index(earlier?.after, (keys) => keys.delete(text));
    this.#changed.set(text, { key, before, after });
    this.#index(after, (keys) => keys.add(text));
  }

  #index(record: T | undefined, apply: (keys: Set<string>) => void): void {
    if (!record) return;
    for (const [index, valuesOf] of Object.entries(this.#indexes)) {
      for (const value of valuesOf(record)) {
        const slot = `${index}\n${value}`;
        let keys = this.#overlay.get(slot);
        if (!keys) {
          keys = new Set();
          this.#overlay.set(slot, keys);
        }
        apply(keys);
      }
    }
  }
}
