import * as z from 'zod/mini';

/** What a key can do on arXiv's pages, in the order in which they are listed. */
export const KeyAction = z.enum([
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
]);
export type KeyAction = z.infer<typeof KeyAction>;

/**
 * One character as `KeyboardEvent.key` has it; "" when the action has none. Not a space, which scrolls, and neither "/" nor "'", with
 * which Firefox begins to search the page.
 */
const Key = z.string().check(z.regex(/^(?:[^\s/'])?$/u));

/** Keys on arXiv's pages. */
export const Keys = z.object({ on: z.boolean(), of: z.partialRecord(KeyAction, Key) });
export type Keys = z.infer<typeof Keys>;
