import { useState } from 'preact/hooks';
import { plural, t } from '../../lib/browser/i18n.ts';
import { Dialog } from './dialog.tsx';

/** A file others read. */
export type ExportFormat = 'bibtex' | 'ris' | 'csl-json' | 'csv' | 'markdown' | 'obsidian' | 'html';

/** Names of formats are their own, the same in every language. */
export const formatNames: Record<ExportFormat, string> = {
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
  csv: 'CSV',
  markdown: 'Markdown',
  obsidian: 'Obsidian',
  html: 'HTML',
};
const formats = Object.keys(formatNames) as ExportFormat[];
/** More than this nobody pastes. */
const MOST_COPIED = 2_000;

export interface ExportChoice {
  format: ExportFormat;
  form: 'published' | 'preprint';
  abstracts: boolean;
  own: boolean;
}

interface ExportSheetProps {
  count: number;
  /** An export is under way. */
  progress?: { done: number; total: number } | undefined;
  onSave: (choice: ExportChoice) => void;
  onCopy: (choice: ExportChoice) => void;
  onStop: () => void;
  onClose: () => void;
}

/** Takes papers out: in which format, with what, as a file or copied. */
export function ExportSheet({ count, progress, onSave, onCopy, onStop, onClose }: ExportSheetProps) {
  const [choice, setChoice] = useState<ExportChoice>({
    format: 'bibtex',
    form: 'published',
    abstracts: false,
    own: false,
  });
  const change = (to: Partial<ExportChoice>) => setChoice({ ...choice, ...to });
  return (
    <Dialog title={plural('export_title', count)} onClose={onClose}>
      <fieldset class="formats">
        <legend class="visually-hidden">{t('export_format')}</legend>
        {formats.map((format) => (
          <label key={format} class={format === choice.format ? 'facet facet--chosen' : 'facet'}>
            <input
              type="radio"
              name="format"
              class="visually-hidden"
              checked={format === choice.format}
              onChange={() => change({ format })}
            />
            {formatNames[format]}
          </label>
        ))}
      </fieldset>
      <div class="checks">
        <label>
          <input
            type="checkbox"
            checked={choice.form === 'preprint'}
            onChange={(event) => change({ form: event.currentTarget.checked ? 'preprint' : 'published' })}
          />
          {t('export_preprint')}
        </label>
        <label>
          <input
            type="checkbox"
            checked={choice.abstracts}
            onChange={(event) => change({ abstracts: event.currentTarget.checked })}
          />
          {t('export_abstracts')}
        </label>
        <label>
          <input
            type="checkbox"
            checked={choice.own}
            onChange={(event) => change({ own: event.currentTarget.checked })}
          />
          {t('export_own')}
        </label>
      </div>
      {progress ? (
        <div class="actions">
          <progress value={progress.done} max={progress.total} aria-label={t('export_running')} />
          <button type="button" class="button" onClick={onStop}>
            {t('export_stop')}
          </button>
        </div>
      ) : (
        <div class="actions">
          <button type="button" class="button button--primary" onClick={() => onSave(choice)}>
            {t('export_save')}
          </button>
          {choice.format !== 'obsidian' && count <= MOST_COPIED && (
            <button type="button" class="button" onClick={() => onCopy(choice)}>
              {t('export_copy')}
            </button>
          )}
        </div>
      )}
    </Dialog>
  );
}
