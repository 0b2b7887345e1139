import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const FOLDER = join(import.meta.dirname, '..', 'lib', 'content', 'marks');
/** The script that goes on where the first one of a listing ends, and is never without it. */
const SECOND = /arxiv-marks\.ts$/;

/** Which file exports what, of all that `shared.ts` holds: its imports say it. */
function sharedNames(): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const source = readFileSync(join(FOLDER, 'shared.ts'), 'utf8');
  for (const [, list, file] of source.matchAll(/^import \{ (.+) \} from '\.\/(.+)';$/gm))
    names.set(join(FOLDER, file!), list!.split(', '));
  return names;
}

/**
 * A build step: the second script of arXiv's listings takes from the first what both need (lib/content/marks/shared.ts), instead of bringing
 * a copy. A name that is not shared fails the build.
 */
export function shareModules(): Plugin {
  let names = new Map<string, string[]>();
  return {
    name: 'lectern:share-modules',
    apply: 'build',
    enforce: 'pre',
    buildStart({ input }) {
      const isSecond = Object.values(input).some((file: string) => SECOND.test(file));
      names = isSecond ? sharedNames() : new Map();
    },
    load(id) {
      const shared = names.get(id);
      return shared && `export const { ${shared.join(', ')} } = globalThis.lecternShared;`;
    },
  };
}
