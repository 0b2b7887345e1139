import type { Plugin, Rolldown } from 'vite';

const POPUP = /popup[\\/]index\.html$/;
const LINK = /\s*<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g;

/**
 * A build step: the style sheets of the popup stand in its page, so that its first paint waits for no other file. What only the
 * popup used is no file any more.
 */
export function inlineStyles(): Plugin {
  return {
    name: 'lectern:inline-styles',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const popup = Object.values(bundle).find(({ fileName }) => POPUP.test(fileName));
      if (popup?.type !== 'asset') return;
      const inlined = new Set<string>();
      popup.source = String(popup.source).replace(LINK, (_link, name: string) => {
        const sheet = bundle[name];
        if (sheet?.type !== 'asset') throw new Error(`The popup links a style sheet that is not built: ${name}`);
        inlined.add(name);
        return `<style>${String(sheet.source).trim()}</style>`;
      });
      if (inlined.size === 0) throw new Error('The popup links no style sheet: has its page changed?');
      for (const name of inlined) if (!isNamed(name, bundle)) delete bundle[name];
    },
  };
}

/** Whether a page or script that is built names this file. */
const isNamed = (name: string, bundle: Rolldown.OutputBundle): boolean =>
  Object.values(bundle).some((file) => String(file.type === 'chunk' ? file.code : file.source).includes(name));
