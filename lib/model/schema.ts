import type * as z from 'zod/mini';

/**
 * A schema that is made when something is checked by it, and let go of when the engine wants its memory: schemas weigh kilobytes each, there
 * are hundreds, and the background, which sleeps most of its life, checks by a few of them.
 *
 * @param make made of other schemas, by calling them
 */
/* @__NO_SIDE_EFFECTS__ */
export function schema<S extends z.ZodMiniType>(make: () => S): () => S {
  let kept: WeakRef<S> | undefined;
  return () => {
    let made = kept?.deref();
    if (!made) {
      made = make();
      kept = new WeakRef(made);
    }
    return made;
  };
}

/** What a schema lets through. */
export type Of<S extends () => z.ZodMiniType> = z.infer<ReturnType<S>>;
