import { t } from '../../lib/browser/i18n.ts';
import { EmptyState } from '../empty-state.tsx';

/** An address of a paper that is not in the library: removed, or never there. */
export function WorkGone({ onClose }: { onClose: () => void }) {
  return (
    <section class="pane pane--detail" aria-label={t('library_paper')}>
      <EmptyState icon="page" title={t('paper_gone_title')} text={t('paper_gone_text')}>
        <button type="button" class="button" onClick={onClose}>
          {t('pane_close')}
        </button>
      </EmptyState>
    </section>
  );
}
