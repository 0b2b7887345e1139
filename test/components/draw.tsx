import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { installWords } from '../gallery/words.ts';

installWords();
let root: HTMLElement | undefined;
afterEach(() => {
  if (root) render(null, root);
  root?.remove();
  root = undefined;
});

/** Draws into the page; drawing again keeps what is there, as new properties do. */
export function draw(node: ComponentChild): HTMLElement {
  if (!root) {
    root = document.createElement('div');
    document.body.append(root);
  }
  const into = root;
  act(() => render(node, into));
  return into;
}

const named = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
const roles: Record<string, string> = {
  button: 'button:not([role])',
  link: 'a[href]:not([role])',
  heading: 'h1,h2,h3',
  searchbox: 'input[type="search"]',
  textbox: 'input:not([type])',
};

/** All elements of a role, with a name where one is asked for. */
export function all(role: string, name?: string | RegExp): HTMLElement[] {
  const selector = [`[role="${role}"]`, roles[role]].filter(Boolean).join(',');
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => name === undefined || (typeof name === 'string' ? named(element) === name : name.test(named(element))),
  );
}

/** The one element of a role and name. */
export function one(role: string, name?: string | RegExp): HTMLElement {
  const found = all(role, name);
  if (found.length !== 1)
    throw new Error(`${found.length} of role ${role} are named ${name}:\n${document.body.innerHTML}`);
  return found[0]!;
}

export const click = (element: HTMLElement) => act(() => element.click());
export const focus = (element: HTMLElement) => act(() => element.focus());
export const press = (element: Element, key: string, more: KeyboardEventInit = {}) =>
  act(
    () => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })),
  );
export const type = (element: HTMLElement, text: string) =>
  act(() => {
    (element as HTMLInputElement).value = text;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
