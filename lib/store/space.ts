/** How much room the browser gives, and whether it may take it back by itself. */
export interface Space {
  /** In bytes; all that the extension keeps, also what the browser caches for it. */
  used: number;
  /** In bytes: the browser refuses more. */
  quota: number;
  /** The browser does not clear it when it runs out of room. */
  persistent: boolean;
}

/** How much room is used; `undefined` where the browser does not tell. */
export async function readSpace(storage: StorageManager | undefined = navigator.storage): Promise<Space | undefined> {
  if (!storage?.estimate) return undefined;
  const [{ usage = 0, quota = 0 }, persistent] = await Promise.all([storage.estimate(), storage.persisted()]);
  return { used: usage, quota, persistent };
}

/** Ask the browser to keep everything until the user deletes it. Firefox asks the user. @returns whether it will */
export async function askPersistence(storage: StorageManager | undefined = navigator.storage): Promise<boolean> {
  if (!storage?.persist) return false;
  return (await storage.persisted()) || storage.persist();
}
