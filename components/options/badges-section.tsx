import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../../lib/browser/i18n.ts';
import type { Badges, Settings, SettingsChanges, Theme } from '../../lib/model/settings.ts';
import { Icon } from '../icon.tsx';
import { Segments } from '../segments.tsx';
import { Switch } from '../switch.tsx';
import { Section, Setting } from './options-frame.tsx';

interface BadgesSectionProps {
  settings: Settings;
  /** Only what was switched: a second switch may be pressed before the first is known to be stored. */
  onChange: (changes: SettingsChanges) => void;
}

/** A fact about each mark, and the mark as it is drawn on arXiv. */
const marks: readonly { kind: keyof Badges; name: MessageKey; text: MessageKey; show: () => ComponentChildren }[] = [
  {
    kind: 'person',
    name: 'badges_person',
    text: 'badges_person_text',
    show: () => <span class="show-name">{t('badges_sample_name')}</span>,
  },
  {
    kind: 'sameName',
    name: 'badges_same_name',
    text: 'badges_same_name_text',
    show: () => <span class="show-name show-name--same">{t('badges_sample_name')}</span>,
  },
  {
    kind: 'new',
    name: 'badges_new',
    text: 'badges_new_text',
    show: () => <span class="show-new">{t('badges_sample_new')}</span>,
  },
  {
    kind: 'shelf',
    name: 'badges_shelf',
    text: 'badges_shelf_text',
    show: () => (
      <span class="show-shelf">
        <Icon name="save" class="show-shelf__none" />
        <Icon name="saved" />
        <Icon name="reading" />
        <Icon name="read" />
      </span>
    ),
  },
  {
    kind: 'venue',
    name: 'badges_venue',
    text: 'badges_venue_text',
    show: () => <span class="show-venue">{t('badges_sample_venue')}</span>,
  },
  {
    kind: 'code',
    name: 'badges_code',
    text: 'badges_code_text',
    show: () => (
      <span class="show-code">
        <Icon name="code" size={14} />
        {t('badges_sample_code')}
      </span>
    ),
  },
];

/** Which marks are drawn on arXiv, and the theme. */
export function BadgesSection({ settings, onChange }: BadgesSectionProps) {
  const { badges, theme } = settings;
  return (
    <Section id="badges" text={t('badges_text')}>
      <div class="rows">
        {marks.map(({ kind, name, text, show }) => (
          <Setting
            key={kind}
            mark={show()}
            name={t(name as 'badges_new')}
            text={t(text as 'badges_new_text')}
            textId={`badge-${kind}`}
          >
            <Switch
              label={t(name as 'badges_new')}
              on={badges[kind]}
              describedBy={`badge-${kind}`}
              onChange={(on) => onChange({ badges: { [kind]: on } })}
            />
          </Setting>
        ))}
      </div>
      <h3>{t('options_theme')}</h3>
      <div class="theme">
        <Segments<Theme>
          label={t('options_theme')}
          value={theme}
          onChange={(to) => onChange({ theme: to })}
          options={[
            { value: 'system', name: t('theme_system') },
            { value: 'light', name: t('theme_light') },
            { value: 'dark', name: t('theme_dark') },
          ]}
        />
      </div>
    </Section>
  );
}
