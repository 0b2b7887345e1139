import type { barKeys } from '../../browser/bar-words.ts';
import type { markKeys } from '../../browser/mark-words.ts';
import * as more from '../marks/more-words.ts';
import * as marks from '../marks/words.ts';

export type BarKey = (typeof barKeys)[number] | (typeof markKeys)[number];
type Plural = BarKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** A phrase of the bar, its menu and its lists; they come with the answer to `bar:open`. */
export const phrase = marks.phrase as (key: BarKey, ...values: string[]) => string;
export const counted = more.counted as (key: Plural, n: number, ...values: number[]) => string;

/** "Thu 19 Nov", with the year when it is another one; "" for what is no instant. */
export function dayOf(instant: string | undefined, now = new Date()): string {
  const date = new Date(instant ?? '');
  if (Number.isNaN(date.getTime())) return '';
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  const format = { weekday: 'short', day: 'numeric', month: 'short', ...year } as const;
  return new Intl.DateTimeFormat(marks.language(), format).format(date).replaceAll(',', '');
}
