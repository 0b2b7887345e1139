import { t } from '../../lib/browser/i18n.ts';

/** What went wrong, for a person: by the `code` of LecternError and StoreError. Nothing was changed in any of these cases. */
export function failureWords(error: unknown): string {
  switch ((error as { code?: unknown } | null)?.code) {
    case 'quota':
      return t('error_quota');
    case 'private':
      return t('error_private');
    case 'stale':
      return t('error_stale');
    case 'store':
      return t('error_store');
    default:
      return t('error_other');
  }
}
