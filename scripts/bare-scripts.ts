import type { Plugin } from 'vite';

const WRAPPED = '\0virtual:wxt-unlisted-script-entrypoint?';

/**
 * A build step: scripts of their own begin at once, without what WXT puts around each of them: plugins, of which there are none, and a log
 * that a release does not write. An error is thrown as it is, and the browser tells it.
 */
export function bareScripts(): Plugin {
  return {
    name: 'lectern:bare-scripts',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (!id.startsWith(WRAPPED)) return undefined;
      return `import script from ${JSON.stringify(id.slice(WRAPPED.length))};\nexport default script.main();`;
    },
  };
}
