import { useRef, useState } from 'preact/hooks';
import type { ImportStep } from '../../components/import-panel.tsx';
import { store } from '../../lib/background/store.ts';
import { report } from '../../lib/browser/report.ts';
import { send } from '../../lib/browser/send.ts';
import type { ImportPlan, ImportUndo } from '../../lib/exchange/import-file.ts';
import type { Progress } from '../../lib/exchange/progress.ts';
import { readBackupFile } from '../../lib/store/backup.ts';
import { failureWords } from './failure-words.ts';
import { changed } from './use-stored.ts';

/** What reads files, loaded when the first one is chosen. */
const exchange = () => import('../../lib/exchange/import-file.ts');

/** Lets the page draw, and whoever types have a turn. */
const pause = () => new Promise<void>((done) => setTimeout(done));
/** Progress is drawn so often at most, in ms. */
const DRAWN = 50;

/**
 * A file from being chosen to what came of it: of ours, of another program, or one to go back to. This page writes it itself, in one
 * transaction, and tells the background after.
 */
export function useImport() {
  const [{ step, plan, undo }, set] = useState<{ step?: ImportStep; plan?: ImportPlan; undo?: ImportUndo }>({});
  const stopping = useRef<AbortController | undefined>(undefined);

  /** Does something long: shows how far it is, and that it was stopped, or failed. */
  const during = async (at: 'reading' | 'importing', name: string, work: (progress: Progress) => Promise<void>) => {
    const control = new AbortController();
    stopping.current?.abort();
    stopping.current = control;
    let drawn = 0;
    const show = (done: number, total: number) => {
      if (stopping.current !== control || Date.now() - drawn < DRAWN) return;
      drawn = Date.now();
      set((before) => ({ ...before, step: { at, name, done, total } }));
    };
    show(0, 0);
    try {
      await work({ onProgress: show, signal: control.signal, pause });
    } catch (error) {
      // Another file has taken its place.
      if (stopping.current !== control) return;
      if (control.signal.aborted) return set({ step: { at: 'stopped', name } });
      report('import', error);
      set({ step: { at: 'failed', name, words: failureWords(error) } });
    }
  };
  const read = async (name: string, source: () => Promise<Blob>, how: 'import' | 'restore') => {
    // A file that is dropped does not stop one that is being written.
    if (step?.at === 'importing') return;
    await during('reading', name, async (progress) => {
      const [{ isRefusal, readImportFile, readRestoreFile }, db, file] = await Promise.all([
        exchange(),
        store(),
        source(),
      ]);
      const answer =
        how === 'restore'
          ? await readRestoreFile(db, file, progress)
          : await readImportFile(db, file, { state: 'saved' }, new Date().toISOString(), progress);
      progress.signal?.throwIfAborted();
      if (isRefusal(answer)) set({ step: { at: 'refused', name, refusal: answer } });
      else set({ step: { at: 'preview', name, plan: answer }, plan: answer });
    });
  };
  const apply = (name: string, wanted: ImportPlan, then: (done: ImportPlan, undo?: ImportUndo) => ImportStep) =>
    during('importing', name, async (progress) => {
      const { applyImportPlan } = await exchange();
      const { done, undo: back } = await applyImportPlan(await store(), wanted, new Date().toISOString(), progress);
      set({ step: then(done, back), ...(back ? { undo: back } : {}) });
      changed();
      // It is done, whether others hear of it now or read it later.
      await send('data:imported', {}).catch((error: unknown) => report('import', error));
    });
  const takeBack = async (name: string, how: ImportUndo) => {
    if ('backup' in how)
      return during('importing', name, async (progress) => {
        const { readRestoreFile } = await exchange();
        const answer = await readRestoreFile(await store(), await backupFile(how.backup), progress);
        if (!('kind' in answer)) throw new Error(answer.reason);
        await apply(name, answer, () => ({ at: 'undone', name }));
      });
    return during('importing', name, async () => {
      const { done } = await send('journal:undo', { undo: how.journal });
      set({ step: { at: done ? 'undone' : 'stays', name } });
      changed();
    });
  };
  return {
    step,
    busy: step?.at === 'reading' || step?.at === 'importing',
    /** Shows what a file would bring. */
    choose: (file: File) => void read(file.name, async () => file, 'import'),
    /** Shows what going back to a file would change. */
    goBack: (file: File) => void read(file.name, async () => file, 'restore'),
    /** Shows what going back to a backup would change. @param name of the backup, in words */
    goBackTo: (at: string, name: string) => void read(name, () => backupFile(at), 'restore'),
    confirm: () => {
      if (step?.at !== 'preview' || !plan) return;
      const { name } = step;
      void apply(name, plan, (done, back) => ({ at: 'done', name, plan: done, undo: back !== undefined }));
    },
    stop: () => stopping.current?.abort(),
    takeBack: () => {
      if (step?.at === 'done' && undo) void takeBack(step.name, undo);
    },
    close: () => {
      stopping.current = undefined;
      set({});
    },
  };
}

/** The file of a backup, as it is kept. */
export async function backupFile(at: string): Promise<Blob> {
  const file = await readBackupFile(await store(), at);
  if (!file) throw new Error(`There is no backup of ${at}`);
  return file;
}
