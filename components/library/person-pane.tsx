import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { plural, t } from '../../lib/browser/i18n.ts';
import type { LibraryRow, PersonPage } from '../../lib/store/library-views.ts';
import { formatDay } from '../format.ts';
import { sourceWords } from '../options/source-words.ts';
import { profileLinks } from '../profile-links.ts';
import { useKeepFocus } from '../use-keep-focus.ts';
import { ChipList } from './chip-list.tsx';
import { CloseButton } from './close-button.tsx';
import { DetailPane } from './detail-pane.tsx';
import { MergeForm } from './merge-form.tsx';
import { YearPlot } from './year-plot.tsx';

export interface PersonPaneProps {
  page: PersonPage;
  /** Their latest papers. */
  works: readonly LibraryRow[];
  /** Everybody else followed, to merge with. */
  others: readonly { id: string; name: string }[];
  groups: readonly string[];
  now: Date;
  onClose: () => void;
  onNames: (names: string[]) => void;
  onGroups: (groups: string[]) => void;
  onPause: (paused: boolean) => void;
  onUnfollow: () => void;
  onMerge: (other: string) => void;
  /** These works are by somebody else of that name. */
  onSplit: (workIds: string[]) => void;
  /** Takes back what was said of a paper. */
  onRevoke: (correction: PersonPage['corrections'][number]) => void;
  onFindCoAuthor: (name: string) => string;
  onFollowCoAuthor: (name: string) => void;
}

/** All that is known of somebody followed, and what can be done about it. */
export function PersonPane(props: PersonPaneProps) {
  const { page, now } = props;
  const { researcher } = page;
  const { variants = [], addedNames = [], groups = [] } = researcher;
  return (
    <DetailPane label={t('library_person')} onClose={props.onClose}>
      <Head {...props} />
      <section>
        <div class="head">
          <h3>{t('person_publications')}</h3>
          <a class="text-button" href={`#papers?${new URLSearchParams({ q: `by:"${researcher.name}"` })}`}>
            {plural('person_all_papers', page.works)}
          </a>
        </div>
        <YearPlot
          years={page.perYear}
          until={now.getFullYear()}
          label={t('person_plot', page.perYear.map(({ year, works }) => `${year}: ${works}`).join(', '))}
        />
      </section>
      <Works {...props} />
      <Part title={t('person_names')}>
        {variants.length > 0 && <p class="hint">{t('person_names_read', variants.join(', '))}</p>}
        <ChipList
          items={addedNames}
          add={t('person_name_add')}
          field={t('person_name_field')}
          removes={(name) => t('person_remove', name)}
          onAdd={(name) => props.onNames([...addedNames, name])}
          onRemove={(name) => props.onNames(addedNames.filter((one) => one !== name))}
        />
      </Part>
      <Part title={t('person_groups')}>
        <ChipList
          items={groups}
          known={props.groups}
          add={t('person_group_add')}
          field={t('person_group_field')}
          removes={(name) => t('person_remove', name)}
          onAdd={(name) => props.onGroups([...groups, name])}
          onRemove={(name) => props.onGroups(groups.filter((one) => one !== name))}
        />
      </Part>
      <CoAuthors {...props} />
      <Corrections {...props} />
      <Part title={t('person_same')}>
        <p class="hint">{t('person_merge_hint')}</p>
        <MergeForm name={researcher.name} others={props.others} onMerge={props.onMerge} />
      </Part>
    </DetailPane>
  );
}

const Part = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section>
    <h3 class="head">{title}</h3>
    {children}
  </section>
);

