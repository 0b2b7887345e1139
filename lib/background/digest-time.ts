/*
 * When the one notification of the day is due: at a time of the user's own clock, so that summer time and journeys move it along with them.
 * Pure: the present is a parameter.
 */

/** The day that an instant falls on where the user is: `2026-11-20`. */
export function localDay(instant: string): string {
  const date = new Date(instant);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * When the digest is next due.
 *
 * @param at the time the user picked, `08:00`; one that a clock change leaves out is as much later
 * @param last the day whose digest is done; one that has not come yet is that of a clock that jumped, and counts as today
 * @returns an instant; one that has passed means now
 */
export function nextDigest(at: string, last: string | undefined, now: string): string {
  const today = new Date(now);
  const isDone = last !== undefined && last >= localDay(now);
  const [hours, minutes] = at.split(':').map(Number);
  return new Date(
    today.getFullYear(),
    today.getMonth(),
    today.getDate() + (isDone ? 1 : 0),
    hours,
    minutes,
  ).toISOString();
}
