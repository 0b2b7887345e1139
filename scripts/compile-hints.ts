import type { Plugin } from 'vite';

/** Scripts that run whole on every page of many papers. */
const RUN_WHOLE = /^arxiv(?:-facts)?\.js$/;

/**
 * A build step: tells Chrome that what is in these scripts is called while the page loads (the "explicit compile hints" of V8, since Chrome
 * 136). Without it every function is read twice, once to skip it and once to run it. For others it is a comment.
 */
export function compileHints(): Plugin {
  return {
    name: 'lectern:compile-hints',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && RUN_WHOLE.test(file.fileName))
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  };
}
