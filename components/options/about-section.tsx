import { t } from '../../lib/browser/i18n.ts';
import { Section } from './options-frame.tsx';

interface AboutSectionProps {
  version: string;
  /** Where the project lives; left out while it names no place. */
  home?: string | undefined;
}

/** Version, licence, what leaves this machine (nothing), and thanks. */
export function AboutSection({ version, home }: AboutSectionProps) {
  return (
    <Section id="about" text={t('about_text', version)}>
      <p class="about">{t('about_privacy')}</p>
      {home && (
        <p class="about about--links">
          <a class="link" href={home}>
            {t('about_source')}
          </a>
          <a class="link" href={`${home.replace(/\/$/, '')}/issues`}>
            {t('about_report')}
          </a>
        </p>
      )}
    </Section>
  );
}
