import type { KeyAction } from '../../lib/model/keys.ts';
import type { Settings } from '../../lib/model/settings.ts';

/** A space scrolls; with these two Firefox begins to search the page. */
const RESERVED = [' ', '/', "'"];

/**
 * Why a key cannot do this: `reserved` for the browser, or the action that has it. `undefined` when it can; "" is no key, and always can.
 */
export function refusalOf(
  key: string,
  action: KeyAction,
  keys: Settings['keys']['of'],
): 'reserved' | KeyAction | undefined {
  if (key === '') return undefined;
  if (RESERVED.includes(key) || key.trim() === '') return 'reserved';
  return (Object.keys(keys) as KeyAction[]).find((other) => other !== action && keys[other] === key);
}
