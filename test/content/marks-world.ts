import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { startActs } from '../../lib/content/bar/start.ts';
import type { CardSlot } from '../../lib/content/card/open-card.ts';
import { startCard } from '../../lib/content/card/start-card.ts';
import { type FactsSlot, startFacts } from '../../lib/content/facts/start-facts.ts';
import { AskError, type Extension } from '../../lib/content/marks/ask.ts';
import { FirstCoat } from '../../lib/content/marks/first-coat.ts';
import type { Pace } from '../../lib/content/marks/pace.ts';
import { type Slot, startMarks } from '../../lib/content/marks/start.ts';
import { takeOver } from '../../lib/content/marks/take-over.ts';
import type { FailureCode } from '../../lib/messages/envelope.ts';
import type { Broadcast, MessageName, Request, Response } from '../../lib/messages/index.ts';
import { findList } from '../../lib/parse/arxiv-entries.ts';
import { installWords } from '../gallery/words.ts';

/** One question of the marks to the background. */
export type Asked = { [N in MessageName]: { name: N; request: Request<N> } }[MessageName];
type AnswerTo<N extends MessageName> = Response<N> | FailureCode | Promise<Response<N> | FailureCode>;
export type Background = { [N in MessageName]?: (request: Request<N>) => AnswerTo<N> };

const roots = new Map<Element, ShadowRoot>();

/** What stands in the closed roots of a page, host by host in document order. */
export const rootsIn = (parent: ParentNode): ShadowRoot[] =>
  [...parent.querySelectorAll('lectern-marks')].map((host) => roots.get(host)!);

/** Everything found inside the closed roots under `parent`. */
export const insideAll = (parent: ParentNode, selector: string): HTMLElement[] =>
  rootsIn(parent).flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);

/** Prepares the browser around a test file: phrases, observers that never fire, roots that can be looked into. */
export function prepareBrowser(): void {
  installWords();
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1_280, configurable: true });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.set(this, root);
    return root;
  };
}

/** Prepares a test file for worlds: before all of it, before each test, and no world outlives its test. @param more further preparations */
export function useWorlds(more: () => void = () => {}): void {
  beforeAll(() => {
    prepareBrowser();
    more();
    vi.stubGlobal('IntersectionObserver', Near);
  });
  beforeEach(() => {
    Near.all.length = 0;
  });
  afterEach(() => (globalThis as Slot).lecternMarks?.stop());
}

/** An IntersectionObserver whose elements come near when the test says so. */
export class Near {
  static readonly all: Near[] = [];
  readonly #callback: IntersectionObserverCallback;
  readonly watched = new Set<Element>();

  constructor(callback: IntersectionObserverCallback) {
    this.#callback = callback;
    Near.all.push(this);
  }
  observe(element: Element): void {
    this.watched.add(element);
  }
  unobserve(element: Element): void {
    this.watched.delete(element);
  }
  disconnect(): void {
    this.watched.clear();
  }
  static approach(element: Element): void {
    for (const near of Near.all)
      if (near.watched.has(element))
        near.#callback(
          [{ isIntersecting: true, target: element } as unknown as IntersectionObserverEntry],
          near as unknown as IntersectionObserver,
        );
  }
}

/** A page with marks on it, a background that answers as the test says, and time that passes when the test says. */
export class MarksWorld {
  readonly asked: Asked[] = [];
  readonly background: Background;
  /** How much was done between two breaths of the page. */
  readonly slices: number[] = [];
  alive = true;
  readonly #url: URL;
  readonly #hearers = new Set<(message: Broadcast) => void>();
  #waiting: (() => void)[] = [];
  #clock = 0;

  constructor(html: string, url: string, background: Background) {
    document.documentElement.innerHTML = html.replace(/^.*?<html[^>]*>|<\/html>\s*$/gs, '');
    this.background = background;
    this.#url = new URL(url);
    this.marks?.stop();
    const slot = globalThis as Slot & CardSlot & FactsSlot & { lecternBarComes?: boolean };
    delete slot.lecternMarks;
    delete slot.lecternTodo;
    slot.lecternBarComes = false;
    slot.lecternFacts?.stop();
    delete slot.lecternFacts;
    delete slot.lecternCards;
  }

  /** Lets the page breathe and the background answer until nothing more happens. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 3; ) {
      await Promise.resolve();
      await new Promise((resolve) => setImmediate(resolve));
      const due = this.#waiting;
      this.#waiting = [];
      quiet = due.length > 0 ? 0 : quiet + 1;
      for (const run of due) {
        const before = this.#clock;
        run();
        this.slices.push(this.#clock - before);
      }
    }
  }

  /** Whoever marks the page now. */
  get marks() {
    return (globalThis as Slot).lecternMarks;
  }

  async start(): Promise<this> {
    const { extension, pace } = this.#world();
    startMarks(document, () => new FirstCoat(document, this.#url.href, findList(document), extension, pace), extension);
    await this.settle();
    return this;
  }

  /** As when the background has loaded the script of facts. */
  async tellFacts(): Promise<this> {
    startFacts(document);
    await this.settle();
    return this;
  }

  /** What was asked under this name. */
  requests<N extends MessageName>(name: N): Request<N>[] {
    return this.asked.flatMap((one) => (one.name === name ? [one.request as Request<N>] : []));
  }

  tell(message: Broadcast): void {
    for (const hear of this.#hearers) hear(message);
  }

  get listening(): boolean {
    return this.#hearers.size > 0;
  }

  #world = () => {
    const world = { extension: this.#extension(), pace: this.#pace() };
    return world;
  };

  #extension(): Extension {
    return {
      ask: async <N extends MessageName>(name: N, request: Request<N>): Promise<Response<N>> => {
        this.asked.push({ name, request } as unknown as Asked);
        if (!this.alive) throw new AskError('stale', 'Extension context invalidated.');
        const answer = await (this.background[name] as ((request: Request<N>) => AnswerTo<N>) | undefined)?.(request);
        if (typeof answer === 'string') throw new AskError(answer as FailureCode, answer);
        if (name === 'marks:load') takeOver(document, this.#url, this.#world());
        if (name === 'bar:load' && this.background['bar:open']) void startActs(document);
        if (name === 'card:load') startCard(document, this.#world());
        return (answer ?? {}) as Response<N>;
      },
      alive: () => this.alive,
      listen: (hear) => {
        this.#hearers.add(hear);
        return () => void this.#hearers.delete(hear);
      },
    };
  }

  #pace(): Pace {
    return {
      idle: (run) => void this.#waiting.push(run),
      afterLayout: (run) => void this.#waiting.push(run),
      after: (_ms, run) => void this.#waiting.push(run),
      // Every look at the clock takes a millisecond, so that budgets are used up by work, not by the machine.
      now: () => ++this.#clock,
    };
  }
}
