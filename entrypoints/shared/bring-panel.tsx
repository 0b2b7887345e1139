import { ImportPanel } from '../../components/import-panel.tsx';
import type { useImport } from './use-import.ts';

/** The panel of the file that is being brought in; `undefined` while there is none. */
export function bringPanel({ step, confirm, stop, takeBack, close }: ReturnType<typeof useImport>) {
  return step && <ImportPanel step={step} onConfirm={confirm} onStop={stop} onUndo={takeBack} onClose={close} />;
}
