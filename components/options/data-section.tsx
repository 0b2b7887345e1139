import type { ComponentChildren } from 'preact';
import { plural, t, uiLanguage } from '../../lib/browser/i18n.ts';
import type { Counts } from '../../lib/store/views.ts';
import { FileButton } from '../file-button.tsx';
import { formatBytes } from '../format.ts';
import { Icon } from '../icon.tsx';
import { Section, Setting } from './options-frame.tsx';

interface DataSectionProps {
  /** Left out until they are read. */
  counts?: Counts | undefined;
  /** Bytes this extension takes up, as the browser reckons; left out when it does not tell. */
  bytes?: number | undefined;
  busy?: boolean;
  onExport: () => void;
  onFile: (file: File) => void;
  /** What an import is at: see ImportPanel. */
  importPanel?: ComponentChildren;
  /** The question before everything is deleted; left out until it is asked. */
  deletePanel?: ComponentChildren;
  onDelete: () => void;
  /** What was just done with the data, in words. */
  done?: string | undefined;
}

/** What is kept, how to take it along, bring it in, and delete it. */
export function DataSection(props: DataSectionProps) {
  const { counts, bytes, busy, onExport, onFile, onDelete } = props;
  return (
    <Section id="data" text={counts ? storedWords(counts, bytes) : t('data_text')}>
      <div class="rows">
        <Setting name={t('data_export')} text={t('data_export_text')}>
          <button
            type="button"
            class="button button--small"
            aria-disabled={busy || undefined}
            onClick={() => !busy && onExport()}
          >
            {t('data_export_button')}
          </button>
        </Setting>
        <Setting name={t('data_import')} text={t('data_import_text')}>
          <FileButton
            label={t('data_import_button')}
            class="button button--small"
            busy={busy}
            accept=".json,application/json"
            onFile={onFile}
          />
        </Setting>
        {props.importPanel}
      </div>
      <div class="rows danger">
        <Setting name={t('data_delete')} text={t('data_delete_text')}>
          {!props.deletePanel && (
            <button type="button" id="delete-button" class="button button--small button--danger" onClick={onDelete}>
              {t('data_delete_button')}
            </button>
          )}
        </Setting>
        {props.deletePanel}
      </div>
      {props.done && (
        <p class="done">
          <Icon name="check" size={14} />
          {props.done}
        </p>
      )}
    </Section>
  );
}

/** "On this machine only: 63 people, 1,284 papers, 34 on your reading list; 3.4 MB." */
function storedWords({ following, works, reading }: Counts, bytes: number | undefined): string {
  const shelf = reading.saved + reading.reading + reading.read;
  const parts = [plural('data_people', following), plural('papers', works), plural('data_shelf', shelf)];
  const list = new Intl.ListFormat(uiLanguage(), { type: 'unit' }).format(parts);
  return bytes === undefined ? t('data_here', list) : t('data_here_size', list, formatBytes(bytes));
}
