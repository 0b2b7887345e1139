import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser } from '../../../scripts/browsers.ts';
import { Bidi } from './bidi.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { eventually } from './eventually.ts';
import { FirefoxPort } from './firefox-port.ts';
import { endBrowser, hasEnded } from './process.ts';
import { makeProfile } from './profile.ts';
import { Tab } from './tab.ts';

/** The add-on's inner id: fixed by a preference, so that its pages have a known address. */
const UUID = '7f1f6b36-3c2f-4b7e-9c55-0d5f0a4f6c11';

/** Firefox, driven through WebDriver BiDi, with its privileged scope for what BiDi has no command for. */
export class Firefox implements Driver {
  readonly name = 'firefox';
  readonly origin = `moz-extension://${UUID}`;
  readonly downloads: string;
  readonly tabs = new Set<Tab>();
  readonly #options: LaunchOptions;
  readonly #profile = makeProfile();
  readonly #id: string | undefined;
  #process!: ChildProcess;
  #bidi!: Bidi;

  private constructor(options: LaunchOptions) {
    this.#options = options;
    this.downloads = join(this.#profile.folder, 'downloads');
    mkdirSync(this.downloads);
    this.#id = options.extension === undefined ? undefined : addOnId(options.extension);
  }

  static async launch(options: LaunchOptions): Promise<Firefox> {
    const browser = new Firefox(options);
    browser.#writePreferences();
    await browser.#start();
    return browser;
  }

  async open(url: string): Promise<Tab> {
    const { context } = await this.#bidi.send('browsingContext.create', { type: 'tab' });
    const port = this.#port(context);
    await port.navigate(url);
    return new Tab(port, this.tabs);
  }

  async openPrivate(url: string): Promise<Tab> {
    const before = await this.#contexts();
    await this.evaluateInBrowser(
      `Services.wm.getMostRecentWindow('navigator:browser').OpenBrowserWindow({ private: true }) && undefined`,
    );
    const context = await eventually('a private window has opened', async () =>
      (await this.#contexts()).find((id) => !before.includes(id)),
    );
    // A navigation that meets the window's own start page still loading is dropped, and BiDi never answers it.
    await eventually('the private window has loaded its own page', () =>
      this.evaluateInBrowser<boolean>(
        `(() => {
          const { gBrowser, gBrowserInit } = Services.wm.getMostRecentWindow('navigator:browser');
          const { currentURI, webProgress } = gBrowser.selectedBrowser;
          return gBrowserInit.delayedStartupFinished && currentURI.spec === 'about:privatebrowsing' && !webProgress.isLoadingDocument;
        })()`,
      ),
    );
    const port = this.#port(context);
    await port.navigate(url);
    return new Tab(port, this.tabs);
  }

  openOwn(path: string): Promise<Tab> {
    return this.open(`${this.origin}/${path}`);
  }

  async setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    const value = scheme === 'dark' ? 0 : 1;
    await this.evaluateInBrowser(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
    );
  }

  async isBackgroundAwake(): Promise<boolean> {
    const state = await this.evaluateInBrowser(`WebExtensionPolicy.getByID('${this.#id}').extension.backgroundState`);
    return state === 'running';
  }

  async killBackground(): Promise<void> {
    await this.evaluateInBrowser(
      `WebExtensionPolicy.getByID('${this.#id}').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
    );
  }

  async pressNotification(id: string): Promise<void> {
    await this.evaluateInBrowser(
      `(async () => {
        const { extension } = WebExtensionPolicy.getByID('${this.#id}');
        const { notificationsMap } = await extension.apiManager.asyncGetAPI('notifications', extension);
        notificationsMap.emit('clicked', ${JSON.stringify(id)});
      })()`,
    );
  }

  async updateExtension(): Promise<void> {
    await this.#install();
  }

  async switchExtension(on: boolean): Promise<void> {
    await this.evaluateInBrowser(
      `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID('${this.#id}')
        .then((addOn) => addOn.${on ? 'enable' : 'disable'}()).then(() => undefined)`,
    );
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

  /** Evaluates in Firefox's own privileged scope. */
  async evaluateInBrowser<T>(expression: string): Promise<T> {
    const { contexts } = await this.#bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const answer = await this.#bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context: contexts[0].context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.type === 'string' ? JSON.parse(answer.result.value) : (undefined as T);
  }

  #port(context: string): FirefoxPort {
    return new FirefoxPort(this.#bidi, context, (expression) => this.evaluateInBrowser(expression));
  }

  async #contexts(): Promise<string[]> {
    const { contexts } = await this.#bidi.send('browsingContext.getTree', { maxDepth: 0 });
    return contexts.map(({ context }: { context: string }) => context);
  }

  async #start(): Promise<void> {
    const program = findBrowser('firefox');
    if (!program) throw new Error('No Firefox was found: npm run browsers');
    const { window, size = { width: 1280, height: 900 } } = this.#options;
    this.#process = spawn(
      program,
      [
        ...(window ? [] : ['--headless']),
        '--no-remote',
        ...['--profile', this.#profile.folder],
        ...['--remote-debugging-port', '0'],
        // Without it Firefox refuses to open moz-extension pages for us.
        '--remote-allow-system-access',
        ...['--width', String(size.width), '--height', String(size.height)],
      ],
      { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' } },
    );
    this.#bidi = await Bidi.connect(await addressOf(this.#process));
    await this.#bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    if (this.#id !== undefined) await this.#install();
  }

  async #install(): Promise<void> {
    if (this.#options.private)
      await this.evaluateInBrowser(
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.add(
          '${this.#id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] }).then(() => undefined)`,
      );
    await this.#bidi.send('webExtension.install', {
      extensionData: { type: 'path', path: resolve(this.#options.extension ?? '') },
    });
  }

  async #stop(): Promise<void> {
    await endBrowser(this.#process, async () => {
      await this.#bidi.send('browser.close').catch(() => {});
    });
    this.#bidi.close();
  }

  #writePreferences(): void {
    const { server, colorScheme = 'light' } = this.#options;
    const preferences = {
      // Every name leads to the test server; nothing leaves this machine.
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': server.proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': server.proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
      'network.trr.mode': 5,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'app.update.enabled': false,
      'app.normandy.enabled': false,
      'browser.aboutwelcome.enabled': false,
      'browser.startup.page': 0,
      'browser.shell.checkDefaultBrowser': false,
      'browser.safebrowsing.update.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'services.settings.server': 'data:,none',
      'toolkit.telemetry.enabled': false,
      'intl.accept_languages': 'en-US',
      // 0 dark, 1 light.
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      'browser.download.folderList': 2,
      'browser.download.dir': this.downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'extensions.webextensions.uuids': JSON.stringify(this.#id === undefined ? {} : { [this.#id]: UUID }),
      // A temporary add-on that is installed again finds its data.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // No prompt can be answered headless.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.update.enabled': false,
    };
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(this.#profile.folder, 'user.js'), `${lines.join('\n')}\n`);
  }
}

const addOnId = (folder: string): string =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;

/** Firefox prints where BiDi listens. */
const addressOf = (browser: ChildProcess) =>
  new Promise<string>((resolveAddress, reject) => {
    let said = '';
    browser.stderr?.on('data', (chunk) => {
      said += chunk;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address) resolveAddress(address);
    });
    browser.once('exit', () => reject(new Error(`Firefox did not start. It said:\n${said.slice(-4_000)}`)));
    browser.once('error', reject);
  });
