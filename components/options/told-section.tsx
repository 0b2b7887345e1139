import { useId } from 'preact/hooks';
import { t } from '../../lib/browser/i18n.ts';
import type { Settings, SettingsChanges } from '../../lib/model/settings.ts';
import type { NewsKind, Watch, WatchChanges } from '../../lib/model/source.ts';
import { Notice } from '../notice.tsx';
import { Switch } from '../switch.tsx';
import { Section, Setting } from './options-frame.tsx';
import { Toggle } from './toggle.tsx';

interface ToldSectionProps {
  settings: Settings;
  watch: Watch;
  /** The digest is on, and the browser does not let Lectern notify (any more). */
  isRefused: boolean;
  onChange: (changes: SettingsChanges) => void;
  onNews: (changes: WatchChanges) => void;
  /** Called from the click itself: browsers ask for permissions only then. */
  onDigest: (on: boolean) => void;
}

const kinds = ['version', 'accepted', 'award', 'code'] as const satisfies readonly NewsKind[];

/** What is told as new, what counts, and the one notification of the day. */
export function ToldSection({ settings, watch, isRefused, onChange, onNews, onDigest }: ToldSectionProps) {
  const words: Record<NewsKind, string> = {
    version: t('news_version'),
    accepted: t('news_accepted'),
    award: t('news_award'),
    code: t('news_code'),
  };
  return (
    <Section id="told" text={t('told_text')}>
      <h3>{t('news_title')}</h3>
      <div class="rows">
        {kinds.map((kind) => (
          <Setting key={kind} name={words[kind]}>
            <Switch label={words[kind]} on={watch.news[kind]} onChange={(on) => onNews({ news: { [kind]: on } })} />
          </Setting>
        ))}
      </div>
      <h3>{t('told_counted')}</h3>
      <div class="rows">
        <Toggle
          name={t('options_count')}
          text={t('options_count_text')}
          on={settings.countOnIcon}
          onChange={(countOnIcon) => onChange({ countOnIcon })}
        />
        <Toggle
          name={t('told_count_news')}
          text={t('told_count_news_text')}
          on={settings.countNews}
          onChange={(countNews) => onChange({ countNews })}
        />
      </div>
      <h3>{t('told_notification')}</h3>
      <div class="rows">
        <Toggle name={t('told_digest')} text={t('told_digest_text')} on={settings.digest.on} onChange={onDigest} />
        {settings.digest.on && <DigestTime at={settings.digest.at} onChange={(at) => onChange({ digest: { at } })} />}
      </div>
      {isRefused && (
        <div class="below">
          <Notice tone="rust">
            {t('told_refused')}{' '}
            <button type="button" class="text-button" onClick={() => onDigest(true)}>
              {t('told_allow')}
            </button>
          </Notice>
        </div>
      )}
    </Section>
  );
}

function DigestTime({ at, onChange }: { at: string; onChange: (at: string) => void }) {
  const id = useId();
  return (
    <Setting name={<label for={id}>{t('told_at')}</label>}>
      <span class="field">
        <input
          id={id}
          type="time"
          required
          value={at}
          onChange={({ currentTarget: { value } }) => {
            if (value) onChange(value.slice(0, 5));
          }}
        />
      </span>
    </Setting>
  );
}
