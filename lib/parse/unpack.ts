import { inflateSync, strFromU8 } from 'fflate';

/**
 * The texts that scripts/pack-tables.ts packed.
 *
 * @param packed deflated; four bytes as five signs from `(` to `~`, without backslash and backtick; texts parted by a zero character
 */
export function unpack(packed: string): string[] {
  const bytes = new DataView(new ArrayBuffer((packed.length / 5) * 4));
  for (let at = 0; at < packed.length; at += 5) {
    let four = 0;
    for (let i = at; i < at + 5; i++) {
      const code = packed.charCodeAt(i);
      four = four * 85 + code - 40 - Number(code > 92) - Number(code > 96);
    }
    bytes.setUint32((at / 5) * 4, four);
  }
  return strFromU8(inflateSync(new Uint8Array(bytes.buffer))).split('\0');
}
