import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n.ts';
import { Markdown } from './markdown.tsx';

interface NoteEditorProps {
  note: string | undefined;
  /**
   * Resolves to false when the note is not, or no more, what it `was`: another page has written. What was typed stays in the field.
   */
  onNote: (note: string, was: string | undefined) => Promise<boolean>;
}

/** A note in Markdown: drawn, and a field when it is pressed. Ctrl or Cmd with Enter keeps, and so does leaving; Escape forgets. */
export function NoteEditor({ note, onNote }: NoteEditorProps) {
  const [draft, setDraft] = useState<string | undefined>();
  const [conflict, setConflict] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const keeping = useRef(false);
  /** The note when the field was opened: it may be drawn anew under the field. */
  const opened = useRef<string | undefined>(undefined);
  const editing = draft !== undefined;
  useLayoutEffect(() => {
    keeping.current = false;
    if (editing) field.current?.focus();
  }, [editing]);

  const keep = async (refocus: boolean) => {
    // A field that is taken away loses the focus, too: what it holds is kept once.
    if (draft === undefined || keeping.current) return;
    keeping.current = true;
    const kept = draft.trim() === (opened.current ?? '') || (await onNote(draft.trim(), opened.current));
    if (!kept) {
      keeping.current = false;
      return setConflict(true);
    }
    setConflict(false);
    setDraft(undefined);
    if (refocus) requestAnimationFrame(() => button.current?.focus());
  };
  if (editing)
    return (
      <div class="note-field">
        <textarea
          ref={field}
          class="note"
          aria-label={t('note')}
          rows={Math.min(24, Math.max(5, draft.split('\n').length + 1))}
          maxLength={100_000}
          value={draft}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onBlur={() => void keep(false)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.preventDefault();
              event.stopPropagation();
              keeping.current = true;
              setConflict(false);
              setDraft(undefined);
              requestAnimationFrame(() => button.current?.focus());
            } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              void keep(true);
            }
          }}
        />
        <p class="hint">{t('note_hint')}</p>
        {conflict && (
          <p class="hint hint--rust" role="alert">
            {t('note_conflict')}{' '}
            <button type="button" class="text-button" onClick={() => void onNoteAnyway()}>
              {t('note_keep_both')}
            </button>
          </p>
        )}
      </div>
    );

  async function onNoteAnyway(): Promise<void> {
    // What the other page wrote comes first; both are there to be put together.
    const both = `${note ?? ''}\n\n${draft?.trim() ?? ''}`.trim();
    if (await onNote(both, note)) {
      setConflict(false);
      setDraft(undefined);
    }
  }
  return (
    <div class={note ? 'note' : 'note note--empty'}>
      {note && <Markdown text={note} />}
      <button
        ref={button}
        type="button"
        class="text-button note__edit"
        onClick={() => {
          opened.current = note;
          setDraft(note ?? '');
        }}
      >
        {note ? t('note_edit') : t('note_add')}
      </button>
    </div>
  );
}
