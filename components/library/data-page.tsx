import type { ComponentChildren } from 'preact';
import { formatNumber, plural, t, uiLanguage } from '../../lib/browser/i18n.ts';
import type { Finding } from '../../lib/store/integrity.ts';
import type { BackupRow } from '../../lib/store/library-views.ts';
import type { Space as StoreSpace } from '../../lib/store/space.ts';
import type { Counts } from '../../lib/store/views.ts';
import { FileButton } from '../file-button.tsx';
import { formatBytes, formatDay } from '../format.ts';
import { Icon } from '../icon.tsx';
import { StoreCheck } from './store-check.tsx';

interface DataPageProps {
  counts?: Counts | undefined;
  backups: readonly BackupRow[];
  now: Date;
  /** Bytes this extension takes up and may take up, as the browser reckons. */
  space?: StoreSpace | undefined;
  busy: boolean;
  /** A file is held over the page. */
  over: boolean;
  /** What an import is at. */
  importPanel?: ComponentChildren;
  onExport: (what: 'reading' | 'all') => void;
  onExportAll: () => void;
  onFile: (file: File) => void;
  onBackup: () => void;
  onSaveBackup: (at: string) => void;
  /** @param name of the backup, in words */
  onRestore: (at: string, name: string) => void;
  onRestoreFile: (file: File) => void;
  onRemoveBackup: (at: string) => void;
  onKeep: () => void;
  findings?: readonly Finding[] | undefined;
  checking?: boolean | undefined;
  onCheck: () => void;
  onSaveTaken: () => void;
}

/** What is taken out, brought in and kept safe. */
export function DataPage(props: DataPageProps) {
  const { counts, over, importPanel } = props;
  return (
    <main class={over ? 'wide wide--over' : 'wide'}>
      <header>
        <h1>{t('library_data')}</h1>
      </header>
      <div class="two">
        <ExportCard {...props} />
        <ImportCard {...props} />
        {importPanel && <div class="two__whole">{importPanel}</div>}
        <Backups {...props} />
        {counts && <Space {...props} />}
        <StoreCheck {...props} />
      </div>
    </main>
  );
}

function ExportCard({ counts, busy, onExport, onExportAll }: DataPageProps) {
  const reading = counts ? counts.reading.saved + counts.reading.reading + counts.reading.read : 0;
  return (
    <section class="card">
      <h2>{t('data_out')}</h2>
      <p>{t('data_out_text')}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => onExport('reading')}>
          {t('data_out_reading', formatNumber(reading))}
        </button>
        <button type="button" class="button" onClick={() => onExport('all')}>
          {t('data_out_all', formatNumber(counts?.works ?? 0))}
        </button>
      </div>
      <p>{t('data_out_json')}</p>
      <div class="actions">
        <button type="button" class="button" aria-disabled={busy || undefined} onClick={() => !busy && onExportAll()}>
          <Icon name="disk" size={14} />
          {t('data_export_button')}
        </button>
      </div>
    </section>
  );
}

function ImportCard({ busy, onFile }: DataPageProps) {
  return (
    <section class="card">
      <h2>{t('data_in')}</h2>
      <p>{t('data_in_text')}</p>
      <div class="actions">
        <FileButton
          label={t('data_import_button')}
          class="button button--primary"
          busy={busy}
          id="library-file"
          onFile={onFile}
        />
        <span class="hint">{t('data_in_drop')}</span>
      </div>
    </section>
  );
}

function Backups({ backups, now, busy, ...on }: DataPageProps) {
  return (
    <section class="card two__whole">
      <h2>{t('backup_title')}</h2>
      <p>{t('backup_text')}</p>
      {backups.length === 0 ? (
        <p class="hint">{t('backup_none')}</p>
      ) : (
        <ul class="versions">
          {backups.map(({ at, kind, bytes: size }) => {
            const day = `${formatDay(at, now)}, ${new Date(at).toLocaleTimeString(uiLanguage(), { hour: '2-digit', minute: '2-digit' })}`;
            return (
              <li key={at}>
                <span class="grow num">
                  {day}
                  <span class="hint"> {kind === 'by-hand' ? t('backup_by_hand') : t('backup_by_itself')}</span>
                </span>
                <span class="num">{formatBytes(size)}</span>
                <button
                  type="button"
                  class="text-button"
                  aria-label={t('backup_restore_label', day)}
                  onClick={() => !busy && on.onRestore(at, t('backup_name', day))}
                >
                  {t('backup_restore')}
                </button>
                <button
                  type="button"
                  class="text-button"
                  aria-label={t('backup_save_label', day)}
                  onClick={() => on.onSaveBackup(at)}
                >
                  {t('backup_save')}
                </button>
                <button
                  type="button"
                  class="text-button"
                  aria-label={t('backup_remove_label', day)}
                  onClick={() => on.onRemoveBackup(at)}
                >
                  {t('backup_remove')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div class="actions">
        <button type="button" class="button" aria-disabled={busy || undefined} onClick={() => !busy && on.onBackup()}>
          {t('backup_make')}
        </button>
        <FileButton
          label={t('backup_restore_file')}
          class="button"
          busy={busy}
          id="backup-file"
          accept=".json,application/json,.gz"
          onFile={on.onRestoreFile}
        />
      </div>
    </section>
  );
}

function Space({ counts, space, onKeep }: DataPageProps) {
  return (
    <section class="card two__whole">
      <h2>{t('space_title')}</h2>
      <p>
        {plural('papers', counts!.works)}
        {space && `, ${t('space_used', formatBytes(space.used), formatBytes(space.quota))}`}
      </p>
      {space && (
        <p class="hint">
          {space.persistent ? t('space_kept') : t('space_not_kept')}{' '}
          {!space.persistent && (
            <button type="button" class="text-button" onClick={onKeep}>
              {t('space_keep')}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
