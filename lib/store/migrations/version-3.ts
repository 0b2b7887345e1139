import type { Reason } from '../../model/reason.ts';
import { reasonOfText } from '../../model/reason-of-text.ts';
import type { Migration } from '../db.ts';

/**
 * What the user corrects, looks for and keeps safe: corrections of who wrote what, saved searches, backups, tags. Reasons become data.
 */
export const version3: Migration = async (db, tx) => {
  const corrections = db.createObjectStore('corrections', { keyPath: ['researcherId', 'paper'] });
  corrections.createIndex('researcherId', 'researcherId');
  corrections.createIndex('externalIds', 'externalIds', { multiEntry: true });

  db.createObjectStore('searches', { keyPath: 'id' });
  db.createObjectStore('backups', { keyPath: 'at' });

  tx.objectStore('shelf').createIndex('tags', 'tags', { multiEntry: true });

  for (let cursor = await tx.objectStore('arrivals').openCursor(); cursor; cursor = await cursor.continue()) {
    const arrival = cursor.value as { researchers: { reasons: (string | Reason)[] }[] };
    const researchers = arrival.researchers.map((one) => ({ ...one, reasons: one.reasons.map(asReason) }));
    await cursor.update({ ...arrival, researchers });
  }
};

const asReason = (reason: string | Reason): Reason => (typeof reason === 'string' ? reasonOfText(reason) : reason);
