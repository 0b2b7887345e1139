/** What is done while a long piece of work goes on: of an export, of an import. */
export interface Progress {
  /** How much is done, of how much (0: not known yet); called between portions. */
  onProgress?: ((done: number, total: number) => void) | undefined;
  /** Lets whoever waits have a turn, between portions. */
  pause?: (() => Promise<void>) | undefined;
  /** Stops it: it is rejected with the signal's reason, and nothing has happened. */
  signal?: AbortSignal | undefined;
}
