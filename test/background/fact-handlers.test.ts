import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type FactsWorld, factHandlers, factsOfOpened } from '../../lib/background/fact-handlers.ts';
import type { Sender } from '../../lib/browser/serve.ts';
import type { PaperDetails } from '../../lib/model/paper-facts.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { editWork } from '../../lib/store/edits.ts';
import { follow } from '../../lib/store/follow.ts';
import { openPaper } from '../../lib/store/paper-facts.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import { setShelf } from '../../lib/store/shelf.ts';
import { installWords } from '../gallery/words.ts';
import { at, emptyStore, homepage, paper } from '../store/build.ts';

const id = '2605.00011';
const title = 'Sparse ladders for slow learners';
const tab: Sender = { from: 'content', private: false, tabId: 7 };
const hidden: Sender = { ...tab, private: true };

let db: LecternDb;
const showPerson = vi.fn<(id: string) => Promise<void>>(async () => {});
const loadCard = vi.fn<(tabId: number) => Promise<void>>(async () => {});
let world: FactsWorld;
beforeEach(async () => {
  installWords();
  vi.clearAllMocks();
  db = await emptyStore();
  world = { store: async () => db, now: () => at(50), showPerson, loadCard };
});

const told = async (details: Partial<PaperDetails>, more: { listing?: string; elsewhere?: true } = {}) => {
  const papers = [{ id, ...details }];
  return (await factHandlers(world)['papers:facts']({ papers, ...more }, tab)).facts[id];
};

describe('a venue', () => {
  test('is told with where it was read', async () => {
    const facts = await told({ comments: 'Accepted at ICML 2026 (oral). Code: https://github.com/one/two' });
    expect(facts?.venue).toEqual({
      name: 'ICML',
      rest: ' 2026, oral',
      heard: 'Accepted at ICML 2026, oral, from the comments line',
    });
    expect(facts?.code).toEqual({ url: 'https://github.com/one/two', word: 'code', heard: 'Code for $1' });
    expect(facts?.told).toEqual([
      { words: 'Accepted at ICML 2026, oral', from: 'from the comments line' },
      { words: 'Code on github.com', from: 'from the comments line' },
    ]);
  });

  test('a prize makes it an award, a place in the programme does not', async () => {
    expect((await told({ comments: 'ICML 2026 (outstanding paper)' }))?.venue?.award).toBe(true);
    expect((await told({ comments: 'ICML 2026 (spotlight)' }))?.venue?.award).toBeUndefined();
  });

  test('is told of by the page of somebody followed', async () => {
    const known = paper(title, { arxivId: id, venue: 'TACL', year: 2026, status: 'to-appear', kind: 'article' });
    await follow(db, homepage([known]), at(1));
    expect((await told({}))?.venue?.heard).toBe('Accepted at TACL 2026, from the page of Ilse Vanbergen');
  });

  test('of the page in front comes first, and the other is told beside it', async () => {
    const known = paper(title, { arxivId: id, venue: 'TACL', year: 2026, kind: 'article' });
    await follow(db, homepage([known]), at(1));
    const facts = await told({ comments: 'Accepted at ICML 2025' });
    expect(facts?.venue?.name).toBe('ICML');
    expect(facts?.told?.map(({ words }) => words)).toEqual(['Accepted at ICML 2025', 'Published in TACL 2026']);
  });

  test('whose year nobody told has none: the year of the preprint is another', async () => {
    const [preprint, printed] = [
      { arxivId: id, year: 2025 },
      { venue: 'TACL', status: 'to-appear', kind: 'article' } as const,
    ];
    await follow(db, homepage([paper(title, preprint)]), at(1));
    const page = { url: 'https://bob.example.edu/', researcher: { name: 'Bob Tan', ids: {} } };
    await follow(db, homepage([paper(title, { arxivId: id, ...printed })], page), at(2));
    expect((await told({}))?.venue?.heard).toBe('Accepted at TACL, from the page of Bob Tan');
    const [work] = await db.getAll('works');
    await editWork(db, work!.id, { edits: { year: 2027 } }, at(3));
    expect((await told({}))?.venue?.heard).toBe('Accepted at TACL 2027, from the page of Bob Tan');
  });

  test('of a preprint, or of one under review, is none', async () => {
    const known = paper(title, { arxivId: id, venue: 'ICLR', status: 'under-review' });
    await follow(db, homepage([known]), at(1));
    expect(await told({})).toBeUndefined();
  });

  test('and code are left out when their badges are off', async () => {
    const details = { comments: 'Accepted at ICML 2026. Code: https://github.com/one/two' };
    await changeSettings(db, { badges: { venue: false } });
    expect(Object.keys((await told(details))!)).toEqual(['code', 'told']);
    await changeSettings(db, { badges: { code: false } });
    expect(await told(details)).toBeUndefined();
  });
});

