import { t } from '../../lib/browser/i18n.ts';
import { Icon } from '../icon.tsx';

/** The cross at the top of a pane or dialog. */
export function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button type="button" class="icon-button" aria-label={t('pane_close')} title={t('pane_close')} onClick={onClose}>
      <Icon name="close" />
    </button>
  );
}
