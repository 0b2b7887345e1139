import type { ResearcherOnPage } from '../model/researcher.ts';
import { pattern } from '../parse/pattern.ts';
import { PROFILES } from '../parse/profile-ids.ts';
import type { Due, Steps } from '../parse/steps.ts';
import { affiliationOf } from './affiliation.ts';
import type { Context } from './entry.ts';
import type { Owner } from './person.ts';
import { profileHosts } from './plain-patterns.ts';

type Ids = ResearcherOnPage['ids'];

/** The person of a page with their affiliation and the profiles the page links. E-mail is never read. */
export function* profileOf(
  context: Context,
  owner: Owner | undefined,
  firstEntry: number,
  due: Due,
): Steps<ResearcherOnPage | undefined> {
  if (!owner) return undefined;
  const person: ResearcherOnPage = { name: owner.name.slice(0, 500), ids: yield* idsOf(context, due) };
  Object.assign(person, affiliationOf(context.facts, firstEntry, person.name));
  if (owner.variants.length) person.variants = owner.variants;
  return person;
}

/** Every address of a profile holds one of these. */
const PROFILE_HOST = pattern(profileHosts, '');

function* idsOf({ facts, owner }: Context, due: Due): Steps<Ids> {
  const ids: Ids = {};
  for (const { spans, text } of facts) {
    if (due()) yield;
    for (const { href, start, end } of spans) {
      if (!href || !PROFILE_HOST.test(href)) continue;
      const label = text.slice(start, end).trim();
      // "advised by Prof. X", linking X's profile, is not the owner's.
      if (
        (/^(?:prof|dr)\b/i.test(label) || /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(label)) &&
        !/scholar|orcid|dblp|github|arxiv|review/i.test(label) &&
        label !== owner?.name
      )
        continue;
      for (const [name, pattern] of PROFILES) if (!ids[name]) addId(ids, name, pattern.exec(href)?.[1]);
    }
  }
  return ids;
}

function addId(ids: Ids, name: keyof Ids, found: string | undefined): void {
  if (found) ids[name] = found;
}
