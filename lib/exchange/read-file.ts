import type * as z from 'zod/mini';
import { Instant } from '../model/scalars.ts';
import { Settings } from '../model/settings.ts';
import {
  FORMAT_VERSION,
  keyOf,
  type LibraryFile,
  MOST_BYTES,
  MOST_RECORDS,
  type RecordKind,
  type Refusal,
  recordKinds,
  recordSchemas,
} from './format.ts';
import { counted, type Progress } from './progress.ts';

const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);
/** Deeper than any record of ours. */
const MOST_DEPTH = 12;

/**
 * Read a file that `exportLibrary` wrote, or somebody who is not our friend. Every record is checked; nothing is taken from a file that
 * has one that is not right. Never throws for what the file holds.
 */
export async function readLibraryFile(file: string | Blob, progress: Progress = {}): Promise<LibraryFile | Refusal> {
  const size = typeof file === 'string' ? file.length : file.size;
  if (size > MOST_BYTES) {
    const [is, most] = [size, MOST_BYTES].map((bytes) => `${Math.round(bytes / 1024 / 1024)} MB`);
    return { refused: 'too-large', reason: `The file has ${is}; at most ${most} are read` };
  }
  const parsed = parseJson(typeof file === 'string' ? file : await file.text());
  return 'refusal' in parsed ? parsed.refusal : checkFile(parsed.value, progress);
}

function parseJson(text: string): { value: unknown } | { refusal: Refusal } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const where = lineOf(text, error instanceof Error ? error.message : '');
    // Ours end in a brace; one that starts like ours and does not was cut off.
    const truncated = /^\uFEFF?\s*\{/.test(text.slice(0, 100)) && !/\}\s*$/.test(text.slice(-100));
    return {
      refusal: truncated
        ? { refused: 'truncated', reason: 'The file ends in the middle', ...where }
        : { refused: 'not-json', reason: 'The file is no JSON', ...where },
    };
  }
}

/** Where the parser stopped, in the words of V8 ("position 12") or Firefox ("line 3 column 4"). */
function lineOf(text: string, message: string): { where?: string } {
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line) return { where: `line ${line}` };
  const position = /\bposition (\d+)/.exec(message)?.[1];
  if (position) return { where: `line ${text.slice(0, Number(position)).split('\n').length}` };
  return /end of (?:JSON )?(?:input|data)/i.test(message) ? { where: `line ${text.split('\n').length}` } : {};
}

async function checkFile(value: unknown, progress: Progress): Promise<LibraryFile | Refusal> {
  if (!isObject(value) || value.format !== 'lectern')
    return { refused: 'other-format', reason: 'The file was not written by Lectern' };
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { refused: 'invalid', reason: 'The version of the file is no number', where: 'version' };
  if (version > FORMAT_VERSION)
    return { refused: 'newer', reason: `The file has version ${version}; this Lectern reads up to ${FORMAT_VERSION}` };
  const hostile = findHostile(value);
  if (hostile) return hostile;
  return checkRecords(value, progress);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that reach into the prototypes of those who copy them, and nesting without end. */
function findHostile(value: unknown): Refusal | undefined {
  const path: string[] = [];
  const reason = hostileIn(value, 0, path);
  if (!reason) return undefined;
  const where = path.reduceRight(
    (before, part) => (before && !part.startsWith('[') ? `${before}.${part}` : before + part),
    '',
  );
  return { refused: 'hostile', reason, where };
}

/** Why a value is hostile; the way to it is put into `path` from its end. */
function hostileIn(value: unknown, depth: number, path: string[]): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > MOST_DEPTH) return 'The file is nested deeper than any of ours';
  for (const key of Object.keys(value)) {
    const reason = HOSTILE.has(key)
      ? `The file has a key "${key}", which no file of ours has`
      : hostileIn((value as Record<string, unknown>)[key], depth + 1, path);
    if (!reason) continue;
    path.push(Array.isArray(value) ? `[${key}]` : key);
    return reason;
  }
  return undefined;
}

async function checkRecords(value: Record<string, unknown>, progress: Progress): Promise<LibraryFile | Refusal> {
  const exportedAt = Instant().safeParse(value.exportedAt);
  if (!exportedAt.success) return invalid('exportedAt', exportedAt.error);
  const file: Record<string, unknown> = { exportedAt: exportedAt.data };
  const total = recordKinds.reduce((sum, kind) => sum + ((value[kind] as unknown[] | undefined)?.length ?? 0), 0);
  if (total > MOST_RECORDS)
    return { refused: 'too-large', reason: `The file has ${total} records; at most ${MOST_RECORDS} are read` };
  const count = counted(progress, total);
  for (const kind of recordKinds) {
    const records = value[kind] ?? [];
    if (!Array.isArray(records)) return { refused: 'invalid', reason: 'This is no list', where: kind };
    const schema = recordSchemas[kind]() as z.ZodMiniType<object>;
    const read: object[] = [];
    const keys = new Set<string>();
    for (const [at, stated] of records.entries()) {
      await count();
      const record = schema.safeParse(stated);
      if (!record.success) return invalid(`${kind}[${at}]`, record.error);
      const key = keyOf[kind](record.data as never);
      if (keys.has(key))
        return { refused: 'invalid', reason: 'The same record stands here twice', where: `${kind}[${at}]` };
      keys.add(key);
      read.push(record.data);
    }
    file[kind] = read;
  }
  if (value.settings !== undefined) {
    const settings = Settings().safeParse(value.settings);
    if (!settings.success) return invalid('settings', settings.error);
    file.settings = settings.data;
  }
  return checkReferences(file as LibraryFile);
}

function invalid(where: string, error: z.core.$ZodError): Refusal {
  const [issue] = error.issues;
  const path = (issue?.path ?? [])
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('');
  return { refused: 'invalid', reason: issue?.message ?? 'This is not what it should be', where: `${where}${path}` };
}

/** Whatever names a work or a person must find it in the file. */
function checkReferences(file: LibraryFile): LibraryFile | Refusal {
  const works = new Set(file.works.map(({ id }) => id));
  const people = new Set(file.researchers.map(({ id }) => id));
  const missing = (kind: RecordKind, at: number, what: string): Refusal => ({
    refused: 'invalid',
    reason: `This names a ${what} that is not in the file`,
    where: `${kind}[${at}]`,
  });
  for (const kind of ['authorships', 'shelf', 'arrivals', 'news'] as const) {
    const at = (file[kind] as { workId: string }[]).findIndex(({ workId }) => !works.has(workId));
    if (at >= 0) return missing(kind, at, 'paper');
  }
  for (const kind of ['authorships', 'corrections'] as const) {
    const at = (file[kind] as { researcherId: string }[]).findIndex(({ researcherId }) => !people.has(researcherId));
    if (at >= 0) return missing(kind, at, 'person');
  }
  const arrival = file.arrivals.findIndex(({ researchers }) =>
    researchers.some((one) => !people.has(one.researcherId)),
  );
  return arrival >= 0 ? missing('arrivals', arrival, 'person') : file;
}
