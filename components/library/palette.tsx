import { useId, useMemo, useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n.ts';
import { Icon, type IconName } from '../icon.tsx';
import { Dialog } from './dialog.tsx';

/** Something that can be done, or a place to go to. */
export interface Command {
  id: string;
  icon: IconName;
  name: string;
  /** What kind it is: "Go to", "Person". */
  kind?: string;
  key?: string;
  run: () => void;
}

interface PaletteProps {
  /** What can be done without a word typed; with words, what matches them comes from here and from `onFind`. */
  commands: readonly Command[];
  /** Papers that match; called with what is typed. */
  found: readonly Command[];
  onFind: (query: string) => void;
  onClose: () => void;
}

const SHOWN = 12;

/** Everything by a few letters: commands, pages, people, papers. Arrows choose, Enter does. */
export function Palette({ commands, found, onFind, onClose }: PaletteProps) {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const shown = useMemo(() => {
    const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const fits = commands.filter(({ name, kind = '' }) => {
      const text = `${kind} ${name}`.toLocaleLowerCase();
      return words.every((word) => text.includes(word));
    });
    return [...fits.slice(0, SHOWN), ...(words.length > 0 ? found : [])].slice(0, SHOWN + 6);
  }, [commands, found, query]);
  const current = Math.min(at, shown.length - 1);
  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    command.run();
  };
  return (
    <Dialog title={t('library_palette')} bare onClose={onClose}>
      <input
        class="palette__field"
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={current >= 0 ? `${id}-${current}` : undefined}
        aria-label={t('palette_label')}
        placeholder={t('palette_label')}
        value={query}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
          onFind(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step) setAt((current + step + shown.length) % Math.max(1, shown.length));
          else if (event.key === 'Enter') run(shown[current]);
          else return;
          event.preventDefault();
        }}
      />
      <div id={id} class="palette__list" role="listbox" aria-label={t('library_palette')}>
        {shown.map((command, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus
          <div
            key={command.id}
            id={`${id}-${i}`}
            class="palette__line"
            role="option"
            aria-selected={i === current}
            onClick={() => run(command)}
            onPointerMove={() => setAt(i)}
          >
            <Icon name={command.icon} />
            <span class="grow one-line">{command.name}</span>
            {command.kind && <span class="palette__kind">{command.kind}</span>}
            {command.key && <span class="keycap">{command.key}</span>}
          </div>
        ))}
      </div>
      {shown.length === 0 && <p class="palette__none">{t('list_nothing')}</p>}
    </Dialog>
  );
}
