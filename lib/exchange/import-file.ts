import { decodeText } from '../parse/decode-text.ts';
import type { LecternDb } from '../store/db.ts';
import { MOST_BYTES, type Refusal } from './format.ts';
import { applyImport, type Preview, readImport } from './import.ts';
import { readListFile } from './in/read-list.ts';
import type { Incoming, ListFormat } from './incoming.ts';
import { type ImportChoice, importIncoming, type ListPlan, planImport } from './plan.ts';
import type { Progress } from './progress.ts';
import { planRestore, type RestorePlan, restoreLibrary } from './restore.ts';

/** Larger files of other programs are refused before they are read, in bytes. */
const MOST_LIST_BYTES = 60 * 1024 * 1024;

/** What a file would do; shown before it is done. `restore` replaces the library, the others add to it. */
export type ImportPlan =
  | ({ kind: 'library' } & Preview)
  | ({ kind: 'list'; format: ListFormat; choice: ImportChoice; incoming: Incoming } & ListPlan)
  | ({ kind: 'restore' } & RestorePlan);

/** How an import is taken back: by the journal of changes, or by the backup that was made before. */
export type ImportUndo = { journal: string } | { backup: string };

/** Whether a file was not taken. */
export const isRefusal = (answer: object): answer is Refusal => typeof (answer as Refusal).refused === 'string';

/**
 * Read a file of ours or of another program and say what importing it would do.
 *
 * @param file what the user chose, or text they pasted
 * @param choice where its papers come onto the reading list
 * @param now ISO instant
 */
export async function readImportFile(
  db: LecternDb,
  file: Blob,
  choice: ImportChoice,
  now: string,
  progress: Progress = {},
): Promise<ImportPlan | Refusal> {
  const head = await file.slice(0, 200).text();
  // What calls itself JSON and is none is no list of lines.
  const isBroken = file instanceof File && /\.json$/i.test(file.name) && !/^\uFEFF?\s*[[{]/.test(head);
  if (isBroken || /^[^{]{0,3}\{\s*"format"\s*:\s*"lectern"/.test(head)) {
    const preview = await readImport(db, file, progress);
    return isRefusal(preview) ? preview : { kind: 'library', ...preview };
  }
  const most = Math.min(MOST_LIST_BYTES, MOST_BYTES);
  if (file.size > most) {
    const [is, at] = [file.size, most].map((bytes) => `${Math.round(bytes / 1024 / 1024)} MB`);
    return { refused: 'too-large', reason: `The file has ${is}; at most ${at} are read` };
  }
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  const incoming = await readListFile(text, now, { ...progress, onProgress: undefined });
  if (isRefusal(incoming)) return incoming;
  const { format, ...read } = incoming;
  return { kind: 'list', format, choice, incoming: read, ...(await planImport(db, read, choice, now, progress)) };
}

/** Read a file of ours, or a backup, and say what going back to it would change. */
export async function readRestoreFile(
  db: LecternDb,
  file: Blob,
  progress: Progress = {},
): Promise<ImportPlan | Refusal> {
  const plan = await planRestore(db, file, progress);
  return isRefusal(plan) ? plan : { kind: 'restore', ...plan };
}

/**
 * Do what the plan says, in one transaction: all or nothing. Other pages are to be told afterwards (`data:imported`).
 *
 * @returns the plan as it was carried out: the library may have changed since
 */
export async function applyImportPlan(
  db: LecternDb,
  plan: ImportPlan,
  now: string,
  progress: Progress = {},
): Promise<{ done: ImportPlan; undo?: ImportUndo }> {
  switch (plan.kind) {
    case 'library': {
      const { outcomes, undo } = await applyImport(db, plan.file, now, progress);
      return { done: { ...plan, outcomes }, ...byJournal(undo) };
    }
    case 'list': {
      const { plan: done, undo } = await importIncoming(db, plan.incoming, plan.choice, now, progress);
      return { done: { ...plan, ...done }, ...byJournal(undo) };
    }
    case 'restore': {
      const { backup } = await restoreLibrary(db, plan, now, progress);
      return { done: plan, ...(backup ? { undo: { backup } } : {}) };
    }
  }
}

const byJournal = (undo: string | undefined): { undo?: ImportUndo } =>
  undo === undefined ? {} : { undo: { journal: undo } };
