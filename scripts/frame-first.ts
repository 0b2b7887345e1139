import type { Plugin } from 'vite';
import { onPopupPage } from './popup-page.ts';

const MAIN = /<script type="module"[^>]* src="([^"]+)"><\/script>/;
const AHEAD = /\s*<link rel="modulepreload"[^>]* href="([^"]+)"[^>]*>/g;
const FILE = 'popup-first.js';

/**
 * A build step: the popup's page shows its frame before it asks for the popup's scripts. Reading and running them takes long enough to be
 * noticed where nothing was shown before, and a browser that knows of them begins before it paints.
 */
export const frameFirst = (): Plugin =>
  onPopupPage('frame-first', (page, { add }) => {
    const [script, main] = MAIN.exec(page) ?? [];
    if (!script || !main) throw new Error('The popup has no script: has its page changed?');
    const others = [...page.matchAll(AHEAD)].map(([, file]) => file!);
    add(FILE, afterFrame(main, others));
    return page.replace(AHEAD, '').replace(script, `<script src="/${FILE}" defer></script>`);
  });

/** So long the first frame is waited for, in ms. */
const PATIENCE_MS = 100;

/**
 * Loads these modules when the page's first frame is on its way to the screen; at once in a page that is not shown, since it gets none.
 *
 * @param others those that `main` will ask for
 */
const afterFrame = (main: string, others: readonly string[]): string => `(() => {
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    for (const href of ${JSON.stringify(others)})
      document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
    import(${JSON.stringify(main)});
  };
  if (document.hidden) begin();
  else requestAnimationFrame(() => setTimeout(begin));
  setTimeout(begin, ${PATIENCE_MS});
})();
`;
