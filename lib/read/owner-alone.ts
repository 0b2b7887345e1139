import type { Due, Steps } from '../parse/steps.ts';
import type { Facts } from './facts.ts';
import { isOwner, type Owner } from './person.ts';

/** Family name and initials at the beginning of a line, behind its number. */
const FIRST =
  /^(?:[[(]?\d{1,3}[\])]?\.?\s+)?((?:\p{L}[\p{L}'’-]+ ){0,2}\p{Lu}[\p{L}'’-]+),? ((?:\p{Lu}\.?[- ]?){1,3})(?=[ .:,(])/u;

/**
 * Bylines that are the owner's name and no other, where nothing but the name tells where they end: "Lind A. What commas tell us".
 */
export function* markOwnerAlone(owner: Owner, facts: readonly Facts[], due: Due): Steps<void> {
  for (const fact of facts) {
    if (due()) yield;
    const match = FIRST.exec(fact.text.slice(0, 80));
    if (!match) continue;
    const [all, family, initials] = match as unknown as [string, string, string];
    const name = `${initials.trim()} ${family}`;
    const end = all.trimEnd().length;
    const start = all.length - all.trimStart().length + all.indexOf(family);
    if (fact.names.some((list) => list.start < end) || !isOwner(owner, name)) continue;
    fact.names.unshift({
      start,
      end,
      names: [{ name, start, end, marks: '', score: 1 }],
      score: 1,
      truncated: false,
      coauthors: false,
    });
  }
}
