import type { Plugin } from 'vite';
import { type File, onPopupPage } from './popup-page.ts';

const LINK = /\s*<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g;

/**
 * A build step: the style sheets of the popup stand in its page, so that its first paint waits for no other file. What only the
 * popup used is no file any more.
 */
export const inlineStyles = (): Plugin =>
  onPopupPage('inline-styles', (page, { others, remove }) => {
    const inlined = new Set<string>();
    const styled = page.replace(LINK, (_link, name: string) => {
      const sheet = others.find(({ fileName }) => fileName === name);
      if (sheet?.type !== 'asset') throw new Error(`The popup links a style sheet that is not built: ${name}`);
      inlined.add(name);
      return `<style>${String(sheet.source).trim()}</style>`;
    });
    if (inlined.size === 0) throw new Error('The popup links no style sheet: has its page changed?');
    for (const name of inlined) if (!isNamed(name, others)) remove(name);
    return styled;
  });

/** Whether another page or a script that is built names this file. */
const isNamed = (name: string, files: readonly File[]): boolean =>
  files.some((file) => String(file.type === 'chunk' ? file.code : file.source).includes(name));