function Head({ page, now, onClose, onPause, onUnfollow }: PersonPaneProps) {
  const { researcher, checked, unseen } = page;
  const about = [researcher.position, researcher.affiliation].filter(Boolean).join(', ');
  const [last] = checked;
  return (
    <header>
      <div class="detail__top">
        <h2 tabIndex={-1}>{researcher.name}</h2>
        <CloseButton onClose={onClose} />
      </div>
      <p class="authors">{about || t('person_no_affiliation')}</p>
      <ul class="ids">
        {researcher.pages.slice(0, 3).map((url) => (
          <li key={url}>
            <a class="chip chip--id" href={url} target="_blank" rel="noreferrer" title={url}>
              {new URL(url).hostname.replace(/^www\./, '')}
            </a>
          </li>
        ))}
        {profileLinks(researcher.ids).map(({ id, name, url }) => (
          <li key={id}>
            <a class="chip chip--id" href={url} target="_blank" rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p class="where dots num">
        <span>{plural('papers', page.works)}</span>
        {unseen > 0 && (
          <a class="dot-sep" href="#new">
            {plural('person_new', unseen)}
          </a>
        )}
        <span class="dot-sep">{t('person_since', formatDay(researcher.followedAt, now))}</span>
        <span class="dot-sep">
          {last ? t('person_checked', formatDay(last.at, now), sourceWords(last.source).name) : t('person_unchecked')}
        </span>
      </p>
      <div class="actions">
        <button
          type="button"
          class="button"
          aria-pressed={researcher.pausedAt !== undefined}
          onClick={() => onPause(researcher.pausedAt === undefined)}
        >
          {researcher.pausedAt ? t('person_resume') : t('person_pause')}
        </button>
        <button type="button" class="button" onClick={onUnfollow}>
          {t('person_unfollow')}
        </button>
      </div>
      {researcher.pausedAt && <p class="hint">{t('person_paused_hint', formatDay(researcher.pausedAt, now))}</p>}
    </header>
  );
}

/** Papers shown here; the rest is a search. */
const LATEST = 8;
/** Papers that can be chosen as somebody else's. */
const CHOICE = 200;

function Works({ works, page, onSplit }: PersonPaneProps) {
  const [choosing, setChoosing] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  if (works.length === 0) return null;
  return (
    <section>
      <div class="head">
        <h3>{choosing ? t('person_split_choose') : t('person_latest')}</h3>
        <button
          type="button"
          class="text-button"
          aria-pressed={choosing}
          onClick={() => {
            setChoosing(!choosing);
            setChosen(new Set());
          }}
        >
          {choosing ? t('import_cancel') : t('person_split')}
        </button>
      </div>
      <ul class="versions">
        {works.slice(0, choosing ? CHOICE : LATEST).map(({ id, title, year }) => (
          <li key={id}>
            {choosing && (
              <input
                type="checkbox"
                aria-label={t('library_select', title)}
                checked={chosen.has(id)}
                onChange={({ currentTarget: { checked } }) => {
                  const next = new Set(chosen);
                  if (checked) next.add(id);
                  else next.delete(id);
                  setChosen(next);
                }}
              />
            )}
            <a class="grow one-line" href={`#paper/${id}`} title={title}>
              {title}
            </a>
            <span class="num">{year}</span>
          </li>
        ))}
      </ul>
      {choosing && (
        <div class="actions">
          <button
            type="button"
            class="button"
            aria-disabled={chosen.size === 0 ? true : undefined}
            onClick={() => {
              if (chosen.size === 0) return;
              setChoosing(false);
              onSplit([...chosen]);
            }}
          >
            {plural('person_split_do', chosen.size)}
          </button>
          <span class="hint">{t('person_split_hint', page.researcher.name)}</span>
        </div>
      )}
    </section>
  );
}

/** People to follow next, each with the reason. */
function CoAuthors({ page, onFindCoAuthor, onFollowCoAuthor }: PersonPaneProps) {
  const { coAuthors, researcher } = page;
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useKeepFocus(list);
  if (coAuthors.length === 0) return null;
  return (
    <section>
      <div class="head">
        <h3>{t('person_coauthors')}</h3>
        {coAuthors.length > LATEST && (
          <button type="button" class="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('pane_less') : t('pane_more')}
          </button>
        )}
      </div>
      <ul ref={list} class="versions">
        {coAuthors.slice(0, all ? undefined : LATEST).map(({ name, works, lastYear, researcherId, isWhole }) => (
          <li key={name}>
            {researcherId ? (
              <a class="sure one-line" href={`#person/${researcherId}`}>
                {name}
              </a>
            ) : (
              <a class="one-line" href={onFindCoAuthor(name)} target="_blank" rel="noreferrer">
                {name}
              </a>
            )}
            <span class="grow" />
            <span class="num">
              {lastYear
                ? plural('person_shared_until', works, researcher.name, String(lastYear))
                : plural('person_shared', works, researcher.name)}
            </span>
            {!researcherId && isWhole && (
              <button
                type="button"
                class="text-button"
                aria-label={t('person_follow_label', name)}
                onClick={() => onFollowCoAuthor(name)}
              >
                {t('person_follow')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Corrections({ page, now, onRevoke }: PersonPaneProps) {
  const { corrections } = page;
  if (corrections.length === 0) return null;
  return (
    <section>
      <div class="head">
        <h3>{t('person_corrections')}</h3>
        <span class="count num">{plural('papers', corrections.length)}</span>
      </div>
      <ul class="versions">
        {corrections.map((one) => (
          <li key={one.paper}>
            <span class="grow one-line" title={one.title}>
              {one.title}
            </span>
            <span class="num">
              {one.theirs ? t('person_said_yes') : t('person_said_no')} {formatDay(one.at, now)}
            </span>
            <button
              type="button"
              class="text-button"
              aria-label={t('person_revoke_label', one.title)}
              onClick={() => onRevoke(one)}
            >
              {t('person_revoke')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
