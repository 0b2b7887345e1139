import { barWords } from '../../lib/browser/bar-words.ts';
import { openHelp } from '../../lib/content/bar/help.ts';
import { ListView } from '../../lib/content/bar/list.ts';
import type { ViewsSlot } from '../../lib/content/bar/views-slot.ts';
import type { Changeable } from '../../lib/content/marks/acting.ts';
import type { Slot } from '../../lib/content/marks/start.ts';
import type { Response } from '../../lib/messages/index.ts';
import { defaultSettings } from '../../lib/model/default-settings.ts';
import type { Mark } from '../../lib/model/mark.ts';
import { answersOf, knowing } from './marks-page.ts';
import { type Background, insideAll } from './marks-world.ts';

/** What happy-dom has no idea of: the top layer, and what is told of it. */
export function prepareTopLayer(): void {
  const closed = (type: string) => Object.assign(new Event(type), { newState: 'closed' });
  Object.assign(HTMLElement.prototype, {
    showPopover() {},
    hidePopover(this: HTMLElement) {
      this.dispatchEvent(closed('toggle'));
    },
  });
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(closed('close'));
    },
  });
  globalThis.scrollTo = () => {};
  // It throws when the focus is in another root.
  const { get } = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'activeElement')!;
  Object.defineProperty(ShadowRoot.prototype, 'activeElement', {
    get() {
      try {
        return get!.call(this);
      } catch {
        return null;
      }
    },
  });
}

/** A background that knows these marks and says that there is a bar. */
export const barring = (
  marks: Record<string, Mark>,
  opened: Partial<Response<'bar:open'>> = {},
  more: Partial<Background> = {},
): Background =>
  knowing(marks, {
    // Each script has words of its own; here they share one memory for them.
    'papers:open': (request) => ({ ...answersOf(() => marks)['papers:open'](request), words: barWords() }),
    'bar:load': ({ what }) => {
      if (what === 'views') (globalThis as ViewsSlot).lecternViews = views;
      return {};
    },
    'bar:open': () => ({
      bar: true,
      since: '2026-11-19T08:00:00.000Z',
      keys: defaultSettings.keys,
      words: barWords(),
      ...opened,
    }),
    ...more,
  });

const views = { openList: (...args: ConstructorParameters<typeof ListView>) => new ListView(...args), openHelp };

export const changeable = () => (globalThis as Slot).lecternMarks as unknown as Changeable;
export const entry = (n: number) => changeable().state!.entries.at(n - 1);
/** Elements of ours, whichever root they are in. */
export const ours = (selector: string) => insideAll(document, selector);
export const words = (selector: string) => ours(selector).map(({ dataset }) => dataset.words);
/** What the bar says. */
export const barSays = () => words('.bar [data-words], .bar[data-words]').join(' | ');
export const press = (key: string, more: KeyboardEventInit = {}, on: Element = document.body) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...more });
  on.dispatchEvent(event);
  return event;
};
