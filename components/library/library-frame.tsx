import type { ComponentChildren } from 'preact';
import { formatNumber, t } from '../../lib/browser/i18n.ts';
import { Icon, type IconName } from '../icon.tsx';
import { ToastRegion, type ToastRegionProps } from '../toast-region.tsx';

/** One line of the rail. */
export interface NavItem {
  id: string;
  icon: IconName;
  name: string;
  href: string;
  count?: number | undefined;
  /** The count is of what is new. */
  fresh?: boolean;
  current?: boolean;
}

interface LibraryFrameProps extends ToastRegionProps {
  items: readonly NavItem[];
  /** Headed groups under the items: saved searches, tags. */
  groups: readonly { id: string; name: string; items: readonly NavItem[] }[];
  /** Under the rail: "Backed up today". */
  note?: ComponentChildren;
  onOptions: () => void;
  onPalette: () => void;
  children: ComponentChildren;
}

/** The library: the rail, what is shown beside it, the toast. */
export function LibraryFrame(props: LibraryFrameProps) {
  const { items, groups } = props;
  return (
    <div class="app">
      <nav class="rail" aria-label={t('library_name')}>
        <p class="brand">
          <Icon name="lectern" size={20} />
          {t('extension_name')}
        </p>
        {items.map((item) => (
          <NavLink key={item.id} {...item} />
        ))}
        {groups.map(
          (group) =>
            group.items.length > 0 && (
              <div key={group.id} class="rail__group">
                <h2>{group.name}</h2>
                {group.items.map((item) => (
                  <NavLink key={item.id} {...item} />
                ))}
              </div>
            ),
        )}
        <div class="rail__foot">
          <button type="button" class="nav" aria-keyshortcuts="Control+K Meta+K" onClick={props.onPalette}>
            <Icon name="right" />
            <span class="one-line">{t('library_palette')}</span>
            <span class="keycap" aria-hidden="true">
              {t('library_palette_key')}
            </span>
          </button>
          <button type="button" class="nav" onClick={props.onOptions}>
            <Icon name="gear" />
            <span class="one-line">{t('popup_options')}</span>
          </button>
          {props.note}
        </div>
      </nav>
      {props.children}
      <footer>
        <ToastRegion {...props} />
      </footer>
    </div>
  );
}

function NavLink({ icon, name, href, count, fresh, current }: NavItem) {
  return (
    <a class="nav" href={href} aria-current={current ? 'page' : undefined}>
      <Icon name={icon} />
      <span class="one-line">{name}</span>
      {count !== undefined && count > 0 && (
        <span class={fresh ? 'count num count--new' : 'count num'}>
          {formatNumber(count)}
          {fresh && <span class="visually-hidden"> {t('facet_new')}</span>}
        </span>
      )}
    </a>
  );
}
