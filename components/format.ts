import { t, uiLanguage } from '../lib/browser/i18n.ts';

/*
 * Dates as the browser's language writes them. "Now" is always given, so that a list and its test agree on what today is.
 * An arXiv date is a calendar date and never shifted; an instant falls on the reader's own day.
 */

const DAY = 86_400_000;
/** Days since the epoch of the reader's own calendar. */
const dayNumber = (date: Date) => Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY);

/** Each way to write a date is made once: to make one takes longer than to draw a row. */
const ways = new Map<string, Intl.DateTimeFormat>();
function withDate(date: Date, options: Intl.DateTimeFormatOptions): string {
  const language = uiLanguage();
  const key = `${language} ${JSON.stringify(options)}`;
  let way = ways.get(key);
  if (!way) {
    way = new Intl.DateTimeFormat(language, options);
    ways.set(key, way);
  }
  return way.format(date);
}

/** Key under which the arrivals of one day are put together: "2026-11-20", in the reader's own time zone. */
export function dayKey(instant: string): string {
  const d = new Date(instant);
  return `${d.getFullYear()}-${String(d.getMonth() + 1).padStart(2, '0')}-${String(d.getDate()).padStart(2, '0')}`;
}

/** "today", "yesterday", "Fri 20 Nov" within the year, "11 Mar 2026" otherwise. */
export function formatDay(instant: string, now: Date): string {
  const date = new Date(instant);
  const ago = dayNumber(now) - dayNumber(date);
  if (ago === 0) return t('day_today');
  if (ago === 1) return t('day_yesterday');
  return plainDay(date, now);
}

/** Head of a day's arrivals: its name and its date; further back the date alone is the name. */
export function dayHead(instant: string, now: Date): { name: string; date?: string } {
  const date = new Date(instant);
  const ago = dayNumber(now) - dayNumber(date);
  if (ago === 0) return { name: t('day_head_today'), date: plainDay(date, now) };
  if (ago === 1) return { name: t('day_head_yesterday'), date: plainDay(date, now) };
  return { name: plainDay(date, now) };
}

/** A calendar date `YYYY-MM-DD` as arXiv prints it: "Fri 20 Nov 2026". Anything else is given back as it is. */
export function formatCalendarDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month || !day) return date;
  const options: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' };
  return withDate(new Date(Date.UTC(year, month - 1, day)), { ...options, timeZone: 'UTC' });
}

function plainDay(date: Date, now: Date): string {
  return date.getFullYear() === now.getFullYear()
    ? withDate(date, { weekday: 'short', day: 'numeric', month: 'short' })
    : withDate(date, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** 3_400_000 -> "3.4 MB"; in the unit that makes it less than a thousand, or close to it. */
export function formatBytes(bytes: number): string {
  const [unit, size] =
    bytes >= 1e9
      ? (['gigabyte', 1e9] as const)
      : bytes >= 1e5
        ? (['megabyte', 1e6] as const)
        : (['kilobyte', 1e3] as const);
  const value = bytes / size;
  const options = { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(uiLanguage(), options).format(value);
}
