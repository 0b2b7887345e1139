import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'vite';

const RUNTIME = join(import.meta.dirname, '..', 'lib', 'parse', 'unpack.ts');
/** Tables made by scripts, long texts all: as they are on the command line, at half the size in a page's script. */
const TABLES = /[\\/]lib[\\/](?:parse[\\/](?:venue-table|venue-words|word-lists)|read[\\/]plain-patterns)\.ts$/;

/** Loaded again and again: inflating would be half of what that takes, and nothing else in it needs the library that does it. */
const AS_THEY_ARE = /background-work\.ts$/;

/** A build step: the long texts of the tables are deflated, and inflated again when the script starts (lib/parse/unpack.ts). */
export function packTables(): Plugin {
  let asTheyAre = false;
  return {
    name: 'lectern:pack-tables',
    enforce: 'pre',
    buildStart({ input }) {
      asTheyAre = Object.values(input).some((file: string) => AS_THEY_ARE.test(file));
    },
    async load(id) {
      if (asTheyAre || !TABLES.test(id)) return undefined;
      return packed((await import(id)) as Record<string, string>);
    },
  };
}

/** A module that exports the same texts under the same names. */
export function packed(texts: Record<string, string>): string {
  const names = Object.keys(texts);
  const whole = Object.values(texts).join('\0');
  if (whole.split('\0').length !== names.length) throw new Error('A table holds a zero character');
  return [
    `import { unpack } from ${JSON.stringify(RUNTIME)};`,
    `export const [${names.join(', ')}] = /* @__PURE__ */ unpack('${inBase85(deflateRawSync(whole, { level: 9 }))}');`,
  ].join('\n');
}

/** Four bytes as five signs from `(` to `~` that need no escape in quotes; filled up with zeros, which no deflated text minds. */
function inBase85(bytes: Buffer): string {
  const signs = Array.from({ length: 87 }, (_, i) => String.fromCharCode(40 + i)).filter((sign) => !/[\\`]/.test(sign));
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    let rest = Buffer.concat([bytes.subarray(at, at + 4), Buffer.alloc(4)]).readUInt32BE(0);
    let five = '';
    for (let i = 0; i < 5; i++) {
      five = signs[rest % 85]! + five;
      rest = Math.floor(rest / 85);
    }
    text += five;
  }
  return text;
}
