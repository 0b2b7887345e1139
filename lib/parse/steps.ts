/*
 * Reading a long page takes longer than a page may be held up. So the reader works in steps: wherever it asks `due()` and hears yes, it
 * can be put down, and goes on later where it was. The command line never puts it down; both do the same steps in the same order.
 */

/** Work that can be put down at each `yield`. */
export type Steps<T> = Generator<void, T, void>;

/** Whether it is time to let others work. */
export type Due = () => boolean;

export const never: Due = () => false;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
