/**
 * The store could not do what was asked; nothing was changed.
 * - `quota`: the browser gives no more room
 * - `invalid`: something named is not there
 * - `store`: anything else; `cause` says what
 */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly code: 'quota' | 'invalid' | 'store';

  constructor(code: StoreError['code'], message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** What a failed transaction says, in our words. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError')
    return new StoreError('quota', 'The browser gives Lectern no more room; nothing was changed', error);
  return new StoreError('store', 'The store could not be written; nothing was changed', error);
}
