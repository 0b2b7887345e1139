import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface LineFieldProps {
  /** Heard, and shown as long as nothing is typed. */
  label: string;
  /** What it holds at first, selected. */
  value?: string;
  /** Offered while one types. */
  known?: readonly string[];
  /** Characters. */
  most?: number;
  /** A comma takes what is typed, as Enter does, and is no part of it. */
  commas?: boolean;
  /** What was typed, in one line; never empty. */
  onTake: (text: string) => void;
  /** Escape, or nothing was typed. */
  onLeave: () => void;
}

/** A field for one line, which has the focus: Enter takes it, and so does going elsewhere; Escape forgets it. Either is told once. */
export function LineField({ label, value = '', known, most = 80, commas = false, onTake, onLeave }: LineFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  // A field that is taken away loses the focus, too.
  const ended = useRef(false);
  const end = (text: string) => {
    if (ended.current) return;
    ended.current = true;
    const line = text.replace(commas ? /[\s,]+/g : /\s+/g, ' ').trim();
    if (line) onTake(line);
    else onLeave();
  };
  return (
    <span class="line-field">
      <input
        ref={input}
        type="text"
        {...(known ? { list: id } : {})}
        defaultValue={value}
        maxLength={most}
        placeholder={label}
        aria-label={label}
        onInput={({ currentTarget }) => {
          if (commas && currentTarget.value.endsWith(',')) end(currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          end(event.key === 'Enter' ? event.currentTarget.value : '');
        }}
        onBlur={({ currentTarget }) => end(currentTarget.value)}
      />
      {known && (
        <datalist id={id}>
          {known.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </span>
  );
}

interface FieldButtonProps extends Omit<LineFieldProps, 'onLeave'> {
  class: string;
  children: ComponentChildren;
}

/** A button that becomes a field for one line, and a button again, with the focus where nothing else has taken it. */
export function FieldButton({ class: looks, children, onTake, ...field }: FieldButtonProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    const free = !document.activeElement || document.activeElement === document.body;
    if (wasOpen.current && !open && free) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (!open)
    return (
      <button ref={button} type="button" class={looks} onClick={() => setOpen(true)}>
        {children}
      </button>
    );
  return (
    <LineField
      {...field}
      onTake={(text) => {
        setOpen(false);
        onTake(text);
      }}
      onLeave={() => setOpen(false)}
    />
  );
}
