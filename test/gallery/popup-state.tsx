import type { ComponentChildren, VNode } from 'preact';
import { type Foot, PopupFrame, type TabId } from '../../components/popup/popup-frame.tsx';
import type { ToastState } from '../../components/toast-region.tsx';
import type { Counts, Slice } from '../../lib/store/views.ts';
import { counts } from './counts.ts';
import type { GalleryState } from './states.tsx';

export const nothing = () => {};
export const slice = <R,>(rows: R[], total = rows.length): Slice<R> => ({ rows, more: total > rows.length, total });

interface More {
  counts?: Counts;
  foot?: Foot;
  toast?: ToastState;
  press?: string;
}
/** A state of the popup, in its frame. */
export const state = (
  id: string,
  title: string,
  tab: TabId,
  render: () => ComponentChildren,
  { press, ...more }: More & { ownHeading?: boolean } = {},
): GalleryState => ({
  id: `popup-${id}`,
  title,
  surface: 'popup',
  ...(press ? { press } : {}),
  render: (): VNode => (
    <PopupFrame
      tab={tab}
      counts={counts}
      unseen={(more.counts ?? (tab === 'new' ? { ...counts, unseen: 8 } : counts)).unseen}
      foot={{ icon: 'info', text: 'news.example' }}
      onTab={nothing}
      onCloseToast={nothing}
      onLibrary={nothing}
      onOptions={nothing}
      {...more}
    >
      {render()}
    </PopupFrame>
  ),
});
/** What every list of the popup asks for, where nobody answers. */
export const list = { query: '', onQuery: nothing, onMore: nothing, onShelf: nothing };
