import type { Plugin } from 'vite';

/**
 * Modules that citation.js's parsers import and we do not use: its core beside two tools (the rest converts between formats and
 * fetches from the network), and the tables by which a RIS record becomes CSL. By what imports them and how; with what stands there
 * instead.
 */
const SLIM: readonly [importer: RegExp, source: RegExp, instead: string][] = [
  [
    /@citation-js[\\/]plugin-(?:bibtex|ris)[\\/]/,
    /^@citation-js\/core$/,
    `import { Grammar } from '@citation-js/core/lib-mjs/util/grammar.js';
     import logger from '@citation-js/core/lib-mjs/logger.js';
     export const util = { Grammar };
     export { logger };`,
  ],
  [/@citation-js[\\/]plugin-ris[\\/]/, /spec\/index\.js$/, 'export const SPECS = {};'],
  [/@citation-js[\\/]plugin-ris[\\/]/, /(?:converters\.js|dataTypes\.json)$/, 'export default {};'],
];

/** A build step: of citation.js only its parsers of BibTeX and RIS (lib/bibliography) come along, 48 kB instead of 175. */
export function slimCitation(): Plugin {
  return {
    name: 'lectern:slim-citation',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      // The same parsers as modules: of CommonJS nothing can be left out.
      if (/^@citation-js\/[\w-]+\/lib\//.test(source))
        return this.resolve(source.replace('/lib/', '/lib-mjs/'), importer);
      const at = SLIM.findIndex(([by, what]) => by.test(importer ?? '') && what.test(source));
      return at < 0 ? undefined : `\0slim-citation-${at}`;
    },
    load(id) {
      const at = /^\0slim-citation-(\d+)$/.exec(id)?.[1];
      return at === undefined ? undefined : SLIM[Number(at)]![2];
    },
  };
}
