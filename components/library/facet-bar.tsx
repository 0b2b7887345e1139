import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { formatNumber, t } from '../../lib/browser/i18n.ts';
import type { Facets, FacetValue } from '../../lib/search/facets.ts';
import type { FieldName } from '../../lib/search/query.ts';
import { Icon } from '../icon.tsx';
import { shelfStates } from '../shelf-button.tsx';

/** The facets, in the order they are shown: which field of a query each is. */
export const facetFields = {
  state: { field: 'is', name: 'facet_state' },
  person: { field: 'by', name: 'facet_person' },
  year: { field: 'year', name: 'facet_year' },
  venue: { field: 'venue', name: 'facet_venue' },
  category: { field: 'category', name: 'facet_category' },
  tag: { field: 'tag', name: 'facet_tag' },
} as const satisfies Record<keyof Facets, { field: FieldName; name: string }>;
export type FacetId = keyof typeof facetFields;

interface FacetBarProps {
  /** Left out until they are counted. */
  facets?: Facets | undefined;
  /** Values of the query, by facet. */
  chosen: Readonly<Record<FacetId, readonly string[]>>;
  onToggle: (facet: FacetId, value: string) => void;
  onClear: (facet: FacetId) => void;
}

/** What the papers found have in common, each a button that opens its values with counts. */
export function FacetBar({ facets, chosen, onToggle, onClear }: FacetBarProps) {
  const [open, setOpen] = useState<FacetId | undefined>();
  return (
    <div class="facets">
      {(Object.keys(facetFields) as FacetId[]).map((id) => (
        <Facet
          key={id}
          id={id}
          values={facets?.[id]}
          chosen={chosen[id]}
          open={open === id}
          onOpen={(now) => setOpen(now ? id : undefined)}
          onToggle={(value) => onToggle(id, value)}
          onClear={() => onClear(id)}
        />
      ))}
    </div>
  );
}

/** A value as people read it. */
export function facetWord(facet: FacetId, value: string): string {
  if (facet !== 'state') return value;
  if (value === 'new') return t('facet_new');
  const state = shelfStates.find((one) => one.state === value);
  return state ? t(state.name as 'shelf_read') : value;
}

interface FacetProps {
  id: FacetId;
  values: readonly FacetValue[] | undefined;
  chosen: readonly string[];
  open: boolean;
  onOpen: (open: boolean) => void;
  onToggle: (value: string) => void;
  onClear: () => void;
}

/** Values shown at once; the rest is found by typing. */
const SHOWN = 12;

function Facet({ id, values = [], chosen, open, onOpen, onToggle, onClear }: FacetProps) {
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const panelId = useId();
  const name = t(facetFields[id].name as 'facet_state');
  const label = chosen.map((value) => facetWord(id, value)).join(', ');
  useEffect(() => {
    if (!open) return;
    panel.current?.querySelector<HTMLElement>('input')?.focus();
    const elsewhere = (event: Event) => {
      const target = event.target as Node;
      if (!panel.current?.contains(target) && !button.current?.contains(target)) onOpen(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, [open]);
  return (
    <div class="facets__one">
      <button
        ref={button}
        type="button"
        class={chosen.length > 0 ? 'facet facet--on' : 'facet'}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={() => onOpen(!open)}
      >
        <span class="one-line">{label ? t('facet_chosen', name, label) : name}</span>
        {chosen.length === 0 && <Icon name="down" size={12} />}
      </button>
      {chosen.length > 0 && (
        <button
          type="button"
          class="facet__clear"
          aria-label={t('facet_clear', name)}
          title={t('facet_clear', name)}
          onClick={onClear}
        >
          <Icon name="close" size={12} />
        </button>
      )}
      {open && (
        <div
          ref={panel}
          id={panelId}
          class="facet-pop"
          role="dialog"
          aria-label={name}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented) return;
            event.preventDefault();
            onOpen(false);
            button.current?.focus();
          }}
        >
          <FacetValues id={id} values={values} chosen={chosen} onToggle={onToggle} />
        </div>
      )}
    </div>
  );
}

function FacetValues({
  id,
  values,
  chosen,
  onToggle,
}: Pick<FacetProps, 'id' | 'chosen' | 'onToggle'> & { values: readonly FacetValue[] }) {
  const [query, setQuery] = useState('');
  const missing = chosen.filter((value) => !values.some((one) => one.value === value));
  const all = [...missing.map((value) => ({ value, count: 0 })), ...values];
  const wanted = query.toLocaleLowerCase();
  const shown = all.filter(({ value }) => facetWord(id, value).toLocaleLowerCase().includes(wanted)).slice(0, SHOWN);
  const most = Math.max(1, ...values.map(({ count }) => count));
  return (
    <>
      {all.length > SHOWN && (
        <input
          class="facet-pop__find"
          type="text"
          value={query}
          placeholder={t('facet_find')}
          aria-label={t('facet_find')}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {shown.length === 0 && <p class="facet-pop__none">{t('facet_none')}</p>}
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <label>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
              <span class="one-line" title={facetWord(id, value)}>
                {facetWord(id, value)}
              </span>
              <span class="meter" aria-hidden="true">
                <span style={{ inlineSize: `${Math.round((count / most) * 100)}%` }} />
              </span>
              <span class="count num">{formatNumber(count)}</span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
