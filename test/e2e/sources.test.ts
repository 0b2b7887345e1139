import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { expected } from '../demo/works.ts';
import { demoWorld, homepage } from '../demo/world.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import type { Answer } from '../helpers/web-server.ts';
import { apiError, apiFeed } from '../queue/answers.ts';
import { answering, arrivals, asked, atom, forgetTrouble, healthOf, isApi, isQuiet, paper, sayYes } from './asking.ts';
import { expect, follow, inEachBrowser } from './browsers.ts';

/** arXiv's answers as it gave them: they stand beside the project and never in it. */
const recorded = join(import.meta.dirname, '..', '..', '..', 'shared', 'arxiv', 'api', 'arxiv-query');

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

    test.runIf(existsSync(recorded))(
      'as arXiv told it is told in its words; its other answers are read',
      async () => {
        await follow(lectern(), homepage, expected.name);
        await sayYes(lectern(), 'arxiv-api');
        for (const file of readdirSync(recorded).filter((name) => /^(?:error|empty|verbatim|author_w)/.test(name))) {
          await forgetTrouble(lectern());
          const body = readFileSync(join(recorded, file));
          const isError = file.startsWith('error');
          answering(lectern(), (url) => (isApi(url) ? atom(body, isError ? { status: 400 } : {}) : undefined));
          await lectern().send('sources:check', { source: 'arxiv-api' });
          const health = await eventually(`${file} is answered`, async () => {
            const now = await healthOf(lectern(), 'arxiv-api');
            const isTold = now?.lastError !== undefined || now?.lastSuccessAt !== undefined;
            return isTold && (await isQuiet(lectern())) && now;
          });
          expect({ file, code: health.lastError?.code }).toEqual({ file, code: isError ? 'refused' : undefined });
          if (isError) expect(String(body)).toContain(health.lastError?.detail);
        }
        expect(await arrivals(lectern())).toEqual([]);
      },
      240_000,
    );

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
