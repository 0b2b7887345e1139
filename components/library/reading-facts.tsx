import { plural, t } from '../../lib/browser/i18n.ts';
import type { ShelfEntry } from '../../lib/model/work.ts';
import { Icon } from '../icon.tsx';
import { priorityWords } from './paper-row.tsx';

interface ReadingFactsProps {
  shelf: ShelfEntry | undefined;
  onPriority: (priority: number | null) => void;
  onRating: (rating: number | null) => void;
  /** `YYYY-MM-DD`, or nothing. */
  onFinished: (day: string | null) => void;
}

/** What the user says of a paper besides where it stands: priority, rating, when it was finished. */
export function ReadingFacts({ shelf, onPriority, onRating, onFinished }: ReadingFactsProps) {
  return (
    <div class="reading-facts">
      <label class="select">
        <span>{t('priority')}</span>
        <select
          value={shelf?.priority ?? ''}
          onChange={({ currentTarget: { value } }) => onPriority(value ? Number(value) : null)}
        >
          <option value="">{t('priority_none')}</option>
          {Object.entries(priorityWords).map(([priority, word]) => (
            <option key={priority} value={priority}>
              {t(word)}
            </option>
          ))}
        </select>
      </label>
      <Rating rating={shelf?.rating} onRating={onRating} />
      {shelf?.state === 'read' && (
        <label class="date">
          <span>{t('finished')}</span>
          <input
            type="date"
            value={localDay(shelf.finishedAt ?? shelf.changedAt)}
            onChange={({ currentTarget: { value } }) => onFinished(value || null)}
          />
        </label>
      )}
    </div>
  );
}

/** The reader's own day of an instant, as a date field has it. */
function localDay(instant: string): string {
  const date = new Date(instant);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** One to five stars; the one that is set takes the rating away. */
function Rating({ rating = 0, onRating }: { rating?: number | undefined; onRating: (rating: number | null) => void }) {
  return (
    <fieldset class="rating">
      <legend>{t('rating')}</legend>
      {[1, 2, 3, 4, 5].map((stars) => (
        <label key={stars} class={stars <= rating ? 'rating__on' : undefined} title={plural('rating_stars', stars)}>
          <input
            type="radio"
            name="rating"
            class="visually-hidden"
            value={stars}
            checked={stars === rating}
            aria-label={plural('rating_stars', stars)}
            onClick={() => onRating(stars === rating ? null : stars)}
          />
          <Icon name="star" />
        </label>
      ))}
    </fieldset>
  );
}
