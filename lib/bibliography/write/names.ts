const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const PARTICLE = /^(?:v[ao]n|zu[rm]?|d[aeiou]|de[nrls]|d[ao]s|della|dell'|del|la|le|te[rn]?|ibn|bin|al|el|y|af|av)$/;
const GROUP = /\b(?:collaboration|consortium|team|group|project|committee|society|initiative|network|institute)\b/i;

/** A name as formats want it that sort by family name. */
export interface SplitName {
  family: string;
  given?: string;
  /** Jr., III */
  suffix?: string;
  /** No person: a collaboration, or a name of one word. */
  literal?: true;
}

/**
 * A name on a byline ("First Last") in parts: the last word is the family name, with the particles before it ("van der Berg"). Put together
 * again they are the name.
 */
export function splitName(name: string): SplitName {
  const words = name.split(/\s+/);
  if (words.length === 1 || GROUP.test(name)) return { family: name, literal: true };
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1)!) ? words.pop() : undefined;
  let from = words.length - 1;
  while (from > 1 && PARTICLE.test(words[from - 1]!)) from--;
  return {
    family: words.slice(from).join(' '),
    given: words.slice(0, from).join(' '),
    ...(suffix ? { suffix: suffix.replace(/,$/, '') } : {}),
  };
}

/** "Vanbergen, Ilse", "Davis, Sammy, Jr." A comma of the name itself would be taken for one of these. */
export function familyFirst(name: string): string {
  const { family, given, suffix } = splitName(name.replace(/,/g, ' ').replace(/\s+/g, ' ').trim());
  return [family, given, suffix].filter(Boolean).join(', ');
}
