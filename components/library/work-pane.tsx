import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber, plural, t } from '../../lib/browser/i18n.ts';
import type { LinkKind, ShelfState, Work } from '../../lib/model/work.ts';
import type { WorkPane as Pane } from '../../lib/store/library-views.ts';
import { formatDay } from '../format.ts';
import { Icon } from '../icon.tsx';
import { paperUrl, pdfUrl, venueChip } from '../paper.ts';
import { ShelfButton, shelfStates } from '../shelf-button.tsx';
import { ChipList } from './chip-list.tsx';
import { CloseButton } from './close-button.tsx';
import { DetailPane } from './detail-pane.tsx';
import { kindWords } from './edit-form.tsx';
import { findOn } from './find-on.ts';
import { LifeLine } from './life-line.tsx';
import { NoteEditor } from './note-editor.tsx';
import { ReadingFacts } from './reading-facts.tsx';

export interface WorkPaneProps {
  pane: Pane;
  now: Date;
  tags: readonly string[];
  /** The form to correct it, in place of what it corrects. */
  editing?: ComponentChildren;
  onEdit: () => void;
  onClose: () => void;
  onShelf: (state: ShelfState | undefined) => void;
  onTag: (tag: string) => void;
  onUntag: (tag: string) => void;
  onNote: (note: string, was: string | undefined) => Promise<boolean>;
  onPriority: (priority: number | null) => void;
  onRating: (rating: number | null) => void;
  onFinished: (day: string | null) => void;
  onBibtex: () => void;
}

/** All that is known of one paper, beside the list. */
export function WorkPane(props: WorkPaneProps) {
  const { pane, now, editing } = props;
  const { work, shelf, people, history } = pane;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Where the pane covers the list, the focus goes with it.
    if (matchMedia('(max-width: 1040px)').matches) heading.current?.focus();
  }, [work.id]);
  const names = new Map(people.map(({ researcherId, name }) => [researcherId, name]));
  return (
    <DetailPane label={t('library_paper')} onClose={props.onClose}>
      {editing || (
        <>
          <header>
            <div class="detail__top">
              <h2 ref={heading} tabIndex={-1}>
                {work.title}
              </h2>
              <CloseButton onClose={props.onClose} />
            </div>
            <Authors {...pane} />
            <Where work={work} />
          </header>
          <Actions {...props} />
        </>
      )}
      <section>
        <h3 class="head">{t('pane_yours')}</h3>
        <ReadingFacts
          shelf={shelf}
          onPriority={props.onPriority}
          onRating={props.onRating}
          onFinished={props.onFinished}
        />
        <Tags {...props} />
        <NoteEditor key={work.id} note={shelf?.note} onNote={props.onNote} />
      </section>
      <section>
        <h3 class="head">{t('pane_life')}</h3>
        <LifeLine events={history} now={now} nameOf={(id) => names.get(id)} />
      </section>
      {work.abstract && <Abstract text={work.abstract} />}
      <Elsewhere work={work} now={now} />
      <Links work={work} />
    </DetailPane>
  );
}

/** Authors shown at once; a collaboration has thousands. */
const AUTHORS = 30;

function Authors({ work, people }: Pane) {
  const [all, setAll] = useState(false);
  useEffect(() => setAll(false), [work.id]);
  if (work.authors.length === 0) return <p class="authors">{t('work_no_authors')}</p>;
  const by = new Map(people.flatMap((match) => (match.author === undefined ? [] : [[match.author, match] as const])));
  const shown = work.authors
    .map((author, at) => ({ author, at, match: by.get(at) }))
    .filter(({ at, match }) => all || at < AUTHORS || match);
  const left = work.authors.length - shown.length;
  return (
    <p class="authors">
      {shown.map(({ author, at, match }, i) => (
        <span key={at}>
          {i > 0 && ', '}
          {match ? (
            <a class={match.how} href={`#person/${match.researcherId}`}>
              {author.name}
            </a>
          ) : (
            author.name
          )}
        </span>
      ))}
      {left > 0 && (
        <>
          {', '}
          <button type="button" class="text-button" onClick={() => setAll(true)}>
            {plural('work_more_authors', left)}
          </button>
        </>
      )}
      {left === 0 && work.authorsTruncated && `, ${t('work_et_al')}`}
    </p>
  );
}

