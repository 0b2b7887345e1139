import type { Plugin } from 'vite';

/** What makes marked ready to turn text into HTML, from its one instance to the end; and what it gives away. */
const READY = /var (\w+)=new \w+;function \w+\(\w+,\w+\)\{return \1\.parse\([\s\S]*?(?=export\{)/;
const GIVEN = /export\{[^}]*?\b(\w+) as Lexer\b[^}]*\}/;

/**
 * A build step: of marked only what reads a note into tokens comes along. Its instance, which is made when the module is read, holds on to
 * all that makes HTML, and we make none.
 */
export function slimMarked(): Plugin {
  return {
    name: 'lectern:slim-marked',
    apply: 'build',
    transform(code, id) {
      if (!/[\\/]marked\.esm\.js$/.test(id)) return undefined;
      if (!READY.test(code) || !GIVEN.test(code))
        throw new Error('marked is not written as it was: see slim-marked.ts');
      return code.replace(READY, '').replace(GIVEN, 'export{$1 as Lexer}');
    },
  };
}
