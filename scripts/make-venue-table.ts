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

/** The text of lib/parse/venue-table.ts. */
export function venueTable(): string {
  const parts = Object.entries({ conferences, workshops, journals, series }).map(
    ([name, table]) => `export const ${name} = \`${shortened(table)}\`;\n`,
  );
  return `/* Made by scripts/make-venue-table.ts from scripts/venue-list.ts; see there. */\n\n${parts.join('\n')}`;
}

if (isMain(import.meta)) writeFileSync(new URL('../lib/parse/venue-table.ts', import.meta.url), venueTable());
