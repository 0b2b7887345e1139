import type { FailureCode } from '../../messages/envelope.ts';
import type { MarkedPerson } from '../../model/arrival.ts';
import { language, type MarkKey, phrase } from './words.ts';

/* Words that the first coat does not speak. */

/** The phrase that goes with a number, `$1`; `values` are `$2` and on. A form that a language lacks falls back to `_other`. */
export function counted(key: 'mark_theirs' | 'mark_theirs_new', n: number, ...values: number[]): string {
  const form = `${key}_${new Intl.PluralRules(language()).select(n)}` as MarkKey;
  const format = new Intl.NumberFormat(language());
  const all = [n, ...values].map((value) => format.format(value));
  return phrase(form, ...all) || phrase(`${key}_other`, ...all);
}

/** What a screen reader is told of a marked name: "Followed author: NAME, sure". */
export function followedWords({ name, how }: MarkedPerson): string {
  if (how === 'same-name') return phrase('mark_followed_same_name', name);
  return how === 'sure' ? phrase('mark_followed_sure', name) : phrase('mark_followed_likely', name);
}

/** Why the shelf did not change. */
export function failureWords(code: FailureCode): string {
  if (code === 'quota') return phrase('mark_failed_quota');
  if (code === 'private') return phrase('mark_failed_private');
  return code === 'stale' ? phrase('mark_failed_stale') : phrase('mark_failed_store');
}
