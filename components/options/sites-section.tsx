import { useId, useRef, useState } from 'preact/hooks';
import { formatNumber, plural, t } from '../../lib/browser/i18n.ts';
import { Icon } from '../icon.tsx';
import { useKeepFocus } from '../use-keep-focus.ts';
import { Section, Setting } from './options-frame.tsx';

/** Sites the browser was asked for together: hosts such as `*.edu`, and those of them the user took back in the browser. */
export interface Sites {
  hosts: readonly string[];
  withheld: readonly string[];
}

interface SitesSectionProps {
  /** Left out until the browser has told. */
  arxiv?: Sites | undefined;
  academic?: Sites | undefined;
  /** Match patterns allowed by "Always on this site". */
  always: readonly string[];
  /** Asks the browser for what was taken back. */
  onAllow: (which: 'arxiv' | 'academic') => void;
  onRemove: (pattern: string) => void;
}

/** Where Lectern may read, what the browser was asked for, and why. */
export function SitesSection({ arxiv, academic, always, onAllow, onRemove }: SitesSectionProps) {
  const list = useRef<HTMLUListElement>(null);
  useKeepFocus(list);
  return (
    <Section id="sites" text={t('sites_text')}>
      <div class="rows">
        <Setting name={t('sites_arxiv')} text={t('sites_arxiv_text')}>
          <Access sites={arxiv} label={t('sites_arxiv')} onAllow={() => onAllow('arxiv')} />
        </Setting>
        <AcademicHosts sites={academic} onAllow={() => onAllow('academic')} />
        <Setting name={t('sites_other')} text={t('sites_other_text')} />
      </div>
      <h3>{t('sites_always')}</h3>
      {always.length === 0 ? (
        <p class="hint">{t('sites_always_none')}</p>
      ) : (
        <ul ref={list} class="rows">
          {always.map((pattern) => (
            <li key={pattern} class="setting">
              <div class="grow">
                <span class="site">{hostOf(pattern)}</span>
                <small>{t('sites_always_text')}</small>
              </div>
              <button
                type="button"
                class="button button--small"
                aria-label={t('sites_remove_label', hostOf(pattern))}
                onClick={() => onRemove(pattern)}
              >
                {t('sites_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function AcademicHosts({ sites, onAllow }: { sites: Sites | undefined; onAllow: () => void }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Setting
        name={t('sites_academic')}
        text={
          <>
            {sites && plural('sites_academic_text', sites.hosts.length)}{' '}
            <button
              type="button"
              class="text-button"
              aria-expanded={open}
              aria-controls={open ? id : undefined}
              onClick={() => setOpen(!open)}
            >
              {open ? t('sites_hide') : t('sites_show')}
            </button>
          </>
        }
      >
        <Access sites={sites} label={t('sites_academic')} onAllow={onAllow} />
      </Setting>
      {open && sites && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section id={id} class="hosts" aria-label={t('sites_academic')} tabIndex={0}>
          <ul>
            {sites.hosts.map((host) => (
              <li key={host}>{host}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Whether the browser lets us in, and how to ask again for what was taken back. */
function Access({ sites, label, onAllow }: { sites: Sites | undefined; label: string; onAllow: () => void }) {
  if (!sites) return null;
  const { hosts, withheld } = sites;
  if (withheld.length === 0)
    return (
      <span class="status status--good">
        <Icon name="quiet" size={14} />
        {t('sites_allowed')}
      </span>
    );
  return (
    <>
      <span class="status status--bad num">
        <Icon name="warn" size={14} />
        {withheld.length === hosts.length
          ? t('sites_withheld')
          : t('sites_withheld_some', formatNumber(withheld.length), formatNumber(hosts.length))}
      </span>
      <button type="button" class="button button--small" aria-label={t('sites_allow_label', label)} onClick={onAllow}>
        {t('sites_allow')}
      </button>
    </>
  );
}

/** `https://*.example.org/*` -> `*.example.org` */
export const hostOf = (pattern: string): string => pattern.replace(/^[^:]*:\/\//, '').replace(/\/.*$/, '');
