import type { MessageName, Request, Response } from '../../messages/index.ts';
import type { Mark, Marks } from '../../model/mark.ts';
import type { PaperDetails, PaperFacts } from '../../model/paper-facts.ts';
import type { Badges } from '../../model/settings.ts';
import type { ShelfState, WorkOnPage } from '../../model/work.ts';
import type { ArxivEntries, ArxivEntry } from '../../parse/arxiv-entries.ts';
import { type Changeable, callBar, type PageState } from './acting.ts';
import { Announcer } from './announce.ts';
import { AskError, type Extension } from './ask.ts';
import { Canvas } from './canvas.ts';
import { type Drawing, isAnyOn } from './drawing.ts';
import type { Known, Opened } from './first-coat.ts';
import type { Hosts } from './host.ts';
import { counted } from './more-words.ts';
import { drawAsSeen, FIRST, type Near } from './near.ts';
import { type Pace, SLICE_MS } from './pace.ts';
import { Papers } from './papers.ts';
import { ShelfClicks } from './shelf-clicks.ts';
import type { Slot } from './start.ts';
import type { Times } from './times.ts';
import { watchPage } from './watch-page.ts';
import { phrase, speak } from './words.ts';

/** What the marks of a page begin with. On pages of many papers a first coat was there before (first-coat.ts). */
export interface Beginning {
  entries: ArxivEntries;
  near: Near;
  /** Papers that were found before. */
  places?: ReadonlyMap<string, number>;
  hosts: Hosts;
  times: Times;
  draw(entry: ArxivEntry, onToggle: () => void): Drawing;
  /** A paper whole; `undefined` when it cannot be read. */
  read(entry: ArxivEntry): WorkOnPage | undefined;
  /** What the page of one paper states of it: what is told of it comes with the marks. */
  details?(): PaperDetails | undefined;
  /** Papers that have marks already. */
  drawn?: ArxivEntry[];
  announcer?: Announcer | undefined;
  opened?: Opened;
  known?: Known | undefined;
  /** Papers whose shelf buttons were pressed before, in the order of the clicks. */
  pressed?: readonly ArxivEntry[];
  /** Records changed since `known`. */
  changed?: boolean;
  /** It was said how many papers are by people followed. */
  summarised?: boolean;
}

/** The marks on one page of arXiv: all that a first coat does not do. */
export class PageMarks implements Changeable {
  readonly times: Times;
  readonly #doc: Document;
  readonly #url: URL;
  readonly #begin: Beginning;
  readonly #extension: Extension;
  readonly #pace: Pace;
  readonly #entries: ArxivEntries;
  readonly #papers: Papers;
  readonly #hosts: Hosts;
  readonly #canvas: Canvas;
  readonly #clicks: ShelfClicks;
  #announcer: Announcer | undefined;
  #marks: Marks = {};
  /** As the background told them last, papers not yet sent whole. */
  #told: Marks = {};
  #badges: Badges = { person: true, sameName: true, new: true, shelf: true, venue: true, code: true };
  #recording = true;
  #following = false;
  #listing: string | undefined;
  #facts: PaperFacts | undefined;
  #unlisten: (() => void) | undefined;
  #unwatch: (() => void) | undefined;
  #stopped = false;
  #refreshing = false;
  #again = false;

