/** When things happened, in ms since the page began to load. Kept in our own world: marks of `performance` can be seen by the page. */
export interface Times {
  started?: number;
  /** The first answer of the background was here. */
  answered?: number;
  /** The first marks were drawn, all of a screenful at once. */
  firstMarks?: number;
  /** All papers of the page had been asked for. */
  complete?: number;
}
