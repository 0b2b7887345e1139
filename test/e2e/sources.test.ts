import { describe, test } from 'vitest';
import type { SourceHealth, SourceId, Task } from '../../lib/model/source.ts';
import type { Work } from '../../lib/model/work.ts';
import { expected } from '../demo/works.ts';
import { demoWorld, homepage } from '../demo/world.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import type { Lectern } from '../helpers/lectern.ts';
import { readStores } from '../helpers/read-stores.ts';
import type { Answer } from '../helpers/web-server.ts';
import { apiError, apiFeed, type FakePaper } from '../queue/answers.ts';
import { expect, follow, inEachBrowser } from './browsers.ts';

const atom = (body: string | Buffer, more: Partial<Answer> = {}): Answer => ({
  body,
  type: 'application/atom+xml; charset=utf-8',
  ...more,
});
const isApi = (url: URL) => url.host === 'export.arxiv.org';
const soon = () => new Date(Date.now() + 60_000).toISOString();
const paper = (more: Partial<FakePaper> = {}): FakePaper => ({
  id: '2611.30001',
  title: 'A pause of one’s own',
  authors: [expected.name, 'Jun Rii'],
  submitted: soon(),
  ...more,
});

/** The demo's web, with arXiv's other hosts answering so. */
const answering = (lectern: Lectern, answer: (url: URL) => Answer | undefined) => {
  const demo = demoWorld();
  lectern.web.serve((url) => answer(url) ?? demo(url));
};
const asked = (lectern: Lectern, host: string) =>
  lectern.web.requests.filter(({ url }) => new URL(url).host === host).map(({ url }) => url);

/** How a source does, as it is stored. */
const healthOf = async (lectern: Lectern, source: SourceId) =>
  (await lectern.stored<SourceHealth>('sources')).find(({ id }) => id === source);

/** Whether nothing is under way or about to be asked. */
const isQuiet = async (lectern: Lectern) => {
  const { tasks, sources } = await lectern.inExtension(readStores, ['tasks', 'sources']);
  const now = new Date().toISOString();
  const isPaused = sources!.some(([, { pausedUntil }]: [unknown, SourceHealth]) => pausedUntil && pausedUntil > now);
  return tasks!.every(([, { claimedAt, dueAt }]: [unknown, Task]) => !claimedAt && (isPaused || dueAt > now));
};

/** As if nothing had ever been asked: tasks wait for the user, sources are well. */
const forgetTrouble = (lectern: Lectern) =>
  lectern.inExtension(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('lectern');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction(['sources', 'tasks'], 'readwrite');
          tx.objectStore('sources').clear();
          const tasks = tx.objectStore('tasks');
          const all = tasks.getAll();
          all.onsuccess = () => {
            const later = new Date(Date.now() + 86_400_000).toISOString();
            for (const { doneAt: _done, claimedAt: _claimed, ...task } of all.result)
              tasks.put({ ...task, failures: 0, dueAt: later, setAt: new Date().toISOString() });
          };
          tx.oncomplete = () => resolve();
          tx.onabort = () => reject(tx.error);
          opening.result.close();
        };
      }),
  );

const arrivals = async (lectern: Lectern): Promise<string[]> => {
  const { arrivals: arrived, works } = await lectern.inExtension(readStores, ['arrivals', 'works']);
  const titles = new Map(works!.map(([id, work]: [unknown, Work]) => [id, work.title]));
  return arrived!.map(([workId]) => titles.get(workId)!).sort();
};

/** The user's yes, to some sources only, with nothing due by itself. */
async function sayYes(lectern: Lectern, ...on: SourceId[]): Promise<void> {
  const all = ['arxiv-api', 'arxiv-author', 'homepage'] as const;
  const sources = Object.fromEntries(all.map((id) => [id, on.includes(id)]));
  await lectern.send('sources:set', { sources });
  const options = await lectern.options();
  await options.click({ role: 'button', name: 'Yes, ask them' });
  await options.waitFor({ role: 'switch', name: 'Ask in the background' });
  await options.close();
}

