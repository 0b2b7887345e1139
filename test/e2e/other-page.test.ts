import { test } from 'vitest';
import type { Answer } from '../helpers/web-server.ts';
import { expect, inEachBrowser, titlesIn } from './browsers.ts';

/* Pages built by script and lists on a page of their own, on a host that is granted with the extension. */

const origin = 'https://ilse-vanbergen.github.io';
const works = [
  ['Grammars that Forget', 'Ilse Vanbergen, Ravi Thornquist', 'ACL', 2025],
  ['What the Margin Knows', 'Mei-Lin Castellane, Ilse Vanbergen', 'TACL', 2024],
  ['Nine Slots Are Enough', 'Ilse Vanbergen', 'EMNLP', 2023],
  ['Pauses Are Data', 'Ilse Vanbergen, Jun Rii', 'COLING', 2022],
] as const;
const entries = works.map(([title, by, venue, year]) => `<li>${by}. <b>${title}</b>. ${venue} ${year}.</li>`);
const titles = works.map(([title]) => title);
const head = '<!doctype html><meta charset="utf-8"><title>Ilse Vanbergen</title><h1>Ilse Vanbergen</h1>';
const about = `<p>Assistant professor</p><p>Department of Linguistics, Norrhaven University</p>
  <a href="https://scholar.google.com/citations?user=iVb00000000J">Scholar</a> <a href="https://orcid.org/0000-0001-2345-6789">ORCID</a>`;
const nav = '<nav><a href="/">Home</a> <a href="/publications/">Publications</a></nav>';
/** A site that lets its pages load nothing at all. */
const strict = { 'content-security-policy': "default-src 'none'" };
const site = (pages: Record<string, string>, more: Partial<Answer> = {}) => {
  return (url: URL): Answer | undefined =>
    url.origin === origin && pages[url.pathname] !== undefined ? { body: pages[url.pathname]!, ...more } : undefined;
};

inEachBrowser((lectern) => {
  const open = async (pages: Record<string, string>, more?: Partial<Answer>) => {
    lectern().web.serve(site(pages, more));
    const page = await lectern().browser.open(`${origin}/`);
    return { page, popup: await lectern().popup(page) };
  };

  test('a homepage whose list is on another page of its site offers to read it, and is followed with both', async () => {
    const list = `${head}${nav}<h2>Publications</h2><ul>${entries.join('')}</ul>`;
    const { popup } = await open({ '/': `${nav}${head}${about}`, '/publications/': list }, { headers: strict });
    await popup.untilText('Publications are on another page of this site.');
    expect(lectern().web.requests.filter(({ url }) => url === `${origin}/publications/`)).toEqual([]);
    await popup.click({ role: 'button', name: 'Read it' });
    await popup.untilText('4 publications');
    await popup.untilText('Pauses Are Data');
    expect(await titlesIn(popup)).toEqual(titles);
    expect(await popup.text()).toContain('on two pages of this site');
    expect(await popup.text()).toContain('Department of Linguistics');
    expect(await popup.text()).toContain('Read 4 of 4 entries');
    await popup.click({ role: 'button', name: 'Follow Ilse Vanbergen' });
    await popup.waitFor({ role: 'button', name: 'Following Ilse Vanbergen' });
    await popup.click({ role: 'tab', name: /^Following/ });
    await popup.untilText('4 papers');
  });

  test('selected papers here and all of them there are each listed once', async () => {
    const list = `${head}<h2>Publications</h2><ul>${entries.join('')}</ul>`;
    const selected = `<h2>Selected publications</h2><ul>${entries.slice(1, 4).join('')}</ul>`;
    const { popup } = await open({ '/': `${nav}${head}${about}${selected}`, '/publications/': list });
    await popup.untilText('3 publications');
    await popup.click({ role: 'button', name: 'Read it too' });
    await popup.untilText('4 publications');
    await popup.untilText('Grammars that Forget');
    expect((await titlesIn(popup)).toSorted()).toEqual(titles.toSorted());
  });

  test('a list that cannot be had is said in words, with the page to open', async () => {
    const { popup } = await open({ '/': `${nav}${head}${about}` });
    await popup.click({ role: 'button', name: 'Read it' });
    await popup.untilText('The other page could not be loaded from here.');
    await popup.waitFor({ role: 'link', name: 'Open that page' });
  });

  test('a list that is filled in by scripts is not taken for an empty one', async () => {
    const { popup } = await open({ '/': `${nav}${head}${about}`, '/publications/': `${head}<div id="app"></div>` });
    await popup.click({ role: 'button', name: 'Read it' });
    await popup.untilText('No publications were found on the other page.');
  });

  test('a page built by script is recognised once it is built, again when more is shown and when it turns into another', async () => {
    const app = `<!doctype html><meta charset="utf-8"><title>App</title><div id="app"></div><script>
      const views = {
        '/': ${JSON.stringify(`${head}${about}<h2>Publications</h2><ul>${entries.slice(0, 3).join('')}</ul>`)},
        '/garden': '<h1>My garden</h1><p>Roses, mostly. Prune them in March.</p>',
      };
      const show = () => { document.getElementById('app').innerHTML = views[location.pathname]; };
      addEventListener('popstate', show);
      setTimeout(show, 1500);
    </script>`;
    lectern().web.serve(site({ '/': app }));
    const page = await lectern().browser.open(`${origin}/`);
    const says = async (wanted: (title: string) => boolean) => {
      const end = Date.now() + 30_000;
      for (let title = ''; ; ) {
        ({ title } = await lectern().toolbar(page));
        if (wanted(title) || Date.now() > end) return title;
        await page.until('a moment has passed', () => new Promise((done) => setTimeout(() => done(true), 200)));
      }
    };
    expect(await says((title) => /Ilse Vanbergen.*3/.test(title))).toMatch(/Ilse Vanbergen.*3/);

    await page.evaluate((entry) => {
      document.querySelector('ul')!.insertAdjacentHTML('beforeend', entry);
    }, entries[3]);
    expect(await says((title) => /Ilse Vanbergen.*4/.test(title))).toMatch(/Ilse Vanbergen.*4/);

    await page.evaluate(() => {
      history.pushState(null, '', '/garden');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(await says((title) => !title.includes('Vanbergen'))).not.toContain('Vanbergen');
    const popup = await lectern().popup(page);
    await popup.untilText('Nothing to read here');
    await popup.close();

    await page.port.activate();
    await page.evaluate(() => history.back());
    expect(await says((title) => /Ilse Vanbergen.*3/.test(title))).toMatch(/Ilse Vanbergen.*3/);
  });
});
