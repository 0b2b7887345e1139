/*
 * Between tabs, the background, and the page in which pages of the web are read. Types and names only: a tab's script carries no zod.
 */
import type { Page } from '../model/page.ts';
import type { PageCopy } from '../read/copy.ts';
import type { Look } from '../read/look.ts';
import type { Request } from './index.ts';

/** Background -> page-reader.html: read this page. Answered with a Page. */
export const PAGE_READ = 'page:read';

/** A page of the web as it came. */
export interface PageToRead {
  url: string;
  /** Its `Content-Type`. */
  type: string;
  body: string;
}

/** A tab -> page-reader.html: the port by which a tab has its page read. */
export const TAB_READ = 'tab:read';

/** What a tab wants to know: the page whole, or only what there is to tell of it. */
export type Wanted = 'page' | 'about';
export type About = Request<'page:recognised'>;

/** What a tab sends: which reading it had, when the page is still the same; else perhaps what a big page looks like, then its copy in parts. */
export type FromTab =
  | { reading: string; want: Wanted }
  | { look: Look; url: string; want: Wanted }
  | { copy: PageCopy; parts: number; want: Wanted }
  | { part: unknown };

/** What it is answered; `goOn`: with the next. Works of a page come before it, so many at a time. `reading`: by which it can be had again. */
export type ToTab =
  | { goOn: true }
  | { works: Page['works'] }
  | ({ reading?: string } & ({ page: Page } | { about: About }));
