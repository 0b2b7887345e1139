import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileStep } from '../../components/options/file-panel.tsx';
import { isDoubtful } from '../../components/popup/page-parts.tsx';
import { report } from '../../lib/browser/report.ts';
import type { Page } from '../../lib/model/page.ts';
import { type FileFailure, readFile } from './read-file.ts';

interface FileRead {
  step?: FileStep | undefined;
  /** What the file holds, once it was read. */
  page?: Page | undefined;
  choose: (file: File) => void;
  close: () => void;
}

/** A file from being chosen to what it holds. A file chosen while another is read takes its place. */
export function useFile(): FileRead {
  const [{ step, page }, set] = useState<{ step?: FileStep; page?: Page }>({});
  const latest = useRef<File | undefined>(undefined);
  const choose = async (file: File) => {
    const { name } = file;
    latest.current = file;
    set({ step: { at: 'reading', name } });
    const done = await readFile(file).catch((error: unknown): { failure: FileFailure } => {
      report('reading a file', error);
      return { failure: 'unreadable' };
    });
    if (latest.current !== file) return;
    if ('failure' in done) return set({ step: { at: 'failed', name, why: done.failure } });
    const { works, researcher } = done.page;
    if (works.length === 0 && !researcher) return set({ step: { at: 'failed', name, why: 'nothing-found' } });
    set({ step: { at: 'read', name, doubtful: works.filter(isDoubtful).length }, page: done.page });
  };
  const close = () => {
    latest.current = undefined;
    set({});
  };
  return { step, page, choose: (file) => void choose(file), close };
}

/** Whether a file is held over the page; dropped, it is handed on, and the browser does not open it instead. */
export function useDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
    const listeners = {
      dragover: (event: DragEvent) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(true);
      },
      dragleave: (event: DragEvent) => {
        // Only what leaves the window goes nowhere.
        if (event.relatedTarget === null) setOver(false);
      },
      drop: (event: DragEvent) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) latest.current(file);
      },
    };
    const all = Object.entries(listeners) as [keyof typeof listeners, (event: DragEvent) => void][];
    for (const [name, listener] of all) document.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of all) document.removeEventListener(name, listener);
    };
  }, []);
  return over;
}
