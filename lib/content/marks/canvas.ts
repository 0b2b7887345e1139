import type { ArxivEntry } from '../../parse/arxiv-entries.ts';
import type { Drawing, Look } from './drawing.ts';
import { isDarkGround } from './ground.ts';
import type { Hosts } from './host.ts';
import type { Pace } from './pace.ts';

export interface CanvasOptions {
  doc: Document;
  hosts: Hosts;
  pace: Pace;
  draw(entry: ArxivEntry): Drawing;
  look(entry: ArxivEntry): Look;
  /** Hosts are put into the page only while this is true. */
  going(): boolean;
}

/** Entries in a batch. */
const BATCH = 8;

/**
 * Draws marks: hosts and what stands in them are written at once, without reading anything; what has to be measured (lines over names, room
 * at the end of a line) follows when the browser has laid the page out: all places are read, then all is written, so that no reading waits
 * for a layout.
 */
export class Canvas {
  readonly #options: CanvasOptions;
  readonly #drawings = new Map<ArxivEntry, Drawing>();
  readonly #waiting: (readonly ArxivEntry[])[] = [];
  /** Drawn since the last measuring. */
  #fresh: Drawing[] = [];
  #drawing = false;
  #measuring: 'no' | 'fresh' | 'all' = 'no';
  #observers: readonly { disconnect(): void }[] = [];

  constructor(options: CanvasOptions) {
    this.#options = options;
  }

  /** Draws these papers: at once, or a few at a time. */
  add(entries: readonly ArxivEntry[], now = false): void {
    if (now) this.#drawNow(entries);
    else for (let at = 0; at < entries.length; at += BATCH) this.#waiting.push(entries.slice(at, at + BATCH));
    this.#drawSoon();
  }

  /** Paints again what has changed: all drawn papers, or one. */
  repaint(only?: ArxivEntry): void {
    for (const [entry, drawing] of this.#drawings) {
      if ((only && entry !== only) || !drawing.show(this.#options.look(entry))) continue;
      drawing.paint();
      this.#fresh.push(drawing);
    }
    if (this.#fresh.length > 0) this.#measureSoon('fresh');
  }

  /** The marks of a paper; drawn now if they are not yet. */
  drawingOf(entry: ArxivEntry): Drawing | undefined {
    this.#drawNow([entry]);
    return this.#drawings.get(entry);
  }

  clear(): void {
    for (const observer of this.#observers) observer.disconnect();
    this.#observers = [];
    this.#options.doc.fonts?.removeEventListener?.('loadingdone', this.#measureAllSoon);
    for (const drawing of this.#drawings.values()) drawing.remove();
    this.#drawings.clear();
    this.#waiting.length = 0;
    this.#fresh = [];
  }

  #drawNow(entries: readonly ArxivEntry[]): void {
    const { draw, look } = this.#options;
    for (const entry of entries) {
      if (this.#drawings.has(entry) || !entry.title || !entry.arxivId) continue;
      const drawing = draw(entry);
      this.#drawings.set(entry, drawing);
      drawing.show(look(entry));
      drawing.paint();
      this.#fresh.push(drawing);
    }
    if (this.#fresh.length > 0) this.#measureSoon('fresh');
  }

  #drawSoon(): void {
    if (this.#drawing || this.#waiting.length === 0) return;
    this.#drawing = true;
    this.#options.pace.afterLayout(() => {
      this.#drawing = false;
      if (!this.#options.going()) return;
      const next = this.#waiting.shift();
      if (next) this.#drawNow(next);
      this.#drawSoon();
    });
  }

  #measureSoon(which: 'fresh' | 'all'): void {
    const waits = this.#measuring !== 'no';
    if (which === 'all' || !waits) this.#measuring = which;
    if (!waits) this.#options.pace.afterLayout(() => this.#measure());
  }

  /** All reads, then all writes. */
  #measure(): void {
    const drawings = this.#measuring === 'all' ? [...this.#drawings.values()] : this.#fresh;
    this.#measuring = 'no';
    this.#fresh = [];
    if (!this.#options.going() || drawings.length === 0) return;
    this.#options.hosts.dark = isDarkGround(this.#drawings.keys().next().value?.body ?? this.#options.doc.body);
    const writes = drawings.map((drawing) => drawing.measure());
    for (const write of writes) write?.();
    if (writes.some(Boolean)) this.#watchLayout();
  }

  /** Names move when the window, a font or a formula changes the page; its ground changes when its reader turns it dark. */
  #watchLayout(): void {
    const { doc } = this.#options;
    const Observer = doc.defaultView?.ResizeObserver;
    if (!Observer || this.#observers.length > 0) return;
    let begun = false;
    const size = new Observer(() => {
      if (begun) this.#measureAllSoon();
      begun = true;
    });
    size.observe(doc.body);
    const theme = new MutationObserver(this.#measureAllSoon);
    theme.observe(doc.documentElement, { attributes: true });
    this.#observers = [size, theme];
    doc.fonts?.addEventListener?.('loadingdone', this.#measureAllSoon);
  }

  readonly #measureAllSoon = (): void => this.#measureSoon('all');
}
