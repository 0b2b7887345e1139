import { t } from '../../lib/browser/i18n.ts';
import type { Counts } from '../../lib/store/views.ts';
import FeedTab from '../popup/feed-tab.tsx';
import type { Actions } from '../popup/use-actions.ts';

/** New: the same feed as in the popup, with the room of a page. */
export default function FeedPart({ counts, actions }: { counts: Counts; actions: Actions }) {
  return (
    <main class="column">
      <h1 class="visually-hidden">{t('popup_tab_new')}</h1>
      <div class="scroll popup__middle">
        <FeedTab counts={counts} actions={actions} disabled={undefined} stays onFoot={() => {}} />
      </div>
    </main>
  );
}
