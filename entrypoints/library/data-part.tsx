import { useCallback, useEffect, useState } from 'preact/hooks';
import { DataPage } from '../../components/library/data-page.tsx';
import { store } from '../../lib/background/store.ts';
import { t } from '../../lib/browser/i18n.ts';
import { report } from '../../lib/browser/report.ts';
import { send } from '../../lib/browser/send.ts';
import { decompress } from '../../lib/exchange/backup.ts';
import { keepBackup, readBackups } from '../../lib/store/backup.ts';
import type { Finding } from '../../lib/store/integrity.ts';
import { askPersistence, readSpace, type Space } from '../../lib/store/space.ts';
import type { Counts } from '../../lib/store/views.ts';
import { saveFile } from '../options/save-file.ts';
import { useData } from '../options/use-data.ts';
import { useDrop } from '../options/use-file.ts';
import type { Actions } from '../popup/use-actions.ts';
import { bringPanel } from '../shared/bring-panel.tsx';
import { failureWords } from '../shared/failure-words.ts';
import { backupFile, useImport } from '../shared/use-import.ts';
import { changed, useStored } from '../shared/use-stored.ts';

interface DataPartProps {
  counts: Counts | undefined;
  actions: Actions;
  onExport: (what: 'reading' | 'all') => void;
}

/** Import, export and backups, wired to the store and to the browser's downloads. */
export default function DataPart({ counts, actions, onExport }: DataPartProps) {
  const { value: backups = [] } = useStored(readBackups, []);
  const { busy, saveCopy } = useData(actions.say, actions.say);
  const bring = useImport();
  const over = useDrop(bring.choose);
  const { space, keep } = useSpace(counts);
  const [findings, setFindings] = useState<Finding[] | undefined>();
  const [checking, setChecking] = useState(false);
  const during = async (work: () => Promise<string | undefined>) => {
    try {
      const done = await work();
      changed();
      if (done) actions.say(done);
    } catch (error) {
      report('backups', error);
      actions.say(failureWords(error));
    }
  };
  return (
    <DataPage
      counts={counts}
      backups={backups}
      now={new Date()}
      space={space}
      busy={busy || bring.busy || checking}
      over={over}
      importPanel={bringPanel(bring)}
      onExport={onExport}
      onExportAll={() => void saveCopy()}
      onFile={bring.choose}
      onRestoreFile={bring.goBack}
      onBackup={() =>
        void during(async () => {
          await send('backup:make', {});
          return t('toast_backup');
        })
      }
      onSaveBackup={(at) =>
        void during(async () => {
          const name = `lectern-${at.slice(0, 10)}.json`;
          saveFile(new Blob([await decompress(await backupFile(at))], { type: 'application/json' }), name);
          return t('data_exported', name);
        })
      }
      onRestore={bring.goBackTo}
      onRemoveBackup={(at) =>
        void during(async () => {
          const db = await store();
          const backup = await db.get('backups', at);
          await send('backup:remove', { at });
          const onUndo = () =>
            void during(async () => {
              await keepBackup(db, backup!);
              return t('toast_undone');
            });
          actions.say(t('toast_backup_removed'), backup ? { onUndo } : {});
          return undefined;
        })
      }
      onKeep={() => void keep()}
      findings={findings}
      checking={checking}
      onCheck={() => {
        setChecking(true);
        setFindings(undefined);
        void during(async () => {
          const { checkLibrary } = await import('../../lib/exchange/check.ts');
          const found = await checkLibrary(await store(), { repair: true, now: new Date().toISOString() });
          setFindings(found);
          if (found.length > 0) await send('data:imported', {});
          return undefined;
        }).finally(() => setChecking(false));
      }}
      onSaveTaken={() => {
        const taken = findings?.flatMap((finding) => finding.taken) ?? [];
        const name = `lectern-taken-${new Date().toISOString().slice(0, 10)}.json`;
        saveFile(new Blob([JSON.stringify(taken, null, 1)], { type: 'application/json' }), name);
        actions.say(t('data_exported', name));
      }}
    />
  );
}

/** How much room there is, and whether the browser may take it away. */
function useSpace(after: unknown) {
  const [space, setSpace] = useState<Space | undefined>();
  const read = useCallback(async () => setSpace(await readSpace()), []);
  useEffect(() => {
    // A browser that does not tell leaves the line out.
    read().catch(() => {});
  }, [after, read]);
  return { space, keep: () => askPersistence().then(read) };
}
