import type { Facts } from './facts.ts';
import { positions } from './plain-patterns.ts';

const POSITION = new RegExp(`(?<!\\p{L})${positions}(?!\\p{L})`, 'iu');
const WORDS = String.raw`(?:St\.|\p{Lu}[\p{L}\p{M}&'’-]*)`;
const OF = String.raw`(?:\s+(?:of|for|at|de|di|in|and|&)(?:\s+the)?\s+${WORDS}(?:\s+${WORDS}){0,3}){0,2}`;
const INSTITUTION = new RegExp(
  String.raw`(?:${WORDS}\s+){0,5}(?:University|Universit(?:y|é|ät|à|at|eit)|Universidad|Universidade|Institute|Institut|College|Polytechnic|Academy|Laborator(?:y|ies)|Labs|Hochschule|School|大学|大學|대학교)${OF}`,
  'u',
);
/** What follows "at", "@" or a comma after a position. */
const PLACE = new RegExp(
  String.raw`^(?:[\s,]*(?:at|with|in|@|,|·|\||-|–)\s+)(?:the\s+)?(${WORDS}(?:\s+${WORDS}){0,4})`,
  'u',
);
/** One of these is in every name of an institution. */
const HOLDS = /Universi|Institut|College|Polytechnic|Academy|Laborator|Labs|Hochschule|School|大学|大學|대학교/;
const institutionIn = (text: string): string | undefined =>
  HOLDS.test(text) ? INSTITUTION.exec(text)?.[0] : undefined;
const MAX_LINES = 40;

/** Whether a text holds the name of an academic position. */
export const namesPosition = (text: string): boolean => POSITION.test(text);

/**
 * Where the person works and as what, from the first lines of the page that are not entries: "PhD candidate, KAIST",
 * "research scientist at Northfield Institute".
 */
export function affiliationOf(facts: readonly Facts[], until: number): { position?: string; affiliation?: string } {
  let fallback: string | undefined;
  for (const [i, { text, aside }] of facts.slice(0, Math.min(until, MAX_LINES)).entries()) {
    if (aside) continue;
    const line = text.slice(0, 600);
    const position = POSITION.exec(line);
    if (!position) {
      if (line.length < 90) fallback ??= institutionIn(line);
      continue;
    }
    const rest = line.slice(position.index + position[0].length);
    const place =
      PLACE.exec(rest)?.[1] ?? institutionIn(rest) ?? institutionIn(line) ?? nextLine(facts[i + 1]) ?? fallback;
    return { position: position[0], ...(place ? { affiliation: tidy(place) } : {}) };
  }
  return fallback ? { affiliation: tidy(fallback) } : {};
}

/** A short line under the position: "KAIST"; or one that names an institution: "Department of Physics, Northfield University". */
const nextLine = (next: Facts | undefined): string | undefined => {
  if (!next || next.aside) return undefined;
  const { text } = next;
  const short = /^\p{Lu}[^\d@:]{1,50}$/u.test(text) && text.split(' ').length <= 6;
  return short || (/^\p{Lu}[^\d@:]{1,110}$/u.test(text) && institutionIn(text) !== undefined) ? text : undefined;
};

const tidy = (place: string): string => place.replace(/[\s,.;]+$/, '').slice(0, 300);
