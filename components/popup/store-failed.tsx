import { t } from '../../lib/browser/i18n.ts';
import { EmptyState } from '../empty-state.tsx';

/** The records could not be opened: says that they are untouched, and where they can still be taken out. */
export function StoreFailed({ onOptions }: { onOptions: () => void }) {
  return (
    <EmptyState icon="warn" title={t('store_failed_title')} text={t('store_failed_text')}>
      <button type="button" class="button" onClick={onOptions}>
        {t('store_failed_options')}
      </button>
    </EmptyState>
  );
}
