import { useCallback, useEffect, useState } from 'preact/hooks';
import { hostOf, type Sites } from '../../components/options/sites-section.tsx';
import { report } from '../../lib/browser/report.ts';
import {
  allowedSites,
  allowSites,
  forgetSite,
  installSites,
  onSitesChanged,
  withheldSites,
} from '../../lib/browser/sites.ts';

interface SitesNow {
  arxiv: Sites;
  academic: Sites;
  always: string[];
}

const isArxiv = (pattern: string) => /(^|\.)arxiv\.org$/.test(hostOf(pattern));
/** http and https of one host are one host to a person. */
const hosts = (patterns: readonly string[]) => [...new Set(patterns.map(hostOf))];

/** Which sites the browser lets us read now; follows what is changed here, in the popup, and in the browser's own settings. */
export function useSites(): {
  sites?: SitesNow | undefined;
  allow: (which: 'arxiv' | 'academic') => void;
  remove: (pattern: string) => Promise<void>;
} {
  const [sites, setSites] = useState<SitesNow | undefined>();
  const read = useCallback(async () => {
    const [always, withheld] = await Promise.all([allowedSites(), withheldSites()]);
    const group = (of: (pattern: string) => boolean): Sites => ({
      hosts: hosts(installSites().filter(of)),
      withheld: hosts(withheld.filter(of)),
    });
    setSites({ arxiv: group(isArxiv), academic: group((pattern) => !isArxiv(pattern)), always });
  }, []);
  useEffect(() => {
    const again = () => void read().catch((error: unknown) => report('reading permissions', error));
    again();
    return onSitesChanged(again);
  }, [read]);
  const allow = (which: 'arxiv' | 'academic') => {
    const wanted = installSites().filter((pattern) => isArxiv(pattern) === (which === 'arxiv'));
    // Asked for in the click itself: browsers ask only then.
    allowSites(wanted).catch((error: unknown) => report('asking for sites', error));
  };
  const remove = async (pattern: string) => {
    await forgetSite(pattern);
    await read();
  };
  return { sites, allow, remove };
}
