import browser from 'webextension-polyfill';

/** The one dynamic content script: the detector on every site the user always allows. */
const SCRIPT_ID = 'detector-on-allowed-sites';

/** The match pattern that stands for a page's site: `https://example.org/*`. `undefined` for what is no web page. */
export function siteOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined;
}

/** Match patterns granted with the extension. */
export const installSites = (): readonly string[] => browser.runtime.getManifest().host_permissions ?? [];

/** Whether pages like this one are read as they open: granted with the extension, or always allowed since. */
export async function isAlwaysRead(url: string): Promise<boolean> {
  const site = siteOf(url);
  return site !== undefined && browser.permissions.contains({ origins: [site] });
}

/** Whether the browser lets us read, and ask, at addresses of this match pattern. */
export const isGranted = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

/** Match patterns of the sites the user always allowed, in alphabetical order. Chrome counts those of our content scripts among what is granted. */
export async function allowedSites(): Promise<string[]> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const installed = new Set([...installSites(), ...scripts.flatMap(({ matches = [] }) => matches)]);
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !installed.has(origin)).sort();
}

/** Match patterns granted with the extension that the user took back in the browser's own settings. */
export async function withheldSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return installSites().filter((site) => !origins.includes(site));
}

/**
 * Ask for a site for good. Call it from the click itself, before anything is awaited: browsers ask only then.
 *
 * @param site as `siteOf` gives it
 * @returns whether it was granted
 */
export const allowSite = (site: string): Promise<boolean> => allowSites([site]);

/** The same for several at once: those granted with the extension and taken back since. */
export const allowSites = (sites: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...sites] });

/** Give a site back. */
export const forgetSite = (site: string): Promise<boolean> => browser.permissions.remove({ origins: [site] });

/** Call back when the browser lets us into more or fewer sites; answers with how to stop. */
export function onSitesChanged(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

/**
 * Register the detector on exactly the sites that are allowed now. Run whenever permissions change and when the background starts, since
 * an update of the extension drops what was registered. Runs one after the other, so that two changes do not cross.
 */
export function syncSites(): Promise<void> {
  syncing = syncing.then(register, register);
  return syncing;
}
let syncing: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
  const matches = await allowedSites();
  const [there] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (there) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = { id: SCRIPT_ID, matches, js: ['detector.js'], runAt: 'document_idle' as const };
  if (there) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * Give the pages that are open our content scripts again, after an install or update: those they have are cut off from the new version.
 * Pages that are gone, asleep or closed to us are passed over.
 */
export async function reviveOpenPages(): Promise<void> {
  for (const { matches = [], exclude_matches, run_at, ...files } of browser.runtime.getManifest().content_scripts ??
    []) {
    const { css = [] } = files;
    // What is for the beginning of a page has nothing to do in one that is there.
    const js = run_at === 'document_start' ? [] : (files.js ?? []);
    if (js.length + css.length === 0) continue;
    const tabs = await browser.tabs.query({ url: matches, discarded: false });
    const excluded = exclude_matches ? await browser.tabs.query({ url: exclude_matches }) : [];
    const others = new Set(excluded.map(({ id }) => id));
    await Promise.allSettled(
      tabs.flatMap(({ id }) => (id === undefined || others.has(id) ? [] : [inject(id, js, css)])),
    );
  }
}

async function inject(tabId: number, js: string[], css: string[]): Promise<void> {
  if (css.length > 0) await browser.scripting.insertCSS({ target: { tabId }, files: css });
  if (js.length > 0) await browser.scripting.executeScript({ target: { tabId }, files: js });
}
