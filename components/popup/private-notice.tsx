import { t } from '../../lib/browser/i18n.ts';
import { Notice } from '../notice.tsx';

/** Stands over every panel in a private window: nothing is recorded there, and nothing can be changed from there. */
export function PrivateNotice() {
  return (
    <div class="top-notice">
      <Notice icon="private" title={t('private_title')}>
        {t('private_text')}
      </Notice>
    </div>
  );
}
