import type { PaperFacts } from '../../model/paper-facts.ts';
import type { Hosts } from '../marks/host.ts';
import { svgIcon } from '../marks/svg.ts';

/** What is told of a paper, as it stands on its line: before and after the word of where it is on the reading list. */
export interface DrawnFacts {
  first: HTMLElement[];
  last: HTMLElement[];
}

const CODE = 'm5.5 5-3 3 3 3M10.5 5l3 3-3 3';
const STAR = 'm8 1.9 1.85 3.8 4.15.6-3 2.95.7 4.15L8 11.45 4.3 13.4 5 9.25 2 6.3l4.15-.6z';

export interface FactActs {
  /** The venue was pressed: whoever asks is told where each fact was read, in a card or, with `below`, right there. */
  onVenue(venue: HTMLElement): void;
  below?: true;
}

/**
 * Draws what is told of a paper.
 *
 * @param title of the paper, for what is heard of its links
 */
export function drawFacts(
  hosts: Hosts,
  facts: PaperFacts,
  { title, onVenue, below }: FactActs & { title: () => string },
): DrawnFacts {
  const drawn: DrawnFacts = { first: [], last: [] };
  const { version, venue, code, elsewhere = [] } = facts;
  if (version) drawn.first.push(twice(hosts, 'new changed', version));
  if (venue) {
    const button = hosts.make('button', {
      type: 'button',
      class: venue.award ? 'venue award' : 'venue',
      'aria-label': venue.heard,
      ...(below ? { 'aria-expanded': 'false' } : { 'aria-haspopup': 'dialog' }),
    });
    if (venue.award) button.append(svgIcon(hosts, { fill: STAR }, 11));
    button.append(hosts.words('name-of', venue.name));
    if (venue.rest) button.append(hosts.words('rest', venue.rest));
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      onVenue(button);
    });
    drawn.last.push(button);
  }
  if (code) {
    const link = linkTo(hosts, code, title());
    link.classList.add('code');
    link.prepend(svgIcon(hosts, { line: CODE }, 13));
    drawn.last.push(link);
  }
  for (const other of elsewhere) drawn.last.push(linkTo(hosts, other, title()));
  return drawn;
}

/** One word to be seen, another to be heard. */
function twice(hosts: Hosts, classes: string, { word, heard }: { word: string; heard: string }): HTMLElement {
  const both = hosts.make('span', { class: classes });
  const seen = hosts.words('', word);
  seen.setAttribute('aria-hidden', 'true');
  both.append(seen, hosts.words('heard', heard));
  return both;
}

function linkTo(
  hosts: Hosts,
  { url, word, heard }: { url: string; word: string; heard: string },
  title: string,
): HTMLElement {
  const link = hosts.make('a', { class: 'link', href: url, 'aria-label': heard.replace('$1', () => title) });
  link.append(hosts.words('', word));
  return link;
}
