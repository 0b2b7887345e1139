import { t } from '../../lib/browser/i18n.ts';
import { Dialog } from './dialog.tsx';

const groups = [
  {
    name: 'keys_anywhere',
    keys: [
      ['/', 'keys_search'],
      ['Ctrl K', 'keys_palette'],
      ['Ctrl Z', 'keys_undo'],
      ['?', 'keys_sheet'],
      ['Esc', 'keys_close'],
    ],
  },
  {
    name: 'keys_list',
    keys: [
      ['↓ ↑  j k', 'keys_walk'],
      ['Enter  o', 'keys_open'],
      ['x', 'keys_select'],
      ['Shift ↓ ↑', 'keys_extend'],
      ['s', 'keys_save'],
      ['g', 'keys_reading'],
      ['r', 'keys_read'],
      ['n', 'keys_not_interesting'],
      ['Alt ↓ ↑', 'keys_move'],
      ['Home  End', 'keys_ends'],
    ],
  },
] as const;

/** Which keys do what. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t('keys_title')} onClose={onClose}>
      <div class="keys">
        {groups.map(({ name, keys }) => (
          <section key={name}>
            <h3 class="head">{t(name)}</h3>
            <dl>
              {keys.map(([key, what]) => (
                <div key={what}>
                  <dt>
                    {key.split('  ').map((one, i) => (
                      <span key={one}>
                        {i > 0 && ' '}
                        <kbd class="keycap">{one}</kbd>
                      </span>
                    ))}
                  </dt>
                  <dd>{t(what)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
