import { type MessageKey, t, uiLanguage } from '../../browser/i18n.ts';
import type { FailureCode } from '../../messages/envelope.ts';
import type { PersonMatch } from '../../model/arrival.ts';
import type { Mark } from '../../model/mark.ts';

/** Stands for a value in a phrase that is kept. */
const BLANK = '\uE000';
const kept = new Map<string, string>();

/** A phrase, asked of the browser once: asking costs as much as drawing a mark. `$1` becomes `value`. */
export function phrase(key: MessageKey & `mark_${string}`, value?: string): string {
  let text = kept.get(key);
  if (text === undefined) {
    text = (t as (key: string, ...values: string[]) => string)(key, BLANK);
    kept.set(key, text);
  }
  return value === undefined ? text : text.replace(BLANK, () => value);
}

/** What a shelf state is called on a listing: "saved", "reading", "read 3 Nov"; nothing when not saved. */
export function shelfWord({ shelf, shelfAt }: Mark): string | undefined {
  if (shelf !== 'read') return shelf && phrase(shelf === 'saved' ? 'mark_saved' : 'mark_reading');
  const day = shelfAt && shortDay(shelfAt);
  return day ? phrase('mark_read_on', day) : phrase('mark_read');
}

/** The same on the button of an abs page, where it stands alone: "Save", "Saved", "Reading", "Read". */
export function shelfButtonWord({ shelf }: Mark): string {
  if (!shelf) return phrase('mark_button_save');
  return phrase(
    shelf === 'saved' ? 'mark_button_saved' : shelf === 'reading' ? 'mark_button_reading' : 'mark_button_read',
  );
}

/** "Reading list: TITLE", with the reason when nothing can be saved here. */
export const shelfLabel = (title: string, recording: boolean): string =>
  recording ? phrase('mark_shelf', title) : phrase('mark_shelf_private', title);

/** What a screen reader is told of a marked name: "Followed author: NAME, sure". */
export const followedWords = ({ name, how }: PersonMatch): string =>
  how === 'sure' ? phrase('mark_followed_sure', name) : phrase('mark_followed_likely', name);

/** Why the shelf did not change. */
export function failureWords(code: FailureCode): string {
  if (code === 'quota') return phrase('mark_failed_quota');
  if (code === 'private') return phrase('mark_failed_private');
  return code === 'stale' ? phrase('mark_failed_stale') : phrase('mark_failed_store');
}

/** "3 Nov" within this year, "3 Nov 2025" otherwise; `undefined` for what is no instant. */
function shortDay(instant: string): string | undefined {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return undefined;
  const year = date.getFullYear() === new Date().getFullYear() ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(uiLanguage(), { day: 'numeric', month: 'short', ...year }).format(date);
}
