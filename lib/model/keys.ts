import * as z from 'zod/mini';
import { type Of, schema } from './schema.ts';

/** What a key can do on arXiv's pages, in the order in which they are listed. */
export const KeyAction = schema(() =>
  z.enum([
    'next',
    'previous',
    'save',
    'reading',
    'read',
    'not-interesting',
    'pdf',
    'copy',
    'menu',
    'why',
    'views',
    'undo',
    'help',
  ]),
);
export type KeyAction = Of<typeof KeyAction>;

/**
 * One character as `KeyboardEvent.key` has it; "" when the action has none. Not a space, which scrolls, and neither "/" nor "'", with
 * which Firefox begins to search the page.
 */
const Key = schema(() => z.string().check(z.regex(/^(?:[^\s/'])?$/u)));

/** Keys on arXiv's pages. */
export const Keys = schema(() => z.object({ on: z.boolean(), of: z.partialRecord(KeyAction(), Key()) }));
export type Keys = Of<typeof Keys>;
