import type { MessageKey } from '../../browser/i18n.ts';
import type { Mark, MarkWords } from '../../model/mark.ts';

export type MarkKey = MessageKey & `mark_${string}`;

/*
 * The words of the marks come with the background's first answer: asked of the browser in a page, the first one costs several
 * milliseconds (it fetches all messages of the extension, and the page waits).
 */
let spoken: MarkWords = { language: 'en', phrases: {} };

/** From now on marks speak these words. */
export function speak(words: MarkWords): void {
  spoken = words;
}

/** BCP 47 tag of the language the words are in. */
export const language = (): string => spoken.language;

/** A phrase; its places are filled with `values` in order. */
export function phrase(key: MarkKey, ...values: string[]): string {
  const text = spoken.phrases[key] ?? '';
  return values.length === 0 ? text : text.replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
}

const SHELF_WORDS = {
  saved: 'mark_saved',
  reading: 'mark_reading',
  'not-interesting': 'mark_not_interesting',
} as const;

/** What a shelf state is called on a listing: "saved", "reading", "read 3 Nov"; nothing when not saved. */
export function shelfWord({ shelf, shelfAt }: Mark): string | undefined {
  if (shelf !== 'read') return shelf && phrase(SHELF_WORDS[shelf]);
  const day = shelfAt && shortDay(shelfAt);
  return day ? phrase('mark_read_on', day) : phrase('mark_read');
}

const SHELF_BUTTON_WORDS = {
  saved: 'mark_button_saved',
  reading: 'mark_button_reading',
  read: 'mark_button_read',
  'not-interesting': 'mark_button_not_interesting',
} as const;

/** The same on the button of an abs page, where it stands alone: "Save", "Saved", "Reading", "Read". */
export function shelfButtonWord({ shelf }: Mark): string {
  if (!shelf) return phrase('mark_button_save');
  return phrase(SHELF_BUTTON_WORDS[shelf]);
}

/** "Reading list: TITLE", with the reason when nothing can be saved here. */
export const shelfLabel = (title: string, recording: boolean): string =>
  recording ? phrase('mark_shelf', title) : phrase('mark_shelf_private', title);

/** "3 Nov" within this year, "3 Nov 2025" otherwise; `undefined` for what is no instant. */
function shortDay(instant: string): string | undefined {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return undefined;
  const year = date.getFullYear() === new Date().getFullYear() ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(spoken.language, { day: 'numeric', month: 'short', ...year }).format(date);
}
