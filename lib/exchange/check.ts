import { defaultSettings } from '../model/default-settings.ts';
import { Settings } from '../model/settings.ts';
import type { LecternDb } from '../store/db.ts';
import { checkStore, type Finding, Findings } from '../store/integrity.ts';
import { read, type Unit, write } from '../store/unit.ts';
import { keyOf, type RecordKind, recordKinds } from './format.ts';
import { mend } from './mend.ts';
import { asModel, asRecord, nameOf } from './records.ts';

/** Records read in one go: the page lives in between. */
const PORTION = 500;

/**
 * Look whether every record is what it should be, and whether all of them fit together; with `repair`, make it so: the records first, then
 * how they hang together, each in one transaction that can be undone.
 *
 * @returns what was wrong, or nothing; with `repair` all of it is right now
 */
export async function checkLibrary(
  db: LecternDb,
  { repair, now }: { repair: boolean; now: string },
): Promise<Finding[]> {
  const journal = { action: 'check', at: now };
  const work = (unit: Unit) => checkRecords(unit, now, repair);
  const records = repair ? (await write(db, work, journal)).value : await read(db, work);
  return [...records, ...(await checkStore(db, { repair, now }))];
}

async function checkRecords(unit: Unit, now: string, repair: boolean): Promise<Finding[]> {
  const findings = new Findings();
  for (const kind of recordKinds) await checkKind(unit, kind, now, findings);
  await checkSettings(unit, repair, findings);
  return findings.all();
}

/** A setting that is none is again what it is by default. */
async function checkSettings(unit: Unit, repair: boolean, findings: Findings): Promise<void> {
  const store = unit.tx.objectStore('settings') as never as SettingsStore;
  const stored = await store.get('settings');
  if (!stored || Settings().safeParse(stored).success) return;
  const right: Record<string, unknown> = { ...defaultSettings };
  for (const [key, schema] of Object.entries(Settings().shape))
    if (schema.safeParse(stored[key]).success) right[key] = stored[key];
    else findings.note('value', `settings: ${key}`, { settings: { [key]: stored[key] } });
  if (repair) await store.put(right, 'settings');
}

interface SettingsStore {
  get(key: string): Promise<Record<string, unknown> | undefined>;
  put(value: object, key: string): Promise<void>;
}
interface Records {
  getAll(range: IDBKeyRange | null, count: number): Promise<object[]>;
  getAllKeys(range: IDBKeyRange | null, count: number): Promise<IDBValidKey[]>;
}

async function checkKind(unit: Unit, kind: RecordKind, now: string, findings: Findings): Promise<void> {
  const store = unit.tx.objectStore(kind) as never as Records;
  let range: IDBKeyRange | null = null;
  while (true) {
    const part = range;
    const [records, keys] = await Promise.all([store.getAll(part, PORTION), store.getAllKeys(part, PORTION)]);
    for (const [i, stored] of records.entries()) {
      const record = asModel(kind, stored);
      const mended = mend(kind, record, now);
      if (!mended) continue;
      const name = nameOf(kind, record) ?? keyOf[kind](record as never);
      findings.note(mended.record ? 'value' : 'record', `${name}: ${mended.wrong.join(', ')}`, { [kind]: record });
      if (mended.record) await unit[kind].put(asRecord(kind, mended.record) as never);
      else await unit[kind].delete(keys[i] as never);
    }
    if (records.length < PORTION) return;
    range = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
}
