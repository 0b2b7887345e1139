import { describe, test } from 'vitest';
import { expected } from '../demo/works.ts';
import { demoWorld, homepage } from '../demo/world.ts';
import type { Chromium } from '../helpers/browser/chromium.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import type { Tab } from '../helpers/browser/tab.ts';
import type { Lectern } from '../helpers/lectern.ts';
import { apiFeed } from '../queue/answers.ts';
import { expect, follow, inEachBrowser, titlesIn } from './browsers.ts';

const elsewhere = 'https://vanbergen.example/';
const question = 'Look for new papers in the background?';
const paper = 'A pause of one’s own';
const changed = 'What the Margin Knows: Annotator Hesitation as Training Signal';

/** arXiv knows a new paper, and her page an award that it did not list before. */
function somethingNew(lectern: Lectern): void {
  const demo = demoWorld();
  const submitted = new Date(Date.now() + 60_000).toISOString();
  const authors = [expected.name, 'Jun Rii'];
  lectern.web.serve((url) => {
    if (url.host === 'export.arxiv.org') {
      const asked = url.searchParams
        .get('id_list')
        ?.split(',')
        .map((id) => ({ id, submitted: '2026-01-12T09:00:00Z' }));
      const papers = asked ?? [{ id: '2611.30001', title: paper, authors, submitted }];
      return { body: apiFeed(papers, { updated: new Date().toISOString() }), type: 'application/atom+xml' };
    }
    const page = demo(url);
    if (url.href !== homepage || !page) return page;
    return { body: String(page.body).replace('(TACL)</i>, 2025', '(TACL)</i>, 2025. <b>Best paper award</b>') };
  });
}

/** Follows from the popup, as a page of its own, and leaves it open. */
async function followHere(lectern: Lectern, url: string): Promise<Tab> {
  const page = await lectern.browser.open(url);
  const popup = await lectern.popup(page);
  await popup.click({ role: 'button', name: `Follow ${expected.name}` });
  await popup.waitFor({ role: 'button', name: `Following ${expected.name}` });
  return popup;
}
const countIs = (lectern: Lectern, page: Tab, count: string) =>
  eventually(`the button says ${count}`, async () => (await lectern.toolbar(page)).count === count);
const notAsked = (lectern: Lectern) =>
  expect(lectern.web.requests.filter(({ url }) => new URL(url).host === 'export.arxiv.org')).toEqual([]);

inEachBrowser(
  (lectern, browserName) => {
    describe('the first follow', () => {
      test('asks once; a yes brings new papers and news, which are told with their source, seen, and unseen again', async () => {
        const popup = await followHere(lectern(), homepage);
        await popup.waitFor({ role: 'heading', name: question });
        notAsked(lectern());
        somethingNew(lectern());
        await popup.click({ role: 'button', name: 'Yes, ask them' });
        await eventually('the question is gone', async () => !(await popup.has({ role: 'heading', name: question })));
        for (const source of ['arxiv-api', 'homepage'] as const) await lectern().send('sources:check', { source });
        await countIs(lectern(), popup, '2');

        await popup.port.activate();
        await popup.click({ role: 'tab', name: /^New/ });
        await popup.untilText('1 new paper, 1 change');
        expect((await titlesIn(popup)).map((title) => title.replace(/^New: /, ''))).toEqual([paper, changed]);
        await popup.untilText('Award: best paper award from ilse-vanbergen.github.io');
        await popup.untilText('Checked today');

        await popup.click({ role: 'button', name: `Not interesting: ${paper}` });
        await popup.untilText('Marked as not interesting');
        await countIs(lectern(), popup, '1');
        await popup.port.activate();
        await popup.click({ role: 'button', name: 'Undo' });
        await eventually('it is back', async () => (await titlesIn(popup)).length === 2);

        await popup.click({ role: 'radio', name: 'By person' });
        await popup.click({ role: 'button', name: /^Ilse Vanbergen 1 new paper, 1 change/ });
        await eventually('both are hers', async () => (await titlesIn(popup)).length === 2);
        await popup.click({ role: 'radio', name: 'By day' });

        await popup.click({ role: 'button', name: 'Mark all as seen' });
        await popup.untilText('A quiet day');
        await countIs(lectern(), popup, '');
        await popup.port.activate();
        await popup.click({ role: 'button', name: 'Undo' });
        await popup.untilText('1 new paper, 1 change');
        await countIs(lectern(), popup, '2');
      });

      test('takes no for an answer, for good; the options have the switch', async () => {
        const popup = await followHere(lectern(), homepage);
        await popup.click({ role: 'button', name: 'No' });
        await popup.untilText('Not asked again');
        await popup.close();
        const people = await lectern().popup(await lectern().browser.open(homepage));
        await people.click({ role: 'button', name: `Following ${expected.name}` });
        await people.click({ role: 'button', name: `Follow ${expected.name}` });
        await people.waitFor({ role: 'button', name: `Following ${expected.name}` });
        await people.click({ role: 'tab', name: /^New/ });
        await people.untilText('Nothing new on the pages you opened');
        await people.click({ role: 'tab', name: /^This page/ });
        expect(await people.has({ role: 'heading', name: question })).toBe(false);
        notAsked(lectern());
        const options = await lectern().options();
        await options.waitFor({ role: 'button', name: 'Yes, ask them' });
      });
    });

    test('a quiet day is not what it looks like when a source fails', async () => {
      await follow(lectern(), homepage, expected.name);
      const demo = demoWorld();
      lectern().web.serve((url) =>
        url.host === 'export.arxiv.org' ? { body: '<!doctype html><title>Just a moment</title>' } : demo(url),
      );
      await lectern().send('sources:set', { consent: true, sources: { homepage: false, 'arxiv-author': false } });
      await lectern().send('sources:check', { source: 'arxiv-api' });
      const page = await lectern().browser.open(homepage);
      const popup = await lectern().popup(page);
      await popup.click({ role: 'tab', name: /^New/ });
      await popup.untilText('Not certainly a quiet day');
      await popup.untilText('it answered with a web page where data was promised');
    });

    if (browserName !== 'chromium') return; // Firefox lets no tool press its toolbar button or see its popups.
    test('a page on a host that is not granted is offered to be read again, and is when the browser lets us', async () => {
      const chromium = lectern().browser as Chromium;
      const demo = demoWorld();
      lectern().web.serve((url) => (url.href === elsewhere ? demo(new URL(homepage)) : demo(url)));
      await lectern().send('sources:set', { consent: true, sources: { 'arxiv-api': false, 'arxiv-author': false } });
      const page = await chromium.open(elsewhere);
      await page.port.activate();
      const popup = await chromium.pressToolbarButton(elsewhere);
      await popup.click({ role: 'button', name: 'Look at this page' });
      await popup.click({ role: 'button', name: `Follow ${expected.name}` });
      await popup.untilText('Your browser will ask for vanbergen.example only');
      lectern().web.forget();
      await popup.click({ role: 'button', name: 'Re-read weekly' });
      await lectern().send('sources:check', { source: 'homepage' });
      await eventually('it is read', async () => lectern().web.requests.some(({ url }) => url === elsewhere));
    });
  },
  { grants: [`${elsewhere}*`] },
);
