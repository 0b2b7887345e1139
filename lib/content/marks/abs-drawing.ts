import { authorLinks } from '../../parse/arxiv-authors.ts';
import type { ArxivEntry } from '../../parse/arxiv-entries.ts';
import { sourceText } from '../../parse/arxiv-text.ts';
import { openCard } from '../card/open-card.ts';
import { type DrawnFacts, drawFacts } from '../facts/fact-drawing.ts';
import factsCss from '../facts/facts.css?inline';
import css from './abs.css?inline';
import type { Extension } from './ask.ts';
import { type Drawing, type Look, labelShelf, makeShelfButton, sameLook } from './drawing.ts';
import type { Box, Hosts } from './host.ts';
import { shelfIcon } from './icons.ts';
import { isTheirs, PeopleMarks, peopleOf, visibleRects } from './people.ts';
import type { Whys } from './whys.ts';
import { phrase, shelfButtonWord } from './words.ts';

/** A by-line that goes on so many px below its last name has another line of text there. */
const MORE_TEXT = 12;

/** Marks of an abs page: lines over followed names, and one line of facts in the gap between by-line and abstract. */
export class AbsDrawing implements Drawing {
  readonly button: HTMLButtonElement;
  readonly #hosts: Hosts;
  readonly #entry: ArxivEntry;
  readonly #names: Box;
  readonly #line: Box;
  readonly #people: PeopleMarks;
  readonly #extension: Extension;
  readonly #title: string;
  #look: Look | undefined;

  constructor(
    hosts: Hosts,
    entry: ArxivEntry,
    { whys, onPress, extension }: { whys: Whys; onPress: () => void; extension: Extension },
  ) {
    this.#hosts = hosts;
    this.#entry = entry;
    const byline = entry.byline ?? entry.head;
    this.#names = hosts.insert(byline, 'names');
    this.#line = hosts.insert(byline, 'line');
    hosts.dress(this.#line, css);
    this.#people = new PeopleMarks(hosts, this.#names, entry, whys);
    this.#extension = extension;
    this.#title = sourceText(entry.title) ?? '';
    this.button = makeShelfButton(hosts, onPress);
  }

  why(): boolean {
    return this.#people.why();
  }

  show(look: Look): boolean {
    const same = sameLook(this.#look, look);
    this.#look = look;
    return !same;
  }

  paint(): void {
    const look = this.#look;
    if (!look) return;
    const { mark, badges, wrong } = look;
    const hosts = this.#hosts;
    const people = peopleOf(look);
    const parts: Element[] = [];
    if (badges.shelf) {
      labelShelf(this.button, this.#title, look);
      const word = shelfButtonWord(mark);
      // Who speaks to the browser says what is seen on it.
      this.button.ariaLabel += `. ${word}`;
      this.button.replaceChildren(shelfIcon(hosts, mark.shelf, 14), hosts.words('', word));
      if (!this.button.parentNode) this.#line.free.prepend(this.button);
    } else this.button.remove();
    const { first, last } = this.#drawFacts(look);
    parts.push(...first);
    if (badges.new && (mark.isNew || mark.arrival)) parts.push(hosts.words('new', phrase('mark_new')));
    const links = authorLinks(this.#entry.byline);
    parts.push(...last);
    for (const { name, author } of people.filter(isTheirs)) {
      const who = hosts.words('who', phrase('mark_by', name));
      // Seen only while the name itself cannot be: folded away, or not on the by-line.
      who.hidden = author !== undefined && Boolean(links[author]);
      parts.push(who);
    }
    if (wrong) parts.push(hosts.words('wrong', wrong));
    // The button stays where it is: it may have the focus.
    for (const old of this.#line.free.querySelectorAll(':scope > :not(.shelf)')) old.remove();
    this.#line.free.append(...parts);
    this.#people.paint(people);
  }

  measure(): (() => void) | undefined {
    const look = this.#look;
    if (!look) return undefined;
    const people = peopleOf(look);
    const { write, drawn } = this.#people.measure();
    const theirs = drawn.filter((_, i) => isTheirs(people[i]!));
    const line = this.#linePlace();
    return () => {
      write();
      const whos = this.#line.free.querySelectorAll<HTMLElement>('.who');
      theirs.forEach((isDrawn, i) => {
        const who = whos[i];
        if (who) who.hidden = isDrawn;
      });
      this.#line.free.style.transform = line;
    };
  }

  remove(): void {
    this.#hosts.remove(this.#names);
    this.#hosts.remove(this.#line);
  }

  #drawFacts({ facts }: Look): DrawnFacts {
    if (!facts) return { first: [], last: [] };
    this.#hosts.dress(this.#line, factsCss);
    const { told = [] } = facts;
    return drawFacts(this.#hosts, facts, {
      title: () => this.#title,
      onVenue: (from) => openCard(this.#extension, { box: this.#line, from, hosts: this.#hosts, told }),
    });
  }

  /** Halfway between the names and the text under them, where the names begin. */
  #linePlace(): string {
    const { free } = this.#line;
    const now = free.getBoundingClientRect();
    const { transform } = free.style;
    const [, movedX = '0', movedY = '0'] = /^translate\((.*)px, (.*)px\)$/.exec(transform) ?? [];
    const names = authorLinks(this.#entry.byline).flatMap(visibleRects);
    const byline = this.#entry.byline?.getBoundingClientRect();
    const left = names[0]?.left ?? byline?.left ?? now.left;
    const lastName = Math.max(0, ...names.map((rect) => rect.bottom));
    // What else the by-line says ("for the collaboration") may go on below the last name.
    const bottom = byline && byline.bottom - lastName > MORE_TEXT ? byline.bottom : lastName;
    const top = this.#textTopBelow(bottom);
    const middle = top === undefined ? bottom + now.height / 2 : (bottom + top) / 2 + 1;
    const x = left - (now.left - Number(movedX));
    const y = middle - ((now.top + now.bottom) / 2 - Number(movedY));
    return `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }

  /** Where the first line under the by-line begins: the button "View PDF" on narrow windows, the abstract on others. */
  #textTopBelow(bottom: number): number | undefined {
    const { body } = this.#entry;
    const doc = body.ownerDocument;
    const button = body.querySelector('.mobile-submission-download')?.getBoundingClientRect();
    if (button && button.width > 0 && button.height > 0) return button.top;
    const abstract = body.querySelector('blockquote.abstract, .ltx_abstract');
    if (!abstract) return undefined;
    const range = doc.createRange();
    range.selectNodeContents(abstract);
    return [...range.getClientRects()].find(({ width, top }) => width > 20 && top > bottom - 8)?.top;
  }
}
