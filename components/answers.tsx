import { t } from '../lib/browser/i18n.ts';
import type { PersonMatch } from '../lib/model/arrival.ts';

interface AnswersProps {
  match: PersonMatch;
  /** Of the paper, for whoever hears the answers without seeing the row. */
  title: string;
  onCorrect: (match: PersonMatch, theirs: boolean) => void;
}

/** Whose a paper is, as the user says: what is certain by the person's own page, or was said, is not asked. */
export function Answers({ match, title, onCorrect }: AnswersProps) {
  if (match.reasons.some(({ key, speaks }) => speaks > 0 && (key === 'corrected' || key === 'known'))) return null;
  return (
    <>
      <button
        type="button"
        class="text-button"
        aria-label={t('answer_not_them_label', match.name, title)}
        onClick={() => onCorrect(match, false)}
      >
        {t('answer_not_them')}
      </button>
      {match.how === 'likely' && (
        <button
          type="button"
          class="text-button"
          aria-label={t('answer_them_label', match.name, title)}
          onClick={() => onCorrect(match, true)}
        >
          {t('answer_them')}
        </button>
      )}
    </>
  );
}
