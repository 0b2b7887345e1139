import { useRef, useState } from 'preact/hooks';
import { type ExportChoice, ExportSheet, formatNames } from '../../components/library/export-sheet.tsx';
import { store } from '../../lib/background/store.ts';
import { plural, t } from '../../lib/browser/i18n.ts';
import { report } from '../../lib/browser/report.ts';
import { exportWorks, worksAsText } from '../../lib/exchange/export-works.ts';
import { saveFile } from '../options/save-file.ts';
import type { Actions } from '../popup/use-actions.ts';
import { failureWords } from '../shared/failure-words.ts';

interface ExportPartProps {
  ids: readonly string[];
  actions: Actions;
  onClose: () => void;
}

/** Lets the page draw, and whoever types have a turn, between portions of an export. */
const pause = () => new Promise<void>((done) => setTimeout(done));

/** The sheet that takes papers out, wired to the store and to the browser's downloads and clipboard. */
export default function ExportPart({ ids, actions, onClose }: ExportPartProps) {
  const [progress, setProgress] = useState<{ done: number; total: number } | undefined>();
  const stop = useRef<AbortController | undefined>(undefined);
  const during = async (work: (signal: AbortSignal) => Promise<string>) => {
    const control = new AbortController();
    stop.current = control;
    setProgress({ done: 0, total: ids.length });
    try {
      actions.say(await work(control.signal));
      onClose();
    } catch (error) {
      if (control.signal.aborted) return;
      report('export', error);
      actions.say(failureWords(error));
    } finally {
      setProgress(undefined);
    }
  };
  const save = ({ format, ...options }: ExportChoice) =>
    during(async (signal) => {
      const onProgress = (done: number, total: number) => setProgress({ done, total });
      const now = new Date().toISOString();
      const { file, name, written } = await exportWorks(
        await store(),
        format,
        { ...options, ids, now },
        { onProgress, pause, signal },
      );
      saveFile(file, name);
      return plural('toast_exported', written, name);
    });
  const copy = ({ format, ...options }: ExportChoice) =>
    during(async () => {
      if (format === 'obsidian') return '';
      await navigator.clipboard.writeText(await worksAsText(await store(), format, { ...options, ids }));
      return t('toast_copied', formatNames[format]);
    });
  return (
    <ExportSheet
      count={ids.length}
      progress={progress}
      onSave={(choice) => void save(choice)}
      onCopy={(choice) => void copy(choice)}
      onStop={() => stop.current?.abort()}
      onClose={() => {
        stop.current?.abort();
        onClose();
      }}
    />
  );
}
