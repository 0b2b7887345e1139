import { useId, useRef, useState } from 'preact/hooks';
import { plural, t } from '../../lib/browser/i18n.ts';
import type { PersonRow as Row } from '../../lib/store/views.ts';
import { Icon } from '../icon.tsx';
import { Menu, type MenuEntry } from '../menu.tsx';
import { profileLinks } from '../profile-links.ts';

interface PersonRowProps {
  row: Row;
  disabled?: string | undefined;
  onUnfollow: () => void;
  onShowNew: () => void;
}

/** Somebody followed: the name opens their page, the menu holds the rest. */
export function PersonRow({ row, disabled, onUnfollow, onShowNew }: PersonRowProps) {
  const { researcher, works, unseen } = row;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const page = researcher.pages[0];
  const label = t('person_menu', researcher.name);
  return (
    <li class="person">
      <div class="grow">
        <h2 class="person__name one-line" title={researcher.name}>
          {page ? (
            <a href={page} target="_blank" rel="noreferrer">
              {researcher.name}
            </a>
          ) : (
            researcher.name
          )}
        </h2>
        <p class="person__at one-line" title={researcher.affiliation}>
          {researcher.affiliation ?? (page ? new URL(page).hostname : t('person_no_affiliation'))}
        </p>
      </div>
      <p class="person__count num">
        {unseen > 0 && <span class="count--new">{plural('person_new', unseen)}</span>}
        <span>{plural('papers', works)}</span>
      </p>
      <button
        ref={button}
        type="button"
        class="icon-button"
        aria-label={label}
        title={t('person_more')}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && (
        <Menu
          id={id}
          label={label}
          button={button}
          entries={entriesFor(row, disabled, onUnfollow, onShowNew)}
          onClose={() => setOpen(false)}
        />
      )}
    </li>
  );
}

function entriesFor(
  { researcher, unseen }: Row,
  disabled: string | undefined,
  onUnfollow: () => void,
  onShowNew: () => void,
): MenuEntry[] {
  const links = profileLinks(researcher.ids);
  const entries: MenuEntry[] = [];
  if (researcher.pages[0])
    entries.push({ id: 'page', icon: 'page', label: t('person_open_page'), key: 'o', href: researcher.pages[0] });
  if (unseen > 0)
    entries.push({ id: 'new', icon: 'quiet', label: t('person_show_new'), key: 'n', onChoose: onShowNew });
  for (const link of links) entries.push({ id: link.id, icon: 'out', label: link.name, href: link.url });
  if (!disabled) {
    if (entries.length > 0) entries.push({ id: 'line', separator: true });
    entries.push({
      id: 'unfollow',
      icon: 'close',
      label: t('person_unfollow'),
      key: 'Backspace',
      onChoose: onUnfollow,
    });
  }
  return entries;
}