  constructor(doc: Document, url: URL, world: { extension: Extension; pace: Pace }, begin: Beginning) {
    this.#doc = doc;
    this.#url = url;
    this.#begin = begin;
    this.#extension = world.extension;
    this.#pace = world.pace;
    this.#entries = begin.entries;
    this.#papers = new Papers(begin.entries, { pace: world.pace, going: () => this.#going() }, begin.places);
    this.#hosts = begin.hosts;
    this.#announcer = begin.announcer;
    this.times = begin.times;
    this.#clicks = new ShelfClicks({
      ask: (request) => this.#extension.ask('shelf:set', request),
      read: begin.read,
      url: url.href,
      markOf: (entry) => this.#marks[entry.arxivId ?? ''] ?? {},
      setMark: (entry, mark) => {
        if (entry.arxivId) this.#marks[entry.arxivId] = mark;
      },
      repaint: (entry) => {
        this.#canvas.repaint(entry);
        this.#tell();
      },
      say: (words) => this.say(words),
      done: (done) => {
        const { lecternBar } = globalThis as Slot;
        if (lecternBar) lecternBar.done(done);
        else this.say(phrase('mark_said_saved'));
      },
      settled: (how) => {
        if (how === 'stale') this.stop();
        // It may have been done all the same, by a background that was ended before it could say so.
        else if (how === 'failed') this.#refresh();
        else this.#refreshIfAsked();
      },
    });
    this.#canvas = new Canvas({
      doc,
      hosts: this.#hosts,
      pace: this.#pace,
      draw: (entry) => begin.draw(entry, () => this.press(entry)),
      look: (entry) => ({
        mark: this.#marks[entry.arxivId ?? ''] ?? {},
        badges: this.#badges,
        recording: this.#recording,
        wrong: this.#clicks.wrong(entry),
        ...(this.#facts ? { facts: this.#facts } : {}),
      }),
      going: () => this.#going(),
    });
  }

  /** Draws and asks; from then on follows what changes. Returns at once. */
  start(): void {
    this.times.started ??= this.#pace.now();
    this.#unlisten = watchPage(this.#doc, this.#extension, {
      changed: () => this.#refresh(),
      cutOff: () => this.stop(),
    });
    const { opened, known, pressed } = this.#begin;
    void (opened ? this.#goOn(opened, known) : this.#open());
    for (const entry of pressed ?? []) this.press(entry);
  }

  /** Takes every trace of ours out of the page. */
  stop(): void {
    this.#stopped = true;
    this.#unlisten?.();
    (globalThis as Slot).lecternBar?.stop();
    this.#undraw();
    this.#announcer?.remove();
    this.#hosts.removeAll();
  }

  /** Saves a paper; what is on the list opens its menu. */
  press(entry: ArxivEntry): void {
    if (this.#recording && this.#marks[entry.arxivId ?? '']?.shelf)
      (globalThis as Slot).lecternAct?.((acting) => acting.openMenu(entry));
    else this.set(entry, 'saved');
  }

  set(entry: ArxivEntry, state: ShelfState | undefined): void {
    this.#clicks.set(entry, state, this.#recording);
  }

  read(entry: ArxivEntry): WorkOnPage | undefined {
    return this.#begin.read(entry);
  }

  buttonOf(entry: ArxivEntry): HTMLElement | undefined {
    return this.#unwatch && this.#canvas.drawingOf(entry)?.button;
  }

  say(words: string): void {
    this.#announcer?.say(words);
  }

  why(entry: ArxivEntry): boolean {
    return (this.#unwatch && this.#canvas.drawingOf(entry)?.why()) ?? false;
  }

  get state(): PageState | undefined {
    return {
      url: this.#url.href,
      listing: this.#listing,
      isRead: true,
      entries: this.#entries,
      near: this.#begin.near,
      hosts: this.#hosts,
      extension: this.#extension,
      pace: this.#pace,
      marks: this.#marks,
      badges: this.#badges,
      recording: this.#recording,
      following: this.#following,
    };
  }

  #tell(): void {
    (globalThis as Slot).lecternBar?.changed();
  }

  /** What marks are known of which paper, for whoever looks into this world. */
  get marks(): Marks {
    return this.#marks;
  }

  alive(): boolean {
    return !this.#stopped && this.#extension.alive();
  }

  #going(): boolean {
    if (!this.#stopped && !this.#extension.alive()) this.stop();
    return !this.#stopped;
  }

  /** A page of one paper. */
  async #open(): Promise<void> {
    const details = this.#begin.details?.();
    const opened = await this.#ask('papers:open', {
      url: this.#url.href,
      papers: this.#papers.first(FIRST),
      ...(details ? { details } : {}),
    });
    if (!opened || !this.#going()) return;
    this.times.answered = this.#pace.now();
    speak(opened.words);
    this.#know(opened);
    this.#facts = opened.facts;
    this.#take(opened);
    await this.#papers.findAll();
    await this.#sendWhole(opened.whole, true);
    this.times.complete = this.#pace.now();
    this.#hosts.complete();
  }

  async #goOn(opened: Opened, known: Known | undefined): Promise<void> {
    speak(opened.words);
    this.#know(opened);
    this.#take(known ?? opened);
    if (this.#papers.places.size === 0) await this.#papers.findAll();
    if (known) await this.#sendWhole(known.whole, true);
    else await this.#askForAll(true);
    this.times.complete = this.#pace.now();
    this.#hosts.complete();
    callBar(this.#extension, this.#listing);
    if (this.#begin.changed) this.#refresh();
    else if (!this.#begin.summarised) this.#summarise();
  }

  #know({ recording, listing }: Opened): void {
    this.#recording = recording;
    this.#listing = listing;
  }

  /** Asks for all papers; once more, with bylines, when somebody was followed meanwhile. */
  async #askForAll(record: boolean): Promise<void> {
    for (let round = 0; round < 2; round++) {
      const sent = this.#following;
      const papers = await this.#papers.all(sent);
      if (!this.#going()) return;
      const answer = await this.#ask('papers:more', { ...this.#about(), papers, record: record && round === 0 });
      if (!answer || !this.#going()) return;
      this.#take(answer);
      await this.#sendWhole(answer.whole, record);
      if (sent || !answer.following) return;
    }
  }

  /** What is told of the one paper; that it has a new version stays, though by now its page was opened. */
  async #askForFacts(): Promise<void> {
    const details = this.#begin.details?.();
    if (!details) return;
    const answer = await this.#ask('papers:facts', { papers: [details], elsewhere: true });
    if (!answer || !this.#going()) return;
    const version = this.#badges.new ? this.#facts?.version : undefined;
    this.#facts = { ...answer.facts[details.id], ...(version ? { version } : {}) };
    this.#canvas.repaint();
  }

  /** Sends papers that may be by somebody followed, whole: who is on them comes back. */
  async #sendWhole(ids: readonly string[], record: boolean): Promise<void> {
    if (ids.length === 0 || !this.#going()) return;
    const works: WorkOnPage[] = [];
    let since = this.#pace.now();
    for (const id of ids) {
      const place = this.#papers.places.get(id);
      const work = place === undefined ? undefined : this.#begin.read(this.#entries.at(place));
      if (work) works.push(work);
      if (this.#pace.now() - since < SLICE_MS) continue;
      await new Promise<void>((resolve) => this.#pace.idle(resolve));
      since = this.#pace.now();
    }
    const answer =
      works.length > 0 && this.#going() && (await this.#ask('papers:whole', { ...this.#about(), works, record }));
    if (!this.#going()) return;
    // Without an answer, whose they are is still known of some, though not by which name.
    const told = answer ? answer.marks : this.#told;
    for (const id of ids) this.#setPeople(id, told[id]);
    this.#canvas.repaint();
    this.#tell();
  }

  /** Whose a paper is, and that it arrived for them; what else is known of it stays. */
  #setPeople(id: string, told: Mark | undefined): void {
    const { people: _people, arrival: _arrival, ...rest } = this.#marks[id] ?? {};
    const { people, arrival } = told ?? {};
    this.#marks[id] = { ...rest, ...(people ? { people } : {}), ...(arrival ? { arrival } : {}) };
  }

  #take({ marks, whole, following, badges }: Response<'papers:more'>): void {
    const before = this.#marks;
    this.#told = marks;
    this.#marks = { ...marks };
    // Until the answer on the whole papers is here, people stand as they stood: a line over a name does not go and come again.
    for (const id of whole) this.#setPeople(id, before[id]);
    this.#following = following;
    this.#badges = badges;
    if (!isAnyOn(badges)) {
      this.#undraw();
      this.#announcer?.remove();
      this.#announcer = undefined;
    } else if (this.#unwatch) this.#canvas.repaint();
    else this.#draw();
    this.#tell();
  }

  #draw(): void {
    const entries = this.#entries;
    this.#canvas.add(this.#begin.drawn ?? [], true);
    this.#unwatch = drawAsSeen(this.#begin.near, entries, this.#pace, (from, to) =>
      this.#canvas.add(entries.slice(from, to), from === 0),
    );
    this.times.firstMarks ??= this.#pace.now();
    // It has to stand there for a while before what it says is heard.
    this.#announcer ??= new Announcer(this.#hosts, this.#doc.body);
  }

  #undraw(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#canvas.clear();
  }

  /** Asks again, once at a time, and not while a click of the user waits for its answer. */
  #refresh(): void {
    if (this.times.answered === undefined || !this.#going()) return;
    this.#again = true;
    this.#refreshIfAsked();
  }

  #refreshIfAsked(): void {
    if (!this.#again || this.#refreshing || this.#clicks.waiting) return;
    this.#again = false;
    this.#refreshing = true;
    void Promise.all([this.#askForAll(false), this.#askForFacts()]).finally(() => {
      this.#refreshing = false;
      this.#refreshIfAsked();
    });
  }

  #about(): { url: string; listing?: string } {
    return { url: this.#url.href, ...(this.#listing ? { listing: this.#listing } : {}) };
  }

  /** `undefined` when the background could not; ends everything when there is none any more. */
  async #ask<N extends MessageName>(name: N, request: Request<N>): Promise<Response<N> | undefined> {
    try {
      return await this.#extension.ask(name, request);
    } catch (error) {
      if (error instanceof AskError && error.code === 'stale' && !this.#extension.alive()) this.stop();
      return undefined;
    }
  }

  /** Once, when a listing is read: how many papers are by people followed, and how many of them are new. */
  #summarise(): void {
    if (!this.#unwatch || !this.#badges.person || !this.#following) return;
    const theirs = Object.values(this.#marks).filter(({ people }) => people?.some(({ how }) => how !== 'same-name'));
    const fresh = theirs.filter(({ isNew }) => isNew).length;
    this.#announcer?.say(
      theirs.length === 0
        ? phrase('mark_theirs_none')
        : fresh > 0
          ? counted('mark_theirs_new', theirs.length, fresh)
          : counted('mark_theirs', theirs.length),
    );
  }
}
