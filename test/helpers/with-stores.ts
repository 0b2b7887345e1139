/** Waits for a request. */
type Done = <T>(request: IDBRequest<T>) => Promise<T>;
/** What is done with all stores, in one transaction. Sent to the page as text, so it can use nothing from outside but what it is given. */
export type UseStores<T, A> = (tx: IDBTransaction, done: Done, arg: A) => T | Promise<T>;
/** Records with their keys, by the names of their stores. */
export type Stored = Record<string, [key: unknown, record: never][]>;

/** In a page of the extension: opens its database for what is to be done. @returns what that answers, as JSON, once it is stored */
export async function withStores<T, A>(use: UseStores<T, A>, arg: A): Promise<string | undefined> {
  const done: Done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('lectern'));
  const tx = db.transaction([...db.objectStoreNames], 'readwrite');
  const ended = new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = () => reject(tx.error);
  });
  db.close();
  const [answer] = await Promise.all([use(tx, done, arg), ended]);
  return JSON.stringify(answer);
}

/** What is stored, as it stands at one moment. */
export const readStores: UseStores<Stored, readonly string[] | undefined> = async (tx, done, wanted) => {
  const stored: Stored = {};
  for (const name of wanted ?? tx.objectStoreNames) {
    const store = tx.objectStore(name);
    const [keys, records] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    stored[name] = keys.map((key, i) => [key, records[i] as never]);
  }
  return stored;
};

/** Moves every instant by so many milliseconds. */
export const moveInstants: UseStores<void, number> = async (tx, done, by) => {
  const move = (value: unknown): unknown => {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value))
      return new Date(Date.parse(value) + by).toISOString();
    if (Array.isArray(value)) return value.map(move);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, move(inner)]));
  };
  for (const name of tx.objectStoreNames) {
    const store = tx.objectStore(name);
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    for (const [i, key] of keys.entries()) store.put(move(values[i]), ...(store.keyPath === null ? [key] : []));
  }
};
