import type { Migration } from '../db.ts';

/** The first version. Shipped, so frozen: what changes later is a step of its own. */
export const version1: Migration = (db) => {
  const works = db.createObjectStore('works', { keyPath: 'id' });
  works.createIndex('externalIds', 'externalIds', { multiEntry: true });

  const researchers = db.createObjectStore('researchers', { keyPath: 'id' });
  researchers.createIndex('handles', 'handles', { multiEntry: true });
  researchers.createIndex('followedAt', 'followedAt');

  const authorships = db.createObjectStore('authorships', { keyPath: ['researcherId', 'workId'] });
  authorships.createIndex('workId', 'workId');
  authorships.createIndex('researcherId', 'researcherId');

  const shelf = db.createObjectStore('shelf', { keyPath: 'workId' });
  shelf.createIndex('savedAt', 'savedAt');
  shelf.createIndex('stateChangedAt', ['state', 'changedAt']);

  const arrivals = db.createObjectStore('arrivals', { keyPath: 'workId' });
  arrivals.createIndex('firstSeenAt', 'firstSeenAt');
  arrivals.createIndex('unseenFirstSeenAt', ['unseen', 'firstSeenAt']);
  arrivals.createIndex('people', 'people', { multiEntry: true });
  arrivals.createIndex('unseenFor', 'unseenFor', { multiEntry: true });

  const sightings = db.createObjectStore('sightings', { keyPath: 'arxivId' });
  sightings.createIndex('firstSeenAt', 'firstSeenAt');

  const visits = db.createObjectStore('visits', { keyPath: 'listing' });
  visits.createIndex('lastOpenedAt', 'lastOpenedAt');

  db.createObjectStore('settings');
  db.createObjectStore('journal', { keyPath: 'id', autoIncrement: true });
  db.createObjectStore('meta');
};
