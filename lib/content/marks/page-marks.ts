import { plural } from '../../browser/i18n.ts';
import type { MessageName, Request, Response } from '../../messages/index.ts';
import type { Marks } from '../../model/mark.ts';
import type { Problem } from '../../model/page.ts';
import type { Badges } from '../../model/settings.ts';
import { arxiv, fewProblems, type Scan, scanPage } from '../../sites/arxiv.ts';
import { Announcer } from './announce.ts';
import { AskError, type Extension } from './ask.ts';
import { Canvas } from './canvas.ts';
import { Hosts } from './host.ts';
import { whenNear } from './near.ts';
import type { Pace } from './pace.ts';
import { Papers } from './papers.ts';
import { ShelfClicks } from './shelf-clicks.ts';
import { phrase } from './words.ts';

/** About a screenful: asked for and drawn first. */
const FIRST = 6;
/** Pages of so many entries are drawn to their end while the browser is idle; longer ones as far as they are seen. */
const DRAWN_WHOLE = 60;
/** A page on which more of its entries cannot be read has changed: nothing on it is certain. */
const MOST_BROKEN = 0.1;

/** When things happened, in ms since the page began to load. Kept in our own world: marks of `performance` can be seen by the page. */
export interface Times {
  started?: number;
  /** The first answer of the background was here. */
  answered?: number;
  /** The first marks were drawn, all of a screenful at once. */
  firstMarks?: number;
  /** All papers of the page had been asked for. */
  complete?: number;
}

/** The marks on one page of arXiv, from its first look to its end. */
export class PageMarks {
  readonly times: Times = {};
  readonly #doc: Document;
  readonly #url: URL;
  readonly #extension: Extension;
  readonly #pace: Pace;
  readonly #scan: Scan;
  readonly #papers: Papers;
  readonly #hosts: Hosts;
  readonly #canvas: Canvas;
  readonly #clicks: ShelfClicks;
  #announcer: Announcer | undefined;
  #marks: Marks = {};
  #keys: ReadonlySet<string> = new Set();
  #badges: Badges = { person: true, new: true, shelf: true };
  #recording = true;
  #stops: (() => void)[] = [];
  #unwatch: (() => void) | undefined;
  #stopped = false;
  #refreshing = false;
  #again = false;

