import type * as z from 'zod/mini';
import { type RecordKind, recordSchemas } from './format.ts';

/** A record that is not what its schema says. */
export interface Mended {
  /** As it can be kept: without what is wrong in it; left out when it is of no use without that. */
  record?: Record<string, unknown>;
  /** Where it was wrong: `year`, `links.2`. */
  wrong: string[];
}

/** More wrong values are not looked for in one record. */
const MOST_WRONG = 200;

/** What a record of each kind cannot be without, and gets where it has none. Keys are never made up. */
const basics = (now: string): Partial<Record<RecordKind, Record<string, unknown>>> => ({
  works: { title: 'Untitled', authors: [], externalIds: [], addedAt: now, changedAt: now },
  researchers: { name: 'Unnamed', ids: {}, pages: [], followedAt: now, changedAt: now },
  authorships: { addedAt: now },
  shelf: { state: 'saved', savedAt: now, changedAt: now },
  searches: { createdAt: now, seenAt: now },
});

/**
 * Take out of a record what is not as its schema says, and as little as that: a value of a list before the list, the end of what is too
 * long before all of it.
 *
 * @returns `undefined` when nothing is wrong with it
 */
export function mend(kind: RecordKind, stated: object, now: string): Mended | undefined {
  const schema = recordSchemas[kind]() as unknown as z.ZodMiniType<object>;
  if (schema.safeParse(stated).success) return undefined;
  const record = structuredClone(stated) as Record<string, unknown>;
  const wrong = new Set<string>();
  for (let turn = 0; turn < MOST_WRONG; turn++) {
    const result = schema.safeParse(record);
    if (result.success) return { record, wrong: [...wrong] };
    const [issue] = result.error.issues;
    const path = issue?.path.map(String) ?? [];
    wrong.add(path.join('.') || kind);
    if (!issue || !(shorten(record, issue, path) || takeOut(record, path, basics(now)[kind] ?? {}))) break;
  }
  return { wrong: [...wrong] };
}

const at = (record: unknown, path: readonly string[]): unknown =>
  path.reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], record);

/** Of what is too long the beginning stays. */
function shorten(record: object, issue: z.core.$ZodIssue, path: readonly string[]): boolean {
  const value = at(record, path);
  const parent = at(record, path.slice(0, -1)) as Record<string, unknown> | undefined;
  if (issue.code !== 'too_big' || !parent || !(Array.isArray(value) || typeof value === 'string')) return false;
  parent[path.at(-1)!] = value.slice(0, Number(issue.maximum));
  return true;
}

/** What is wrong goes; where it lacks something, what lacks it goes, unless that can be filled in. */
function takeOut(record: Record<string, unknown>, path: readonly string[], basic: Record<string, unknown>): boolean {
  const key = path.at(-1);
  if (key === undefined) return false;
  const parent = at(record, path.slice(0, -1));
  if (Array.isArray(parent) && Number(key) < parent.length) parent.splice(Number(key), 1);
  else if (typeof parent === 'object' && parent !== null && key in parent)
    delete (parent as Record<string, unknown>)[key];
  else if (path.length > 1) return takeOut(record, path.slice(0, -1), basic);
  else if (key in basic) record[key] = structuredClone(basic[key]);
  else return false;
  return true;
}
