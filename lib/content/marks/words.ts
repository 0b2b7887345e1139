import { t, uiLanguage } from '../../browser/i18n.ts';
import type { FailureCode } from '../../messages/envelope.ts';
import type { PersonMatch } from '../../model/arrival.ts';
import type { Mark } from '../../model/mark.ts';

/** What a shelf state is called on a listing: "saved", "reading", "read 3 Nov"; nothing when not saved. */
export function shelfWord({ shelf, shelfAt }: Mark): string | undefined {
  if (shelf !== 'read') return shelf && t(shelf === 'saved' ? 'mark_saved' : 'mark_reading');
  const day = shelfAt && shortDay(shelfAt);
  return day ? t('mark_read_on', day) : t('mark_read');
}

/** The same on the button of an abs page, where it stands alone: "Save", "Saved", "Reading", "Read". */
export function shelfButtonWord({ shelf }: Mark): string {
  if (!shelf) return t('mark_button_save');
  return t(shelf === 'saved' ? 'mark_button_saved' : shelf === 'reading' ? 'mark_button_reading' : 'mark_button_read');
}

/** "Reading list: TITLE", with the reason when nothing can be saved here. */
export const shelfLabel = (title: string, recording: boolean): string =>
  recording ? t('mark_shelf', title) : t('mark_shelf_private', title);

/** What a screen reader is told of a marked name: "Followed author: NAME, sure". */
export const followedWords = ({ name, how }: PersonMatch): string =>
  how === 'sure' ? t('mark_followed_sure', name) : t('mark_followed_likely', name);

/** Why the shelf did not change. */
export function failureWords(code: FailureCode): string {
  if (code === 'quota') return t('mark_failed_quota');
  if (code === 'private') return t('mark_failed_private');
  return code === 'stale' ? t('mark_failed_stale') : t('mark_failed_store');
}

/** "3 Nov" within this year, "3 Nov 2025" otherwise; `undefined` for what is no instant. */
function shortDay(instant: string): string | undefined {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return undefined;
  const year = date.getFullYear() === new Date().getFullYear() ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(uiLanguage(), { day: 'numeric', month: 'short', ...year }).format(date);
}
