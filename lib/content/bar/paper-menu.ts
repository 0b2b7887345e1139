import type { CiteAs } from '../../messages/bar.ts';
import type { Keys } from '../../model/keys.ts';
import type { Mark } from '../../model/mark.ts';
import type { ShelfState } from '../../model/work.ts';
import type { ArxivEntry } from '../../parse/arxiv-entries.ts';
import type { Hosts } from '../marks/host.ts';
import { shelfIcon } from '../marks/icons.ts';
import { icon } from './icons.ts';
import type { MenuItem } from './menu.ts';
import { phrase } from './words.ts';

const STATES = [
  ['saved', 'save', 'shelf_to_read'],
  ['reading', 'reading', 'shelf_reading'],
  ['read', 'read', 'shelf_read'],
  ['not-interesting', 'not-interesting', 'shelf_not_interesting'],
] as const;
const COPIES = [
  ['bibtex', 'bar_copy_bibtex'],
  ['link', 'bar_copy_link'],
  ['markdown', 'bar_copy_markdown'],
] as const;

/** What the menu of a paper does. */
export interface PaperActs {
  set(entry: ArxivEntry, state: ShelfState | undefined): void;
  copy(entry: ArxivEntry, as: CiteAs): void;
}

/** Address of a paper's PDF: as its entry links it, or as arXiv has it. */
export const pdfOf = ({ head, arxivId }: ArxivEntry): string =>
  head.querySelector<HTMLAnchorElement>('a[href*="/pdf/"]')?.href ??
  `${head.ownerDocument.location.origin}/pdf/${arxivId}`;

/** The menu of one paper: where it stands on the reading list, forms to copy it in, its PDF. */
export function paperItems(
  hosts: Hosts,
  entry: ArxivEntry,
  { shelf }: Mark,
  { keys, recording, acts }: { keys: Keys; recording: boolean; acts: PaperActs },
): MenuItem[] {
  const keyOf = (action: keyof Keys['of']) => (keys.on && keys.of[action]) || undefined;
  const off = recording ? undefined : phrase('mark_failed_private');
  return [
    ...STATES.map(
      ([state, action, name]): MenuItem => ({
        icon: shelfIcon(hosts, state, 16),
        label: phrase(name),
        key: keyOf(action),
        checked: state === shelf,
        off,
        choose: () => {
          if (state !== shelf) acts.set(entry, state);
        },
      }),
    ),
    ...(shelf
      ? [
          {
            icon: icon(hosts, 'close'),
            label: phrase('shelf_remove'),
            key: 'Backspace',
            off,
            choose: () => acts.set(entry, undefined),
          },
        ]
      : []),
    'line',
    ...COPIES.map(
      ([as, name]): MenuItem => ({
        icon: icon(hosts, 'copy'),
        label: phrase(name),
        ...(as === 'bibtex' ? { key: keyOf('copy') } : {}),
        choose: () => acts.copy(entry, as),
      }),
    ),
    'line',
    { icon: icon(hosts, 'page'), label: phrase('shelf_open_pdf'), key: keyOf('pdf'), href: pdfOf(entry) },
  ];
}
