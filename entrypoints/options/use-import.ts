import { useState } from 'preact/hooks';
import type { ImportStep } from '../../components/options/import-panel.tsx';
import { store } from '../../lib/background/store.ts';
import { report } from '../../lib/browser/report.ts';
import { send } from '../../lib/browser/send.ts';
import type { LibraryFile } from '../../lib/exchange/format.ts';
import { applyImport, readImport } from '../../lib/exchange/import.ts';
import { failureWords } from '../shared/failure-words.ts';
import { changed } from '../shared/use-stored.ts';

interface Import {
  step?: ImportStep | undefined;
  choose: (file: File) => void;
  confirm: () => void;
  close: () => void;
  /** Shows what another reader of files is at. */
  show: (step: ImportStep) => void;
}

/** An import from choosing the file to what came of it. This page writes it itself, in one transaction, and tells the background after. */
export function useImport(): Import {
  const [{ step, file }, set] = useState<{ step?: ImportStep; file?: LibraryFile }>({});
  const fail = (name: string, error: unknown) => {
    report('import', error);
    set({ step: { at: 'failed', name, words: failureWords(error) } });
  };
  const choose = async (chosen: File) => {
    const { name } = chosen;
    set({ step: { at: 'reading', name } });
    try {
      const preview = await readImport(await store(), chosen);
      if ('refused' in preview) return set({ step: { at: 'refused', name, refusal: preview } });
      const { exportedAt, outcomes, settings } = preview;
      set({ step: { at: 'preview', name, exportedAt, outcomes, settings }, file: preview.file });
    } catch (error) {
      fail(name, error);
    }
  };
  const confirm = async () => {
    if (step?.at !== 'preview' || !file) return;
    const { name, outcomes } = step;
    set({ step: { at: 'importing', name, outcomes } });
    try {
      const done = await applyImport(await store(), file);
      set({ step: { at: 'done', name, outcomes: done } });
      changed();
      await send('data:imported', {});
    } catch (error) {
      fail(name, error);
    }
  };
  return {
    step,
    choose: (chosen) => void choose(chosen),
    confirm: () => void confirm(),
    close: () => set({}),
    show: (shown) => set({ step: shown }),
  };
}
