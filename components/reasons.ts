import { type MessageKey, t } from '../lib/browser/i18n.ts';

/** Reasons are stored in words (lib/identity/reasons.ts); here they are said in the reader's language. */
const known: Record<string, MessageKey> = {
  'listed on their own page': 'reason_own_page',
  'same full name': 'reason_same_name',
  'in their arXiv author feed': 'reason_author_feed',
  'listed under their author number': 'reason_author_number',
};

/** Why Lectern thinks that a paper is somebody's. A reason from a newer version, in an imported file, is shown as it stands. */
export function reasonWords(reasons: readonly string[]): string {
  return reasons.map((reason) => (known[reason] ? t(known[reason] as 'reason_own_page') : reason)).join(', ');
}
