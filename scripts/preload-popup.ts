import type { Plugin } from 'vite';

/** What is loaded once the frame of the popup is painted. */
const START = /entrypoints\/popup\/start\.tsx$/;

/**
 * A build step: the popup's page names the scripts and styles that its first paint does not wait for, so that the browser fetches
 * and compiles them meanwhile instead of afterwards.
 */
export function preloadPopup(): Plugin {
  return {
    name: 'lectern:preload-popup',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { filename, bundle = {} }) {
        if (!/popup[\\/]index\.html$/.test(filename)) return;
        const start = Object.values(bundle).find(
          (file) => file.type === 'chunk' && START.test(file.facadeModuleId ?? ''),
        );
        if (start?.type !== 'chunk') throw new Error('The popup has no start: entrypoints/popup/start.tsx');
        return [start.fileName, ...start.imports].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, fetchpriority: 'low', href: `/${file}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}
