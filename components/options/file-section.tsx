import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../lib/browser/i18n.ts';
import { Section, Setting } from './options-frame.tsx';

interface FileSectionProps {
  busy?: boolean;
  /** A file is held over the page. */
  over?: boolean;
  onFile: (file: File) => void;
  /** What became of the file: see FilePanel. */
  children?: ComponentChildren;
}

/** What the dialog for files offers: the kinds that are read. */
const ACCEPT = '.pdf,.txt,.text,.md,.markdown,.html,.htm,.bib,.bibtex,.ris,application/pdf,text/*';

/** Where a CV or a list of publications is read from a file: chosen, or dropped anywhere on the page. */
export function FileSection({ busy, over, onFile, children }: FileSectionProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <Section id="file" text={t('file_text')}>
      <div class={over ? 'rows rows--drop' : 'rows'}>
        <Setting name={over ? t('file_drop') : t('file_name')} text={t('file_kinds')}>
          <button
            type="button"
            class="button button--small"
            aria-disabled={busy || undefined}
            onClick={() => !busy && file.current?.click()}
          >
            {t('file_button')}
          </button>
          <input
            ref={file}
            id="file-to-read"
            type="file"
            hidden
            accept={ACCEPT}
            aria-label={t('file_button')}
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              // The same file may be chosen again.
              event.currentTarget.value = '';
              if (chosen) onFile(chosen);
            }}
          />
        </Setting>
        {children}
      </div>
    </Section>
  );
}
