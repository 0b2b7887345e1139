import type { Runtime } from 'webextension-polyfill';

/** Something happened that the background has to do with. */
export type Occasion =
  /** Somebody asks; whoever is told answers. */
  | { what: 'message'; message: Asked; sender: Runtime.MessageSender }
  | { what: 'alarm'; name: string }
  /** A notification was pressed. */
  | { what: 'notification'; id: string }
  /**
   * - `start`: the background starts, because the browser does or because something else here happened
   * - `installed`: Lectern was installed or updated
   * - `permissions`: the browser allows more, or less
   * - `online`: there is a network again
   */
  | { what: 'start' | 'installed' | 'permissions' | 'online' };

/** A message by name, nothing of it checked. */
export interface Asked {
  name: string;
  request: unknown;
}

type Of<W extends Occasion['what']> = Extract<Occasion, { what: W }>;
type Listener = (occasion: Occasion) => unknown;

/** Passes on what happens (lib/browser/occasions.ts) to those of the background who wait for it. */
export class Occasions {
  readonly #listeners = new Map<Occasion['what'], Listener[]>();

  /** Call back when something of this kind happens. What is returned to a message is its answer. */
  hear<W extends Occasion['what']>(what: W, listener: (occasion: Of<W>) => unknown): void {
    this.#listeners.set(what, [...(this.#listeners.get(what) ?? []), listener as Listener]);
  }

  /** Call back when the alarm of this name rings. */
  hearAlarm(name: string, listener: () => unknown): void {
    this.hear('alarm', (alarm) => (alarm.name === name ? listener() : undefined));
  }

  /** @returns what the first who hears it says of it, when all of them are done */
  async tell(occasion: Occasion): Promise<unknown> {
    const [first] = await Promise.all((this.#listeners.get(occasion.what) ?? []).map((one) => one(occasion)));
    return first;
  }
}
