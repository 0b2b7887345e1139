import type { MarkWords } from '../model/mark.ts';
import type { MessageKey } from './i18n.ts';
import { markWords, phrasesOf } from './mark-words.ts';

/** Every phrase of the bar, its menu, its lists and its keys, besides those of the marks (test/browser/bar-words.test.ts). */
export const barKeys = [
  'bar_label',
  'bar_theirs_none',
  'bar_theirs_one',
  'bar_theirs_other',
  'bar_new_none',
  'bar_new_one',
  'bar_new_other',
  'bar_since',
  'bar_private',
  'bar_previous',
  'bar_next',
  'bar_more',
  'bar_keys',
  'bar_only',
  'bar_first',
  'bar_unseen',
  'bar_only_none',
  'bar_unseen_none',
  'bar_shown_one',
  'bar_shown_other',
  'bar_theirs_head',
  'bar_new_head',
  'bar_others_head',
  'bar_lists',
  'bar_close',
  'bar_abstract',
  'bar_html',
  'bar_at',
  'bar_menu_of',
  'bar_copy_bibtex',
  'bar_copy_link',
  'bar_copy_markdown',
  'bar_copied_bibtex',
  'bar_copied_link',
  'bar_copied_markdown',
  'bar_copy_failed',
  'bar_said_reading',
  'bar_said_read',
  'bar_said_not_interesting',
  'bar_said_removed',
  'bar_undo',
  'bar_undone',
  'bar_undo_failed',
  'key_next',
  'key_previous',
  'key_save',
  'key_reading',
  'key_read',
  'key_not_interesting',
  'key_pdf',
  'key_copy',
  'key_menu',
  'key_why',
  'key_views',
  'key_undo',
  'key_help',
  'key_change',
  'key_none',
  'shelf_to_read',
  'shelf_reading',
  'shelf_read',
  'shelf_not_interesting',
  'shelf_remove',
  'shelf_open_pdf',
] as const satisfies readonly MessageKey[];

let made: MarkWords | undefined;

/** The words of the scripts that act on papers, those of the marks among them. */
export function barWords(): MarkWords {
  const marks = markWords();
  if (made?.language === marks.language) return made;
  made = { language: marks.language, phrases: { ...marks.phrases, ...phrasesOf(barKeys) } };
  return made;
}
