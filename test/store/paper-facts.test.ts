import { beforeEach, describe, expect, test } from 'vitest';
import type { LecternDb } from '../../lib/store/db.ts';
import { openPaper, readFacts, seePapers } from '../../lib/store/paper-facts.ts';
import { setShelf } from '../../lib/store/shelf.ts';
import { at, emptyStore, paper } from './build.ts';

const id = '2605.00011';
let db: LecternDb;
beforeEach(async () => {
  db = await emptyStore();
});
const looked = async () => (await readFacts(db, [id], undefined)).papers.get(id)?.looked;

describe('when a paper was last looked at', () => {
  test('is when its page was opened, with the newest version there', async () => {
    expect(await looked()).toBeUndefined();
    await openPaper(db, { id, version: 2 }, at(1));
    expect(await looked()).toEqual({ how: 'opened', at: at(1), version: 2 });
  });

  test('opening tells what was so before, and an older version takes nothing back', async () => {
    await openPaper(db, { id, version: 2 }, at(1));
    expect((await openPaper(db, { id, version: 3 }, at(2))).looked).toMatchObject({ version: 2 });
    await openPaper(db, { id, version: 1 }, at(3));
    expect(await looked()).toEqual({ how: 'opened', at: at(3), version: 3 });
  });

  test('reading it counts, unless a later version was opened since', async () => {
    await openPaper(db, { id, version: 2 }, at(1));
    const onPage = paper('Sparse ladders for slow learners', { arxivId: id, arxivVersion: 2 });
    await setShelf(db, { onPage }, 'read', at(2));
    expect(await looked()).toEqual({ how: 'read', at: at(2), version: 2 });
    await openPaper(db, { id, version: 3 }, at(3));
    expect(await looked()).toMatchObject({ how: 'opened', version: 3 });
  });
});

test('the first time a paper was on screen is kept, whatever else is known of it', async () => {
  await openPaper(db, { id, version: 2 }, at(1));
  await seePapers(db, [id, '2605.00012'], at(2));
  await seePapers(db, [id], at(3));
  expect(await db.get('sightings', id)).toMatchObject({ seenAt: at(2), openedVersion: 2 });
  expect(await db.get('sightings', '2605.00012')).toEqual({
    arxivId: '2605.00012',
    firstSeenAt: at(2),
    seenAt: at(2),
  });
});
