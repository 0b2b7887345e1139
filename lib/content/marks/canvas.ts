import type { ArxivEntry } from '../../parse/arxiv-entries.ts';
import { AbsDrawing } from './abs-drawing.ts';
import type { Drawing, Look } from './drawing.ts';
import { EntryDrawing } from './entry-drawing.ts';
import { isDarkGround } from './ground.ts';
import type { Hosts } from './host.ts';
import type { Pace } from './pace.ts';

export interface CanvasOptions {
  doc: Document;
  hosts: Hosts;
  pace: Pace;
  onAbs: boolean;
  look(entry: ArxivEntry): Look;
  toggle(entry: ArxivEntry): void;
  /** Hosts are put into the page only while this is true. */
  going(): boolean;
  /** After each batch: how many papers have marks now. */
  drawn(papers: number): void;
}

/** Entries in a batch. */
const BATCH = 8;

/**
 * Draws marks in batches. A batch has two steps, a frame apart: its hosts are put into the page, then, once the browser has laid it out, all
 * places are read and after that all marks written, so that no reading waits for a layout.
 */
export class Canvas {
  readonly #options: CanvasOptions;
  readonly #drawings = new Map<ArxivEntry, Drawing>();
  readonly #waiting: (readonly ArxivEntry[])[] = [];
  /** Their hosts are in the page, and not laid out yet. */
  #placed: ArxivEntry[] = [];
  /** Laid out since: they can be measured and painted at any time. */
  #ready: ArxivEntry[] = [];
  #ticking = false;
  #held = true;
  #measuring = false;
  #observer: ResizeObserver | undefined;

  constructor(options: CanvasOptions) {
    this.#options = options;
  }

  /** Puts hosts into the page; marks follow when they are known (`release`) and the page is laid out. */
  add(entries: readonly ArxivEntry[], now = false): void {
    const fresh = entries.filter((entry) => !this.#drawings.has(entry));
    if (fresh.length === 0) return;
    if (now) this.#place(fresh);
    else for (let at = 0; at < fresh.length; at += BATCH) this.#waiting.push(fresh.slice(at, at + BATCH));
    this.#tick();
  }

  /** The first answer is here: what is placed can be painted. */
  release(): void {
    if (!this.#held) return;
    this.#held = false;
    this.#paintReady();
  }

  /** Paints again what has changed: all drawn papers, or one. */
  repaint(only?: ArxivEntry): void {
    if (this.#held) return;
    // What is placed only is painted soon anyway.
    const soon = new Set([...this.#placed, ...this.#ready]);
    let changed = false;
    for (const [entry, drawing] of this.#drawings) {
      if ((only && entry !== only) || soon.has(entry) || !drawing.show(this.#options.look(entry))) continue;
      drawing.paint();
      changed = true;
    }
    if (changed) this.#measureSoon();
  }

  clear(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#options.doc.fonts?.removeEventListener?.('loadingdone', this.#measureSoon);
    for (const drawing of this.#drawings.values()) drawing.remove();
    this.#drawings.clear();
    this.#waiting.length = 0;
    this.#placed = [];
    this.#ready = [];
    this.#held = true;
  }

  #place(entries: readonly ArxivEntry[]): void {
    const { hosts, onAbs, toggle } = this.#options;
    for (const entry of entries) {
      if (!entry.title || !entry.arxivId) continue;
      this.#placed.push(entry);
      const onToggle = () => toggle(entry);
      this.#drawings.set(
        entry,
        onAbs ? new AbsDrawing(hosts, entry, onToggle) : new EntryDrawing(hosts, entry, onToggle),
      );
    }
  }

  #tick(): void {
    if (this.#ticking || (this.#placed.length === 0 && this.#waiting.length === 0)) return;
    this.#ticking = true;
    this.#options.pace.afterLayout(() => {
      this.#ticking = false;
      if (!this.#options.going()) return;
      this.#ready.push(...this.#placed);
      this.#placed = [];
      if (!this.#held) this.#paintReady();
      const next = this.#waiting.shift();
      if (next) this.#place(next.filter((entry) => !this.#drawings.has(entry)));
      this.#tick();
    });
  }

  /** All reads, then all writes. */
  #paintReady(): void {
    const { hosts, look, drawn } = this.#options;
    const entries = this.#ready;
    this.#ready = [];
    const [first] = entries;
    if (!first) return;
    hosts.dark = isDarkGround(first.body);
    const drawings = entries.map((entry) => {
      const drawing = this.#drawings.get(entry)!;
      drawing.show(look(entry));
      return drawing;
    });
    const writes = drawings.map((drawing) => drawing.measure());
    for (const drawing of drawings) drawing.paint();
    for (const write of writes) write?.();
    if (writes.some(Boolean)) this.#watchLayout();
    drawn(this.#drawings.size);
  }

  /** Names move when the window, a font or a formula changes the page. */
  #watchLayout(): void {
    const { doc } = this.#options;
    const Observer = doc.defaultView?.ResizeObserver;
    if (!Observer || this.#observer) return;
    let begun = false;
    this.#observer = new Observer(() => {
      if (begun) this.#measureSoon();
      begun = true;
    });
    this.#observer.observe(doc.body);
    doc.fonts?.addEventListener?.('loadingdone', this.#measureSoon);
  }

  readonly #measureSoon = (): void => {
    this.#watchLayout();
    if (this.#measuring) return;
    this.#measuring = true;
    this.#options.pace.afterLayout(() => {
      this.#measuring = false;
      if (!this.#options.going()) return;
      const writes = [...this.#drawings.values()].map((drawing) => drawing.measure());
      for (const write of writes) write?.();
    });
  };
}
