import { useEffect, useState } from 'preact/hooks';
import { ToldSection } from '../../components/options/told-section.tsx';
import { t } from '../../lib/browser/i18n.ts';
import { askToNotify, mayNotify, stopNotifying } from '../../lib/browser/notifications.ts';
import { report } from '../../lib/browser/report.ts';
import { send } from '../../lib/browser/send.ts';
import { onSitesChanged } from '../../lib/browser/sites.ts';
import type { Settings, SettingsChanges } from '../../lib/model/settings.ts';
import { readWatch } from '../../lib/store/watch.ts';
import { failureWords } from '../shared/failure-words.ts';
import { changed, useStored } from '../shared/use-stored.ts';

interface ToldPartProps {
  settings: Settings;
  say: (words: string) => void;
  fail: (words: string) => void;
}

/** What is told as new, wired to the background and the browser's permission to notify. */
export function ToldPart({ settings, say, fail }: ToldPartProps) {
  const { value: watch } = useStored(readWatch, []);
  const allowed = useMayNotify();
  if (!watch) return null;
  const during = (work: () => Promise<unknown>) =>
    void work().then(changed, (refused: unknown) => {
      report('options', refused);
      fail(failureWords(refused));
    });
  const change = (changes: SettingsChanges) => during(() => send('settings:set', changes));
  const digest = (on: boolean) =>
    during(async () => {
      // Nothing may be awaited before the browser is asked.
      if (on && !(await askToNotify())) return say(t('told_refused'));
      await send('settings:set', { digest: { on } });
      if (!on) await stopNotifying();
    });
  return (
    <ToldSection
      settings={settings}
      watch={watch}
      isRefused={settings.digest.on && allowed === false}
      onChange={change}
      onNews={(changes) => during(() => send('sources:set', changes))}
      onDigest={digest}
    />
  );
}

/** Whether the browser lets us notify, followed while the page is open; `undefined` until it says so. */
function useMayNotify(): boolean | undefined {
  const [allowed, setAllowed] = useState<boolean | undefined>();
  useEffect(() => {
    const look = () =>
      mayNotify().then(setAllowed, (error: unknown) => report('asking what the browser grants', error));
    void look();
    return onSitesChanged(() => void look());
  }, []);
  return allowed;
}
