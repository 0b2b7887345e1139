import type { PersonMatch } from '../../model/arrival.ts';
import type { Look } from './drawing.ts';
import type { Hosts } from './host.ts';
import { followedWords } from './words.ts';

/** Which people are drawn: nobody when the badge is off. */
export const peopleOf = ({ mark, badges }: Look): readonly PersonMatch[] =>
  badges.person ? (mark.people ?? []).filter((one): one is PersonMatch => one.how !== 'same-name') : [];

/** What a screen reader is told of the people on a by-line. */
export function heardPeople(hosts: Hosts, people: readonly PersonMatch[]): Element[] {
  return people.map((person) => hosts.words('heard', `${followedWords(person)}.`));
}

/** Boxes over a name: it may run over two lines. `origin` is where the box they go into begins. */
export function nameBoxes(
  hosts: Hosts,
  how: PersonMatch['how'],
  rects: readonly DOMRect[],
  origin: DOMRect,
): HTMLElement[] {
  return rects.map((rect) => {
    const box = hosts.make('span', { class: `name ${how}`, 'aria-hidden': 'true' });
    setPlace(box, rect.x - origin.x - 1, rect.y - origin.y, rect.width + 2, rect.height + 1);
    return box;
  });
}

export function setPlace(box: HTMLElement, x: number, y: number, width: number | undefined, height: number): void {
  const { style } = box;
  style.left = `${x}px`;
  style.top = `${y}px`;
  if (width !== undefined) style.width = `${width}px`;
  style.height = `${height}px`;
}

/** Rectangles of a link that can be seen; none while it is folded away. */
export const visibleRects = (link: Element): DOMRect[] =>
  [...link.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
