import { vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The extension's own id and address in tests. */
export const OWN = 'chrome-extension://test-extension-id/';

export const fromPopup = (): Runtime.MessageSender => ({ id: fakeBrowser.runtime.id, url: `${OWN}popup.html` });

export const fromTab = (incognito = false, url = 'https://arxiv.org/list/cs.LG/new'): Runtime.MessageSender =>
  ({ id: fakeBrowser.runtime.id, url, tab: { id: 7, incognito, url } }) as Runtime.MessageSender;

/** Put functions in place of browser APIs that the fake browser lacks. */
export function stub(path: string, implementation: (...args: never[]) => unknown): ReturnType<typeof vi.fn> {
  const names = path.split('.');
  let at = fakeBrowser as unknown as Record<string, unknown>;
  for (const name of names.slice(0, -1)) at = at[name] as Record<string, unknown>;
  const fn = vi.fn(implementation as never);
  at[names.at(-1)!] = fn;
  return fn;
}
