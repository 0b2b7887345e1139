import { useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n.ts';

interface MergeFormProps {
  name: string;
  others: readonly { id: string; name: string }[];
  onMerge: (other: string) => void;
}

/** Chooses the other record of the same person. */
export function MergeForm({ name, others, onMerge }: MergeFormProps) {
  const [other, setOther] = useState('');
  return (
    <div class="actions">
      <label class="select">
        <span class="visually-hidden">{t('person_merge_with')}</span>
        <select value={other} onChange={(event) => setOther(event.currentTarget.value)}>
          <option value="">{t('person_merge_with')}</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      {other && (
        <button type="button" class="button button--small" onClick={() => onMerge(other)}>
          {t('person_merge', name)}
        </button>
      )}
    </div>
  );
}
