/** A date in any form that a service prints (ISO 8601, RFC 822, `YYYY-MM-DD`) as an instant; `undefined` when it is none. */
export function instantOf(text: string | undefined): string | undefined {
  const time = text ? Date.parse(text) : Number.NaN;
  const year = new Date(time).getUTCFullYear();
  return year >= 1900 && year <= 2200 ? new Date(time).toISOString() : undefined;
}

const HOUR = 3_600_000;

/** Hours from one instant to another. */
export const hoursBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / HOUR;

/** An instant so many hours later. */
export const hoursAfter = (at: string, hours: number): string => new Date(Date.parse(at) + hours * HOUR).toISOString();
