import * as z from 'zod/mini';
import { type Of, schema } from './schema.ts';

const text = schema(() => z.string().check(z.maxLength(1_000)));
const texts = schema(() => z.array(text()).check(z.maxLength(1_000)));

/** What a page of many papers on arXiv says of itself, as it says it: the page's script only collects, the background understands. */
export const PageTexts = schema(() =>
  z.object({
    /** Its heading: "Machine Learning", "Showing 1–50 of 2,016 results for all: x", "Sally Warner's articles on arXiv". */
    title: text(),
    /** Line under it: "Authors and titles for January 2026". */
    subtitle: text(),
    /** Headings above its lists: "Showing new listings for Friday, 20 November 2026". */
    headings: texts(),
    /** Headings in its lists: "New submissions (showing 57 of 57 entries)". */
    sections: texts(),
    /** "Total of 233 entries : 1-50 51-100". */
    paging: z.optional(
      z.object({
        text: text(),
        /** Its parts that are no links: "1-50", "...". */
        plain: texts(),
        /** Whether some part of it is a link. */
        links: z.boolean(),
      }),
    ),
    /** Paragraphs, of a page without entries only: it may say why. */
    notes: texts(),
  }),
);
export type PageTexts = Of<typeof PageTexts>;
