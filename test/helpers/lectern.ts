import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'webextension-polyfill';
import type { Answer, Envelope } from '../../lib/messages/envelope.ts';
import type { MessageName, Request, Response } from '../../lib/messages/index.ts';
import type { Page } from '../../lib/model/page.ts';
import type { ShelfState, Work } from '../../lib/model/work.ts';
import type { BrowserName, Driver, LaunchOptions } from './browser/driver.ts';
import { launch } from './browser/launch.ts';
import type { Tab } from './browser/tab.ts';
import { type Route, startWebServer, type WebServer } from './web-server.ts';
import { moveInstants, readStores, type Stored, type UseStores, withStores } from './with-stores.ts';

/** In pages of the extension; Firefox has it under this name too. */
declare const chrome: Browser;

const builds: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Folder of the extension as `npm run build` left it. */
export function buildFor(name: BrowserName): string {
  const folder = join(import.meta.dirname, '..', '..', '.output', builds[name]);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`There is no build in ${folder}: npm run build`);
  return folder;
}

/** A browser with Lectern in it, and the web it sees. */
export class Lectern {
  readonly browser: Driver;
  readonly web: WebServer;
  #agent: Tab | undefined;
  /** Pages of people who were followed before, as they were read. */
  readonly #followed = new Map<string, Page>();

  private constructor(browser: Driver, web: WebServer) {
    this.browser = browser;
    this.web = web;
  }

  static async start(name: BrowserName, route: Route, options: Partial<LaunchOptions> = {}): Promise<Lectern> {
    const server = await startWebServer(route);
    return new Lectern(await launch(name, { extension: buildFor(name), server, ...options }), server);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.web.close();
  }

  /** The popup for the page in `tab`, opened as a page of its own: everything but the bubble around it is the same. */
  async popup(tab: Tab): Promise<Tab> {
    return this.#small(await this.browser.openOwn(`popup.html?tab=${await this.idOf(tab)}`));
  }

  options(): Promise<Tab> {
    return this.browser.openOwn('options.html');
  }

  /** The id that the extension knows the tab under. */
  async idOf(tab: Tab): Promise<number> {
    const agent = await this.#own();
    await tab.port.activate();
    return agent.until(
      'the tab is in front',
      async (agentId) => {
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return active?.id !== agentId && active?.id;
      },
      await agent.evaluate(async () => (await chrome.tabs.getCurrent())?.id),
    );
  }

  /** What the toolbar button shows on a tab. */
  async toolbar(tab: Tab): Promise<{ count: string; title: string }> {
    const tabId = await this.idOf(tab);
    return (await this.#own()).evaluate(
      async (id) => ({
        count: await chrome.action.getBadgeText({ tabId: id }),
        title: await chrome.action.getTitle({ tabId: id }),
      }),
      tabId,
    );
  }

  /** Sends a message as the popup and the options page do. */
  async send<N extends MessageName>(name: N, request: Request<N>): Promise<Response<N>> {
    const answer = (await (
      await this.#own()
    ).evaluate((envelope) => chrome.runtime.sendMessage(envelope), {
      name,
      request,
    } as Envelope<N>)) as Answer<N>;
    if (!answer.ok) throw new Error(`${name}: ${answer.code}: ${answer.message}`);
    return answer.value;
  }

  /** Runs in a page of the extension, with its interfaces. */
  async inExtension<T, A>(run: (arg: A) => T | Promise<T>, arg?: A): Promise<T> {
    return (await this.#own()).evaluate(run, arg);
  }

  /** All records of a store. */
  async stored<T>(store: string): Promise<T[]> {
    const { [store]: records } = await this.readStores([store]);
    return records!.map(([, record]) => record);
  }

  /** Records with their keys, as they stand at one moment. @param wanted names of stores; all, when left out */
  readStores(wanted?: readonly string[]): Promise<Stored> {
    return this.inStores(readStores, wanted);
  }

  /** Runs in a page of the extension, in one transaction over all its stores. */
  async inStores<T, A>(use: UseStores<T, A>, arg?: A): Promise<T> {
    const { port } = await this.#own();
    const answer = await port.evaluate(`(${withStores})(${use}, ${JSON.stringify(arg)})`);
    return (answer === undefined ? undefined : JSON.parse(answer)) as T;
  }

  /** As if so many hours had passed since everything that is stored happened: visits, sightings, follows. */
  async letHoursPass(hours: number): Promise<void> {
    await this.inStores(moveInstants, -hours * 3_600_000);
  }

  /** Follows the person of a page, the first time by hand; the same page once more as it was read then, by the message that the popup sends. */
  async follow(url: string, name: string): Promise<void> {
    const page = this.#followed.get(this.#pageKey(url, name));
    if (page) await this.send('researcher:follow', { page });
    else await this.followByHand(url, name);
  }

  /** Follows the person of a page as a user does: opens it, opens the popup, presses Follow. */
  async followByHand(url: string, name: string): Promise<void> {
    const tab = await this.browser.open(url);
    const popup = await this.popup(tab);
    await popup.click({ role: 'button', name: `Follow ${name}` });
    await popup.waitFor({ role: 'button', name: `Following ${name}` });
    const page = await this.inExtension(
      (id) => chrome.tabs.sendMessage(id, { type: 'page:describe' }) as Promise<Page>,
      await this.idOf(tab),
    );
    this.#followed.set(this.#pageKey(url, name), page);
    await popup.close();
    await tab.close();
  }

  #pageKey(url: string, name: string): string {
    return `${name} ${url} ${this.web.answerTo(url)?.body}`;
  }

  /** Moves a saved paper to where else it stands on the reading list. */
  async setShelf(arxivId: string, state: ShelfState): Promise<void> {
    const works = await this.stored<Work>('works');
    const { id } = works.find(({ externalIds }) => externalIds.includes(`arxiv:${arxivId}`))!;
    await this.send('shelf:set', { work: { id }, state });
  }

  /** Closes every tab but ours, and forgets everything as "Delete everything" does. */
  async startAfresh(): Promise<void> {
    await Promise.all([...this.browser.tabs].filter((tab) => tab !== this.#agent).map((tab) => tab.close()));
    await this.send('data:delete', {});
    this.web.forget();
  }

  /** A page of the extension that stays in the background, for what has no surface. */
  async #own(): Promise<Tab> {
    const alive = await this.#agent?.evaluate(() => chrome.runtime.id !== undefined).catch(() => false);
    if (!this.#agent || !alive) this.#agent = await this.options();
    return this.#agent;
  }

  /** The size of the popup's bubble. */
  async #small(popup: Tab): Promise<Tab> {
    await popup.port.resize(380, 560, 1);
    return popup;
  }
}
