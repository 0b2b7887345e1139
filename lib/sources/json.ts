import type * as z from 'zod/mini';
import { looksLikeHtml } from './html.ts';
import { AnswerError } from './source.ts';

/**
 * JSON of this shape.
 *
 * @throws AnswerError `html` for a web page, `refused` with the service's words when it tells of an error, `unreadable` for anything else
 */
export function readJson<T extends z.ZodMiniType>(body: string, shape: T): z.infer<T> {
  if (looksLikeHtml(body)) throw new AnswerError('html');
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new AnswerError('unreadable', 'no JSON');
  }
  const result = shape.safeParse(value);
  if (result.success) return result.data as z.infer<T>;
  const said = errorIn(value);
  if (said) throw new AnswerError('refused', said);
  const [issue] = result.error.issues;
  throw new AnswerError('unreadable', `other JSON than expected, at ${issue?.path.join('.') || 'its top'}`);
}

/** The words of a JSON answer that tells of an error: `{error}`, `{message}`, `{message: [{message}]}`. */
function errorIn(value: unknown): string | undefined {
  const { error, message } = (value ?? {}) as { error?: unknown; message?: unknown };
  const inner = Array.isArray(message) ? (message[0] as { message?: unknown } | undefined)?.message : message;
  return [error, inner].find((words): words is string => typeof words === 'string' && words !== '');
}
