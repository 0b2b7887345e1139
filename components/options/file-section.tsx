import type { ComponentChildren } from 'preact';
import { t } from '../../lib/browser/i18n.ts';
import { FileButton } from '../file-button.tsx';
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
  return (
    <Section id="file" text={t('file_text')}>
      <div class={over ? 'rows rows--drop' : 'rows'}>
        <Setting name={over ? t('file_drop') : t('file_name')} text={t('file_kinds')}>
          <FileButton
            label={t('file_button')}
            class="button button--small"
            busy={busy}
            id="file-to-read"
            accept={ACCEPT}
            onFile={onFile}
          />
        </Setting>
        {children}
      </div>
    </Section>
  );
}
