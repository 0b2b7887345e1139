import { useRef } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useKeepFocus } from '../use-keep-focus.ts';
import { FieldButton, type LineFieldProps } from './line-field.tsx';

interface ChipListProps extends Pick<LineFieldProps, 'known' | 'commas'> {
  /** Heard, where no heading says what these are. */
  label?: string;
  items: readonly string[];
  /** On the button that adds one. */
  add: string;
  /** Of the field for one. */
  field: string;
  /** What the button that takes this one away is called. */
  removes: (item: string) => string;
  /** Where this one leads, if anywhere. */
  href?: (item: string) => string;
  onAdd: (item: string) => void;
  onRemove: (item: string) => void;
}

/** A few tags or names, one added or taken away at a time. */
export function ChipList(props: ChipListProps) {
  const { label, items, add, field, removes, href, onAdd, onRemove, ...how } = props;
  const list = useRef<HTMLUListElement>(null);
  useKeepFocus(list);
  return (
    <ul ref={list} class="tags" aria-label={label}>
      {items.map((item) => (
        <li key={item} class="chip chip--id">
          {href ? <a href={href(item)}>{item}</a> : item}
          <button type="button" aria-label={removes(item)} title={removes(item)} onClick={() => onRemove(item)}>
            <Icon name="close" size={11} />
          </button>
        </li>
      ))}
      <li>
        <FieldButton
          class="chip chip--id"
          label={field}
          {...how}
          onTake={(item) => {
            if (!items.includes(item)) onAdd(item);
          }}
        >
          <Icon name="plus" size={11} />
          {add}
        </FieldButton>
      </li>
    </ul>
  );
}
