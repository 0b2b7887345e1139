import type { BrowserName } from '../../../scripts/browsers.ts';
import type { WebServer } from '../web-server.ts';
import type { Tab } from './tab.ts';

export type { BrowserName };

export interface LaunchOptions {
  /** Folder of the built extension; left out, the browser runs without any. */
  extension?: string;
  /** Answers every https address. */
  server: WebServer;
  /** With a window; headless when left out. */
  window?: boolean;
  colorScheme?: 'light' | 'dark';
  size?: { width: number; height: number };
  /** Origins (match patterns) that `permissions.request` is granted for; Firefox grants any. No prompt can be answered headless. */
  grants?: readonly string[];
  /** The same for other permissions: `notifications`. */
  permissions?: readonly string[];
  /** The user has allowed the extension in private windows. */
  private?: boolean;
}

/** One browser with the extension in it: the same for Chromium and Firefox. */
export interface Driver {
  readonly name: BrowserName;
  /** `chrome-extension://ID` or `moz-extension://UUID`. */
  readonly origin: string;
  /** Where downloads end up. */
  readonly downloads: string;
  /** Tabs that were opened here and not closed since. */
  readonly tabs: ReadonlySet<Tab>;
  /** Opens a new tab in front and waits until the page has loaded. */
  open(url: string): Promise<Tab>;
  /** Opens a page of the extension in a new tab: `options.html`. */
  openOwn(path: string): Promise<Tab>;
  /** Opens a page in a private window. */
  openPrivate(url: string): Promise<Tab>;
  /** What the system prefers, from now on in every tab. */
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Ends the service worker (Chromium) or event page (Firefox). The next event starts it anew. */
  killBackground(): Promise<void>;
  /** Whether the background is awake. */
  isBackgroundAwake(): Promise<boolean>;
  /** Presses a notification of the extension: no notification can be pressed headless, so its event is told as the browser tells it. */
  pressNotification(id: string): Promise<void>;
  /** Loads the extension again, as an update does, while tabs stay open. */
  updateExtension(): Promise<void>;
  /** Switches the extension off or on again, as its user does, while tabs stay open. */
  switchExtension(on: boolean): Promise<void>;
  /** Ends the browser and starts it again with the same profile; tabs are gone. */
  restart(): Promise<void>;
  /** Resolves when the browser has ended, whoever ended it. */
  closed(): Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** What a page can be asked for; `Tab` builds everything else on it. */
export interface TabPort {
  navigate(url: string): Promise<void>;
  /** Evaluates an expression that yields a string or nothing, a promise of it too. */
  evaluate(expression: string): Promise<string | undefined>;
  /** Calls `(roots: ShadowRoot[], arg) => string` with every closed shadow root whose host matches `hosts`. */
  callWithRoots(declaration: string, hosts: string, arg: unknown): Promise<string | undefined>;
  click(x: number, y: number): Promise<void>;
  /** Presses at one place, moves to another and lets go there. */
  drag(from: Place, to: Place): Promise<void>;
  move(x: number, y: number): Promise<void>;
  press(chord: string): Promise<void>;
  /** PNG of the window, or of `clip` in CSS pixels of the document. */
  screenshot(clip?: Rect): Promise<Buffer>;
  /** Sets the size of the viewport and the number of device pixels to a CSS pixel. */
  resize(width: number, height: number, scale: number): Promise<void>;
  setFiles(selector: string, files: readonly string[]): Promise<void>;
  /** What a screen reader is given, in reading order. */
  accessibility(): Promise<AxNode[]>;
  /** Lays the page out as for paper, or as on screen again. */
  setMedium(medium: 'print' | 'screen'): Promise<void>;
  /** Goes back to the page before, as the button of the browser does. */
  back(): Promise<void>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  close(): Promise<void>;
}

/** A node of the accessibility tree, with ARIA's word for its role. Text is a node of role `text`. */
export interface AxNode {
  role: string;
  name: string;
  depth: number;
  pressed?: boolean;
}

/** In CSS pixels of the window. */
export interface Place {
  x: number;
  y: number;
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}
