import type { Response } from '../../messages/index.ts';
import type { Mark } from '../../model/mark.ts';
import type { ArxivEntries, ArxivEntry } from '../../parse/arxiv-entries.ts';
import { collectTexts } from '../../parse/arxiv-texts.ts';
import { callBar, type Marked, type PageState } from './acting.ts';
import { Announcer } from './announce.ts';
import type { Extension } from './ask.ts';
import { isAnyOn, type Look } from './drawing.ts';
import { isDarkGround } from './ground.ts';
import { Hosts } from './host.ts';
import { drawAsSeen, FIRST, Near } from './near.ts';
import type { Pace } from './pace.ts';
import { Papers } from './papers.ts';
import { PlainDrawing } from './plain-drawing.ts';
import type { Slot } from './start.ts';
import type { Times } from './times.ts';
import { watchPage } from './watch-page.ts';
import { phrase, speak } from './words.ts';

/** A page on which more of its entries cannot be read has changed: nothing on it is certain. */
const MOST_BROKEN = 0.1;
/** In narrower windows facts may not fit on their line, which takes measuring. */
const ROOMY = 720;

export type Opened = Response<'papers:open'>;
export type Known = Response<'papers:more'>;

/** What the first coat leaves to whoever goes on. */
export interface FirstCoatState {
  entries: ArxivEntries;
  near: Near;
  /** Papers that were found, as far as they are still known; none: they are to be looked for. */
  places: ReadonlyMap<string, number>;
  hosts: Hosts;
  drawings: Map<ArxivEntry, PlainDrawing>;
  announcer: Announcer | undefined;
  opened: Opened;
  /** The last answer on all papers; `undefined` when they were not asked for yet. */
  known: Known | undefined;
  /** Papers whose shelf buttons were pressed and wait, in the order of the clicks. */
  pressed: readonly ArxivEntry[];
  /** Records changed since the last answer. */
  changed: boolean;
  /** It was said how many papers are by people followed. */
  summarised: boolean;
  times: Times;
}

/**
 * The first coat of marks on a page of many papers: what every entry gets (its shelf button), and what is known without looking twice (new,
 * saved, read). It is all that most pages ever need, so it is a small script of its own. Lines over names, clicks and changes are the work
 * of page-marks.ts, which is loaded when there is some, and goes on from here.
 */
export class FirstCoat implements Marked {
  readonly times: Times = {};
  readonly #doc: Document;
  readonly #extension: Extension;
  readonly #pace: Pace;
  readonly #entries: ArxivEntries;
  readonly #near: Near;
  readonly #papers: Papers;
  readonly #url: string;
  readonly #hosts: Hosts;
  readonly #drawings = new Map<ArxivEntry, PlainDrawing>();
  /** Made while the first answer was awaited; they do not stand in the page yet. */
  readonly #ready = new Map<ArxivEntry, PlainDrawing>();
  #opened: Opened | undefined;
  #known: Known | undefined;
  #announcer: Announcer | undefined;
  #pressed: ArxivEntry[] = [];
  #unwatch: (() => void) | undefined;
  #unlisten: (() => void) | undefined;
  #changed = false;
  #summarised = false;
  #over = false;
  #broken = false;
  #called = false;

  constructor(doc: Document, url: string, entries: ArxivEntries, extension: Extension, pace: Pace) {
    this.#doc = doc;
    this.#url = url;
    this.#entries = entries;
    this.#near = new Near(entries);
    this.#extension = extension;
    this.#pace = pace;
    this.#papers = new Papers(entries, { pace, going: () => this.alive() });
    this.#hosts = new Hosts(doc);
  }

