import { STORE_NAME } from '../store/store-name.ts';

let kept: IDBDatabase | undefined;
let asked = false;

/**
 * Keeps the store open beside the work that comes and goes: to open what is open takes a browser a millisecond or two, and thirty when it is
 * not. This connection reads nothing, makes no store where there is none, and gives way to whoever needs a newer one.
 */
export function keepStoreOpen(): void {
  if (asked) return;
  asked = true;
  const opening = indexedDB.open(STORE_NAME);
  const lost = (): void => {
    asked = false;
    kept = undefined;
  };
  opening.onupgradeneeded = () => opening.transaction?.abort();
  opening.onerror = (event) => {
    // Whoever opens it for its records says what is wrong.
    event.preventDefault();
    lost();
  };
  opening.onsuccess = () => {
    kept = opening.result;
    kept.onclose = lost;
    kept.onversionchange = () => {
      kept?.close();
      lost();
    };
  };
}
