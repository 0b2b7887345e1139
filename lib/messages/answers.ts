/** What a message is answered: a type and no schema, since the answer comes from the background itself. */
export interface Answers<R> {
  /** For the type only: no value is ever there. */
  readonly type: R;
}

const NOTHING = {};

/** Stands beside the schema of a request. */
export const answers = <R>(): Answers<R> => NOTHING as Answers<R>;

/** Nothing is said but that it was done. */
export type Done = Record<never, never>;

/** Names an entry of the journal, by which the change can be undone; left out when nothing changed. */
export interface Undoable {
  undo?: string | undefined;
}
