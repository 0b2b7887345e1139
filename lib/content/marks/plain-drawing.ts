import type { ArxivEntry } from '../../parse/arxiv-entries.ts';
import { labelText } from '../../parse/arxiv-text.ts';
import { type Look, labelShelf, makeShelfButton } from './drawing.ts';
import type { Box, Hosts, Line } from './host.ts';
import { shelfIcon } from './icons.ts';
import { phrase, shelfWord } from './words.ts';

/** As much of a look as it draws. */
type PlainLook = Omit<Look, 'badges'> & { badges: Pick<Look['badges'], 'new' | 'shelf'> };

/**
 * What every entry gets, whoever wrote it: facts at the end of its identifier line, the shelf button in the gutter, and room for marks of
 * people. The same three hosts everywhere, which stand in the page from `stand` on. Reads no layout.
 */
export class PlainDrawing {
  readonly facts: Box;
  readonly gutter: Box;
  readonly names: Box;
  readonly button: HTMLButtonElement;
  onPress: () => void;
  readonly #hosts: Hosts;
  readonly #entry: ArxivEntry;
  readonly #line: Line;

  constructor(hosts: Hosts, entry: ArxivEntry, onPress: () => void) {
    this.#hosts = hosts;
    this.#entry = entry;
    this.facts = hosts.box(isResult(entry) ? 'facts result' : 'facts');
    this.#line = hosts.lineOf(entry);
    this.#line.box = this.facts;
    this.#line.made?.(this.facts);
    this.gutter = hosts.box('gutter');
    this.names = hosts.box('names');
    this.onPress = onPress;
    this.button = makeShelfButton(hosts, () => this.onPress());
  }

  /** Puts it into the page. */
  stand(): this {
    const { head, body, title, byline } = this.#entry;
    const line = isResult(this.#entry) ? (head.parentElement ?? head) : head;
    line.append(this.facts.host);
    (title ?? body).prepend(this.gutter.host);
    (byline ?? body).append(this.names.host);
    return this;
  }

  draw(look: PlainLook): void {
    const { mark, badges } = look;
    const hosts = this.#hosts;
    const facts: Element[] = [...this.#line.first];
    if (badges.new && mark.isNew) facts.push(hosts.words('new', phrase('mark_new')));
    const word = badges.shelf ? shelfWord(mark) : undefined;
    if (word) facts.push(hosts.words('word', word));
    if (look.wrong) facts.push(hosts.words('wrong', look.wrong));
    this.facts.free.replaceChildren(...facts, ...this.#line.last);
    if (!badges.shelf) {
      this.button.remove();
      return;
    }
    labelShelf(this.button, labelText(this.#entry.title), look);
    this.button.replaceChildren(shelfIcon(hosts, mark.shelf, 16));
    if (!this.button.parentNode) this.gutter.free.prepend(this.button);
  }

  /** Takes it out of the page, for good. */
  remove(): void {
    for (const box of [this.facts, this.gutter, this.names]) this.#hosts.remove(box);
  }
}

/** On a page of results, whose lines are built otherwise. */
const isResult = ({ body }: ArxivEntry): boolean => body.localName === 'li';
