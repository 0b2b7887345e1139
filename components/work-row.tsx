import type { ComponentChildren } from 'preact';
import { t } from '../lib/browser/i18n.ts';
import { reasonWords } from '../lib/browser/reason-words.ts';
import type { PersonMatch } from '../lib/model/arrival.ts';
import type { ShelfEntry, ShelfState, WorkOnPage } from '../lib/model/work.ts';
import { Answers } from './answers.tsx';
import { Byline } from './byline.tsx';
import { formatDay } from './format.ts';
import { Icon } from './icon.tsx';
import { paperUrl, venueChip } from './paper.ts';
import { ShelfButton, shelfStates } from './shelf-button.tsx';

interface WorkRowProps {
  work: WorkOnPage;
  shelf?: Pick<ShelfEntry, 'state' | 'changedAt'> | undefined;
  /** Bold, with a dot. */
  isNew?: boolean | undefined;
  people?: readonly PersonMatch[];
  /** Whether the line says how sure Lectern is, and why. */
  reasons?: boolean;
  /** Whether the line says since when the paper stands where it does on the reading list. */
  dated?: { now: Date };
  /** Level of the title's heading. */
  level?: 2 | 3 | 5;
  /** What the list tells of the paper, before its facts; with `isTold` it stands in their place. */
  told?: ComponentChildren;
  isTold?: boolean;
  disabled?: string | undefined;
  /** The user says whether the paper is this person's; left out: not asked. */
  onCorrect?: (match: PersonMatch, theirs: boolean) => void;
  /** Called when the title is followed. */
  onOpen?: () => void;
  onShelf: (state: ShelfState | undefined) => void;
  /** A further action of the list, beside the reason. */
  children?: ComponentChildren;
}

type FactsProps = Pick<
  WorkRowProps,
  'work' | 'shelf' | 'people' | 'reasons' | 'dated' | 'told' | 'isTold' | 'disabled' | 'onCorrect' | 'children'
>;

/** One paper of a list: title, by-line, facts, how sure, and the bookmark. */
export function WorkRow(props: WorkRowProps) {
  const { work, shelf, isNew, people = [], level = 3, onShelf, disabled } = props;
  const url = paperUrl(work);
  const Title = `h${level}` as 'h3';
  const inside = (
    <>
      {isNew && <span class="visually-hidden">{t('work_new')} </span>}
      {work.title}
    </>
  );
  const keys = (event: KeyboardEvent) => {
    const to = disabled ? undefined : shelfKey(event, shelf?.state);
    if (!to) return;
    event.preventDefault();
    onShelf(to.state);
  };
  return (
    <li class={isNew ? 'work work--new' : 'work'} onKeyDown={keys}>
      <div class="grow">
        <Title class="work__title" title={work.title}>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer" onClick={props.onOpen}>
              {inside}
            </a>
          ) : (
            inside
          )}
        </Title>
        <Byline authors={work.authors} truncated={work.authorsTruncated} people={people} />
        <Facts {...props} />
      </div>
      <ShelfButton work={work} state={shelf?.state} disabled={disabled} onShelf={onShelf} />
    </li>
  );
}

/** Keys of a row that has the focus, outside its menu: s saves or takes back, g reading, r read. */
export function shelfKey(
  event: KeyboardEvent,
  now: ShelfState | undefined,
): { state: ShelfState | undefined } | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined;
  if (event.key === 's') return { state: now ? undefined : 'saved' };
  const wanted = shelfStates.find((s) => s.key === event.key)?.state;
  return wanted && wanted !== now ? { state: wanted } : undefined;
}

/** Venue, year, status, since when on the reading list, how sure: the line under the by-line. */
export function Facts(props: FactsProps) {
  const { work, shelf, people = [], reasons, dated, told, isTold, children } = props;
  const chip = isTold ? undefined : venueChip(work);
  const at = dated && shelf && shelfStates.find((s) => s.state === shelf.state);
  const facts = [
    !isTold && work.year !== undefined && !chip?.hasYear && String(work.year),
    work.withdrawn || work.status === 'withdrawn' ? t('work_withdrawn') : statusWord(work),
    at && t('work_shelf_since', t(at.word as 'shelf_saved'), formatDay(shelf.changedAt, dated.now)),
  ].filter((fact) => typeof fact === 'string');
  const shown = reasons ? [...people].sort((a, b) => Number(a.how === 'likely') - Number(b.how === 'likely')) : [];
  if (!told && !chip && facts.length === 0 && shown.length === 0 && !children) return null;
  return (
    <div class="work__meta">
      {told}
      {chip && (
        <span class={chip.award ? 'chip chip--award' : 'chip'} title={chip.text}>
          {chip.award && <Icon name="star" size={11} />}
          <span class="one-line">{chip.text}</span>
        </span>
      )}
      {facts.map((fact, i) => (
        <span key={fact} class={i > 0 || chip ? 'dot-sep' : undefined}>
          {fact}
        </span>
      ))}
      {shown.slice(0, MOST_REASONS).map((match) => (
        <Reason
          key={match.researcherId}
          match={match}
          named={shown.length > 1 || match.author === undefined}
          title={work.title}
          onCorrect={props.disabled ? undefined : props.onCorrect}
        />
      ))}
      {children}
    </div>
  );
}
/** More people than this on one paper are in its by-line, not in reasons of their own. */
const MOST_REASONS = 3;

/** What speaks for it, at most two; the paper's own panel says all. */
const reasonsFor = ({ reasons }: PersonMatch): string =>
  reasons
    .filter(({ speaks }) => speaks > 0)
    .slice(0, 2)
    .map(reasonWords)
    .join(', ');

interface ReasonProps {
  match: PersonMatch;
  named: boolean;
  /** Of the paper, for whoever hears the answers without seeing the row. */
  title: string;
  onCorrect: WorkRowProps['onCorrect'];
}

function Reason({ match, named, title, onCorrect }: ReasonProps) {
  return (
    <>
      <span class="work__reason">
        <span>
          {named && `${t('reason_of', match.name)} `}
          <span class={match.how}>{match.how === 'sure' ? t('sure') : t('likely')}</span>
          {reasonsFor(match) && `, ${reasonsFor(match)}`}
        </span>
      </span>
      {onCorrect && <Answers match={match} title={title} onCorrect={onCorrect} />}
    </>
  );
}

function statusWord(work: WorkOnPage): string | false {
  if (work.status === 'under-review') return t('work_under_review');
  if (work.status === 'accepted') return t('work_accepted');
  if (work.status === 'to-appear') return t('work_to_appear');
  return work.kind === 'thesis' && t('work_thesis');
}
