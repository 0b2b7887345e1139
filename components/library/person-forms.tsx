import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n.ts';
import { Icon } from '../icon.tsx';

interface NameListProps {
  names: readonly string[];
  /** Offered while one types. */
  known?: readonly string[];
  add: string;
  field: string;
  onNames: (names: string[]) => void;
}

/** A few names, one added or taken away at a time. */
export function NameList({ names, known = [], add, field, onNames }: NameListProps) {
  const [text, setText] = useState<string | undefined>();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const open = text !== undefined;
  useLayoutEffect(() => {
    if (open) input.current?.focus();
  }, [open]);
  // A field that is taken away loses the focus, too: what it held is taken once.
  const typed = useRef('');
  const take = () => {
    const name = typed.current.trim();
    typed.current = '';
    setText(undefined);
    if (name && !names.includes(name)) onNames([...names, name]);
  };
  return (
    <ul class="tags">
      {names.map((name) => (
        <li key={name} class="chip chip--id">
          {name}
          <button
            type="button"
            aria-label={t('person_remove', name)}
            title={t('person_remove', name)}
            onClick={() => onNames(names.filter((one) => one !== name))}
          >
            <Icon name="close" size={11} />
          </button>
        </li>
      ))}
      <li>
        {text === undefined ? (
          <button type="button" class="chip chip--id" onClick={() => setText('')}>
            <Icon name="plus" size={11} />
            {add}
          </button>
        ) : (
          <span class="tag-field">
            <input
              ref={input}
              type="text"
              list={id}
              maxLength={80}
              value={text}
              aria-label={field}
              placeholder={field}
              onInput={(event) => {
                typed.current = event.currentTarget.value;
                setText(typed.current);
              }}
              onBlur={take}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== 'Escape') return;
                event.preventDefault();
                event.stopPropagation();
                if (event.key === 'Escape') typed.current = '';
                take();
              }}
            />
            <datalist id={id}>
              {known.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </span>
        )}
      </li>
    </ul>
  );
}

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
