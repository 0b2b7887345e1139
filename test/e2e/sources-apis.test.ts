import { test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Arrival } from '../../lib/model/arrival.ts';
import type { News } from '../../lib/model/source.ts';
import type { Work } from '../../lib/model/work.ts';
import { never } from '../../lib/store/queue.ts';
import { expected } from '../demo/works.ts';
import { homepage } from '../demo/world.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import type { Answer } from '../helpers/web-server.ts';
import { crossrefAnswer, json, openalexAnswer, semanticScholarAnswer, type ToldPaper } from './api-answers.ts';
import { arrivals, asked, forgetTrouble, healthOf, sayYes } from './asking.ts';
import {
  apis,
  check,
  dayBefore,
  giveKey,
  grants,
  hosts,
  keys,
  names,
  numberOf,
  onArxiv,
  openNew,
  questions,
  rowOf,
  serving,
  shownIn,
  taskOf,
  whileAsking,
  withDoi,
} from './asking-apis.ts';
import { expect, follow, inEachBrowser } from './browsers.ts';

/* OpenAlex, Semantic Scholar and Crossref under their own names, on hosts that are granted with nothing. Everybody is invented. */

/** In pages of the extension; Firefox has it under this name too. */
declare const chrome: Browser;

inEachBrowser(
  (lectern) => {
    test('each is asked when it is switched on and let in, for ids alone, without cookies, and not twice', async () => {
      serving(lectern(), {});
      await lectern().inExtension((origins) => chrome.permissions.remove({ origins }), grants);
      for (const host of Object.values(hosts)) {
        const hello = `https://${host}/hello`;
        const tab = await lectern().browser.open(hello);
        await tab.goto(hello);
        const last = lectern().web.requests.findLast(({ url }) => url === hello);
        expect(last?.headers.cookie, 'the browser has a cookie for it').toBe('who=me');
        await tab.close();
      }
      await follow(lectern(), homepage, expected.name);
      await sayYes(lectern());
      const options = await lectern().options();
      for (const api of apis) {
        await options.click({ role: 'switch', name: names[api] });
        if (api !== 'crossref') await giveKey(options, names[api], keys[api]);
        await options.click({ role: 'button', name: `Check now: ${names[api]}` });
        await options.waitFor({ role: 'button', name: `Allow ${hosts[api]}` });
        expect(questions(lectern(), api), 'not before it is let in').toEqual([]);
        await options.click({ role: 'button', name: `Allow ${hosts[api]}` });
        await eventually(`${api} is answered`, async () => (await healthOf(lectern(), api))?.lastSuccessAt);
      }
      const [openalex, scholar, crossref] = apis.map((api) => {
        const [only, ...others] = questions(lectern(), api);
        expect(others).toEqual([]);
        const { origin, pathname, searchParams } = new URL(only!.url);
        const { cookie, referer, origin: from, 'x-api-key': key } = only!.headers;
        expect({ api, cookie, referer, from }).toEqual({ api });
        return { asked: `${origin}${pathname}`, ...Object.fromEntries(searchParams), ...(key ? { key } : {}) };
      });
      expect(openalex).toEqual({
        asked: 'https://api.openalex.org/works',
        filter: 'author.orcid:0000-0002-1825-0097',
        sort: 'publication_date:desc',
        'per-page': '100',
        select: 'doi,title,publication_year,publication_date,type,primary_location,locations,authorships',
        api_key: keys.openalex,
      });
      expect(scholar).toEqual({
        asked: 'https://api.semanticscholar.org/graph/v1/author/99900421/papers',
        fields: 'title,venue,year,publicationDate,externalIds,authors.name',
        limit: '100',
        key: keys['semantic-scholar'],
      });
      expect(crossref).toEqual({
        asked: 'https://api.crossref.org/works',
        filter: `doi:${withDoi.doi}`,
        rows: '1',
        select: 'DOI,title,author,container-title,issued,type,volume,page',
      });

      await options.untilText('1 of 50 requests today');
      await options.untilText('1 of 20 requests today');
      for (const api of apis) {
        const { dueAt } = (await taskOf(lectern(), api))!;
        const days = (Date.parse(dueAt) - Date.now()) / 86_400_000;
        if (api === 'crossref') expect(dueAt).toBe(never);
        else expect(Math.abs(days - 6.75), `${api} waits for the morning in a week`).toBeLessThan(0.75);
        expect(await lectern().send('sources:check', { source: api })).toEqual({ asked: 0 });
      }
    });

    test('a new paper arrives once though two tell it, as sure as its byline is; a namesake’s is not sure', async () => {
      await whileAsking(lectern(), keys);
      const [day, later] = [dayBefore(10), dayBefore(5)];
      const there = {
        title: 'Breath Groups and Their Borders',
        authors: [expected.name, 'Jun Rii'],
        day: dayBefore(20),
      };
      const fresh = {
        title: 'Silence as Syntax: Pauses That Close a Clause',
        authors: [expected.name, 'Ravi Thornquist', 'Anneke Dröste'],
        day,
        arxivId: numberOf(day, 2),
      };
      const namesake = {
        title: 'Hoof Lameness in Upland Flocks After Wet Winters',
        authors: [expected.name, 'Gwilym ap Rhys', 'Maud Sillitoe'],
        day: later,
        venue: 'Ovine Medicine Quarterly',
        doi: '10.5555/ovine.77',
      };
      const data = {
        ...fresh,
        title: 'Forty Hours of Recorded Pauses',
        arxivId: '',
        doi: '10.5555/data.5',
        type: 'dataset',
      };
      const numbered = {
        title: 'Listening Between the Lines of a Waltz',
        authors: ['I. Vanbergen', 'Oda Krogh'],
        day: later,
        arxivId: numberOf(later, 3),
      };
      const misfiled = {
        ...numbered,
        title: 'A Stranger Under Her Number',
        authors: ['Lin Hartog', 'Oda Krogh'],
        arxivId: '',
      };

      serving(lectern(), { openalex: openalexAnswer([there]), 'semantic-scholar': semanticScholarAnswer([there]) });
      for (const api of ['openalex', 'semantic-scholar'] as const)
        expect((await check(lectern(), api)).lastError).toBeUndefined();
      expect(await arrivals(lectern()), 'what was there at first').toEqual([]);

      serving(lectern(), {
        openalex: openalexAnswer([namesake, fresh, data, there]),
        'semantic-scholar': semanticScholarAnswer([
          numbered,
          misfiled,
          { ...fresh, venue: 'Journal of Patient Parsing', doi: '10.5555/lectern.3001' },
          there,
        ]),
      });
      await check(lectern(), 'openalex');
      const popup = await openNew(lectern());
      await eventually('two are told', async () => (await shownIn(popup)).length === 2);
      expect(await shownIn(popup)).toEqual([namesake.title, fresh.title].sort());
      expect(await rowOf(popup, fresh.title)).toMatch(/Sure, 2 co-authors in common: Ravi Thornquist, Anneke Dröste/);
      expect(await rowOf(popup, fresh.title)).not.toContain('not on arXiv');
      expect(await rowOf(popup, namesake.title)).toMatch(/Likely, signed so on \d+ known papers/);
      expect(await rowOf(popup, namesake.title)).not.toContain('Sure');
      await eventually('two count', async () => (await lectern().toolbar(popup)).count === '2');

      await popup.port.activate();
      await popup.click({ role: 'button', name: 'Mark all as seen' });
      await eventually('nothing is new', async () => (await shownIn(popup)).length === 0);
      await check(lectern(), 'semantic-scholar');
      await eventually('one more is told', async () => (await shownIn(popup)).join() === numbered.title);
      expect(await rowOf(popup, numbered.title)).toMatch(/Likely, listed under their author number/);
      await eventually('one counts', async () => (await lectern().toolbar(popup)).count === '1');

      expect(await arrivals(lectern())).toEqual([namesake.title, fresh.title, numbered.title].sort());
      const works = (await lectern().stored<Work>('works')).filter(({ title }) => title === fresh.title);
      expect(works).toMatchObject([{ arxivId: fresh.arxivId, venue: 'Journal of Patient Parsing' }]);
      const arrived = (await lectern().stored<Arrival>('arrivals')).find(({ workId }) => workId === works[0]!.id);
      expect(arrived).toMatchObject({ researchers: [{ how: 'sure' }] });
      const { watch, ...rest } = await lectern().readStores();
      expect(JSON.stringify(watch)).toContain(keys.openalex);
      for (const key of Object.values(keys)) expect(JSON.stringify(rest)).not.toContain(key);
    });

    test('a paper that was under review and has appeared is news, by OpenAlex and by Crossref, told once', async () => {
      await whileAsking(lectern(), keys);
      const day = dayBefore(3);
      const year = day.slice(0, 4);
      const known = {
        title: 'Nine Slots Are Enough',
        authors: [expected.name, 'Ravi Thornquist'],
        arxivId: '2310.90377',
      };
      serving(lectern(), {
        openalex: openalexAnswer([
          { ...onArxiv, day, venue: 'Journal of Patient Parsing', doi: '10.5555/lectern.4001' },
          { ...known, day: '2023-12-06', venue: 'Slots Quarterly', doi: '10.5555/slots.9' },
        ]),
        crossref: crossrefAnswer([{ ...withDoi, day, venue: 'Dialogue and Discourse Letters' }]),
      });
      await check(lectern(), 'openalex');
      await check(lectern(), 'crossref');
      const popup = await openNew(lectern());
      await popup.untilText('2 changes');
      expect(await rowOf(popup, onArxiv.title)).toContain(
        `Accepted at Journal of Patient Parsing ${year} from OpenAlex`,
      );
      expect(await rowOf(popup, withDoi.title)).toContain(
        `Accepted at Dialogue and Discourse Letters ${year} from Crossref`,
      );
      expect(await shownIn(popup)).toEqual([onArxiv.title, withDoi.title].sort());

      // OpenAlex says so again; Crossref is not asked about what has a venue.
      await check(lectern(), 'openalex');
      await lectern().send('sources:check', { source: 'crossref' });
      await eventually('there is nothing to ask', async () => (await taskOf(lectern(), 'crossref'))?.doneAt);
      expect(questions(lectern(), 'openalex')).toHaveLength(2);
      expect(questions(lectern(), 'crossref')).toHaveLength(1);
      const told = await lectern().stored<News>('news');
      expect(told.map(({ kind }) => kind)).toEqual(['accepted', 'accepted']);
      expect(await arrivals(lectern())).toEqual([]);
    });

    test('what is no answer is told as what it is and loses nothing; patience that is asked for is had', async () => {
      // Semantic Scholar without a key: it is asked on demand only, as Crossref always is.
      await whileAsking(lectern(), { openalex: keys.openalex });
      const day = dayBefore(4);
      const fresh: ToldPaper = { title: 'Pauses for the Patient', authors: [expected.name, 'Maren Tveit'], day };
      const good = {
        openalex: openalexAnswer([{ ...fresh, arxivId: numberOf(day, 4) }]),
        'semantic-scholar': semanticScholarAnswer([
          { ...fresh, title: 'Pauses for the Hurried', arxivId: numberOf(day, 5) },
        ]),
        crossref: crossrefAnswer([{ ...withDoi, day, venue: 'Dialogue and Discourse Letters' }]),
      };
      for (const api of apis) await check(lectern(), api);
      const library = ['works', 'arrivals', 'authorships', 'news', 'sightings', 'baselines'];
      const before = await lectern().readStores(library);

      const refusals = {
        openalex: [
          { error: 'Invalid query parameters error.', message: 'x is not a valid field' },
          'Invalid query parameters error.',
        ],
        'semantic-scholar': [
          { error: 'Unrecognized or unsupported fields: [x]' },
          'Unrecognized or unsupported fields: [x]',
        ],
        crossref: [
          {
            status: 'failed',
            'message-type': 'validation-failure',
            message: [{ value: 'x', message: 'No such select' }],
          },
          'No such select',
        ],
      } as const;
      for (const api of apis) {
        const [refusal, words] = refusals[api];
        const whole = good[api];
        const cases: [Answer, object][] = [
          [
            { ...whole, body: String(whole.body).slice(0, -20) },
            { code: 'unreadable', detail: 'no JSON' },
          ],
          [
            json({ results: {}, data: 'none', status: 'ok' }),
            { code: 'unreadable', detail: /^other JSON than expected/ },
          ],
          [{ body: '<!doctype html><title>Just a moment</title>' }, { code: 'html' }],
          [json(refusal, { status: 400 }), { code: 'refused', status: 400, detail: words }],
          [json({ message: 'Forbidden' }, { status: 403 }), { code: 'key', status: 403 }],
        ];
        for (const [answer, { detail, ...error }] of cases as [Answer, { detail?: string | RegExp }][]) {
          serving(lectern(), { [api]: answer });
          const { lastError, lastSuccessAt } = await check(lectern(), api);
          expect({ api, ...lastError, lastSuccessAt }).toMatchObject({ api, ...error, lastSuccessAt: undefined });
          if (detail) expect(lastError?.detail).toMatch(detail);
        }
      }

      const busy = json({ message: 'Too Many Requests' }, { status: 429, headers: { 'retry-after': '7200' } });
      serving(lectern(), { openalex: busy, 'semantic-scholar': busy, crossref: busy });
      await forgetTrouble(lectern());
      for (const api of apis) await lectern().send('sources:check', { source: api });
      const pauses = await Promise.all(
        apis.map((api) =>
          eventually(`${api} asks for patience`, async () => {
            const { lastError, pausedUntil } = (await healthOf(lectern(), api)) ?? {};
            return lastError?.status === 429 && pausedUntil;
          }),
        ),
      );
      for (const until of pauses) expect(Date.parse(until) - Date.now()).toBeGreaterThan(7_100_000);
      const options = await lectern().options();
      await options.until(
        'all three are told',
        () => document.body.innerText.split('it asks for patience: too many requests').length === 4,
      );
      const asks = () => apis.map((api) => questions(lectern(), api).length);
      const askedThen = asks();
      serving(lectern(), good);
      for (const [at, api] of apis.entries())
        expect(await lectern().send('sources:check', { source: api })).toEqual({ asked: 1, until: pauses[at] });
      // What is due first is asked first: when her page is read, they have been passed over.
      const visits = asked(lectern(), new URL(homepage).host).length;
      await lectern().send('sources:check', { source: 'homepage' });
      await eventually('her page is read', async () => (await healthOf(lectern(), 'homepage'))?.lastSuccessAt);
      expect(asked(lectern(), new URL(homepage).host).length).toBeGreaterThan(visits);
      expect(asks()).toEqual(askedThen);
      expect(await lectern().readStores(library)).toEqual(before);
      for (const api of ['semantic-scholar', 'crossref'] as const)
        for (const { headers } of questions(lectern(), api)) expect(headers['x-api-key']).toBeUndefined();

      for (const api of apis) expect((await check(lectern(), api)).lastError).toBeUndefined();
      expect(await arrivals(lectern())).toEqual(['Pauses for the Hurried', 'Pauses for the Patient']);
      expect((await lectern().stored<News>('news')).map(({ kind }) => kind)).toEqual(['accepted']);
    }, 240_000);
  },
  { grants },
);
