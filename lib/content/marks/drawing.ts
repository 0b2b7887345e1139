import type { Mark } from '../../model/mark.ts';
import type { PaperFacts } from '../../model/paper-facts.ts';
import type { Badges } from '../../model/settings.ts';
import type { Hosts } from './host.ts';
import { shelfLabel } from './words.ts';

/** What a paper's marks show. */
export interface Look {
  mark: Mark;
  badges: Badges;
  /** False in a private window. */
  recording: boolean;
  /** Said beside the paper, after a change that failed. */
  wrong?: string | undefined;
  /** What is told of the paper; on its own page only, elsewhere it comes later (lib/content/facts). */
  facts?: PaperFacts | undefined;
}

/** Whether anything is drawn at all. */
export const isAnyOn = (badges: Badges): boolean => Object.values(badges).includes(true);

/** The marks of one paper. Hosts stand in the page as soon as it is made; what is in them follows `paint`. */
export interface Drawing {
  /** The shelf button. */
  readonly button: HTMLElement;
  /** Says what it shows from now on. @returns whether that is anything new */
  show(look: Look): boolean;
  /** Reads where things are, and returns what writes there; call it on a clean layout, and what it returns after `paint`. */
  measure(): (() => void) | undefined;
  /** Writes what has no place of its own to be found. Never reads the layout. */
  paint(): void;
  /** Says why its first marked name is marked. @returns whether one is */
  why(): boolean;
  remove(): void;
}

/** Whether two looks draw the same. */
export const sameLook = (one: Look | undefined, other: Look): boolean =>
  one !== undefined && JSON.stringify(one) === JSON.stringify(other);

/** The shelf control: a real button, said to be pressed when the paper is on the list, and why when it cannot be. */
export function makeShelfButton(hosts: Hosts, onPress: () => void): HTMLButtonElement {
  const button = hosts.copy('shelf', () => hosts.make('button', { type: 'button', class: 'shelf' }));
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    onPress();
  });
  return button;
}

export function labelShelf(
  button: HTMLButtonElement,
  title: string,
  { mark, recording }: Pick<Look, 'mark' | 'recording'>,
): void {
  const label = shelfLabel(title, recording);
  button.setAttribute('aria-label', label);
  button.setAttribute('aria-pressed', String(Boolean(mark.shelf)));
  // A press saves; what is saved has a menu.
  button.ariaHasPopup = mark.shelf ? 'menu' : null;
  if (recording) button.removeAttribute('aria-disabled');
  else {
    button.setAttribute('aria-disabled', 'true');
    button.title = label;
  }
}
