import { plural, t } from '../../lib/browser/i18n.ts';
import type { ShelfState } from '../../lib/model/work.ts';
import { Icon } from '../icon.tsx';
import { shelfStates } from '../shelf-button.tsx';
import { FieldButton } from './line-field.tsx';
import { priorityWords } from './paper-row.tsx';

interface BulkBarProps {
  count: number;
  total: number;
  /** Tags there are, to choose from. */
  tags: readonly string[];
  onState: (state: ShelfState | null) => void;
  onPriority: (priority: number | null) => void;
  onTag: (tag: string) => void;
  onUntag: (tag: string) => void;
  onExport: () => void;
  onAll: () => void;
  onNone: () => void;
}

/** What can be done with the papers that are selected, all at once. */
export function BulkBar(props: BulkBarProps) {
  const { count, total, tags } = props;
  const tag = { label: t('tag_name'), known: tags, commas: true };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div class="bulk" role="group" aria-label={t('bulk_label')}>
      <strong class="num">{plural('bulk_selected', count)}</strong>
      {count < total && (
        <button type="button" class="text-button" onClick={props.onAll}>
          {plural('bulk_all', total)}
        </button>
      )}
      <button type="button" class="text-button" onClick={props.onNone}>
        {t('bulk_none')}
      </button>
      <div class="bulk__actions">
        {shelfStates.map(({ state, icon, name }) => (
          <button
            key={state}
            type="button"
            class="icon-button"
            aria-label={t(name as 'shelf_read')}
            title={t(name as 'shelf_read')}
            onClick={() => props.onState(state)}
          >
            <Icon name={icon} />
          </button>
        ))}
        <label class="select">
          <span class="visually-hidden">{t('priority')}</span>
          <select
            value=""
            onChange={(event) => {
              const { value } = event.currentTarget;
              event.currentTarget.value = '';
              if (value) props.onPriority(value === '0' ? null : Number(value));
            }}
          >
            <option value="">{t('priority')}</option>
            {Object.entries(priorityWords).map(([priority, word]) => (
              <option key={priority} value={priority}>
                {t(word)}
              </option>
            ))}
            <option value="0">{t('priority_none')}</option>
          </select>
        </label>
        <button type="button" class="button button--small" onClick={props.onExport}>
          {t('list_export')}
        </button>
        <button type="button" class="button button--small" onClick={() => props.onState(null)}>
          {t('shelf_remove')}
        </button>
        {/* Last: what they become is wider, and no button moves from under the pointer. */}
        <FieldButton class="button button--small" {...tag} onTake={props.onTag}>
          <Icon name="tag" size={14} />
          {t('bulk_tag')}
        </FieldButton>
        <FieldButton class="button button--small" {...tag} onTake={props.onUntag}>
          {t('bulk_untag')}
        </FieldButton>
      </div>
    </div>
  );
}
