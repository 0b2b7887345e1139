import type { ShelfState } from '../model/work.ts';
import { decodeText } from '../parse/decode-text.ts';
import type { LecternDb } from '../store/db.ts';
import { MOST_BYTES, type Refusal } from './format.ts';
import { applyImport, type Preview, readImport } from './import.ts';
import { readListFile } from './in/read-list.ts';
import type { Incoming, ListFormat } from './incoming.ts';
import { type ImportChoice, importIncoming, type ListPlan, planImport } from './plan.ts';
import type { Progress } from './progress.ts';

/** Larger files of other programs are refused before they are read, in bytes. */
const MOST_LIST_BYTES = 60 * 1024 * 1024;

/** What importing a file would do; shown before it is done. */
export type ImportPlan =
  | ({ kind: 'library' } & Preview)
  | ({ kind: 'list'; format: ListFormat; choice: ImportChoice; incoming: Incoming } & ListPlan);

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
  if (/^[^{]{0,3}\{\s*"format"\s*:\s*"lectern"/.test(head)) {
    const preview = await readImport(db, file);
    return 'refused' in preview ? preview : { kind: 'library', ...preview };
  }
  const most = Math.min(MOST_LIST_BYTES, MOST_BYTES);
  if (file.size > most) {
    const [is, at] = [file.size, most].map((bytes) => `${Math.round(bytes / 1024 / 1024)} MB`);
    return { refused: 'too-large', reason: `The file has ${is}; at most ${at} are read` };
  }
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  const incoming = await readListFile(text, now, progress);
  if (typeof incoming.refused === 'string') return incoming as Refusal;
  const { format, ...read } = incoming as Incoming & { format: ListFormat };
  return { kind: 'list', format, choice, incoming: read, ...(await planImport(db, read, choice, now, progress)) };
}

/**
 * Do what the plan says, in one transaction: all or nothing. Other pages are to be told afterwards (`data:imported`).
 *
 * @param choice when the user chose otherwise after the plan was made
 * @returns the plan as it was carried out: the library may have changed since; `undo` takes a list back
 */
export async function applyImportPlan(
  db: LecternDb,
  plan: ImportPlan,
  now: string,
  { choice, ...progress }: Progress & { choice?: { state: ShelfState; tag?: string } } = {},
): Promise<{ done: ImportPlan; undo?: string }> {
  if (plan.kind === 'library') return { done: { ...plan, outcomes: await applyImport(db, plan.file) } };
  const { plan: done, undo } = await importIncoming(db, plan.incoming, choice ?? plan.choice, now, progress);
  return { done: { ...plan, ...done }, ...(undo === undefined ? {} : { undo }) };
}
