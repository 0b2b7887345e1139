import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n.ts';

interface DeletePanelProps {
  busy?: boolean;
  onExport: () => void;
  onDelete: () => void;
  onCancel: () => void;
}

/** The question before everything is deleted: a copy first, then a word to type. */
export function DeletePanel({ busy, onExport, onDelete, onCancel }: DeletePanelProps) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const word = t('delete_word');
  const ready = !busy && typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  return (
    <form
      class="panel"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onDelete();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <p>{t('delete_text')}</p>
      <div class="buttons">
        <button type="button" class="button button--small" onClick={onExport}>
          {t('delete_copy')}
        </button>
      </div>
      <label for={id}>{t('delete_type', word)}</label>
      <div class="panel__row">
        <span class="field">
          <input
            ref={field}
            id={id}
            value={typed}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </span>
        <button type="submit" class="button button--danger" aria-disabled={ready ? undefined : true}>
          {t('delete_confirm')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('import_cancel')}
        </button>
      </div>
    </form>
  );
}