inEachBrowser((lectern) => {
  test('nothing is asked before a yes; then names and numbers, without cookies, and a new paper arrives and counts', async () => {
    answering(lectern(), (url) => {
      if (isApi(url)) return atom(apiFeed(url.search.includes('search_query') ? [paper()] : []));
      if (url.host === 'arxiv.org' && url.pathname.startsWith('/list'))
        return { body: '<p>', headers: { 'set-cookie': 'who=me; Domain=arxiv.org; Path=/; Secure; SameSite=None' } };
      return undefined;
    });
    const page = await lectern().browser.open('https://arxiv.org/list/cs.LG/2026-01?show=2000');
    await follow(lectern(), homepage, expected.name);
    expect(asked(lectern(), 'export.arxiv.org')).toEqual([]);

    const options = await lectern().options();
    await options.click({ role: 'button', name: 'Yes, ask them' });
    await options.waitFor({ role: 'switch', name: 'Ask in the background' });
    await options.click({ role: 'button', name: 'Check now: arXiv search' });
    await eventually('both questions were asked', async () => asked(lectern(), 'export.arxiv.org').length === 2);
    expect(asked(lectern(), 'export.arxiv.org')[0]).toContain('search_query=au:%22Ilse+Vanbergen%22');
    const sent = lectern().web.requests.filter(({ url }) => isApi(new URL(url)));
    for (const { headers } of sent)
      expect([headers.cookie, headers.referer, headers.origin]).toEqual([undefined, undefined, undefined]);
    await eventually('it arrives', async () => (await arrivals(lectern())).join() === 'A pause of one’s own');
    await eventually('it counts', async () => (await lectern().toolbar(page)).count === '1');
    await options.port.activate();
    await options.untilText('2 of 40 requests today');
  });

  test('a homepage is read again unseen, without running or loading what it names', async () => {
    await follow(lectern(), homepage, expected.name);
    const added = `<li><span class="title">Pauses Nobody Put on arXiv</span><br><b>Ilse Vanbergen</b>, Jun Rii<br>
      <i>Computational Linguistics</i>, 2026</li>`;
    let conditional: string | undefined;
    answering(lectern(), (url) => {
      if (url.href !== homepage) return url.host === 'tracker.example' ? { body: '' } : undefined;
      conditional = lectern().web.requests.at(-1)?.headers['if-none-match'];
      const html = String(demoWorld()(url)!.body)
        .replace('<ul class="publications">', `<ul class="publications">${added}`)
        .replace(
          '<h2>News',
          '<img src="https://tracker.example/i"><script src="https://tracker.example/s"></script><h2>News',
        );
      return { body: html, headers: { etag: '"one"' } };
    });
    await sayYes(lectern(), 'homepage');
    await lectern().send('sources:check', { source: 'homepage' });
    await eventually('it arrives', async () => (await arrivals(lectern())).join() === 'Pauses Nobody Put on arXiv');
    expect(asked(lectern(), 'tracker.example')).toEqual([]);
    expect(conditional).toBeUndefined();
    expect((await healthOf(lectern(), 'homepage'))?.lastError).toBeUndefined();
  });

  describe('trouble', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE z [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i} "&a${i - 1 < 0 ? '' : i - 1};&a;">`).join('')}]><feed>&a29;</feed>`;
    const cases: [string, Answer, object][] = [
      [
        'an error with an Atom body',
        atom(apiError('incorrect id format'), { status: 400 }),
        { code: 'refused', detail: 'incorrect id format' },
      ],
      ['429 without Retry-After', atom('', { status: 429 }), { code: 'throttled', status: 429 }],
      ['429 with Retry-After', atom('', { status: 429, headers: { 'retry-after': '7200' } }), { code: 'throttled' }],
      ['503', atom('', { status: 503 }), { code: 'throttled', status: 503 }],
      ['a web page with status 200', { body: '<!doctype html><title>Just a moment</title>' }, { code: 'html' }],
      ['XML that is cut off', atom(apiFeed([paper()]).slice(0, -30)), { code: 'unreadable' }],
      ['21 MB', atom(Buffer.alloc(21 * 1024 * 1024, 32)), { code: 'too-large' }],
      ['an entity bomb', atom(bomb), { code: 'unreadable', detail: 'XML with a document type' }],
      [
        'a document type on another host',
        atom('<?xml version="1.0"?><!DOCTYPE feed SYSTEM "https://elsewhere.example/bomb.dtd"><feed/>'),
        { code: 'unreadable', detail: 'XML with a document type' },
      ],
      [
        'an entity that XML does not have',
        atom('<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>&boom;</title></feed>'),
        { code: 'unreadable' },
      ],
      [
        'a redirect to another host',
        atom('', { status: 302, headers: { location: 'https://elsewhere.example/feed' } }),
        { code: 'redirect' },
      ],
    ];

    test('is told as what it is, of one kind after the other, and changes nothing', async () => {
      await follow(lectern(), homepage, expected.name);
      await sayYes(lectern(), 'arxiv-api');
      for (const [name, answer, error] of cases) {
        await forgetTrouble(lectern());
        answering(lectern(), (url) => (isApi(url) ? answer : undefined));
        await lectern().send('sources:check', { source: 'arxiv-api' });
        const health = await eventually(`${name} is told`, async () => {
          const now = await healthOf(lectern(), 'arxiv-api');
          return now?.lastError && (await isQuiet(lectern())) && now;
        });
        expect({ name, ...health.lastError }).toMatchObject(error);
        if (name === '429 with Retry-After')
          expect(Date.parse(health.pausedUntil!) - Date.now()).toBeGreaterThan(7_100_000);
      }
      expect(asked(lectern(), 'elsewhere.example')).toEqual([]);
      expect(await arrivals(lectern())).toEqual([]);
      const options = await lectern().options();
      await options.untilText('sent Lectern to another address');
    });

    test('a name in Latin-1 that says it is UTF-8 is read, and an empty answer is shown as what it is', async () => {
      await follow(lectern(), homepage, expected.name);
      await sayYes(lectern(), 'arxiv-api');
      await forgetTrouble(lectern());
      const latin = Buffer.from(apiFeed([paper({ title: 'Über Pausen' })]), 'latin1');
      answering(lectern(), (url) =>
        isApi(url)
          ? atom(url.search.includes('id_list') ? apiFeed([], { updated: new Date().toISOString() }) : latin)
          : undefined,
      );
      await lectern().send('sources:check', { source: 'arxiv-api' });
      await eventually('it arrives', async () => (await arrivals(lectern())).join() === 'Über Pausen');
      await eventually('it is told', async () => (await healthOf(lectern(), 'arxiv-api'))?.note?.code === 'empty');
    });

    test('a connection that never ends is given up', async () => {
      await follow(lectern(), homepage, expected.name);
      await sayYes(lectern(), 'arxiv-api');
      await forgetTrouble(lectern());
      answering(lectern(), (url) => (isApi(url) ? atom('<?xml version="1.0"?><feed>', { endless: true }) : undefined));
      await lectern().send('sources:check', { source: 'arxiv-api' });
      const health = await eventually(
        'it is given up',
        async () => {
          const now = await healthOf(lectern(), 'arxiv-api');
          return now?.lastError && now;
        },
        40_000,
      );
      expect(health.lastError).toMatchObject({ code: 'timeout' });
    }, 60_000);

    test('a background that was ended while it waited takes the question up again', async () => {
      await follow(lectern(), homepage, expected.name);
      await sayYes(lectern(), 'arxiv-api');
      await forgetTrouble(lectern());
      answering(lectern(), (url) => (isApi(url) ? atom('<?xml version="1.0"?><feed>', { endless: true }) : undefined));
      await lectern().send('sources:check', { source: 'arxiv-api' });
      await eventually('it was asked', async () => asked(lectern(), 'export.arxiv.org').length === 1);
      await lectern().browser.killBackground();
      answering(lectern(), (url) =>
        isApi(url) ? atom(apiFeed(url.search.includes('search_query') ? [paper()] : [])) : undefined,
      );
      await lectern().send('sources:check', { source: 'arxiv-api' });
      await eventually('it arrives', async () => (await arrivals(lectern())).join() === 'A pause of one’s own', 90_000);
    }, 120_000);
  });
});
