import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findBrowser } from '../../../scripts/browsers.ts';
import { Cdp } from './cdp.ts';
import { ChromiumPort } from './chromium-port.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { eventually } from './eventually.ts';
import { endBrowser, hasEnded } from './process.ts';
import { makeProfile } from './profile.ts';
import { Tab } from './tab.ts';

/** Chromium, Chrome or Edge, driven through the DevTools protocol. */
export class Chromium implements Driver {
  readonly name = 'chromium';
  readonly downloads: string;
  readonly tabs = new Set<Tab>();
  readonly #options: LaunchOptions;
  readonly #profile = makeProfile();
  readonly #extension: string | undefined;
  #process!: ChildProcess;
  #scheme: 'light' | 'dark';
  /** The DevTools connection, for what only Chromium can be asked. */
  cdp!: Cdp;
  /** The extension's id; empty without an extension. */
  id = '';

  private constructor(options: LaunchOptions) {
    this.#options = options;
    this.#scheme = options.colorScheme ?? 'light';
    this.#extension = options.extension === undefined ? undefined : realpathSync(options.extension);
    this.downloads = join(this.#profile.folder, 'downloads');
    mkdirSync(this.downloads);
  }

  static async launch(options: LaunchOptions): Promise<Chromium> {
    const browser = new Chromium(options);
    browser.#writePreferences();
    await browser.#start();
    return browser;
  }

  get origin(): string {
    return `chrome-extension://${this.id}`;
  }

  async open(url: string): Promise<Tab> {
    const { targetId } = await this.cdp.send('Target.createTarget', { url: 'about:blank' });
    return this.#show(url, targetId);
  }

  /** In a window as a user opens it: in a context of the protocol's own, extensions find no tab. */
  async openPrivate(url: string): Promise<Tab> {
    const before = new Set((await this.#targets()).map(({ targetId }) => targetId));
    const own = await this.openOwn('options.html');
    await own.evaluate(async () => {
      const { windows } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
      await windows.create({ url: 'about:blank', incognito: true });
    });
    const ownId = (own.port as ChromiumPort).target;
    const opened = await eventually('a private window has opened', async () =>
      (await this.#targets()).find(
        ({ targetId, type, url: at }) =>
          type === 'page' && at === 'about:blank' && targetId !== ownId && !before.has(targetId),
      ),
    );
    await own.close();
    return this.#show(url, opened.targetId);
  }

  async #show(url: string, targetId: string): Promise<Tab> {
    const port = await ChromiumPort.attach(this.cdp, targetId);
    await port.setColorScheme(this.#scheme);
    await port.navigate(url);
    return new Tab(port, this.tabs);
  }

  openOwn(path: string): Promise<Tab> {
    return this.open(`${this.origin}/${path}`);
  }

  async setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    this.#scheme = scheme;
    for (const { targetId, type } of await this.#targets()) {
      if (type !== 'page') continue;
      const port = await ChromiumPort.attach(this.cdp, targetId);
      await port.setColorScheme(scheme);
    }
  }

  async isBackgroundAwake(): Promise<boolean> {
    return (await this.#worker()) !== undefined;
  }

  async killBackground(): Promise<void> {
    const worker = await this.#worker();
    if (!worker) return;
    await this.cdp.send('Target.closeTarget', { targetId: worker.targetId });
    await eventually('the service worker has ended', async () => {
      const now = await this.#worker();
      return now?.targetId !== worker.targetId;
    });
  }

  async pressNotification(id: string): Promise<void> {
    await this.evaluateInWorker(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`);
  }

  async updateExtension(): Promise<void> {
    await this.cdp.send('Extensions.loadUnpacked', { path: this.#extension });
  }

  async switchExtension(on: boolean): Promise<void> {
    const page = await this.open('chrome://extensions/');
    await page.until(
      `it is switched ${on ? 'on' : 'off'}`,
      async ([id, wanted]) => {
        // biome-ignore lint/suspicious/noExplicitAny: an interface of that page alone.
        const { management } = (globalThis as any).chrome;
        await management.setEnabled(id, wanted);
        return (await management.get(id)).enabled === wanted;
      },
      [this.id, on] as const,
    );
    await page.close();
  }

  async restart(): Promise<void> {
    await this.#stop();
    this.tabs.clear();
    await this.#start();
  }

  closed(): Promise<void> {
    return hasEnded(this.#process);
  }

  async close(): Promise<void> {
    await this.#stop();
    this.#profile.remove();
  }

  /**
   * Presses the extension's toolbar button on a tab, which grants `activeTab` and opens the popup.
   *
   * @returns the real popup
   */
  async pressToolbarButton(url: string): Promise<Tab> {
    const { targetInfos } = await this.cdp.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] });
    const tab = (targetInfos as { url: string; targetId: string }[]).find((target) => target.url === url);
    if (!tab) throw new Error(`No tab shows ${url}`);
    const before = new Set((await this.#targets()).map((target) => target.targetId));
    await this.cdp.send('Extensions.triggerAction', { id: this.id, targetId: tab.targetId });
    const popup = await eventually('the popup has opened', async () =>
      (await this.#targets()).find((target) => !before.has(target.targetId) && target.url.startsWith(this.origin)),
    );
    return new Tab(await ChromiumPort.attach(this.cdp, popup.targetId), this.tabs);
  }

  /** Evaluates an expression in the service worker. It must run: nothing here wakes it. */
  async evaluateInWorker<T>(expression: string): Promise<T> {
    const worker = await eventually('the service worker runs', () => this.#worker());
    const { sessionId } = await this.cdp.send('Target.attachToTarget', { targetId: worker.targetId, flatten: true });
    const answer = await this.cdp.send(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      sessionId,
    );
    await this.cdp.send('Target.detachFromTarget', { sessionId });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
    return answer.result.value;
  }

  async #start(): Promise<void> {
    const program = findBrowser('chromium');
    if (!program) throw new Error('No Chromium was found: npm run browsers');
    this.#process = spawn(program, this.#arguments(), { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
    let errors = '';
    this.#process.stderr?.on('data', (chunk) => {
      errors = (errors + chunk).slice(-4_000);
    });
    this.cdp = new Cdp(this.#process);
    await this.cdp.send('Browser.getVersion').catch((cause) => {
      throw new Error(`Chromium did not start. It said:\n${errors}`, { cause });
    });
    await this.cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: this.downloads });
    if (this.#extension !== undefined) await this.#waitForExtension(this.#extension);
  }

  /** Chrome (not Chromium) ignores --load-extension since version 137; there it is loaded through the pipe. */
  async #waitForExtension(folder: string): Promise<void> {
    this.id = idOf(folder);
    try {
      await eventually('the extension is loaded', () => this.#isLoaded(), 5_000);
    } catch {
      this.id = (await this.cdp.send('Extensions.loadUnpacked', { path: folder })).id;
      await eventually('the extension is loaded', () => this.#isLoaded());
    }
  }

  /** Whether the extension's pages can be opened. Its worker tells nothing: it starts when something happens. */
  async #isLoaded(): Promise<boolean> {
    const { targetId } = await this.cdp.send('Target.createTarget', { url: 'about:blank' });
    const port = await ChromiumPort.attach(this.cdp, targetId);
    const { errorText } = await port.send('Page.navigate', { url: `${this.origin}/manifest.json` });
    await port.close();
    return errorText === undefined;
  }

  async #stop(): Promise<void> {
    await endBrowser(this.#process, async () => {
      await this.cdp.send('Browser.close').catch(() => {});
    });
  }

  async #targets(): Promise<{ targetId: string; type: string; url: string }[]> {
    return (await this.cdp.send('Target.getTargets')).targetInfos;
  }

  async #worker() {
    return (await this.#targets()).find((t) => t.type === 'service_worker' && t.url.startsWith(this.origin));
  }

  /** No prompt can be answered headless: what the profile says was granted once is granted again without one. */
  #writePreferences(): void {
    const { grants = [], permissions = [], private: incognito = false } = this.#options;
    if (this.#extension === undefined) return;
    const runtime_granted_permissions = {
      api: permissions,
      explicit_host: grants,
      manifest_permissions: [],
      scriptable_host: grants,
    };
    const settings = {
      [idOf(this.#extension)]: { path: this.#extension, location: 8, incognito, runtime_granted_permissions },
    };
    const file = join(this.#profile.folder, 'Default', 'Preferences');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ extensions: { settings } }));
  }

  #arguments(): string[] {
    const { server, window, size = { width: 1280, height: 900 } } = this.#options;
    const extension = this.#extension;
    return [
      `--user-data-dir=${this.#profile.folder}`,
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      ...(extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      ...(window ? [] : ['--headless=new', '--disable-gpu', '--hide-scrollbars']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Every name leads to the test server; nothing leaves this machine.
      `--host-resolver-rules=MAP *:443 127.0.0.1:${server.port}, MAP *:80 ~NOTFOUND`,
      '--ignore-certificate-errors',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-default-apps',
      '--disable-sync',
      '--disable-search-engine-choice-screen',
      '--password-store=basic',
      '--use-mock-keychain',
      '--lang=en-US',
      '--force-color-profile=srgb',
      '--disable-features=DisableLoadExtensionCommandLineSwitch,Translate,OptimizationHints,MediaRouter',
      `--window-size=${size.width},${size.height}`,
      'about:blank',
    ];
  }
}

/** Chromium names an unpacked extension after its path: 32 hex digits of its SHA-256, written a to p. */
const idOf = (folder: string) =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]!);
