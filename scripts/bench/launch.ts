import { join } from 'node:path';
import { FIRST } from '../../lib/content/marks/near.ts';
import { Chromium } from '../../test/helpers/browser/chromium.ts';
import { buildFor } from '../../test/helpers/lectern.ts';
import type { WebServer } from '../../test/helpers/web-server.ts';
import { makeEmptyExtension, makeLookUpExtension, reference } from './pages.ts';

/**
 * What is compared: Lectern, nothing at all, and reference extensions; the one that looks up is made here, and the floor (floor/page.js) does
 * all that Lectern does while a listing loads, in one script without any structure.
 */
export type Contender = 'none' | 'lectern' | 'ref-empty' | 'ref-batch' | 'ref-lazy' | 'ref-look-up' | 'floor';

function folderOf(contender: Contender): string | undefined {
  if (contender === 'lectern') return buildFor('chromium');
  if (contender === 'floor') return join(import.meta.dirname, 'floor');
  if (contender === 'ref-empty') return makeEmptyExtension();
  if (contender === 'ref-look-up') return makeLookUpExtension(FIRST);
  return reference(contender);
}

/** Whether it can be measured here. */
export const isAtHand = (contender: Contender): boolean => contender === 'none' || folderOf(contender) !== undefined;

/** Starts Chromium with the contender in it, on an empty profile, and ends it after `use`. */
export async function withBrowser<T>(
  contender: Contender,
  server: WebServer,
  use: (browser: Chromium) => Promise<T>,
): Promise<T> {
  const extension = contender === 'none' ? undefined : folderOf(contender);
  const browser = await Chromium.launch({ server, ...(extension === undefined ? {} : { extension }) });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** One measurement of each contender a round, in alternating order: what the machine does meanwhile meets all alike. */
export async function inRounds<T>(
  contenders: readonly Contender[],
  rounds: number,
  measure: (contender: Contender) => Promise<T>,
): Promise<Map<Contender, T[]>> {
  const results = new Map<Contender, T[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round++)
    for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
      process.stderr.write(`\r  round ${round + 1} of ${rounds}: ${contender}          `);
      results.get(contender)?.push(await measure(contender));
    }
  process.stderr.write('\r                                        \r');
  return results;
}
