import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n.ts';
import type { Work, WorkEditKey, WorkEdits, WorkKind } from '../../lib/model/work.ts';

interface EditFormProps {
  work: Work;
  /** Fields that another page has changed meanwhile. */
  conflict: readonly WorkEditKey[];
  onSave: (edits: WorkEdits, reset: WorkEditKey[], was: WorkEdits) => void;
  onCancel: () => void;
}

/** How kinds are called. */
export const kindWords = {
  preprint: 'kind_preprint',
  proceedings: 'kind_proceedings',
  article: 'kind_article',
  workshop: 'kind_workshop',
  thesis: 'kind_thesis',
  chapter: 'kind_chapter',
  book: 'kind_book',
  patent: 'kind_patent',
  report: 'kind_report',
} as const satisfies Record<WorkKind, string>;
const kinds = Object.keys(kindWords) as WorkKind[];

/** Fields in the order of the form. */
const keys = [
  'title',
  'authors',
  'venue',
  'venueShort',
  'year',
  'kind',
  'doi',
  'arxivId',
  'volume',
  'pages',
  'abstract',
] as const satisfies readonly WorkEditKey[];
type Key = (typeof keys)[number];
type Draft = Record<Key, string>;
const labels = {
  title: 'edit_title',
  authors: 'edit_authors',
  venue: 'edit_venue',
  venueShort: 'edit_venue_short',
  year: 'edit_year',
  kind: 'edit_kind',
  doi: 'edit_doi',
  arxivId: 'edit_arxiv',
  volume: 'edit_volume',
  pages: 'edit_pages',
  abstract: 'edit_abstract',
} as const satisfies Record<Key, string>;

const draftOf = (work: Work): Draft =>
  Object.fromEntries(
    keys.map((key) => [
      key,
      key === 'authors' ? work.authors.map(({ name }) => name).join('\n') : String(work[key] ?? ''),
    ]),
  ) as Draft;

/** What a draft says of a field; nothing when it says nothing that could be kept. */
function statedBy(key: Key, draft: Draft, work: Work): WorkEdits {
  const text = draft[key].trim();
  const read = (pattern: RegExp, value: string | number = text): WorkEdits =>
    text === '' ? { [key]: null } : pattern.test(String(value)) ? { [key]: value } : {};
  switch (key) {
    case 'title':
      return text ? { title: text } : {};
    case 'authors': {
      const names = text.split('\n').map((name) => name.trim());
      // What is known of an author besides the name stays with the name.
      const authors = names
        .filter(Boolean)
        .map((name) => work.authors.find((author) => author.name === name) ?? { name });
      return { authors, ...(work.authorsTruncated ? { authorsTruncated: null } : {}) };
    }
    case 'year':
      return read(/^\d{4}$/, Number(text));
    case 'doi':
      return read(
        /^10\.\d{4,9}\/\S+$/,
        text.replace(/^(?:https?:\/\/)?(?:dx\.)?doi\.org\/|^doi:\s*/i, '').toLowerCase(),
      );
    case 'arxivId':
      return read(
        /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/,
        text.replace(/^(?:https?:\/\/arxiv\.org\/(?:abs|pdf)\/|arxiv:)/i, '').replace(/v\d+$/, ''),
      );
    default:
      return read(/./);
  }
}

/** Corrects what is known of a paper. Only fields that were changed are sent; one that was corrected can be given back to the pages. */
export function EditForm({ work, conflict, onSave, onCancel }: EditFormProps) {
  const [draft, setDraft] = useState(() => draftOf(work));
  const [shown] = useState(() => ({ draft: draftOf(work), work }));
  const [reset, setReset] = useState<ReadonlySet<WorkEditKey>>(new Set());
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('textarea')?.focus(), []);
  const save = () => {
    const edited = keys.filter((key) => draft[key] !== shown.draft[key] && !reset.has(key));
    const merge = (of: Draft) => Object.assign({}, ...edited.map((key) => statedBy(key, of, shown.work))) as WorkEdits;
    onSave(merge(draft), [...reset], merge(shown.draft));
  };
  const field = (key: Key) => ({
    value: draft[key],
    'aria-describedby': conflict.includes(key) ? `conflict-${key}` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => setDraft({ ...draft, [key]: event.currentTarget.value }),
  });
  return (
    <form
      ref={form}
      class="edit"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      {keys.map((key) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: its control is one of three
        <label key={key}>
          <span>
            {t(labels[key])}
            {work.edits && key in work.edits && (
              <button
                type="button"
                class="text-button"
                aria-pressed={reset.has(key)}
                onClick={() => setReset(toggled(reset, key))}
              >
                {reset.has(key) ? t('edit_will_reset') : t('edit_reset')}
              </button>
            )}
          </span>
          {key === 'title' || key === 'authors' || key === 'abstract' ? (
            <textarea
              rows={key === 'title' ? 2 : key === 'abstract' ? 6 : Math.min(10, work.authors.length + 1)}
              {...field(key)}
            />
          ) : key === 'kind' ? (
            <select {...field(key)} onChange={field(key).onInput}>
              <option value="">{t('kind_none')}</option>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(kindWords[kind])}
                </option>
              ))}
            </select>
          ) : (
            <input type="text" inputMode={key === 'year' ? 'numeric' : 'text'} {...field(key)} />
          )}
          {conflict.includes(key) && (
            <small id={`conflict-${key}`} class="hint hint--rust">
              {t('edit_conflict')}
            </small>
          )}
        </label>
      ))}
      <p class="hint">{t('edit_hint')}</p>
      <div class="buttons">
        <button type="submit" class="button button--primary">
          {t('edit_save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('import_cancel')}
        </button>
      </div>
    </form>
  );
}

function toggled<T>(set: ReadonlySet<T>, value: T): Set<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
