import { t } from '../../lib/browser/i18n.ts';
import { Notice } from '../notice.tsx';

/** What went wrong with another page, in words. */
const failures = {
  elsewhere: 'other_elsewhere',
  unreachable: 'other_unreachable',
  'no-page': 'other_no_page',
  nothing: 'other_nothing',
} as const;

/** What another page of the site is at: offered, being read, or read in vain. `person`: whom it presents instead. */
export type OtherStep =
  | { at: 'offered' }
  | { at: 'reading' }
  | { at: 'failed'; why: keyof typeof failures }
  | { at: 'failed'; why: 'another-person'; person: string };

interface OtherPageProps {
  step: OtherStep;
  /** Its address. */
  url: string;
  /** Papers stand on this page too. */
  more: boolean;
  onRead: () => void;
}

/** The offer to read the page where a homepage has its publications, and what came of it. */
export function OtherPageOffer({ step, url, more, onRead }: OtherPageProps) {
  const busy = step.at === 'reading';
  return (
    <div class="inset">
      <Notice tone={step.at === 'failed' ? 'rust' : 'plain'} icon={step.at === 'failed' ? 'warn' : 'page'}>
        <span role="status">{wordsOf(step, more)}</span>{' '}
        {step.at === 'failed' ? (
          <a class="link" href={url} target="_blank" rel="noreferrer">
            {t('other_open')}
          </a>
        ) : (
          <button
            type="button"
            class="text-button"
            aria-disabled={busy ? true : undefined}
            onClick={() => !busy && onRead()}
          >
            {more ? t('other_read_too') : t('other_read')}
          </button>
        )}
      </Notice>
    </div>
  );
}

function wordsOf(step: OtherStep, more: boolean): string {
  if (step.at === 'reading') return t('other_reading');
  if (step.at === 'offered') return more ? t('other_offer_more') : t('other_offer');
  return step.why === 'another-person' ? t('other_person', step.person) : t(failures[step.why]);
}