describe('a new version', () => {
  const readIt = (version?: number) =>
    setShelf(
      db,
      { onPage: paper(title, { arxivId: id, ...(version ? { arxivVersion: version } : {}) }) },
      'read',
      at(2),
    );

  test('is told to who has read an older one', async () => {
    await readIt(2);
    expect((await told({ version: 3 }))?.version).toEqual({
      word: 'v3, you read v2',
      heard: 'Version 3, you read version 2',
    });
    expect(await told({ version: 2 })).toBeUndefined();
  });

  test('has its number only where the page shows it', async () => {
    await readIt(2);
    expect((await told({ replaced: true }))?.version?.word).toBe('replaced, you read v2');
    expect(await told({})).toBeUndefined();
  });

  test('is told to who has opened its page, and not after they opened it in this visit', async () => {
    await openPaper(db, { id, version: 1 }, at(3));
    expect((await told({ version: 2 }))?.version?.word).toBe('v2, you opened v1');
    await db.put('visits', { listing: 'cs.LG/new', startedAt: at(2), lastOpenedAt: at(2) });
    expect((await told({ replaced: true }))?.version?.word).toBe('replaced, you opened v1');
    expect(await told({ replaced: true }, { listing: 'cs.LG/new' })).toBeUndefined();
  });

  test('of a paper read when no version was known is told without numbers', async () => {
    await readIt();
    expect((await told({ replaced: true }))?.version?.word).toBe('replaced since you read it');
  });

  test('since the last look is told once its page is opened, which is kept, in no private window', async () => {
    await openPaper(db, { id, version: 1 }, at(3));
    const details = { id, version: 2 };
    expect((await factsOfOpened(world, details, hidden))?.version?.word).toBe('v2, you opened v1');
    expect((await factsOfOpened(world, details, tab))?.version?.word).toBe('v2, you opened v1');
    expect(await factsOfOpened(world, details, tab)).toBeUndefined();
  });
});

test('where else a paper is, is told on its own page: the published form first, three at most, its code not twice', async () => {
  const links = [
    { kind: 'code', url: 'https://github.com/one/two' },
    { kind: 'paper', url: 'https://papers.example/one.pdf' },
    { kind: 'slides', url: 'https://slides.example/one' },
    { kind: 'video', url: 'https://video.example/one' },
    { kind: 'openreview', url: 'https://openreview.net/forum?id=one' },
  ] as const;
  await follow(db, homepage([paper(title, { arxivId: id, doi: '10.1000/one', links: [...links] })]), at(1));
  expect((await told({}))?.elsewhere).toBeUndefined();
  const facts = await told({}, { elsewhere: true });
  expect(facts?.elsewhere?.map(({ word, url }) => [word, url])).toEqual([
    ['published form', 'https://doi.org/10.1000/one'],
    ['slides', 'https://slides.example/one'],
    ['video', 'https://video.example/one'],
  ]);
  expect(facts?.elsewhere?.[0]?.heard).toBe('$1: published form');
});

describe('being seen', () => {
  test('is kept, and not in a private window', async () => {
    await factHandlers(world)['papers:seen']({ ids: [id] }, hidden);
    expect(await db.get('sightings', id)).toBeUndefined();
    await factHandlers(world)['papers:seen']({ ids: [id] }, tab);
    expect(await db.get('sightings', id)).toMatchObject({ seenAt: at(50) });
  });
});

describe('why a name is marked', () => {
  test('is told in words, with what can be answered', async () => {
    const { value: researcherId } = await follow(db, homepage([]), at(1));
    const person = { researcherId, name: 'Ilse Vanbergen', author: 0, reasons: [] };
    const reasons = [
      { key: 'coauthors' as const, params: { count: 2, names: ['Jun Rii', 'Amara Fenwick'] }, speaks: 1 as const },
      { key: 'noCoauthor' as const, params: { of: 4 }, speaks: -1 as const },
    ];
    const on = factHandlers(world);
    const likely = await on['person:why']({ person: { ...person, how: 'likely', reasons } }, tab);
    expect(likely).toMatchObject({ name: 'Ilse Vanbergen', how: 'Likely', yes: 'Yes, it’s them', no: 'Not them' });
    expect(likely.reasons.map(({ speaks }) => speaks)).toEqual([1, -1]);
    expect(likely.reasons[0]?.words).toContain('Jun Rii');
    const sure = await on['person:why']({ person: { ...person, how: 'sure' } }, tab);
    expect(sure).toMatchObject({ how: 'Sure', no: 'Not them' });
    expect(sure.yes).toBeUndefined();
  });

  test('the card and the library are asked of the browser', async () => {
    const on = factHandlers(world);
    await on['card:load']({}, tab);
    expect(loadCard).toHaveBeenCalledExactlyOnceWith(7);
    const researcherId = '0a7e7a3c-2222-4c1d-9d9b-000000000001';
    await on['person:open']({ researcherId }, tab);
    expect(showPerson).toHaveBeenCalledExactlyOnceWith(researcherId);
  });
});
