import { STORE_NAME } from '../store/store-name.ts';

/** The connection, or the question for one. */
let kept: IDBOpenDBRequest | undefined;

/**
 * Keeps the store open beside the work that comes and goes: to open what is open takes a browser a millisecond or two, and thirty when it is
 * not. This connection reads nothing, makes no store where there is none, and gives way to whoever needs a newer one.
 */
export function keepStoreOpen(): void {
  if (kept) return;
  const opening = indexedDB.open(STORE_NAME);
  kept = opening;
  const lost = (): void => {
    kept = undefined;
  };
  opening.onupgradeneeded = () => opening.transaction?.abort();
  opening.onerror = (event) => {
    // Whoever opens it for its records says what is wrong.
    event.preventDefault();
    lost();
  };
  opening.onsuccess = () => {
    const db = opening.result;
    db.onclose = lost;
    db.onversionchange = () => {
      db.close();
      lost();
    };
  };
}
