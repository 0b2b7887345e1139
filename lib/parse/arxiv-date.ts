const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * First date in words that a text of arXiv's holds: "Friday, 6 February 2026", "Thu, 05 Feb 2026", "16 June, 2025" ->
 * `YYYY-MM-DD`. `undefined` when there is none, or when it is no day of the calendar.
 */
export function parseArxivDate(text: string): string | undefined {
  const [, day, name, year] = /(?:^|\D)(\d{1,2}) ([A-Z][a-z]{2,8}),? (\d{4})(?!\d)/.exec(text) ?? [];
  if (!day || !name || !year) return undefined;
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  const date = new Date(Date.UTC(Number(year), month, Number(day)));
  return month >= 0 && date.getUTCDate() === Number(day) ? date.toISOString().slice(0, 10) : undefined;
}
