/*
 * Between the background and the page in which it has pages of the web read. Types and a name only.
 */

/** Background -> page-reader.html: read this page. Answered with a Page. */
export const PAGE_READ = 'page:read';

/** A page of the web as it came. */
export interface PageToRead {
  url: string;
  /** Its `Content-Type`. */
  type: string;
  body: string;
}
