import type { ComponentChildren } from 'preact';
import { formatNumber } from '../lib/browser/i18n.ts';

interface SegmentsProps<V extends string> {
  label: string;
  value: V;
  options: readonly { value: V; name: ComponentChildren; count?: number }[];
  onChange: (value: V) => void;
}

/** One of a few, as a row of segments: a radio group, one stop for the Tab key, arrows choose. */
export function Segments<V extends string>({ label, value, options, onChange }: SegmentsProps<V>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const at = options.findIndex((o) => o.value === value);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (at + step + options.length) % options.length;
    onChange(options[next]!.value);
    (event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role="radio"]')[next]?.focus();
  };
  return (
    <div class="segments" role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
      {options.map((option) => (
        // biome-ignore lint/a11y/useSemanticElements: a radio drawn as a segment needs the element's own face
        <button
          key={option.value}
          type="button"
          role="radio"
          aria-checked={option.value === value}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => onChange(option.value)}
        >
          {option.name}
          {option.count !== undefined && <span class="count num">{formatNumber(option.count)}</span>}
        </button>
      ))}
    </div>
  );
}
