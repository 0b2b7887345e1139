import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n.ts';
import type { SourceHealth, SourceId, Watch, WatchChanges } from '../../lib/model/source.ts';
import { Icon } from '../icon.tsx';
import { Notice } from '../notice.tsx';
import { Switch } from '../switch.tsx';
import { Section, Setting } from './options-frame.tsx';
import { errorWords, noteWords, sourceWords, standingWords } from './source-words.ts';
import { Toggle } from './toggle.tsx';

/** A source as it stands. */
export interface SourceStanding {
  id: SourceId;
  health?: SourceHealth | undefined;
  /** When it is asked next; left out when nothing is due by itself. */
  nextAt?: string | undefined;
  /** Requests a day. */
  limit: number;
  /** Match patterns that the browser did not grant and that it would take to ask everything. */
  missing: readonly string[];
  /** There is something that can be asked now. */
  canCheck: boolean;
}

interface SourcesSectionProps {
  watch: Watch;
  sources: readonly SourceStanding[];
  now: Date;
  /** The user said yes, and the browser does not let Lectern send anything. */
  isRefused?: boolean;
  onChange: (changes: WatchChanges) => void;
  onCheck: (id: SourceId) => void;
  onAllow: (patterns: readonly string[]) => void;
  /** Ask the browser to let Lectern send. */
  onAllowSending?: () => void;
}

/** What is asked in the background, of whom, and how it goes. Nothing before the user's yes. */
export function SourcesSection(props: SourcesSectionProps) {
  const { watch, sources, now, onChange, onCheck, onAllow } = props;
  return (
    <Section id="sources" text={t('sources_text')}>
      {watch.consentAt === undefined ? (
        <SourcesConsent onYes={() => onChange({ consent: true })} />
      ) : (
        <>
          {props.isRefused && (
            <div class="below">
              <Notice tone="rust">
                {t('sources_refused_browser')}{' '}
                <button type="button" class="text-button" onClick={props.onAllowSending}>
                  {t('sources_refused_allow')}
                </button>
              </Notice>
            </div>
          )}
          <div class="rows">
            <Toggle
              name={t('sources_on')}
              text={t('sources_on_text')}
              on
              onChange={() => onChange({ consent: false })}
            />
            <Toggle
              name={t('sources_pause')}
              text={t('sources_pause_text')}
              on={watch.noNetwork}
              onChange={(noNetwork) => onChange({ noNetwork })}
            />
          </div>
          <div class="rows">
            {sources.map((source) => (
              <SourceRow
                key={source.id}
                source={source}
                watch={watch}
                now={now}
                onChange={onChange}
                onCheck={onCheck}
                onAllow={onAllow}
              />
            ))}
          </div>
        </>
      )}
      <p class="hint">{t('sources_thanks')}</p>
    </Section>
  );
}

/** The question, once: what would be asked of whom. */
export function SourcesConsent({ onYes }: { onYes: () => void }) {
  return (
    <div class="rows">
      <div class="panel">
        <h3>{t('consent_title')}</h3>
        <p>{t('consent_text')}</p>
        <ul class="bullets">
          <li>{t('consent_arxiv')}</li>
          <li>{t('consent_pages')}</li>
          <li>{t('consent_never')}</li>
        </ul>
        <div class="buttons">
          <button type="button" class="button button--primary" onClick={onYes}>
            {t('consent_yes')}
          </button>
        </div>
      </div>
    </div>
  );
}

type RowProps = Omit<SourcesSectionProps, 'sources' | 'isRefused' | 'onAllowSending'> & { source: SourceStanding };

function SourceRow({ source, watch, now, onChange, onCheck, onAllow }: RowProps) {
  const { id, health, missing, canCheck } = source;
  const textId = useId();
  const { name, text } = sourceWords(id);
  const on = watch.sources[id];
  return (
    <div class="source">
      <Setting name={name} text={text} textId={textId}>
        <Switch
          label={name}
          on={on}
          describedBy={textId}
          onChange={(wanted) => onChange({ sources: { [id]: wanted } })}
        />
      </Setting>
      {on && (
        <div class="panel">
          <p class="hint num">{standingWords({ health, nextAt: source.nextAt, limit: source.limit }, now)}</p>
          {health && <Trouble health={health} now={now} />}
          {(id === 'openalex' || id === 'semantic-scholar') && (
            <KeyField name={name} value={watch.keys[id]} onSave={(key) => onChange({ keys: { [id]: key } })} />
          )}
          <div class="buttons">
            {missing.length > 0 && (
              <button type="button" class="button button--small" onClick={() => onAllow(missing)}>
                {t('sources_allow', missing.map(hostOf).slice(0, 3).join(', '))}
              </button>
            )}
            {canCheck && !watch.noNetwork && (
              <button
                type="button"
                class="button button--small"
                aria-label={t('sources_check_label', name)}
                onClick={() => onCheck(id)}
              >
                {t('sources_check')}
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

const hostOf = (pattern: string): string => pattern.replace(/^[^:]*:\/\//, '').replace(/\/.*$/, '');

function Trouble({ health, now }: { health: SourceHealth; now: Date }) {
  const error = errorWords(health, now);
  const note = noteWords(health, now);
  return (
    <>
      {error && <Notice tone="rust">{error}</Notice>}
      {note && (
        <p class="status status--bad">
          <Icon name="warn" size={14} />
          {note}
        </p>
      )}
    </>
  );
}

function KeyField({ name, value, onSave }: { name: string; value: string; onSave: (key: string) => void }) {
  const [typed, setTyped] = useState(value);
  const id = useId();
  const key = typed.trim();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave(key);
      }}
    >
      <label for={id}>{t('sources_your_key', name)}</label>
      <div class="panel__row">
        <span class="field">
          <input
            id={id}
            type="password"
            value={typed}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </span>
        <button type="submit" class="button button--small" aria-disabled={key === value ? true : undefined}>
          {t('sources_save_key')}
        </button>
      </div>
    </form>
  );
}
