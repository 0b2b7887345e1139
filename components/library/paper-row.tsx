import { formatNumber, t } from '../../lib/browser/i18n.ts';
import type { ShelfState } from '../../lib/model/work.ts';
import type { WorkRow } from '../../lib/store/views.ts';
import { Byline } from '../byline.tsx';
import { Icon } from '../icon.tsx';
import { ShelfButton } from '../shelf-button.tsx';
import { Facts } from '../work-row.tsx';

export interface PaperRowProps {
  /** Left out until it is read. */
  row?: WorkRow | undefined;
  /** Where it stands in the list, from 0. */
  at: number;
  /** Shown in the pane. */
  open: boolean;
  selected: boolean;
  /** Something is selected: the boxes show. */
  selecting: boolean;
  movable: boolean;
  now: Date;
  /** Pressed with its modifiers: opens, selects, extends the selection. */
  onPress: (event: MouseEvent) => void;
  onSelect: (event: MouseEvent) => void;
  onShelf: (state: ShelfState | undefined) => void;
  onDrag?: (event: DragEvent) => void;
}

/** A paper in a list of the library: the title opens it beside the list. */
export function PaperRow(props: PaperRowProps) {
  const { row, at, open, selected, selecting, movable } = props;
  if (!row) return <div class="work work--blank" aria-hidden="true" />;
  const { work, shelf, people } = row;
  const isNew = row.arrival?.unseen === 1;
  const classes = ['work', isNew && 'work--new', open && 'work--selected', selecting && 'work--selecting'];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what dragging does, Alt with an arrow does too
    <div class={classes.filter(Boolean).join(' ')} draggable={movable} onDragStart={props.onDrag} data-id={work.id}>
      <label class="work__select">
        <input
          type="checkbox"
          tabIndex={selecting ? 0 : -1}
          checked={selected}
          aria-label={t('library_select', work.title)}
          onClick={props.onSelect}
        />
      </label>
      <div class="grow">
        <h2 class="work__title" title={work.title}>
          <a
            href={`#paper/${work.id}`}
            data-at={at}
            aria-current={open ? 'true' : undefined}
            onClick={(event) => {
              if (event.button !== 0) return;
              event.preventDefault();
              props.onPress(event);
            }}
          >
            {isNew && <span class="visually-hidden">{t('work_new')} </span>}
            {work.title}
          </a>
        </h2>
        <Byline authors={work.authors} truncated={work.authorsTruncated} people={people} />
        <Facts work={work} shelf={shelf} {...(shelf ? { dated: { now: props.now } } : {})}>
          {shelf?.priority !== undefined && (
            <span class="dot-sep">{t('priority_of', t(priorityWords[shelf.priority as 1] ?? 'priority_2'))}</span>
          )}
          {shelf?.rating !== undefined && (
            <span class="dot-sep stars">
              <Icon name="star" size={11} />
              {formatNumber(shelf.rating)}
            </span>
          )}
          {shelf?.tags?.map((tag) => (
            <span key={tag} class="dot-sep">
              #{tag}
            </span>
          ))}
        </Facts>
      </div>
      <ShelfButton work={work} state={shelf?.state} onShelf={props.onShelf} />
    </div>
  );
}

/** Words of the priorities 1 to 3. */
export const priorityWords = { 1: 'priority_1', 2: 'priority_2', 3: 'priority_3' } as const;
