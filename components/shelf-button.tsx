import { useId, useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../lib/browser/i18n.ts';
import type { ShelfState, WorkOnPage } from '../lib/model/work.ts';
import { Icon, type IconName } from './icon.tsx';
import { Menu, type MenuEntry } from './menu.tsx';
import { paperUrl, pdfUrl, searchUrl } from './paper.ts';

/** How a shelf state is drawn and said. */
export const shelfStates: readonly {
  state: ShelfState;
  icon: IconName;
  word: MessageKey;
  name: MessageKey;
  key: string;
}[] = [
  { state: 'saved', icon: 'saved', word: 'shelf_saved', name: 'shelf_to_read', key: 's' },
  { state: 'reading', icon: 'reading', word: 'shelf_reading', name: 'shelf_reading', key: 'g' },
  { state: 'read', icon: 'read', word: 'shelf_read', name: 'shelf_read', key: 'r' },
  {
    state: 'not-interesting',
    icon: 'not-interesting',
    word: 'shelf_not_interesting',
    name: 'shelf_not_interesting',
    key: 'n',
  },
];

interface ShelfButtonProps {
  work: WorkOnPage;
  state: ShelfState | undefined;
  /** Why nothing can be saved now, in words; the button stays where it is and says so. */
  disabled?: string | undefined;
  onShelf: (state: ShelfState | undefined) => void;
}

/** The bookmark at the end of a row: one press saves; on a saved paper it opens the menu of where it stands. */
export function ShelfButton({ work, state, disabled, onShelf }: ShelfButtonProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const at = shelfStates.find((s) => s.state === state);
  const word = at ? t(at.word as 'shelf_saved') : t('shelf_save');
  const press = () => {
    if (disabled) return;
    if (state) setOpen(!open);
    else onShelf('saved');
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={`icon-button work__save${state ? ' icon-button--on' : ''}`}
        aria-label={t('shelf_label', word, work.title)}
        title={disabled ?? word}
        aria-disabled={disabled ? true : undefined}
        {...(state
          ? { 'aria-haspopup': 'menu' as const, 'aria-expanded': open, 'aria-controls': open ? id : undefined }
          : { 'aria-pressed': false })}
        onClick={press}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || !state || disabled) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <Icon name={at?.icon ?? 'save'} />
      </button>
      {open && state && (
        <Menu
          id={id}
          label={work.title}
          button={button}
          entries={entriesFor(work, state, onShelf)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

function entriesFor(work: WorkOnPage, now: ShelfState, onShelf: ShelfButtonProps['onShelf']): MenuEntry[] {
  const url = paperUrl(work);
  const pdf = pdfUrl(work);
  return [
    ...shelfStates.map(({ state, icon, name, key }) => ({
      id: state,
      icon,
      key,
      label: t(name as 'shelf_read'),
      checked: state === now,
      onChoose: () => {
        if (state !== now) onShelf(state);
      },
    })),
    { id: 'line', separator: true },
    url
      ? { id: 'open', icon: 'page', label: pdf ? t('shelf_open_pdf') : t('shelf_open'), key: 'o', href: pdf ?? url }
      : { id: 'find', icon: 'search', label: t('shelf_find'), key: 'o', href: searchUrl(work) },
    { id: 'remove', icon: 'close', label: t('shelf_remove'), key: 'Backspace', onChoose: () => onShelf(undefined) },
  ];
}
