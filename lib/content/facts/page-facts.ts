import type { PaperDetails, PaperFacts } from '../../model/paper-facts.ts';
import { entryDetails } from '../../parse/arxiv-details.ts';
import type { ArxivEntry } from '../../parse/arxiv-entries.ts';
import { labelText } from '../../parse/arxiv-text.ts';
import { openCard } from '../card/open-card.ts';
import type { PageState } from '../marks/acting.ts';
import type { Box, Line } from '../marks/host.ts';
import { type DrawnFacts, drawFacts, type FactActs } from './fact-drawing.ts';
import css from './facts.css?inline';
import { Seen } from './seen.ts';

/** Room for facts on a line, in px, and what is kept free at the end of the window. */
const ROOM = 420;
const EDGE = 8;

/** A list of ours over the page, which shows what is told of papers as well. */
export interface FactsList {
  box: Box;
  tell(entry: ArxivEntry, facts: PaperFacts, draw: (acts: FactActs) => DrawnFacts): void;
}

/**
 * What others tell of the papers of a page: versions, venues, code. Asked for the papers near the window only, a screenful at a time, and
 * drawn at the end of their lines, where nothing moves. In the same breath it finds out which papers are seen.
 */
export class PageFacts {
  readonly #doc: Document;
  readonly #state: PageState;
  readonly #details = new Map<ArxivEntry, PaperDetails>();
  readonly #told = new Map<ArxivEntry, string>();
  #waiting = new Set<ArxivEntry>();
  /** What is to be drawn; `undefined`: it has but to find its room anew. */
  #toDraw = new Map<ArxivEntry, PaperFacts | undefined>();
  #asking = false;
  #seen: Seen | undefined;
  #list: FactsList | undefined;
  #unwatch: (() => void)[] = [];
  #stopped = false;

  constructor(doc: Document, state: PageState) {
    this.#doc = doc;
    this.#state = state;
  }

  alive(): boolean {
    return !this.#stopped && this.#state.extension.alive();
  }

  start(): void {
    const { entries, near, extension, pace, recording } = this.#state;
    if (recording)
      this.#seen = new Seen(this.#doc, pace, (ids) => {
        if (this.#going()) extension.ask('papers:seen', { ids }).catch(() => {});
      });
    const resized = () => {
      for (const entry of this.#told.keys()) this.#drawSoon(entry, undefined);
    };
    const view = this.#doc.defaultView;
    view?.addEventListener('resize', resized);
    this.#unwatch = [
      near.each((from, to) => this.#near(entries.slice(from, to))),
      extension.listen((message) => {
        if (message?.type === 'store:changed') this.#askFor(this.#details.keys());
      }),
      () => view?.removeEventListener('resize', resized),
    ];
  }

  /** Ends; what is drawn goes with its hosts. */
  stop(): void {
    this.#stopped = true;
    this.#seen?.stop();
    for (const end of this.#unwatch) end();
  }

  /** From now on this list is told too, of the papers it asks for and of what changes; `undefined`: it is closed. */
  join(list: FactsList | undefined): void {
    this.#list = list;
    if (list) this.#state.hosts.dress(list.box, css);
  }

  /** Tells the list of a paper, now or once it is known. */
  tellOf(entry: ArxivEntry): void {
    const told = this.#told.get(entry);
    if (told === undefined) this.#askFor([entry]);
    else this.#tellList(entry, JSON.parse(told));
  }

  #tellList(entry: ArxivEntry, facts: PaperFacts): void {
    this.#list?.tell(entry, facts, (acts) => this.#drawFacts(entry, facts, acts));
  }

  #drawFacts(entry: ArxivEntry, facts: PaperFacts, acts: FactActs): DrawnFacts {
    return drawFacts(this.#state.hosts, facts, { ...acts, title: () => labelText(entry.title) });
  }

  #going(): boolean {
    if (!this.#stopped && !this.#state.extension.alive()) this.stop();
    return !this.#stopped;
  }

  #near(entries: readonly ArxivEntry[]): void {
    this.#askFor(entries);
    for (const entry of entries) if (entry.arxivId) this.#seen?.watch(entry.body, entry.arxivId);
  }

  #askFor(entries: Iterable<ArxivEntry>): void {
    for (const entry of entries) this.#waiting.add(entry);
    if (this.#asking || this.#waiting.size === 0) return;
    this.#asking = true;
    this.#state.pace.idle(() => void this.#ask());
  }

  async #ask(): Promise<void> {
    const { extension, listing } = this.#state;
    const entries = [...this.#waiting];
    this.#waiting = new Set();
    if (!this.#going()) return;
    const papers = entries.map((entry) => this.#detailsOf(entry)).filter((one) => one !== undefined);
    const answer = await extension
      .ask('papers:facts', { papers, ...(listing ? { listing } : {}) })
      .catch(() => undefined);
    this.#asking = false;
    if (!this.#going()) return;
    for (const entry of entries) this.#drawSoon(entry, answer && (answer.facts[entry.arxivId ?? ''] ?? {}));
    this.#askFor([]);
  }

  #detailsOf(entry: ArxivEntry): PaperDetails | undefined {
    let details = this.#details.get(entry);
    if (!details) {
      details = entryDetails(entry);
      if (details) this.#details.set(entry, details);
    }
    return details;
  }

  #tell(entry: ArxivEntry, facts: PaperFacts): void {
    const now = JSON.stringify(facts);
    if (this.#told.get(entry) === now) return;
    const { hosts, extension } = this.#state;
    const line = hosts.lineOf(entry);
    this.#told.set(entry, now);
    for (const old of [...line.first, ...line.last]) old.remove();
    const drawn = this.#drawFacts(entry, facts, {
      onVenue: (venue) => {
        if (line.box) openCard(extension, { box: line.box, from: venue, hosts, told: facts.told ?? [] });
      },
    });
    if (drawn.first.length + drawn.last.length > 0) this.#dress(line);
    Object.assign(line, drawn);
    line.box?.free.prepend(...drawn.first);
    line.box?.free.append(...drawn.last);
    this.#tellList(entry, facts);
  }

  /** Its sheet comes before what it is for: nothing is drawn twice. */
  #dress(line: Line): void {
    const { hosts } = this.#state;
    if (line.made) return;
    line.made = (box) => hosts.dress(box, css);
    if (line.box) line.made(line.box);
  }

  #drawSoon(entry: ArxivEntry, facts: PaperFacts | undefined): void {
    if (this.#toDraw.size === 0) this.#state.pace.afterLayout(() => this.#draw());
    this.#toDraw.set(entry, facts ?? this.#toDraw.get(entry));
  }

  /** All reads, on a clean layout, then all writes: the same room on every line, as far as the window goes. */
  #draw(): void {
    const { hosts } = this.#state;
    const toDraw = this.#toDraw;
    this.#toDraw = new Map();
    if (!this.#going()) return;
    const { width } = hosts;
    const boxes = [...toDraw.keys()].map((entry) => hosts.lineOf(entry).box).filter((box) => box !== undefined);
    const rooms = boxes.map(({ free }) => width - EDGE - free.getBoundingClientRect().x);
    for (const [entry, facts] of toDraw) if (facts) this.#tell(entry, facts);
    for (const [i, box] of boxes.entries()) box.free.style.inlineSize = `${Math.max(0, Math.min(ROOM, rooms[i]!))}px`;
  }
}
