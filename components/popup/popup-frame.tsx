import type { ComponentChildren } from 'preact';
import { formatNumber, t } from '../../lib/browser/i18n.ts';
import type { Counts } from '../../lib/store/views.ts';
import { Icon, type IconName } from '../icon.tsx';
import { ToastRegion, type ToastRegionProps } from '../toast-region.tsx';

export type TabId = 'page' | 'new' | 'reading' | 'following';
export const tabIds: readonly TabId[] = ['page', 'new', 'reading', 'following'];
const names = {
  page: 'popup_tab_page',
  new: 'popup_tab_new',
  reading: 'popup_tab_reading',
  following: 'popup_tab_following',
} as const;

/** What was read, at the popup's foot. */
export interface Foot {
  icon: IconName;
  text: string;
}

interface PopupFrameProps extends ToastRegionProps {
  tab: TabId;
  /** Left out until they are read. */
  counts?: Counts | undefined;
  /** How much is new, as the toolbar icon counts it. */
  unseen: number;
  foot: Foot;
  /** Whether the panel brings a heading of its own: the person or paper it is about. */
  ownHeading?: boolean;
  onTab: (tab: TabId) => void;
  onLibrary: () => void;
  onOptions: () => void;
  children: ComponentChildren;
}

/** The popup: tabs, the panel that scrolls, and what was read at its foot. */
export function PopupFrame(props: PopupFrameProps) {
  const { tab, counts, foot, onTab } = props;
  return (
    <main class="popup">
      <TabBar tab={tab} counts={counts} unseen={props.unseen} onTab={onTab} />
      <div key={tab} class="popup__middle" role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`}>
        {!props.ownHeading && <h1 class="visually-hidden">{t(names[tab])}</h1>}
        {props.children}
      </div>
      <ToastRegion {...props} />
      <footer class="popup__foot">
        <Icon name={foot.icon} size={14} />
        <span class="grow one-line num" title={foot.text}>
          {foot.text}
        </span>
        <button type="button" class="text-button" onClick={props.onLibrary}>
          {t('library_name')}
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t('popup_options')}
          title={t('popup_options')}
          onClick={props.onOptions}
        >
          <Icon name="gear" />
        </button>
      </footer>
    </main>
  );
}

function TabBar({ tab, counts, unseen, onTab }: Pick<PopupFrameProps, 'tab' | 'counts' | 'unseen' | 'onTab'>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabIds.indexOf(tab);
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabIds.at(step % tabIds.length)!;
    onTab(next);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('extension_name')} onKeyDown={onKeyDown}>
      {tabIds.map((id) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          class="tab"
          aria-selected={id === tab}
          aria-controls={id === tab ? 'panel' : undefined}
          tabIndex={id === tab ? 0 : -1}
          onClick={() => onTab(id)}
        >
          {t(names[id])}
          <TabCount n={id === 'new' ? unseen : counts && countOf(id, counts)} isNew={id === 'new'} />
        </button>
      ))}
    </div>
  );
}

/** Up to 99, then 99+; nothing for 0, which the empty state says in words. */
function TabCount({ n, isNew }: { n: number | undefined; isNew: boolean }) {
  if (!n) return null;
  return (
    <span class={isNew ? 'count count--new' : 'count'}>
      {n > 99 ? t('popup_many', formatNumber(99)) : formatNumber(n)}
    </span>
  );
}

function countOf(tab: TabId, counts: Counts): number | undefined {
  if (tab === 'reading') return counts.reading.saved + counts.reading.reading + counts.reading.read;
  return tab === 'following' ? counts.following : undefined;
}
