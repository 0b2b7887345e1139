import { inflateSync, strFromU8 } from 'fflate';

/**
 * The texts that scripts/pack-tables.ts packed.
 *
 * @param packed deflated, as Base64; texts parted by a zero character
 */
export function unpack(packed: string): string[] {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return strFromU8(inflateSync(bytes)).split('\0');
}