  /** Asks for the first screenful and draws it, then for all papers. Returns at once. */
  start(): void {
    this.times.started = this.#pace.now();
    const found = this.#entries.length;
    const asked = this.#extension.ask('papers:open', {
      url: this.#url,
      page: { texts: collectTexts(this.#doc, found), found },
      papers: this.#papers.first(FIRST),
    });
    this.#unlisten = watchPage(this.#doc, this.#extension, {
      changed: () => {
        this.#changed = true;
        this.#callRest();
      },
      cutOff: () => this.stop(),
    });
    asked.then((opened) => this.#open(opened)).catch(() => this.stop());
    // In a slice of its own: the page may have its turn.
    this.#pace.after(0, () => this.#prepare());
  }

  /** Whether it is still its turn. */
  alive(): boolean {
    return !this.#over && this.#extension.alive();
  }

  /** Takes every trace of ours out of the page. */
  stop(): void {
    this.#end();
    this.#near.stop();
    (globalThis as Slot).lecternBar?.stop();
    this.#announcer?.remove();
    this.#hosts.removeAll();
  }

  get state(): PageState | undefined {
    const opened = this.#opened;
    return (
      opened && {
        ...opened,
        ...this.#known,
        isRead: opened.state === 'read' && !this.#broken,
        url: this.#url,
        entries: this.#entries,
        near: this.#near,
        hosts: this.#hosts,
        extension: this.#extension,
        pace: this.#pace,
      }
    );
  }

  buttonOf(entry: ArxivEntry): HTMLElement | undefined {
    this.#draw(entry.place - 1, entry.place);
    return this.#drawings.get(entry)?.button;
  }

  say(words: string): void {
    this.#announcer ??= new Announcer(this.#hosts, this.#doc.body);
    // It has to stand there for a while before what it says is heard.
    this.#pace.afterLayout(() => this.#announcer?.say(words));
  }

  /** Ends here; @returns what the next has to know, or nothing when there is nothing to go on from. */
  handOver(): FirstCoatState | undefined {
    this.#end();
    const opened = this.#opened;
    return (
      opened && {
        entries: this.#entries,
        near: this.#near,
        places: this.#papers.places,
        hosts: this.#hosts,
        drawings: this.#drawings,
        announcer: this.#announcer,
        opened,
        known: this.#known,
        pressed: this.#pressed,
        changed: this.#changed,
        summarised: this.#summarised,
        times: this.times,
      }
    );
  }

  #end(): void {
    this.#over = true;
    this.#unwatch?.();
    this.#unlisten?.();
  }

  #open(opened: Opened): void {
    if (!this.alive()) return;
    this.times.answered = this.#pace.now();
    speak(opened.words);
    this.#opened = opened;
    if (opened.state === 'unread') this.#sayUnread();
    if (opened.state !== 'read') return;
    const { badges } = opened;
    if (isAnyOn(badges)) this.#drawAll();
    if (opened.whole.length > 0) this.#callRest();
    else void this.#askForAll(opened);
  }

  /**
   * While the answer is on its way: looks what is near, and makes what most pages need at once. The first drawing ever made takes longer than those of a whole
   * screenful after it, since the browser reads the script and the style sheet for it.
   */
  #prepare(): void {
    if (this.#opened || !this.alive()) return;
    this.#near.watch();
    for (const entry of this.#entries.slice(0, FIRST)) {
      if (!entry.title || !entry.arxivId) continue;
      const drawing = this.#make(entry);
      if (this.#ready.size === 0) drawing.draw({ mark: {}, badges: { new: true, shelf: true }, recording: true });
      this.#ready.set(entry, drawing);
    }
  }

  #make(entry: ArxivEntry): PlainDrawing {
    const drawing: PlainDrawing = new PlainDrawing(this.#hosts, entry, () => this.#press(entry, drawing));
    return drawing;
  }

  #drawAll(): void {
    const entries = this.#entries;
    this.#unwatch = drawAsSeen(this.#near, entries, this.#pace, (from, to) => {
      this.#draw(from, to);
      this.times.firstMarks ??= this.#pace.now();
    });
    this.#pace.afterLayout(() => {
      if (this.alive()) this.#hosts.dark = isDarkGround(entries.at(0).body);
    });
  }

  #draw(from: number, to: number): void {
    if (!this.alive()) return;
    for (const entry of this.#entries.slice(from, to)) {
      if (this.#drawings.has(entry) || !entry.title || !entry.arxivId) continue;
      const drawing = this.#ready.get(entry) ?? this.#make(entry);
      drawing.stand();
      this.#drawings.set(entry, drawing);
      this.#paint(entry, drawing);
    }
  }

  #paint(entry: ArxivEntry, drawing: PlainDrawing, over: Partial<Look> = {}): void {
    const { badges, recording } = this.#opened!;
    drawing.draw({ mark: this.#markOf(entry), badges, recording, ...over });
  }

  #markOf(entry: ArxivEntry): Mark {
    return (this.#known ?? this.#opened!).marks[entry.arxivId!] ?? {};
  }

  /** Saves: shown at once, done by whoever goes on. A paper that is on the list opens its menu. */
  #press(entry: ArxivEntry, drawing: PlainDrawing): void {
    const mark = this.#markOf(entry);
    if (mark.shelf) {
      (globalThis as Slot).lecternAct?.((acting) => acting.openMenu(entry));
      return;
    }
    this.#pressed.push(entry);
    if (this.#opened!.recording) this.#paint(entry, drawing, { mark: { ...mark, shelf: 'saved' } });
    this.#callRest();
  }

  /** It could not be loaded: nothing was done. */
  #takeBack(): void {
    const wrong = phrase('mark_failed_store');
    for (const entry of new Set(this.#pressed)) this.#paint(entry, this.#drawings.get(entry)!, { wrong });
    if (this.#pressed.length > 0) this.say(wrong);
    this.#pressed = [];
  }

  async #askForAll({ following, listing }: Opened): Promise<void> {
    const entries = this.#entries;
    const broken = await this.#papers.findAll();
    if (!this.alive()) return;
    if (broken.length > Math.max(1, entries.length * MOST_BROKEN)) {
      this.#forget(broken.length);
      return;
    }
    const papers = await this.#papers.all(following);
    if (!this.alive()) return;
    const known = await this.#extension
      .ask('papers:more', { url: this.#url, ...(listing ? { listing } : {}), papers, record: true })
      .catch(() => undefined);
    if (!known || !this.alive()) return;
    this.#known = known;
    const before = this.#opened?.marks ?? {};
    for (const [entry, drawing] of this.#drawings)
      if (before[entry.arxivId!] || known.marks[entry.arxivId!]) this.#paint(entry, drawing);
    this.times.complete = this.#pace.now();
    const drawn = Object.keys(known.marks).length > 0 && this.#hosts.width < ROOMY;
    if (known.whole.length > 0 || drawn || known.following !== following) this.#callRest();
    else {
      // Whoever goes on some day finds them again.
      this.#papers.places.clear();
      this.#hosts.complete();
      callBar(this.#extension, listing);
    }
    if (!this.#called && following && known.badges.person) {
      this.#summarised = true;
      this.say(phrase('mark_theirs_none'));
    }
  }

  /** The page has changed so much that nothing on it is certain. */
  #forget(broken: number): void {
    this.#broken = true;
    this.#unwatch?.();
    for (const drawing of this.#drawings.values()) drawing.remove();
    this.#drawings.clear();
    this.#sayUnread();
    const problems = [{ reason: `${broken} of ${this.#entries.length} entries cannot be read` }];
    this.#extension
      .ask('page:recognised', { kind: 'other', works: this.#entries.length - broken, problems })
      .catch(() => {});
  }

  #sayUnread(): void {
    this.say(phrase('mark_unread'));
    callBar(this.#extension, undefined, true);
  }

  /** There is more to do than this script can. */
  #callRest(): void {
    if (this.#called || this.#opened?.state !== 'read') return;
    this.#called = true;
    this.#extension.ask('marks:load', {}).catch(() => {
      this.#called = false;
      if (!this.#extension.alive()) this.stop();
      else if (this.alive()) this.#takeBack();
    });
  }
}
