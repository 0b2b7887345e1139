import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n.ts';

interface TagFieldProps {
  /** Tags there are, to choose from. */
  tags: readonly string[];
  onTag: (tag: string) => void;
  /** Escape, or the focus went elsewhere. */
  onLeave: () => void;
}

/** A field for one tag; Enter or a comma takes it. Tags that are used already are offered. */
export function TagField({ tags, onTag, onLeave }: TagFieldProps) {
  const [text, setText] = useState('');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  // A field that is taken away loses the focus, too: what it held is taken once.
  const left = useRef(false);
  const leave = () => {
    if (!left.current) onLeave();
    left.current = true;
  };
  const take = (value: string) => {
    if (left.current) return;
    const tag = value.replaceAll(',', ' ').replace(/\s+/g, ' ').trim().slice(0, 80);
    if (!tag) return leave();
    left.current = true;
    onTag(tag);
  };
  return (
    <span class="tag-field">
      <input
        ref={input}
        type="text"
        list={id}
        value={text}
        maxLength={80}
        placeholder={t('tag_name')}
        aria-label={t('tag_name')}
        onInput={(event) => {
          const { value } = event.currentTarget;
          if (value.endsWith(',')) take(value);
          else setText(value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === 'Enter') take(text);
          else leave();
        }}
        onBlur={() => take(text)}
      />
      <datalist id={id}>
        {tags.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </span>
  );
}
