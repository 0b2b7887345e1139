import type { Counts } from '../../lib/store/views.ts';

/** How much there is in the library of the pictures. */
export const counts: Counts = {
  unseen: 5,
  news: { version: 0, accepted: 0, award: 0, code: 0 },
  reading: { saved: 18, reading: 3, read: 13, 'not-interesting': 4 },
  following: 63,
  works: 1284,
};
/** How much there is in an empty one. */
export const none: Counts = {
  unseen: 0,
  news: { version: 0, accepted: 0, award: 0, code: 0 },
  reading: { saved: 0, reading: 0, read: 0, 'not-interesting': 0 },
  following: 0,
  works: 0,
};