  constructor(doc: Document, url: URL, extension: Extension, pace: Pace) {
    this.#doc = doc;
    this.#url = url;
    this.#extension = extension;
    this.#pace = pace;
    this.#scan = scanPage(url, doc);
    this.#papers = new Papers(doc, url, this.#scan.entries, { pace, going: () => this.#going(), short: FIRST });
    this.#hosts = new Hosts(doc);
    this.#clicks = new ShelfClicks({
      ask: (request) => this.#extension.ask('shelf:set', request),
      read: (entry) => this.#papers.read([entry], [])[0],
      url: url.href,
      markOf: (entry) => this.#marks[entry.arxivId ?? ''] ?? {},
      setMark: (entry, mark) => {
        if (entry.arxivId) this.#marks[entry.arxivId] = mark;
      },
      repaint: (entry) => this.#canvas.repaint(entry),
      say: (words) => this.#announcer?.say(words),
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
      pace,
      onAbs: this.#scan.page.kind === 'paper',
      look: (entry) => ({
        mark: this.#marks[entry.arxivId ?? ''] ?? {},
        badges: this.#badges,
        recording: this.#recording,
        wrong: this.#clicks.wrong(entry),
      }),
      toggle: (entry) => this.#clicks.toggle(entry, this.#recording),
      going: () => this.#going(),
      drawn: () => {
        this.times.firstMarks ??= this.#pace.now();
      },
    });
  }

  /** Looks at the page, asks, draws; from then on follows what changes. Returns at once. */
  start(): void {
    this.times.started = this.#pace.now();
    this.#listen();
    const { page, entries } = this.#scan;
    if (page.kind === 'other') return;
    if (entries.length > 0 && this.#isWhole(entries.length)) this.#pace.soon(() => void this.#open());
    else this.#recognise([], entries.length, true);
  }

  /** Takes every trace of ours out of the page. */
  stop(): void {
    this.#stopped = true;
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.#undraw();
    this.#announcer?.remove();
    this.#hosts.removeAll();
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

  /** As many entries as the page says it shows; author pages and abs pages do not say. */
  #isWhole(found: number): boolean {
    const { kind, listing } = this.#scan.page;
    return kind !== 'paper-listing' || listing?.stated === found;
  }

  async #open(): Promise<void> {
    const { entries } = this.#scan;
    const first = entries.slice(0, FIRST);
    const problems: Problem[] = [];
    const works = this.#papers.read(first, problems);
    if (works.length < first.length / 2) {
      this.#recognise(problems, works.length, true);
      return;
    }
    const asked = this.#ask('papers:open', { ...this.#about(), works });
    this.#pace.soon(() => {
      // Unless the answer was faster: it knows whether anything is drawn.
      if (!answered && this.#going()) this.#draw();
    });
    let answered = false;
    const opened = asked.then((answer) => {
      answered = true;
      if (!answer || !this.#going()) return false;
      this.times.answered = this.#pace.now();
      this.#recording = answer.recording;
      this.#take(answer);
      return true;
    });
    const broken = await this.#papers.findAll();
    const wasOpened = await opened;
    if (!this.#going()) return;
    const changed = broken.length > Math.max(1, entries.length * MOST_BROKEN);
    if (!wasOpened || changed) this.#undraw();
    const known = new Set(problems.map(({ reason }) => reason));
    const all = [...problems, ...broken.filter(({ reason }) => !known.has(reason))];
    this.#recognise(all, entries.length - broken.length, changed);
    if (!wasOpened || changed) return;
    if (entries.length > first.length) await this.#askForAll(true);
    this.times.complete = this.#pace.now();
    this.#summarise();
  }

  /** Asks for all papers; once more when people were followed whose names were not looked for. */
  async #askForAll(record: boolean): Promise<void> {
    for (let round = 0; round < 3; round++) {
      const works = await this.#papers.candidates(this.#keys);
      if (!this.#going()) return;
      const request = { ...this.#about(), ids: this.#papers.ids, works, record: record && round === 0 };
      const answer = await this.#ask('papers:more', request);
      if (!answer || !this.#going()) return;
      const more = answer.nameKeys.some((key) => !this.#keys.has(key));
      this.#take(answer);
      if (!more) return;
    }
  }

  #take({ marks, nameKeys, badges }: { marks: Marks; nameKeys: string[]; badges: Badges }): void {
    this.#marks = marks;
    this.#keys = new Set(nameKeys);
    this.#badges = badges;
    if (!badges.person && !badges.new && !badges.shelf) {
      this.#undraw();
      this.#announcer?.remove();
      this.#announcer = undefined;
      return;
    }
    // It has to stand there for a while before what it says is heard.
    this.#announcer ??= new Announcer(this.#hosts, this.#doc.body);
    this.#draw();
    this.#canvas.release();
    this.#canvas.repaint();
  }

  #draw(): void {
    if (this.#unwatch) return;
    const { entries } = this.#scan;
    this.#canvas.add(entries.slice(0, FIRST), true);
    const add = (from: number, to: number): void => this.#canvas.add(entries.slice(from, to));
    this.#unwatch = whenNear(FIRST, entries.length, (place) => entries.at(place).head, add);
    if (entries.length <= DRAWN_WHOLE) this.#pace.idle(() => this.#unwatch && add(FIRST, entries.length));
  }

  #undraw(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#canvas.clear();
  }

  #listen(): void {
    this.#stops.push(
      this.#extension.listen((message, answer) => {
        if (message?.type === 'page:describe') answer(arxiv.read(this.#url, this.#doc));
        else if (message?.type === 'store:changed') this.#refresh();
      }),
    );
    const view = this.#doc.defaultView;
    const shown = (event: PageTransitionEvent): void => {
      if (event.persisted) this.#refresh();
    };
    const seen = (): void => void this.#going();
    view?.addEventListener('pageshow', shown);
    this.#doc.addEventListener('visibilitychange', seen);
    this.#stops.push(() => {
      view?.removeEventListener('pageshow', shown);
      this.#doc.removeEventListener('visibilitychange', seen);
    });
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
    void this.#askForAll(false).finally(() => {
      this.#refreshing = false;
      this.#refreshIfAsked();
    });
  }

  #about(): { url: string; listing?: string } {
    const { kind, listing } = this.#scan.page;
    // What was searched for is nobody's business, and no place one comes back to.
    return {
      url: this.#url.href,
      ...(listing && kind !== 'other' && listing.key !== 'search' ? { listing: listing.key } : {}),
    };
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

  /**
   * Tells the background what this page is.
   *
   * @param works papers on it that can be read
   * @param unread whether this page of papers gets no marks because it could not be read
   */
  #recognise(entryProblems: readonly Problem[], works: number, unread: boolean): void {
    const { page } = this.#scan;
    const problems = fewProblems([...page.problems, ...entryProblems]);
    const { kind, listing, researcher } = page;
    void this.#ask('page:recognised', {
      kind,
      works,
      problems,
      ...(listing ? { listing } : {}),
      ...(researcher ? { name: researcher.name } : {}),
    });
    if (!unread || kind !== 'paper-listing' || listing?.empty) return;
    this.#pace.soon(() => {
      if (!this.#going()) return;
      this.#announcer ??= new Announcer(this.#hosts, this.#doc.body);
      this.#pace.afterLayout(() => this.#announcer?.say(phrase('mark_unread')));
    });
  }

  /** Once, when a listing is read: how many papers are by people followed, and how many of them are new. */
  #summarise(): void {
    if (this.#scan.page.kind === 'paper' || !this.#unwatch || !this.#badges.person || this.#keys.size === 0) return;
    const theirs = Object.values(this.#marks).filter(({ people }) => people?.length);
    const fresh = theirs.filter(({ isNew }) => isNew).length;
    this.#announcer?.say(
      theirs.length === 0
        ? phrase('mark_theirs_none')
        : fresh > 0
          ? plural('mark_theirs_new', theirs.length, String(fresh))
          : plural('mark_theirs', theirs.length),
    );
  }
}
