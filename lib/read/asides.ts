import { pattern } from '../parse/pattern.ts';
import type { Due, Steps } from '../parse/steps.ts';
import type { Facts } from './facts.ts';
import { furniture } from './plain-patterns.ts';
import type { Block } from './tree.ts';

const FURNITURE_TAG = new Set(['nav', 'footer', 'form', 'menu', 'dialog']);
const FURNITURE_KEY = pattern(furniture);
/** A part of the page that holds more than this of its lines is no furniture, whatever it is called. */
const MOST = 0.3;

/**
 * Marks what stands on a page without being its content: menus and feet, BibTeX blocks. Entries are not looked for there.
 */
export function* markAsides(root: Block, facts: readonly Facts[], due: Due): Steps<void> {
  const stack = [root];
  while (stack.length) {
    if (due()) yield;
    const block = stack.pop()!;
    // Brothers that are bare lines carry the name of the block they are in.
    if (block.tag !== '#' && (block.children.length === 0 || block.children.some(({ tag }) => tag === '#')))
      for (let i = block.from; i < block.to; i++) facts[i]!.block = block.key;
    const furniture = FURNITURE_TAG.has(block.tag) || FURNITURE_KEY.test(block.key);
    if (furniture && block.to - block.from <= Math.max(6, facts.length * MOST))
      for (let i = block.from; i < block.to; i++) facts[i]!.aside = 'furniture';
    else for (const child of block.children) stack.push(child);
  }
  yield* markBibtex(facts, due);
}

/** From "@article{" to the brace that closes it. */
function* markBibtex(facts: readonly Facts[], due: Due): Steps<void> {
  let depth = 0;
  let left = 0;
  for (const fact of facts) {
    if (due()) yield;
    if (!depth && /^@[a-z]{4,20}\s*\{/i.test(fact.text)) left = 60;
    else if (!depth) continue;
    depth += braces(fact.text);
    fact.aside = 'bibtex';
    if (--left <= 0) depth = 0;
  }
}

function braces(text: string): number {
  let depth = 0;
  for (const char of text)
    if (char === '{') depth++;
    else if (char === '}') depth--;
  return depth;
}
