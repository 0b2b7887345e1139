/**
 * Writes lib/parse/venue-table.ts from scripts/venue-list.ts: the table goes into bundles, so full names are kept as what their
 * lookup compares, the first six letters of each word that counts.
 *
 *   node scripts/make-venue-table.ts
 */
import { writeFileSync } from 'node:fs';
import { fold } from '../lib/parse/fold.ts';
import { stemsOf } from '../lib/parse/venue-names.ts';
import { isMain } from './is-main.ts';
import { conferences, journals, series, workshops } from './venue-list.ts';

const HEAD = /^(?:C|JC|S|W|J|IJ|T)$/;

/** "C Machine Learning" -> "C machin learni"; a single word or one with capitals inside stays as it is. */
function shorten(form: string): string {
  const words = form.split(/[\s,:]+/).filter(Boolean);
  if (words.length === 1) return form;
  return words
    .map((word) =>
      HEAD.test(word) ? word : /\p{Lu}{2}/u.test(word) ? word : stemsOf(fold(word).split(' '), true).join(' '),
    )
    .filter(Boolean)
    .join(' ');
}

/** Lines of one kind of venue, forms that say the same once. */
function shortened(table: string): string {
  return table
    .split('\n')
    .map((line) => {
      const [short, ...forms] = line.split('|');
      return [...new Set([short, ...forms.map(shorten)])].join('|');
    })
    .join('\n');
}

/** Signs that stand in no venue's name; `~` opens two signs that stand for a piece together. */
const SIGNS = '!#%()+0156789:;<=>?[]^_{}'.split('');
const PAIRS = 'abcdefghijklmnopqrstuvwxyzABCDEFGH'.split('').map((letter) => `~${letter}`);

/** Names what recurs most: each piece, the longest gain first, becomes a sign. Pieces may hold signs of earlier ones. */
function packed(text: string): { text: string; pieces: string[] } {
  const pieces: string[] = [];
  let left = text;
  for (const sign of [...SIGNS, ...PAIRS]) {
    const gains = new Map<string, number>();
    for (let length = 2; length <= 8; length++)
      for (let at = 0; at + length <= left.length; at++) {
        const piece = left.slice(at, at + length);
        if (!/[\n~]/.test(piece)) gains.set(piece, (gains.get(piece) ?? 0) + length - sign.length);
      }
    let best: [string, number] = ['', 0];
    for (const [piece, gain] of gains) {
      const kept = gain - piece.length - 1;
      if (kept > best[1]) best = [piece, kept];
    }
    if (!best[0]) break;
    left = left.replaceAll(best[0], sign);
    pieces.push(`${sign}${best[0]}`);
  }
  return { text: left, pieces };
}

/** The text of lib/parse/venue-table.ts. */
export function venueTable(): string {
  const tables = { conferences, workshops, journals, series };
  const apart = '\n\n';
  const { text, pieces } = packed(Object.values(tables).map(shortened).join(apart));
  const parts = text.split(apart).map((table, i) => `export const ${Object.keys(tables)[i]} = \`${table}\`;\n`);
  parts.push(
    `/** What stands for what, in the order in which it was put in. */\nexport const pieces = \`${pieces.join('\n')}\`;\n`,
  );
  return `/* Made by scripts/make-venue-table.ts from scripts/venue-list.ts; see there. */\n\n${parts.join('\n')}`;
}

if (isMain(import.meta)) writeFileSync(new URL('../lib/parse/venue-table.ts', import.meta.url), venueTable());
