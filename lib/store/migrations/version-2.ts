import type { Migration } from '../db.ts';

/** What is asked in the background: tasks, how sources do, what the user allowed, and news of known works. Shipped, so frozen. */
export const version2: Migration = (db) => {
  const tasks = db.createObjectStore('tasks', { keyPath: 'id' });
  tasks.createIndex('dueAt', 'dueAt');
  tasks.createIndex('source', 'source');

  db.createObjectStore('sources', { keyPath: 'id' });
  db.createObjectStore('baselines', { keyPath: 'id' });
  db.createObjectStore('watch');

  const news = db.createObjectStore('news', { keyPath: 'id' });
  news.createIndex('at', 'at');
  news.createIndex('unseenAt', ['unseen', 'at']);
  news.createIndex('workId', 'workId');
  news.createIndex('people', 'people', { multiEntry: true });
};
