import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Frequencies, readFrequencies } from '../lib/identity/who/frequencies.ts';

/** The file that the extension ships. */
export const FREQUENCIES = new URL('../assets/public/frequencies.bin', import.meta.url);

let read: Frequencies | undefined;

/** How often names and words occur, as the extension knows it; for the command line and for tests. */
export function shippedFrequencies(): Frequencies {
  read ??= readFrequencies(gunzipSync(readFileSync(FREQUENCIES)).toString('utf8'));
  return read;
}
