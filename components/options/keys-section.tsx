import { useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n.ts';
import type { KeyAction } from '../../lib/model/keys.ts';
import type { Settings, SettingsChanges } from '../../lib/model/settings.ts';
import { Switch } from '../switch.tsx';
import { refusalOf } from './key-refusal.ts';
import { Section, Setting } from './options-frame.tsx';

interface KeysSectionProps {
  settings: Settings;
  /** As nothing was ever changed. */
  defaults: Settings['keys'];
  /** Only what was changed. */
  onChange: (changes: SettingsChanges) => void;
}

/** What an action is called: `not-interesting` -> `key_not_interesting`. */
const nameOf = (action: KeyAction): string => t(`key_${action.replace('-', '_')}` as 'key_next');

/** The bar on arXiv's listings, and which key does what there. */
export function KeysSection({ settings, defaults, onChange }: KeysSectionProps) {
  const { bar, keys } = settings;
  const actions = Object.keys(keys.of) as KeyAction[];
  const changed = actions.some((action) => keys.of[action] !== defaults.of[action]);
  return (
    <Section id="keys" text={t('keys_text')}>
      <div class="rows">
        <Setting name={t('keys_bar')} text={t('keys_bar_text')} textId="bar-text">
          <Switch label={t('keys_bar')} on={bar} describedBy="bar-text" onChange={(on) => onChange({ bar: on })} />
        </Setting>
        <Setting name={t('keys_on')} text={t('keys_on_text')} textId="keys-text">
          <Switch
            label={t('keys_on')}
            on={keys.on}
            describedBy="keys-text"
            onChange={(on) => onChange({ keys: { on } })}
          />
        </Setting>
      </div>
      {keys.on && (
        <>
          <p class="hint keys-hint" id="keys-hint">
            {t('keys_hint')}
          </p>
          <ul class="rows key-rows">
            {actions.map((action) => (
              <KeyRow
                key={action}
                action={action}
                keys={keys.of}
                onKey={(key) => onChange({ keys: { of: { [action]: key } } })}
              />
            ))}
          </ul>
          <div class="buttons">
            <button
              type="button"
              class="button button--small"
              disabled={!changed}
              onClick={() => onChange({ keys: { of: defaults.of } })}
            >
              {t('keys_reset')}
            </button>
          </div>
        </>
      )}
    </Section>
  );
}

interface KeyRowProps {
  action: KeyAction;
  keys: Settings['keys']['of'];
  onKey: (key: string) => void;
}

function KeyRow({ action, keys, onKey }: KeyRowProps) {
  const [refused, setRefused] = useState('');
  const id = `key-${action}`;
  const type = (field: HTMLInputElement) => {
    const key = [...field.value].at(-1) ?? '';
    const refusal = refusalOf(key, action, keys);
    setRefused(
      refusal === undefined
        ? ''
        : refusal === 'reserved'
          ? t('keys_reserved', key)
          : t('keys_taken', key, nameOf(refusal)),
    );
    if (refusal === undefined && key !== keys[action]) onKey(key);
    field.value = refusal === undefined ? key : (keys[action] ?? '');
    field.select();
  };
  return (
    <li class="setting">
      <div class="grow">
        {nameOf(action)}
        <small id={id} role="status">
          {refused}
        </small>
      </div>
      <span class="field key-field">
        <input
          value={keys[action] ?? ''}
          placeholder={t('key_none')}
          aria-label={t('keys_field', nameOf(action))}
          aria-describedby={`${id} keys-hint`}
          aria-invalid={refused !== ''}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => setRefused('')}
          onInput={(event) => type(event.currentTarget)}
        />
      </span>
    </li>
  );
}
