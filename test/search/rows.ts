import type { LibraryRow } from '../../lib/store/library-views.ts';

let count = 0;

/** A paper of the library. Everybody in it is invented. */
export const row = (title: string, more: Partial<LibraryRow> = {}): LibraryRow => ({
  id: `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
  title,
  authors: [],
  addedAt: '2026-11-01T00:00:00.000Z',
  people: [],
  ...more,
});

/** What is said of a paper on the reading list. */
export const shelved = (more: Partial<NonNullable<LibraryRow['shelf']>> = {}): NonNullable<LibraryRow['shelf']> => ({
  state: 'saved',
  savedAt: '2026-11-01T00:00:00.000Z',
  changedAt: '2026-11-01T00:00:00.000Z',
  ...more,
});
