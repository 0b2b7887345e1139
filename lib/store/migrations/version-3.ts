import type { Migration } from '../db.ts';

/** What the user corrects, looks for and keeps safe: corrections of who wrote what, saved searches, backups, tags. */
export const version3: Migration = (db, tx) => {
  const corrections = db.createObjectStore('corrections', { keyPath: ['researcherId', 'paper'] });
  corrections.createIndex('researcherId', 'researcherId');
  corrections.createIndex('externalIds', 'externalIds', { multiEntry: true });

  db.createObjectStore('searches', { keyPath: 'id' });
  db.createObjectStore('backups', { keyPath: 'at' });

  tx.objectStore('shelf').createIndex('tags', 'tags', { multiEntry: true });
};
