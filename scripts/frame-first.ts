import type { Plugin } from 'vite';

const POPUP = /popup[\\/]index\.html$/;
const MAIN = /<script type="module"[^>]* src="([^"]+)"><\/script>/;
const AHEAD = /\s*<link rel="modulepreload"[^>]* href="([^"]+)"[^>]*>/g;
const FILE = 'popup-first.js';

/**
 * A build step: the popup's page shows its frame before it asks for the popup's scripts. Reading and running them takes long enough to be
 * noticed where nothing was shown before, and a browser that knows of them begins before it paints.
 */
export function frameFirst(): Plugin {
  return {
    name: 'lectern:frame-first',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const popup = Object.values(bundle).find(({ fileName }) => POPUP.test(fileName));
      if (popup?.type !== 'asset') return;
      const page = String(popup.source);
      const [script, main] = MAIN.exec(page) ?? [];
      if (!script || !main) throw new Error('The popup has no script: has its page changed?');
      const others = [...page.matchAll(AHEAD)].map(([, file]) => file!);
      popup.source = page.replace(AHEAD, '').replace(script, `<script src="/${FILE}" defer></script>`);
      this.emitFile({ type: 'asset', fileName: FILE, source: afterFrame(main, others) });
    },
  };
}

/** A page that is not shown gets no frames; nor has one been drawn where it takes so many ms. */
const PATIENCE_MS = 100;

/** Loads these modules, the first with all others at its side, when the page's first frame is on its way to the screen. */
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
