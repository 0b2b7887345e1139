/** Upper bounds at the trust boundary, in characters or items. A value over its bound is refused, never cut. */
export const limits = {
  title: 2_000,
  name: 500,
  line: 5_000,
  url: 4_000,
  authors: 12_000,
  byline: 200_000,
  links: 200,
  worksOnPage: 20_000,
} as const;
