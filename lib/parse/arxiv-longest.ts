/** Longer ones are no title, comments line or abstract, and the background would refuse the whole page (lib/model/limits.ts). */
export const LONGEST = { title: 2_000, name: 500, line: 5_000, abstract: 40_000, byline: 200_000 };
