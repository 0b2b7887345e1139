import { exportLibrary } from '../../lib/exchange/export.ts';
import { applyImportPlan, type ImportPlan, readImportFile } from '../../lib/exchange/import-file.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { at, emptyStore } from '../store/build.ts';

export const choice = { state: 'saved' as const };
export type List = Extract<ImportPlan, { kind: 'list' }>;

export async function planOf(db: LecternDb, text: string, minute = 5): Promise<List> {
  const plan = await readImportFile(db, new Blob([text]), choice, at(minute));
  if ('refused' in plan && typeof plan.refused === 'string') throw new Error(plan.reason);
  if ((plan as ImportPlan).kind !== 'list') throw new Error('no list');
  return plan as List;
}
export async function bringIn(db: LecternDb, text: string, minute = 5): Promise<List> {
  const { done } = await applyImportPlan(db, await planOf(db, text, minute), at(minute));
  return done as List;
}
export const refusal = async (text: string) => readImportFile(await emptyStore(), new Blob([text]), choice, at(5));
export const all = async (db: LecternDb) => (await exportLibrary(db, at(0))).text();
