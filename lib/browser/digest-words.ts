import type { DigestFacts } from '../store/digest.ts';
import { plural, t, uiLanguage } from './i18n.ts';

/** What the notification of the day says: how much is new; by title where it is little, otherwise by whom. */
export function digestWords({ papers, changes, titles, names, others }: DigestFacts): {
  title: string;
  message: string;
} {
  const parts = [papers > 0 && plural('digest_papers', papers), changes > 0 && plural('digest_changes', changes)];
  const people = others > 0 ? [...names, plural('digest_others', others)] : names;
  return {
    title: parts.filter(Boolean).join(', '),
    message:
      titles.length > 0
        ? titles.join('\n')
        : people.length > 0
          ? t('digest_by', new Intl.ListFormat(uiLanguage()).format(people))
          : t('digest_list'),
  };
}
