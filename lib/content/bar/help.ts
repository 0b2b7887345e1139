import type { KeyAction } from '../../model/keys.ts';
import { Panel } from './dialog.ts';
import type { Dialog, ViewsWorld } from './views-slot.ts';
import { type BarKey, phrase } from './words.ts';

/** What each action is called: `not-interesting` -> `key_not_interesting`. */
const nameOf = (action: KeyAction): string => phrase(`key_${action.replace('-', '_')}` as BarKey);

/** The sheet of keys. */
export function openHelp(world: ViewsWorld): Dialog {
  const { hosts } = world.page;
  const panel = new Panel(hosts, world.box, () => world.closed());
  panel.title = phrase('bar_keys');
  const table = hosts.make('dl', { class: 'keys' });
  for (const [action, key] of Object.entries(world.keys.of) as [KeyAction, string][]) {
    const cap = world.keys.on && key ? key : '';
    const what = hosts.make('dt', {});
    what.append(hosts.words('', nameOf(action)));
    const how = hosts.make('dd', {});
    how.append(cap ? hosts.make('kbd', { 'data-words': cap }) : hosts.words('none', phrase('key_none')));
    table.append(what, how);
  }
  const change = hosts.make('button', { type: 'button', class: 'change', 'aria-label': phrase('key_change') });
  change.dataset.words = phrase('key_change');
  change.addEventListener('click', () => world.openOptions());
  panel.body.append(table, change);
  return {
    changed: () => {},
    say: (note) => panel.say(note),
    act: (action) => {
      if (action === 'help') panel.close();
      return action === 'help';
    },
    close: () => panel.close(),
  };
}
