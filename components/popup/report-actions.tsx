import { t } from '../../lib/browser/i18n.ts';
import { Icon } from '../icon.tsx';

/** Reporting what went wrong: to the tracker when the project has one, and as text to copy in any case. */
export function ReportActions({ reportUrl, onCopy }: { reportUrl?: string | undefined; onCopy: () => void }) {
  return (
    <>
      {reportUrl && (
        <a class="button" href={reportUrl} target="_blank" rel="noreferrer">
          {t('unread_report')}
          <Icon name="out" size={14} />
        </a>
      )}
      <button type="button" class="button" onClick={onCopy}>
        {t('unread_copy')}
      </button>
    </>
  );
}
