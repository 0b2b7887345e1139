import type { Page } from '../model/page.ts';
import { readDocumentInSteps } from './document.ts';

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
/** Readings begun, when the page changes each time while it is looked at. */
const TRIES = 3;

/** The pace of a script in the page: a task for each slice, between which the page has its own. */
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

/**
 * What `readDocument` answers, without holding the page up. Most of the work is done on a copy of the page's lines; when the page
 * changes before the copy is made, reading starts again, and after three times goes on and says so in `problems`.
 */
export async function readInSlices(url: URL, doc: Document, pace: Pace = inPage()): Promise<Page> {
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
      const page = await readOnce(url, doc, pace, () => {
        torn ||= changed;
        return torn && tries < TRIES;
      });
      if (page && torn) page.problems.push({ reason: 'the page kept changing while it was read' });
      if (page) return page;
    }
  } finally {
    observer.disconnect();
  }
}

/**
 * @param giveUp asked each time the page was let work while it was being looked at
 * @returns nothing when it was given up
 */
function readOnce(url: URL, doc: Document, pace: Pace, giveUp: () => boolean): Promise<Page | undefined> {
  return new Promise((done, failed) => {
    let until = pace.now() + pace.sliceMs;
    const steps = readDocumentInSteps(url, doc, () => pace.now() >= until);
    const slice = (): void => {
      try {
        const step = steps.next();
        if (step.done) done(step.value);
        else
          pace.later(() => {
            if (step.value === 'page' && giveUp()) return done(undefined);
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
