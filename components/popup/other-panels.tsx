import type { ComponentChildren } from 'preact';
import type { Unreadable } from '../../lib/browser/front-tab.ts';
import { plural, t } from '../../lib/browser/i18n.ts';
import { EmptyState } from '../empty-state.tsx';
import { type PageListProps, PagePapers, ProblemList, Skipped, Subject } from './page-parts.tsx';
import { UnreadActions, type UnreadProps } from './unread-actions.tsx';

/** This page: papers, but nobody whose page it is. */
export function PapersPanel(props: PageListProps & { title?: string | undefined }) {
  const { page, title, note, level, offer } = props;
  return (
    <>
      <Subject title={title ?? page.title ?? new URL(page.url).hostname} level={level}>
        <p class="subject__long">{t('papers_nobody')}</p>
      </Subject>
      <Skipped page={page} />
      {offer}
      <PagePapers {...props} title={plural('publications', page.works.length)} note={note ?? t('page_on_this_page')} />
    </>
  );
}

/** This page was read, and holds no papers. */
export function NothingFound({ onAgain, offer }: { onAgain: () => void; offer?: ComponentChildren }) {
  return (
    <EmptyState icon="page" level={1} title={t('nothing_title')} text={t('nothing_text')}>
      <button type="button" class="button" onClick={onAgain}>
        {t('unread_again')}
      </button>
      {offer}
    </EmptyState>
  );
}

/** This page: of a site whose mark-up is known, and not as it was. Says so, and never looks like a page without papers. */
export function UnreadSite({ page, ...actions }: UnreadProps) {
  return (
    <EmptyState icon="warn" level={1} title={t('site_unread_title')} text={t('site_unread_text')}>
      <ProblemList problems={page.problems} />
      <UnreadActions {...actions} />
    </EmptyState>
  );
}

interface AskPanelProps {
  /** Whether the browser can be asked for this site: not for what it protects. */
  canAllow: boolean;
  busy?: boolean;
  onLook: () => void;
  onAlways: () => void;
}

/** This page: on a host that Lectern does not read by itself. It reads when asked. */
export function AskPanel({ canAllow, busy, onLook, onAlways }: AskPanelProps) {
  return (
    <EmptyState icon="page" level={1} title={t('ask_title')} text={t('ask_text')}>
      <button
        type="button"
        class="button button--primary"
        aria-disabled={busy ? true : undefined}
        onClick={() => !busy && onLook()}
      >
        {t('ask_look')}
      </button>
      {canAllow && (
        <button type="button" class="text-button text-button--below" onClick={onAlways}>
          {t('ask_always')}
        </button>
      )}
    </EmptyState>
  );
}

/** Why no extension can read a page; what can be done about it. */
const closed = {
  'browser-page': 'closed_browser',
  store: 'closed_store',
  pdf: 'closed_pdf',
  file: 'closed_file',
  'not-allowed': 'closed_other',
} as const;

/** This page: one that the browser lets no extension read. */
export function ClosedPanel({ why, onFile }: { why: Unreadable; onFile: () => void }) {
  return (
    <EmptyState
      icon="shield"
      level={1}
      title={t('closed_title')}
      text={t(closed[why === 'failed' ? 'not-allowed' : why])}
    >
      {(why === 'pdf' || why === 'file') && (
        <button type="button" class="button button--primary" onClick={onFile}>
          {t('closed_read_file')}
        </button>
      )}
    </EmptyState>
  );
}

/** What went wrong with a PDF, in words. */
const pdfFailures = {
  refused: 'pdf_refused',
  unreachable: 'pdf_unreachable',
  'too-large': 'pdf_too_large',
  'no-pdf': 'pdf_no_pdf',
  encrypted: 'pdf_encrypted',
  malformed: 'pdf_malformed',
  'no-text': 'pdf_no_text',
  slow: 'pdf_slow',
} as const;

/** Failures behind which the file itself is fine: saved, it can be read. */
const CAN_BE_SAVED: readonly (keyof typeof pdfFailures)[] = ['refused', 'unreachable', 'no-pdf'];

interface PdfPanelProps {
  /** Where the file is loaded from. */
  host: string;
  busy: boolean;
  failure?: keyof typeof pdfFailures | undefined;
  onRead: () => void;
  /** Opens the options page where files are read. */
  onFile: () => void;
}

/** This page: a PDF. It is read when asked, from its own address. */
export function PdfPanel({ host, busy, failure, onRead, onFile }: PdfPanelProps) {
  return (
    <EmptyState icon="page" level={1} title={t('pdf_title')} text={t('pdf_text', host)}>
      <button
        type="button"
        class="button button--primary"
        aria-disabled={busy ? true : undefined}
        onClick={() => !busy && onRead()}
      >
        {t('pdf_read')}
      </button>
      <p role="status">
        {busy ? t('page_looking') : failure && t(pdfFailures[failure])}
        {!busy && failure && CAN_BE_SAVED.includes(failure) && ` ${t('pdf_save_it')}`}
      </p>
      {!busy && (
        <button type="button" class="text-button text-button--below" onClick={onFile}>
          {t('closed_read_file')}
        </button>
      )}
    </EmptyState>
  );
}

/** This page was let in on, and answered nothing. */
export function FailedPanel({ onAgain }: { onAgain: () => void }) {
  return (
    <EmptyState icon="warn" level={1} title={t('failed_title')} text={t('failed_text')}>
      <button type="button" class="button button--primary" onClick={onAgain}>
        {t('unread_again')}
      </button>
    </EmptyState>
  );
}

/** This page is being read: said only when it takes longer than anybody waits without wondering. */
export function LookingPanel() {
  return <p class="looking">{t('page_looking')}</p>;
}
