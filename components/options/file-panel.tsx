import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { plural, t } from '../../lib/browser/i18n.ts';
import { Notice } from '../notice.tsx';

/** What each reason is in words. Which reasons there are: entrypoints/options/read-file.ts. */
const failures = {
  empty: 'file_empty',
  library: 'file_library',
  word: 'file_word',
  other: 'file_other',
  unreadable: 'file_unreadable',
  'too-large': 'file_too_large',
  encrypted: 'file_encrypted',
  malformed: 'pdf_malformed',
  'no-text': 'file_no_text',
  slow: 'pdf_slow',
  'nothing-found': 'file_nothing',
} as const;

/** What a file is at. */
export type FileStep =
  | { at: 'reading'; name: string }
  | { at: 'failed'; name: string; why: keyof typeof failures }
  /** It was read; `doubtful` of its entries may be no papers. */
  | { at: 'read'; name: string; doubtful: number };

interface FilePanelProps {
  step: FileStep;
  /** Puts the file away. */
  onClose: () => void;
  /** The person and the papers. */
  children?: ComponentChildren;
}

/** A file that is read, was read, or was not, and why. Takes the focus when that changes. */
export function FilePanel({ step, onClose, children }: FilePanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [step.at, step.name]);
  const close = step.at !== 'reading' && (
    <button type="button" class="button button--small" onClick={onClose}>
      {t('file_close')}
    </button>
  );
  if (step.at !== 'read')
    return (
      <section class="panel">
        <h3 ref={heading} tabIndex={-1}>
          {step.at === 'reading' ? t('file_reading', step.name) : t('file_failed', step.name)}
        </h3>
        {step.at === 'failed' && <Notice tone="rust">{t(failures[step.why])}</Notice>}
        {close && <div class="buttons">{close}</div>}
      </section>
    );
  return (
    <div class="file">
      <div class="file__head">
        <h3 ref={heading} tabIndex={-1} class="grow">
          {t('file_read', step.name)}
        </h3>
        {close}
      </div>
      {children}
      {step.doubtful > 0 && <p class="inset inset--text num">{plural('file_doubtful', step.doubtful)}</p>}
    </div>
  );
}
