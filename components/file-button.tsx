import { useRef } from 'preact/hooks';

interface FileButtonProps {
  /** What is on the button, and what the hidden field is called. */
  label: string;
  class: string;
  busy?: boolean | undefined;
  /** Id of the field. */
  id?: string;
  /** What the dialog for files offers; everything, when left out. */
  accept?: string;
  onFile: (file: File) => void;
}

/** A button that asks for a file. */
export function FileButton({ label, class: className, busy, id, accept, onFile }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={className}
        aria-disabled={busy || undefined}
        onClick={() => !busy && field.current?.click()}
      >
        {label}
      </button>
      <input
        ref={field}
        id={id}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          // The same file may be chosen again.
          event.currentTarget.value = '';
          if (chosen) onFile(chosen);
        }}
      />
    </>
  );
}
