import { useCallback, useEffect, useState } from 'preact/hooks';
import { Notice } from '../../components/notice.tsx';
import { AboutSection } from '../../components/options/about-section.tsx';
import { BadgesSection } from '../../components/options/badges-section.tsx';
import { DataSection } from '../../components/options/data-section.tsx';
import { DeletePanel } from '../../components/options/delete-panel.tsx';
import { KeysSection } from '../../components/options/keys-section.tsx';
import { OptionsFrame } from '../../components/options/options-frame.tsx';
import { hostOf, SitesSection } from '../../components/options/sites-section.tsx';
import { t } from '../../lib/browser/i18n.ts';
import { aboutExtension } from '../../lib/browser/own-pages.ts';
import { report } from '../../lib/browser/report.ts';
import { send } from '../../lib/browser/send.ts';
import { defaultSettings } from '../../lib/model/default-settings.ts';
import type { SettingsChanges } from '../../lib/model/settings.ts';
import { readCounts } from '../../lib/store/counts.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { bringPanel } from '../shared/bring-panel.tsx';
import { failureWords } from '../shared/failure-words.ts';
import { showTheme } from '../shared/mount.tsx';
import { useImport } from '../shared/use-import.ts';
import { changed, useStored } from '../shared/use-stored.ts';
import { FilePart } from './file-part.tsx';
import { SourcesPart } from './sources-part.tsx';
import { ToldPart } from './told-part.tsx';
import { useBytes, useData } from './use-data.ts';
import { useSites } from './use-sites.ts';

/** The options page, wired to the store, the background and the browser's permissions. */
export function OptionsApp() {
  const [said, setSaid] = useState<{ words: string; failed?: boolean } | undefined>();
  const say = useCallback((words: string) => setSaid({ words }), []);
  const fail = useCallback((words: string) => setSaid({ words, failed: true }), []);
  const { value: settings } = useStored(readSettings, []);
  const { value: counts, error } = useStored(readCounts, []);
  const theme = settings?.theme;
  useEffect(() => {
    if (theme) showTheme(theme);
  }, [theme]);

  const change = async (changes: SettingsChanges) => {
    try {
      await send('settings:set', changes);
      changed();
    } catch (refused) {
      report('options', refused);
      fail(failureWords(refused));
    }
  };
  return (
    <OptionsFrame announcement={said?.words ?? ''}>
      {(said?.failed || (error !== undefined && !counts)) && (
        <div class="top-notice">
          {error !== undefined && !counts && (
            <Notice tone="rust" title={t('store_failed_title')}>
              {t('store_failed_here')}
            </Notice>
          )}
          {said?.failed && <Notice tone="rust">{said.words}</Notice>}
        </div>
      )}
      <SitesPart say={say} fail={fail} />
      <FilePart />
      <SourcesPart say={say} fail={fail} />
      {settings && <ToldPart settings={settings} say={say} fail={fail} />}
      {settings && <BadgesSection settings={settings} onChange={(changes) => void change(changes)} />}
      {settings && (
        <KeysSection settings={settings} defaults={defaultSettings.keys} onChange={(changes) => void change(changes)} />
      )}
      <DataPart counts={counts} say={say} fail={fail} />
      <AboutSection {...aboutExtension()} />
    </OptionsFrame>
  );
}

interface PartProps {
  say: (words: string) => void;
  fail: (words: string) => void;
}

function SitesPart({ say, fail }: PartProps) {
  const { sites, allow, remove } = useSites();
  const onRemove = (pattern: string) =>
    remove(pattern).then(
      () => say(t('sites_removed', hostOf(pattern))),
      (error: unknown) => {
        report('giving a site back', error);
        fail(t('error_other'));
      },
    );
  return (
    <SitesSection
      arxiv={sites?.arxiv}
      academic={sites?.academic}
      always={sites?.always ?? []}
      onAllow={allow}
      onRemove={(pattern) => void onRemove(pattern)}
    />
  );
}

function DataPart({
  counts,
  say: announce,
  fail,
}: PartProps & { counts: Parameters<typeof DataSection>[0]['counts'] }) {
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<string | undefined>();
  const say = (words: string) => {
    setDone(words);
    announce(words);
  };
  const { busy, saveCopy, deleteAll } = useData(say, fail);
  const bring = useImport();
  const bytes = useBytes(counts);
  const stopAsking = () => {
    setAsking(false);
    // The button stands again in the next frame.
    requestAnimationFrame(() => document.getElementById('delete-button')?.focus());
  };
  return (
    <DataSection
      counts={counts}
      bytes={bytes}
      done={done}
      busy={busy || bring.busy}
      onExport={() => void saveCopy()}
      onFile={bring.choose}
      importPanel={bringPanel(bring)}
      onDelete={() => {
        setDone(undefined);
        setAsking(true);
      }}
      deletePanel={
        asking && (
          <DeletePanel
            busy={busy}
            onExport={() => void saveCopy()}
            onDelete={() => void deleteAll(stopAsking)}
            onCancel={stopAsking}
          />
        )
      }
    />
  );
}
