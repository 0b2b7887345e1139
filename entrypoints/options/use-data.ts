import { useEffect, useState } from 'preact/hooks';
import { store } from '../../lib/background/store.ts';
import { t } from '../../lib/browser/i18n.ts';
import { report } from '../../lib/browser/report.ts';
import { send } from '../../lib/browser/send.ts';
import { exportFileName, exportLibrary } from '../../lib/exchange/export.ts';
import { rescueLibrary } from '../../lib/exchange/rescue.ts';
import { failureWords } from '../shared/failure-words.ts';
import { changed } from '../shared/use-stored.ts';
import { saveFile } from './save-file.ts';

/** Everything as one file; from a store that cannot be opened, what can still be read. */
async function exportAll(): Promise<{ file?: Blob | undefined; at: string }> {
  const at = new Date().toISOString();
  const db = await store().catch((error: unknown) => {
    report('opening the store', error);
    return undefined;
  });
  return { at, file: db ? await exportLibrary(db, at) : await rescueLibrary(at) };
}

/** Saving a copy and deleting everything; `say` tells what came of it, `fail` why it did not. */
export function useData(say: (words: string) => void, fail: (words: string) => void) {
  const [busy, setBusy] = useState(false);
  const during = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      report('your data', error);
      fail(failureWords(error));
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    saveCopy: () =>
      during(async () => {
        const { file, at } = await exportAll();
        if (!file) return fail(t('data_nothing_there'));
        saveFile(file, exportFileName(at));
        say(t('data_exported', exportFileName(at)));
      }),
    deleteAll: (done: () => void) =>
      during(async () => {
        await send('data:delete', {});
        changed();
        done();
        say(t('delete_done'));
      }),
  };
}

/** Bytes the browser reckons for this extension's records; asked again when they change. */
export function useBytes(after: unknown): number | undefined {
  const [bytes, setBytes] = useState<number | undefined>();
  useEffect(() => {
    navigator.storage.estimate().then(
      ({ usage }) => setBytes(usage),
      () => {},
    );
  }, [after]);
  return bytes;
}
