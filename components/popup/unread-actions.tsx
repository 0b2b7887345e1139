import { t } from '../../lib/browser/i18n.ts';
import type { Page } from '../../lib/model/page.ts';
import { Icon } from '../icon.tsx';

export interface UnreadProps {
  page: Page;
  /** Prefilled report; left out while there is nowhere to send it. */
  reportUrl?: string | undefined;
  onAgain: () => void;
  onCopyReport: () => void;
}

/** What can be done about a page that was not understood: try again, tell the tracker when the project has one, copy the report. */
export function UnreadActions({ reportUrl, onAgain, onCopyReport }: Omit<UnreadProps, 'page'>) {
  return (
    <div class="buttons">
      <button type="button" class="button button--primary" onClick={onAgain}>
        {t('unread_again')}
      </button>
      {reportUrl && (
        <a class="button" href={reportUrl} target="_blank" rel="noreferrer">
          {t('unread_report')}
          <Icon name="out" size={14} />
        </a>
      )}
      <button type="button" class="button" onClick={onCopyReport}>
        {t('unread_copy')}
      </button>
    </div>
  );
}
