import { t } from '../../lib/browser/i18n.ts';

/** What is asked of the user after a follow: whether anybody may be asked in the background, and then whether this page may be read again. */
export type FollowQuestion = { about: 'sources' } | { about: 'page'; site: string };

interface FollowQuestionProps {
  question: FollowQuestion;
  /** Called from the click itself: browsers ask for permissions only then. */
  onAnswer: (yes: boolean) => void;
}

/** The question in words that name what is asked of whom; either answer ends it. */
export function FollowQuestionPanel({ question, onAnswer }: FollowQuestionProps) {
  const isSources = question.about === 'sources';
  return (
    <section class="question" aria-labelledby="question-title">
      <h2 id="question-title">{isSources ? t('question_title') : t('weekly_title')}</h2>
      {isSources ? (
        <>
          <p>{t('question_text')}</p>
          <ul class="bullets">
            <li>{t('consent_arxiv')}</li>
            <li>{t('consent_pages')}</li>
            <li>{t('consent_never')}</li>
          </ul>
        </>
      ) : (
        <p>{t('weekly_text', question.site)}</p>
      )}
      <div class="buttons">
        <button type="button" class="button button--primary" onClick={() => onAnswer(true)}>
          {isSources ? t('consent_yes') : t('weekly_yes')}
        </button>
        <button type="button" class="button" onClick={() => onAnswer(false)}>
          {isSources ? t('question_no') : t('weekly_no')}
        </button>
      </div>
      {isSources && <p class="question__small">{t('question_later')}</p>}
    </section>
  );
}
