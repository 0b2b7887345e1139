import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n.ts';
import { Icon, type IconName } from '../icon.tsx';

const sections = [
  { id: 'sites', icon: 'shield', name: 'options_sites' },
  { id: 'file', icon: 'page', name: 'options_file' },
  { id: 'sources', icon: 'quiet', name: 'options_sources' },
  { id: 'told', icon: 'bell', name: 'options_told' },
  { id: 'badges', icon: 'marks', name: 'options_badges' },
  { id: 'keys', icon: 'keys', name: 'options_keys' },
  { id: 'data', icon: 'disk', name: 'options_data' },
  { id: 'about', icon: 'info', name: 'options_about' },
] as const satisfies readonly { id: string; icon: IconName; name: string }[];

interface OptionsFrameProps {
  /** Said to screen readers, once, politely. */
  announcement?: string;
  children: ComponentChildren;
}

/** The options page: its sections by name at the side, all of them in one column. */
export function OptionsFrame({ announcement, children }: OptionsFrameProps) {
  const content = useRef<HTMLElement>(null);
  const current = useSectionInSight(content);
  return (
    <div class="app">
      <nav class="rail" aria-label={t('options_title')}>
        <div class="rail__names">
          <p class="brand">
            <Icon name="lectern" size={20} />
            {t('extension_name')}
          </p>
          {sections.map(({ id, icon, name }) => (
            <a key={id} class="nav" href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
              <Icon name={icon} />
              {t(name)}
            </a>
          ))}
        </div>
      </nav>
      <main class="content" ref={content}>
        <h1>{t('options_title')}</h1>
        {children}
        <p class="visually-hidden" role="status">
          {announcement}
        </p>
      </main>
    </div>
  );
}

/** Id of the section under the upper third of the window. */
function useSectionInSight(content: { current: HTMLElement | null }): string {
  const [current, setCurrent] = useState<string>(sections[0].id);
  useEffect(() => {
    if (!content.current || typeof IntersectionObserver === 'undefined') return;
    const seen = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) setCurrent(target.id);
      },
      { rootMargin: '-20% 0px -79%' },
    );
    for (const section of content.current.querySelectorAll('.group')) seen.observe(section);
    return () => seen.disconnect();
  }, [content]);
  return current;
}

/** One section of the options page. */
export function Section(props: {
  id: (typeof sections)[number]['id'];
  text: ComponentChildren;
  children: ComponentChildren;
}) {
  const { id, text, children } = props;
  return (
    <section class="group" id={id} aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{t(sections.find((section) => section.id === id)!.name)}</h2>
      <p class="num">{text}</p>
      {children}
    </section>
  );
}

interface SettingProps {
  name: ComponentChildren;
  text?: ComponentChildren;
  /** Its mark, drawn before the name. */
  mark?: ComponentChildren;
  /** Id of the text, for what it describes. */
  textId?: string;
  /** The control at the end. */
  children?: ComponentChildren;
}

/** One row: what, why, and its control. */
export function Setting({ name, text, mark, textId, children }: SettingProps) {
  return (
    <div class="setting">
      {mark && (
        <span class="setting__show" aria-hidden="true">
          {mark}
        </span>
      )}
      <div class="grow">
        {name}
        {text && <small id={textId}>{text}</small>}
      </div>
      {children}
    </div>
  );
}
