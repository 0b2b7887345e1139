import { formatNumber, t } from '../../lib/browser/i18n.ts';
import type { Finding } from '../../lib/store/integrity.ts';

interface StoreCheckProps {
  /** What the last check found and put right; left out before there was one. */
  findings?: readonly Finding[] | undefined;
  busy: boolean;
  /** It is looking now. */
  checking?: boolean | undefined;
  onCheck: () => void;
  /** Saves what was taken away, whole, as a file. */
  onSaveTaken: () => void;
}

const WORDS = {
  value: 'check_value',
  record: 'check_record',
  'lost-work': 'check_lost_work',
  'lost-person': 'check_lost_person',
  unused: 'check_unused',
  ids: 'check_ids',
  'shared-id': 'check_shared_id',
  lookup: 'check_lookup',
  counts: 'check_counts',
} as const satisfies Record<Finding['kind'], string>;

/** Looks whether everything stored fits together, puts right what does not, and says what that was. */
export function StoreCheck({ findings, busy, checking, onCheck, onSaveTaken }: StoreCheckProps) {
  return (
    <section class="card two__whole">
      <h2>{t('check_title')}</h2>
      <p>{t('check_text')}</p>
      {checking && <progress aria-label={t('check_title')} />}
      <div role="status">
        {findings?.length === 0 && <p>{t('check_nothing')}</p>}
        {findings && findings.length > 0 && (
          <ul class="findings">
            {findings.map(({ kind, count, examples }) => (
              <li key={kind}>
                {t(WORDS[kind], formatNumber(count))} <span class="hint">{examples.join('; ')}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="actions">
        <button type="button" class="button" aria-disabled={busy || undefined} onClick={() => !busy && onCheck()}>
          {t('check_button')}
        </button>
        {findings?.some(({ taken }) => taken.length > 0) && (
          <button type="button" class="button" onClick={onSaveTaken}>
            {t('check_save_taken')}
          </button>
        )}
      </div>
    </section>
  );
}
