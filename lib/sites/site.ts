import type { Page } from '../model/page.ts';
import type { Due, Steps } from '../parse/steps.ts';

/**
 * A site whose mark-up is known: one file, one object. It says what the site's pages look like and turns one into data;
 * it never draws, asks the network or touches the page.
 */
export interface Site {
  /** File name without `.ts`, and folder of its fixtures. */
  id: string;
  /** As people call it. */
  name: string;
  /** Match patterns of its pages. */
  matches: readonly string[];
  /** `install`: granted with the extension (only arXiv). `optional`: asked for when first used. */
  access: 'install' | 'optional';
  /** Whether this page is one that `read` understands: by address first, by mark-up only where the address cannot tell. */
  claims(url: URL, doc: Document): boolean;
  /**
   * Reads the page, entry by entry, and can be put down between them. Never throws for what a page holds: what cannot be read is a Problem,
   * the rest lives.
   */
  read(url: URL, doc: Document, due: Due): Steps<Page>;
}
