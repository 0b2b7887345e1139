/** Records with their keys, by the names of their stores. */
export type Stored = Record<string, [key: unknown, record: never][]>;

/**
 * In a page of the extension: what is stored there, as it stands at one moment. Sent to the page as text, so nothing from outside is used.
 *
 * @param wanted names of stores; all, when left out
 */
export function readStores(wanted?: readonly string[]): Promise<Stored> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('lectern');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const names = wanted ?? [...db.objectStoreNames];
      const tx = db.transaction(names);
      const asked = names.map((name) => [tx.objectStore(name).getAllKeys(), tx.objectStore(name).getAll()] as const);
      tx.oncomplete = () =>
        resolve(
          Object.fromEntries(
            asked.map(([keys, records], at) => [
              names[at],
              keys.result.map((key, i) => [key, records.result[i] as never]),
            ]),
          ),
        );
      tx.onabort = () => reject(tx.error);
      db.close();
    };
  });
}
