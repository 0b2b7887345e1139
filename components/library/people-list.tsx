import { plural, t } from '../../lib/browser/i18n.ts';
import type { PersonRow } from '../../lib/store/views.ts';
import { EmptyState } from '../empty-state.tsx';
import { Icon } from '../icon.tsx';
import { SearchField } from '../search-field.tsx';

interface PeopleListProps {
  people: readonly PersonRow[];
  query: string;
  /** Groups there are, and the one that is shown. */
  groups: readonly string[];
  group?: string | undefined;
  open?: string | undefined;
  onQuery: (query: string) => void;
  onGroup: (group: string | undefined) => void;
  onOpen: (id: string) => void;
}

/** Everybody followed: the name opens the person beside the list. Arrows walk. */
export function PeopleList(props: PeopleListProps) {
  const { people, query, groups, group, open } = props;
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    const link = (event.target as Element).closest('a');
    if (!step || !link || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = [...(event.currentTarget as Element).querySelectorAll('a')];
    links[links.indexOf(link) + step]?.focus();
    event.preventDefault();
  };
  return (
    <section class="pane pane--list" aria-label={t('popup_tab_following')}>
      <div class="bar-top">
        <SearchField label={plural('following_search', people.length)} value={query} onInput={props.onQuery} />
        {groups.length > 0 && (
          <div class="facets">
            {groups.map((name) => (
              <button
                key={name}
                type="button"
                class={name === group ? 'facet facet--chosen' : 'facet'}
                aria-pressed={name === group}
                onClick={() => props.onGroup(name === group ? undefined : name)}
              >
                {name}
              </button>
            ))}
          </div>
        )}
      </div>
      <div class="result-line">
        <h1 class="num">{plural('library_people', people.length)}</h1>
      </div>
      {people.length === 0 ? (
        <EmptyState
          icon="people"
          title={query ? t('list_nothing') : t('following_empty_title')}
          text={query ? t('following_none_query', query) : t('following_empty_text')}
        />
      ) : (
        <div class="scroll">
          <ul onKeyDown={walk}>
            {people.map(({ researcher, works, unseen }) => (
              <li key={researcher.id} class={researcher.id === open ? 'person person--open' : 'person'}>
                <div class="grow">
                  <h2 class="person__name one-line">
                    <a
                      href={`#person/${researcher.id}`}
                      aria-current={researcher.id === open ? 'true' : undefined}
                      onClick={(event) => {
                        if (event.button !== 0 || event.ctrlKey || event.metaKey) return;
                        event.preventDefault();
                        props.onOpen(researcher.id);
                      }}
                    >
                      {researcher.name}
                    </a>
                  </h2>
                  <p class="person__at one-line">
                    {researcher.pausedAt ? (
                      <>
                        <Icon name="clock" size={12} /> {t('person_paused')}
                      </>
                    ) : (
                      (researcher.affiliation ?? t('person_no_affiliation'))
                    )}
                  </p>
                </div>
                <p class="person__count num">
                  {unseen > 0 && <span class="count--new">{plural('person_new', unseen)}</span>}
                  <span>{plural('papers', works)}</span>
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
