import type { MarkWords } from '../model/mark.ts';
import { type MessageKey, t, uiLanguage } from './i18n.ts';

/** Every phrase the marks on arXiv's pages may speak (test/browser/mark-words.test.ts holds this against the catalogue). */
export const markKeys = [
  'mark_new',
  'mark_saved',
  'mark_reading',
  'mark_read',
  'mark_not_interesting',
  'mark_read_on',
  'mark_by',
  'mark_shelf',
  'mark_shelf_private',
  'mark_button_save',
  'mark_button_saved',
  'mark_button_reading',
  'mark_button_read',
  'mark_button_not_interesting',
  'mark_followed_sure',
  'mark_followed_likely',
  'mark_followed_same_name',
  'mark_why',
  'mark_said_saved',
  'mark_failed_quota',
  'mark_failed_private',
  'mark_failed_stale',
  'mark_failed_store',
  'mark_theirs_none',
  'mark_theirs_one',
  'mark_theirs_other',
  'mark_theirs_new_one',
  'mark_theirs_new_other',
  'mark_unread',
] as const satisfies readonly MessageKey[];

let made: MarkWords | undefined;

/**
 * The words of the marks, for the content script: in a page the first phrase asked of the browser costs milliseconds. Places of values stay
 * in them as `$1`, `$2`.
 */
export function markWords(): MarkWords {
  const language = uiLanguage();
  if (made?.language === language) return made;
  made = { language, phrases: phrasesOf(markKeys) };
  return made;
}

/** Phrases with the places of their values left in them. */
export function phrasesOf(keys: readonly MessageKey[]): Record<string, string> {
  const ask = t as (key: string, ...values: string[]) => string;
  return Object.fromEntries(keys.map((key) => [key, ask(key, '$1', '$2', '$3')]));
}
