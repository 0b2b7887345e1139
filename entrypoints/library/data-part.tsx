import { useCallback, useEffect, useState } from 'preact/hooks';
import { DataPage } from '../../components/library/data-page.tsx';
import { ListImportPanel } from '../../components/library/list-import-panel.tsx';
import { ImportPanel } from '../../components/options/import-panel.tsx';
import { store } from '../../lib/background/store.ts';
import { t } from '../../lib/browser/i18n.ts';
import { report } from '../../lib/browser/report.ts';
import { send } from '../../lib/browser/send.ts';
import { decompress } from '../../lib/exchange/backup.ts';
import { readBackupFile, readBackups } from '../../lib/store/backup.ts';
import { checkStore, type Finding } from '../../lib/store/integrity.ts';
import type { Counts } from '../../lib/store/views.ts';
import { saveFile } from '../options/save-file.ts';
import { useData } from '../options/use-data.ts';
import { useDrop } from '../options/use-file.ts';
import type { Actions } from '../popup/use-actions.ts';
import { failureWords } from '../shared/failure-words.ts';
import { changed, useStored } from '../shared/use-stored.ts';
import { useFileImport } from './use-file-import.ts';

interface DataPartProps {
  counts: Counts | undefined;
  actions: Actions;
  onExport: (what: 'reading' | 'all') => void;
}

/** Import, export and backups, wired to the store and to the browser's downloads. */
export default function DataPart({ counts, actions, onExport }: DataPartProps) {
  const { value: backups = [] } = useStored(readBackups, []);
  const { busy, saveCopy } = useData(actions.say, actions.say);
  const { ours, list, choose, ...bring } = useFileImport();
  const { step } = ours;
  const over = useDrop(choose);
  const { space, keep } = useSpace(counts);
  const [findings, setFindings] = useState<Finding[] | undefined>();
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
  const fileOf = async (at: string): Promise<File> => {
    const file = await readBackupFile(await store(), at);
    if (!file) throw new Error(`There is no backup of ${at}`);
    return new File([await decompress(file)], `lectern-${at.slice(0, 10)}.json`, { type: 'application/json' });
  };
  return (
    <DataPage
      counts={counts}
      backups={backups}
      now={new Date()}
      space={space}
      busy={busy || step?.at === 'reading' || step?.at === 'importing' || list?.at === 'importing'}
      over={over}
      importPanel={
        list ? (
          <ListImportPanel
            step={list}
            onConfirm={bring.confirm}
            onStop={bring.stop}
            onUndo={bring.takeBack}
            onClose={bring.close}
          />
        ) : (
          step && <ImportPanel step={step} onConfirm={ours.confirm} onClose={ours.close} />
        )
      }
      onExport={onExport}
      onExportAll={() => void saveCopy()}
      onFile={choose}
      onBackup={() =>
        void during(async () => {
          await send('backup:make', {});
          return t('toast_backup');
        })
      }
      onSaveBackup={(at) =>
        void during(async () => {
          const file = await fileOf(at);
          saveFile(file, file.name);
          return t('data_exported', file.name);
        })
      }
      onRestore={(at) =>
        void during(async () => {
          choose(await fileOf(at));
          return undefined;
        })
      }
      onRemoveBackup={(at) =>
        void during(async () => {
          await send('backup:remove', { at });
          return t('toast_backup_removed');
        })
      }
      onKeep={() => void keep()}
      findings={findings}
      onCheck={() =>
        void during(async () => {
          const found = await checkStore(await store(), { repair: true });
          setFindings(found);
          if (found.length > 0) await send('data:imported', {});
          return undefined;
        })
      }
    />
  );
}

/** How much room there is, and whether the browser may take it away. */
function useSpace(after: unknown) {
  const [space, setSpace] = useState<{ usage: number; quota: number; kept: boolean } | undefined>();
  const read = useCallback(async () => {
    const [{ usage = 0, quota = 0 }, kept] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    setSpace({ usage, quota, kept });
  }, []);
  useEffect(() => {
    // A browser that does not tell leaves the line out.
    read().catch(() => {});
  }, [after, read]);
  return {
    space,
    keep: async () => {
      await navigator.storage.persist();
      await read();
    },
  };
}
