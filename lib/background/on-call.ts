import type { Occasion } from '../browser/hear.ts';

/** Takes work that nobody waits for, and tells when it fails. @param where in words for a report */
export type InBackground = (where: string, work: Promise<unknown>) => void;

/** Whoever does what there is to do. */
export interface Work {
  /** @returns the answer to a message; otherwise, that all is done. Never rejects */
  on(occasion: Occasion): Promise<unknown>;
  /** Lets go of what would keep it in memory. */
  close(): void;
}

/** Says that this is under way: as long as it is, whoever works is not let go of. */
export type Hold = <T>(work: Promise<T>) => Promise<T>;

/** So long without anything to do, in ms, and the work is let go of. Browsers end the whole background after 30 s. */
const REST_MS = 5_000;

/**
 * The work of the background on call: made when something happens, kept while there is anything to do and a little longer, then let go of with
 * all it needs. A background that only waits is this and the listeners (lib/browser/occasions.ts): it has half a megabyte, which is what the
 * browser itself takes, and with its work three.
 *
 * @param make loads and starts it
 * @returns whom to tell of what happens
 */
export function onCall(make: (hold: Hold) => Work | Promise<Work>): (occasion: Occasion) => Promise<unknown> {
  let work: Promise<Work> | undefined;
  let underWay = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const letGo = (): void => {
    void work?.then((done) => done.close());
    work = undefined;
  };
  const hold: Hold = async (held) => {
    underWay++;
    clearTimeout(resting);
    try {
      return await held;
    } finally {
      if (--underWay === 0) resting = setTimeout(letGo, REST_MS);
    }
  };
  const turnTo = async (occasion: Occasion): Promise<unknown> => {
    work ??= (async () => make(hold))();
    const made = work;
    try {
      return await (await made).on(occasion);
    } catch (error) {
      // What could not be made is made anew for the next occasion.
      if (work === made) work = undefined;
      throw error;
    }
  };
  return (occasion) => hold(turnTo(occasion));
}
