import type { Plugin, Rolldown } from 'vite';

const POPUP = /popup[\\/]index\.html$/;

export type File = Rolldown.OutputBundle[string];

/** What a build step on the popup's page has at hand besides it. */
export interface Built {
  /** All other files of the build. */
  others: readonly File[];
  add(fileName: string, source: string): void;
  remove(fileName: string): void;
}

/**
 * A build step that rewrites the popup's page. Other builds have none, and stay as they are.
 *
 * @param rewrite gets the page's HTML, gives what it is to be. @throws when the page is not written as the step knows it
 */
export function onPopupPage(name: string, rewrite: (page: string, built: Built) => string): Plugin {
  return {
    name: `lectern:${name}`,
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const popup = Object.values(bundle).find(({ fileName }) => POPUP.test(fileName));
      if (popup?.type !== 'asset') return;
      popup.source = rewrite(String(popup.source), {
        others: Object.values(bundle).filter((file) => file !== popup),
        add: (fileName, source) => void this.emitFile({ type: 'asset', fileName, source }),
        remove: (fileName) => delete bundle[fileName],
      });
    },
  };
}
