import { t } from '../../lib/browser/i18n.ts';
import { EmptyState } from '../empty-state.tsx';

const words = {
  paper: { icon: 'page', label: 'library_paper', title: 'paper_gone_title', text: 'paper_gone_text' },
  person: { icon: 'people', label: 'library_person', title: 'person_gone_title', text: 'person_gone_text' },
} as const;

/** An address of a paper or a person that is not in the library: removed, or never there. */
export function Gone({ what, onClose }: { what: keyof typeof words; onClose: () => void }) {
  const { icon, label, title, text } = words[what];
  return (
    <section class="pane pane--detail" aria-label={t(label)}>
      <EmptyState icon={icon} title={t(title)} text={t(text)}>
        <button type="button" class="button" onClick={onClose}>
          {t('pane_close')}
        </button>
      </EmptyState>
    </section>
  );
}
