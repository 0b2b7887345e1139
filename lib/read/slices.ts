import type { Due, Steps } from '../parse/steps.ts';
import { copyOf, type PageCopy } from './copy.ts';
import { type Look, lookOver } from './look.ts';

/** How a page is kept moving while it is read. */
export interface Pace {
  /** So long at most the page is held up, in ms; a step that is begun is ended. */
  sliceMs: number;
  now(): number;
  /** Calls back after the page was let work. */
  later(slice: () => void): void;
}

/** A quarter of a frame, so that even a slow step on a slow machine leaves time to draw. */
const SLICE_MS = 4;
/** Copies begun, when the page changes each time while it is looked at. */
const TRIES = 3;

/** The pace of a script in a page: a task for each slice, between which the page has its own. */
const inPage = (): Pace => {
  const channel = new MessageChannel();
  let next = () => {};
  channel.port1.onmessage = () => next();
  return {
    sliceMs: SLICE_MS,
    now: () => performance.now(),
    later(slice) {
      next = slice;
      channel.port2.postMessage(undefined);
    },
  };
};

/** Does steps without holding the page up that they are done in. */
export const inSlices = <T>(begin: (due: Due) => Steps<T>, pace: Pace = inPage()): Promise<T> =>
  slices(begin, pace, () => false) as Promise<T>;

/** Looks over a big page, without holding it up. */
export const lookInSlices = (doc: Document, pace?: Pace): Promise<Look | undefined> =>
  inSlices((due) => lookOver(doc, due), pace);

/**
 * Copies a page without holding it up. When it changes before the copy is made, copying starts again, and after three times goes on and
 * says so in the copy.
 */
export async function copyInSlices(url: URL, doc: Document, pace: Pace = inPage()): Promise<PageCopy> {
  let changed = false;
  const Observer = doc.defaultView?.MutationObserver ?? MutationObserver;
  const observer = new Observer(() => {
    changed = true;
  });
  observer.observe(doc, { childList: true, characterData: true, subtree: true });
  try {
    for (let tries = 1; ; tries++) {
      changed = false;
      let torn = false;
      const copy = await slices(
        (due) => copyOf(doc, url, due),
        pace,
        () => {
          torn ||= changed;
          return torn && tries < TRIES;
        },
      );
      if (copy) return torn ? { ...copy, torn } : copy;
    }
  } finally {
    observer.disconnect();
  }
}

/**
 * @param giveUp asked each time the page was let work
 * @returns nothing when it was given up
 */
function slices<T>(begin: (due: Due) => Steps<T>, pace: Pace, giveUp: () => boolean): Promise<T | undefined> {
  return new Promise((done, failed) => {
    let until = pace.now() + pace.sliceMs;
    const steps = begin(() => pace.now() >= until);
    const slice = (): void => {
      try {
        const step = steps.next();
        if (step.done) done(step.value);
        else
          pace.later(() => {
            if (giveUp()) return done(undefined);
            until = pace.now() + pace.sliceMs;
            slice();
          });
      } catch (error) {
        failed(error);
      }
    };
    slice();
  });
}
