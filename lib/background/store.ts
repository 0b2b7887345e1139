import { type LecternDb, openStore } from '../store/db.ts';

let opening: Promise<LecternDb> | undefined;

/** The store, opened when first asked for and again after it was closed; an opening that failed is tried anew next time. */
export function store(): Promise<LecternDb> {
  opening ??= openStore(undefined, undefined, forget).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opening;
}

/** Closes it; asked for again, it is opened again. */
export function closeStore(): void {
  opening?.then(
    (db) => db.close(),
    () => {},
  );
  forget();
}

function forget(): void {
  opening = undefined;
}
