import { t } from '../../lib/browser/i18n.ts';
import { EmptyState } from '../empty-state.tsx';

/** This page: a paper of arXiv's in the browser's PDF viewer, where no extension gets in. All of it is on the paper's own page. */
export function ArxivPdfPanel({ id }: { id: string }) {
  return (
    <EmptyState icon="page" level={1} title={t('pdf_arxiv_title', id)} text={t('pdf_arxiv_text')}>
      <a class="button button--primary" href={`https://arxiv.org/abs/${id}`} target="_blank" rel="noreferrer">
        {t('pdf_arxiv_open')}
      </a>
    </EmptyState>
  );
}
