import type { KeyAction, Keys } from '../../model/keys.ts';

/** What a key means now; `undefined` when it is none of ours, the user types, or something else on the page has the keyboard. */
export function actionOf(event: KeyboardEvent, keys: Keys): KeyAction | undefined {
  const { key, ctrlKey, altKey, metaKey, isComposing, defaultPrevented } = event;
  if (!keys.on || ctrlKey || altKey || metaKey || isComposing || defaultPrevented || [...key].length !== 1)
    return undefined;
  const target = event.target as HTMLElement;
  if (isTyping(target) || isTaken(target.ownerDocument)) return undefined;
  const action = (Object.keys(keys.of) as KeyAction[]).find((one) => keys.of[one] === key);
  return event.repeat && action !== 'next' && action !== 'previous' ? undefined : action;
}

const isTyping = (target: HTMLElement): boolean =>
  target.isContentEditable || Boolean(target.closest?.('input, textarea, select, [role=textbox], [role=combobox]'));

/** Menus and dialogs of MathJax (2 and 3) and of arXiv, and formulas that are walked through by keyboard. */
const OTHERS =
  '.CtxtMenu_Menu, .CtxtMenu_Info, #MathJax_MenuFrame, #MathJax_Zoom, mjx-container:focus-within, .MathJax:focus-within, dialog[open]';

const isTaken = (doc: Document): boolean => doc.querySelector(OTHERS) !== null;
