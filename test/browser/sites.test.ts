import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  allowedSites,
  allowSite,
  forgetSite,
  isAlwaysRead,
  reviveOpenPages,
  siteOf,
  syncSites,
  withheldSites,
} from '../../lib/browser/sites.ts';
import { stub } from './fake.ts';

const INSTALLED = ['https://*.arxiv.org/*', '*://*.edu/*'];
let granted: string[];
let registered: { id: string; matches: string[]; js: string[] }[];

beforeEach(() => {
  fakeBrowser.reset();
  // Chrome tells of what content scripts run on, too.
  granted = [...INSTALLED, 'https://*.arxiv.org/list/*'];
  registered = [];
  stub('runtime.getManifest', () => ({
    host_permissions: INSTALLED,
    content_scripts: [
      { matches: ['https://*.arxiv.org/list/*'], js: ['arxiv-soon.js'], run_at: 'document_start' },
      { matches: ['https://*.arxiv.org/*'], js: ['content-scripts/arxiv.js'], css: ['arxiv.css'] },
      { matches: ['*://*.edu/*'], js: ['detector.js'] },
    ],
  }));
  stub('permissions.getAll', async () => ({ origins: [...granted] }));
  stub('permissions.contains', (async ({ origins }: { origins: string[] }) =>
    origins.every((one) => granted.includes(one))) as never);
  stub('permissions.request', (async ({ origins }: { origins: string[] }) => granted.push(...origins) > 0) as never);
  stub('permissions.remove', (async ({ origins }: { origins: string[] }) => {
    granted = granted.filter((one) => !origins.includes(one));
    return true;
  }) as never);
  stub('scripting.getRegisteredContentScripts', async () => registered);
  stub('scripting.registerContentScripts', (async (scripts: typeof registered) => {
    if (registered.length > 0) throw new Error('Duplicate script ID');
    registered = scripts;
  }) as never);
  stub('scripting.updateContentScripts', (async (scripts: typeof registered) => {
    if (registered.length === 0) throw new Error('Nonexistent script ID');
    registered = scripts;
  }) as never);
  stub('scripting.unregisterContentScripts', async () => {
    registered = [];
  });
});

test.each([
  ['https://people.example.org/~ilse/cv.html#top', 'https://people.example.org/*'],
  ['http://localhost:8080/x', 'http://localhost/*'],
  ['file:///cv.txt', undefined],
  ['chrome://settings', undefined],
  ['nonsense', undefined],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

describe('a site the user always allows', () => {
  const site = 'https://people.example.org/*';

  test('gets the detector, and loses it when it is given back', async () => {
    expect(await isAlwaysRead('https://people.example.org/~ilse')).toBe(false);
    expect(await allowSite(site)).toBe(true);
    await syncSites();
    expect(registered).toMatchObject([{ matches: [site], js: ['detector.js'] }]);
    expect(await isAlwaysRead('https://people.example.org/~ilse')).toBe(true);
    expect(await allowedSites()).toEqual([site]);

    await allowSite('https://another.example/*');
    await syncSites();
    expect(registered[0]?.matches).toEqual(['https://another.example/*', site]);
    await forgetSite(site);
    await forgetSite('https://another.example/*');
    await syncSites();
    expect(registered).toEqual([]);
  });

  test('gets it again after an update, which drops what was registered', async () => {
    await allowSite(site);
    await syncSites();
    registered = [];
    await syncSites();
    expect(registered).toHaveLength(1);
  });

  test('two changes at once end with what is allowed last', async () => {
    await allowSite(site);
    await Promise.all([syncSites(), syncSites(), syncSites()]);
    expect(registered).toHaveLength(1);
  });

  test('a site of the install that was taken back is told', async () => {
    granted = ['https://*.arxiv.org/*'];
    expect(await withheldSites()).toEqual(['*://*.edu/*']);
  });
});

test('pages open during an update get their scripts again; one that is closed to us does not stop the others', async () => {
  const open: Record<string, { id?: number }[]> = {
    'https://*.arxiv.org/*': [{ id: 1 }, { id: 2 }, {}],
    '*://*.edu/*': [{ id: 3 }],
  };
  stub('tabs.query', (async ({ url }: { url: string[] }) => open[url[0]!]) as never);
  const css = stub('scripting.insertCSS', async () => {});
  const js = vi.fn(async ({ target }: { target: { tabId: number } }) => {
    if (target.tabId === 1) throw new Error('Cannot access');
  });
  stub('scripting.executeScript', js as never);
  await reviveOpenPages();
  expect(js.mock.calls.map(([call]) => call)).toEqual([
    { target: { tabId: 1 }, files: ['content-scripts/arxiv.js'] },
    { target: { tabId: 2 }, files: ['content-scripts/arxiv.js'] },
    { target: { tabId: 3 }, files: ['detector.js'] },
  ]);
  expect(css).toHaveBeenCalledTimes(2);
});
