import { t } from '../../lib/browser/i18n.ts';
import { reasonWords } from '../../lib/browser/reason-words.ts';
import { Answers } from '../answers.tsx';
import { Icon } from '../icon.tsx';
import { Segments } from '../segments.tsx';
import { shelfStates } from '../shelf-button.tsx';
import type { PageListProps, PaperOnPage } from './page-parts.tsx';

/** This page: one paper; where it stands on the reading list, and who of its authors you follow. */
export function PaperPanel({ page, list, disabled, onShelf, onCorrect }: PageListProps) {
  const work = page.works[0];
  if (!work) return null;
  const row: PaperOnPage = list?.rows[0] ?? { onPage: work, people: [] };
  const state = row.shelf?.state;
  return (
    <>
      <section class="subject">
        <div class="subject__paper">
          <h1 title={work.title}>{work.title}</h1>
          <p class="subject__authors">{authorNames(work.authors.map((a) => a.name))}</p>
          <p class="num">
            {[work.arxivId, work.primary, work.withdrawn && t('work_withdrawn')].filter(Boolean).join(', ')}
          </p>
        </div>
        {state ? (
          <div class="shelf-choice">
            <Segments
              label={t('paper_shelf')}
              value={state}
              onChange={(to) => !disabled && onShelf(row, to)}
              options={shelfStates.map(({ state: value, icon, name }) => ({
                value,
                name: (
                  <>
                    <Icon name={icon} size={14} />
                    {t(name as 'shelf_read')}
                  </>
                ),
              }))}
            />
            <button
              type="button"
              class="text-button"
              aria-disabled={disabled ? true : undefined}
              onClick={() => !disabled && onShelf(row, undefined)}
            >
              {t('shelf_remove')}
            </button>
          </div>
        ) : (
          <div class="buttons">
            <button
              type="button"
              class="button button--primary"
              title={disabled}
              aria-disabled={disabled ? true : undefined}
              onClick={() => !disabled && onShelf(row, 'saved')}
            >
              <Icon name="save" size={14} />
              {t('paper_save')}
            </button>
          </div>
        )}
      </section>
      <div class="list-head">
        <h2>{t('paper_people')}</h2>
      </div>
      {row.people.length === 0 ? (
        <p class="inset inset--text">{t('paper_people_none')}</p>
      ) : (
        <ul>
          {row.people.map((match) => (
            <li key={match.researcherId} class="person">
              <div class="grow">
                <p class="person__name one-line">{match.name}</p>
                <p class="person__at">
                  <span class={match.how}>{match.how === 'sure' ? t('sure') : t('likely')}</span>
                  {match.reasons.length > 0 && `, ${match.reasons.map(reasonWords).join(', ')}`}
                </p>
                {onCorrect && !disabled && (
                  <p class="person__answers">
                    <Answers
                      match={match}
                      title={work.title}
                      onCorrect={(asked, theirs) => onCorrect(row, asked, theirs)}
                    />
                  </p>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Names under a paper's title; of a very long list the beginning, since arXiv shows them all beside it. */
const authorNames = (names: readonly string[]) =>
  names.length > 60 ? `${names.slice(0, 60).join(', ')}, …` : names.join(', ');
