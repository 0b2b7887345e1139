import type { Response } from '../../messages/index.ts';
import type { MarkedPerson } from '../../model/arrival.ts';
import type { PaperFacts } from '../../model/paper-facts.ts';
import type { Hosts } from '../marks/host.ts';
import { svgIcon } from '../marks/svg.ts';

const CHECK = 'm3.25 8.5 3 3 6.5-7';
const INFO = 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM8 7.5v3.25M8 5.3v.01';

export type Why = Response<'person:why'>;

/** What can be answered on the card. */
export interface Answers {
  yes(): void;
  no(): void;
  open(): void;
}

/** Who it is, how sure, what speaks for and against it, and what can be answered. */
export function whyParts(hosts: Hosts, how: MarkedPerson['how'], why: Why, answers: Answers): HTMLElement[] {
  const parts = [text(hosts, 'h2', '', why.name)];
  if (why.about) parts.push(text(hosts, 'p', 'about', why.about));
  const sureness = hosts.make('p', { class: 'how' });
  sureness.append(hosts.words(`by-${how}`, why.how));
  const reasons = hosts.make('ul', { role: 'list' });
  for (const { words, speaks } of why.reasons) {
    const item = hosts.make('li', speaks > 0 ? {} : { class: 'against' });
    item.append(svgIcon(hosts, { line: speaks > 0 ? CHECK : INFO }, 14), hosts.words('', words));
    reasons.append(item);
  }
  const row = hosts.make('div', { class: 'row' });
  if (why.yes) row.append(button(hosts, 'main', why.yes, answers.yes));
  if (why.no) row.append(button(hosts, '', why.no, answers.no));
  row.append(button(hosts, 'plain', why.open, answers.open));
  return [...parts, sureness, ...(why.reasons.length > 0 ? [reasons] : []), row];
}

/** Each fact with where it was read. */
export function toldParts(hosts: Hosts, told: NonNullable<PaperFacts['told']>): HTMLElement[] {
  const facts = hosts.make('ul', { role: 'list' });
  for (const { words, from } of told) {
    const item = hosts.make('li', {});
    const both = hosts.make('div', {});
    both.append(text(hosts, 'p', '', words), text(hosts, 'p', 'from', from));
    item.append(svgIcon(hosts, { line: INFO }, 14), both);
    facts.append(item);
  }
  return [facts];
}

/** Words that are no text of the page, in an element of that name. */
export function text(hosts: Hosts, name: 'h2' | 'p', classes: string, words: string): HTMLElement {
  const element = hosts.make(name, classes ? { class: classes } : {});
  element.append(hosts.words('', words));
  return element;
}

export function button(hosts: Hosts, classes: string, words: string, press: () => void): HTMLButtonElement {
  const made = hosts.make('button', { type: 'button', 'aria-label': words, ...(classes ? { class: classes } : {}) });
  made.append(hosts.words('', words));
  made.addEventListener('click', (event) => {
    event.stopPropagation();
    press();
  });
  return made;
}
