import { useRef, useState } from 'preact/hooks';
import type { ListStep } from '../../components/library/list-import-panel.tsx';
import { store } from '../../lib/background/store.ts';
import { report } from '../../lib/browser/report.ts';
import { send } from '../../lib/browser/send.ts';
import { applyImportPlan, type ImportPlan, readImportFile } from '../../lib/exchange/import-file.ts';
import { useImport } from '../options/use-import.ts';
import { failureWords } from '../shared/failure-words.ts';
import { changed } from '../shared/use-stored.ts';

type List = Extract<ImportPlan, { kind: 'list' }>;

/** Ours go the way of the options page: they may be large, and are merged record by record. */
const isOurs = async (file: File): Promise<boolean> =>
  /^[^{]{0,3}\{\s*"format"\s*:\s*"lectern"/.test(await file.slice(0, 200).text());

/** Bringing in a file of ours or of another program, from choosing it to what came of it. */
export function useFileImport() {
  const ours = useImport();
  const [{ step, plan }, set] = useState<{ step?: ListStep; plan?: List }>({});
  const stopping = useRef<AbortController | undefined>(undefined);

  const choose = async (file: File): Promise<void> => {
    set({});
    const { name } = file;
    if (await isOurs(file)) return ours.choose(file);
    ours.show({ at: 'reading', name });
    try {
      const read = await readImportFile(await store(), file, { state: 'saved' }, new Date().toISOString());
      if ('refused' in read && typeof read.refused === 'string') {
        ours.show({ at: 'refused', name, refusal: read as never });
        return;
      }
      ours.close();
      const list = read as List;
      set({ step: { at: 'preview', name, plan: list }, plan: list });
    } catch (error) {
      report('import', error);
      ours.show({ at: 'failed', name, words: failureWords(error) });
    }
  };

  const confirm = async (): Promise<void> => {
    if (step?.at !== 'preview' || !plan) return;
    const { name } = step;
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    const onProgress = (done: number, total: number) => set({ step: { at: 'importing', name, done, total }, plan });
    onProgress(0, plan.rows.length);
    try {
      const { done, undo } = await applyImportPlan(await store(), plan, new Date().toISOString(), {
        onProgress,
        signal,
      });
      set({ step: { at: 'done', name, plan: done as List, undo } });
      changed();
      await send('data:imported', {});
    } catch (error) {
      if (signal.aborted) return set({ step: { at: 'stopped', name } });
      report('import', error);
      set({});
      ours.show({ at: 'failed', name, words: failureWords(error) });
    }
  };

  const takeBack = async (): Promise<void> => {
    if (step?.at !== 'done' || !step.undo) return;
    const { name, undo } = step;
    try {
      const { done } = await send('journal:undo', { undo });
      if (done) set({ step: { at: 'undone', name } });
      else set({ step: { at: 'stays', name } });
      changed();
    } catch (error) {
      ours.show({ at: 'failed', name, words: failureWords(error) });
    }
  };

  return {
    ours,
    list: step,
    choose: (file: File) => void choose(file),
    confirm: () => void confirm(),
    stop: () => stopping.current?.abort(),
    takeBack: () => void takeBack(),
    close: () => set({}),
  };
}
