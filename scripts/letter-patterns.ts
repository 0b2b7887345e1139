import { join } from 'node:path';
import type { Plugin } from 'vite';
import { MARK, placeOf } from '../lib/parse/letters.ts';

const RUNTIME = join(import.meta.dirname, '..', 'lib', 'parse', 'letters.ts');

interface Found {
  start: number;
  end: number;
  pattern: string;
  flags: string;
}

/**
 * A build step: regular expressions over Unicode's letters become `LetterPattern`s (lib/parse/letters.ts), which mean the same and cost
 * a page far less. The command line runs the expressions as written.
 */
export function letterPatterns(): Plugin {
  return {
    name: 'lectern:letter-patterns',
    transform: {
      filter: { id: /[\\/]lib[\\/].*\.ts$/, code: /\\p\{/ },
      handler(code, id) {
        if (id === RUNTIME) return undefined;
        const found = literalsIn(this.parse(code, { lang: 'ts' }));
        const made: string[] = [];
        let changed = '';
        let at = 0;
        for (const { start, end, pattern, flags } of found) {
          const source = placed(pattern);
          if (source === undefined) continue;
          const name = `letters$${made.length}`;
          const said = flags === 'u' ? '' : `, '${flags}'`;
          made.push(`const ${name} = /* @__PURE__ */ letterPattern(${JSON.stringify(source)}${said});`);
          changed += `${code.slice(at, start)}${/[gy]/.test(flags) ? `${name}.fresh` : name}`;
          at = end;
        }
        if (!made.length) return undefined;
        const head = `import { letterPattern } from ${JSON.stringify(RUNTIME)};\n${made.join('\n')}\n`;
        return { code: head + changed + code.slice(at), map: null };
      },
    },
  };
}

/** Literals of regular expressions over Unicode's classes in a parsed program, in order. */
export function literalsIn(program: object): Found[] {
  const found: Found[] = [];
  const open: unknown[] = [program];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    const { regex, start, end } = node as { regex?: Pick<Found, 'pattern' | 'flags'>; start: number; end: number };
    if (regex?.flags.includes('u') && regex.pattern.includes('\\p{')) found.push({ ...regex, start, end });
    else open.push(...Object.values(node));
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * A pattern with each class as what stands for it, within brackets, and each other backslash as `MARK`.
 *
 * @returns `undefined` for what must stay as written: other classes, `\u{...}`, characters beyond the first 65,536
 */
export function placed(pattern: string): string | undefined {
  if (/\\u\{|\\P\{|[\ud800-\udfff]/.test(pattern) || pattern.includes(MARK)) return undefined;
  let source = '';
  let inBrackets = false;
  for (let at = 0; at < pattern.length; at++) {
    const written = /^\\p\{[^}]+\}/.exec(pattern.slice(at, at + 30))?.[0];
    if (written) {
      const place = placeOf(written);
      if (!place) return undefined;
      source += inBrackets ? place : `[${place}]`;
      at += written.length - 1;
    } else if (pattern[at] === '\\') source += MARK + pattern[++at]!;
    else {
      if (pattern[at] === '[') inBrackets = true;
      else if (pattern[at] === ']') inBrackets = false;
      source += pattern[at]!;
    }
  }
  return source;
}