function Where({ work }: { work: Work }) {
  const chip = venueChip(work);
  const facts = [
    !chip?.hasYear && work.year !== undefined && String(work.year),
    work.arxivId && `arXiv:${work.arxivId}${work.arxivVersion ? `v${work.arxivVersion}` : ''}`,
    work.doi && `doi:${work.doi}`,
    work.primary,
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return (
    <div class="where dots num">
      {chip && (
        <span class={chip.award ? 'chip chip--award' : 'chip'}>
          {chip.award && <Icon name="star" size={11} />}
          <span class="one-line">{chip.text}</span>
        </span>
      )}
      {facts.map((fact, i) => (
        <span key={fact as string} class={i > 0 ? 'dot-sep' : undefined}>
          {fact}
        </span>
      ))}
      {work.edits && <span class="chip">{t('pane_corrected')}</span>}
    </div>
  );
}

function Actions({ pane: { work, shelf }, onShelf, onBibtex, onEdit }: WorkPaneProps) {
  const url = pdfUrl(work) ?? paperUrl(work);
  const at = shelfStates.find(({ state }) => state === shelf?.state);
  return (
    <div class="actions">
      {url && (
        <a class="button button--primary" href={url} target="_blank" rel="noreferrer">
          {pdfUrl(work) ? t('shelf_open_pdf') : t('shelf_open')}
        </a>
      )}
      <span class={at ? 'shelf-action shelf-action--on' : 'shelf-action'}>
        <ShelfButton work={work} state={shelf?.state} onShelf={onShelf} />
        <span aria-hidden="true">{at ? t(at.name as 'shelf_read') : t('shelf_save')}</span>
      </span>
      <button type="button" class="button" onClick={onBibtex}>
        {t('pane_bibtex')}
      </button>
      <button type="button" class="button" onClick={onEdit}>
        {t('pane_edit')}
      </button>
    </div>
  );
}

const Tags = ({ pane: { shelf }, tags, onTag, onUntag }: WorkPaneProps) => (
  <ChipList
    label={t('facet_tag')}
    items={shelf?.tags ?? []}
    known={tags}
    commas
    add={t('tag_add')}
    field={t('tag_name')}
    removes={(tag) => t('tag_remove', tag)}
    href={(tag) => `#papers?${new URLSearchParams({ q: `tag:"${tag}"` })}`}
    onAdd={onTag}
    onRemove={onUntag}
  />
);

/** Longer ones are folded. */
const LONG_ABSTRACT = 600;

function Abstract({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [text]);
  const long = text.length > LONG_ABSTRACT;
  return (
    <section>
      <div class="head">
        <h3>{t('pane_abstract')}</h3>
        {long && (
          <button type="button" class="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t('pane_less') : t('pane_more')}
          </button>
        )}
      </div>
      <p class={long && !open ? 'abstract abstract--folded' : 'abstract'}>{text}</p>
    </section>
  );
}

/** Every form in which the work was met, and where. */
function Elsewhere({ work, now }: { work: Work; now: Date }) {
  const { manifestations = [] } = work;
  if (manifestations.length === 0) return null;
  return (
    <section>
      <div class="head">
        <h3>{t('pane_elsewhere')}</h3>
        <span class="count num">{plural('pane_places', manifestations.length)}</span>
      </div>
      <ul class="versions">
        {manifestations.map((one) => (
          <li key={`${one.url} ${one.arxivVersion}`}>
            <Icon name={one.arxivId ? 'page' : 'out'} />
            <a class="grow one-line" href={one.url} target="_blank" rel="noreferrer" title={one.url}>
              {[
                one.arxivId
                  ? `arXiv:${one.arxivId}${one.arxivVersion ? `v${one.arxivVersion}` : ''}`
                  : (one.venue ?? new URL(one.url).hostname.replace(/^www\./, '')),
                one.kind && !one.arxivId ? t(kindWords[one.kind]) : undefined,
                one.year === undefined ? undefined : String(one.year),
              ]
                .filter(Boolean)
                .join(', ')}
            </a>
            <span class="num">{t('pane_seen', formatDay(one.firstSeenAt, now))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const linkWords = {
  paper: 'link_paper',
  code: 'link_code',
  project: 'link_project',
  data: 'link_data',
  video: 'link_video',
  slides: 'link_slides',
  poster: 'link_poster',
  openreview: 'link_openreview',
  bibtex: 'link_bibtex',
} as const satisfies Record<LinkKind, string>;

/** What pages link to from the paper, and where else to look for it. */
function Links({ work }: { work: Work }) {
  const { links = [] } = work;
  return (
    <section>
      <h3 class="head">{t('pane_links')}</h3>
      {links.length > 0 && (
        <ul class="ids">
          {links.map(({ kind, url }, i) => (
            <li key={url}>
              <a class="chip chip--id" href={url} target="_blank" rel="noreferrer" title={url}>
                {t(linkWords[kind])}
                {links.findIndex((one) => one.kind === kind) !== i && ` ${formatNumber(i + 1)}`}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="find-on">
        {t('pane_find_on')}{' '}
        {findOn(work).map(({ name, url }, i) => (
          <span key={name}>
            {i > 0 && ', '}
            <a class="link" href={url} target="_blank" rel="noreferrer">
              {name}
            </a>
          </span>
        ))}
      </p>
    </section>
  );
}
