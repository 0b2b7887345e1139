import { moment } from '../../components/options/source-words.ts';
import { SourcesSection } from '../../components/options/sources-section.tsx';
import { plural, t } from '../../lib/browser/i18n.ts';
import { report } from '../../lib/browser/report.ts';
import { send } from '../../lib/browser/send.ts';
import type { SourceId, WatchChanges } from '../../lib/model/source.ts';
import { failureWords } from '../shared/failure-words.ts';
import { useSources } from './use-sources.ts';

interface SourcesPartProps {
  say: (words: string) => void;
  fail: (words: string) => void;
}

/** What is asked in the background, wired to the background, the store and the browser's permissions. */
export function SourcesPart({ say, fail }: SourcesPartProps) {
  const { standing, askBrowser, look, allow } = useSources();
  if (!standing) return null;
  const during = (work: () => Promise<void>) =>
    void work().then(look, (refused: unknown) => {
      report('sources', refused);
      fail(failureWords(refused));
    });
  const change = (changes: WatchChanges) =>
    during(async () => {
      // Nothing may be awaited before the browser is asked.
      if (changes.consent && !(await askBrowser())) return;
      await send('sources:set', changes);
    });
  const check = (source: SourceId) =>
    during(async () => {
      const { asked, until } = await send('sources:check', { source });
      if (asked === 0) say(t('sources_asked_none'));
      else say(until ? t('sources_asked_later', moment(until, new Date())) : plural('sources_asked', asked));
    });
  return (
    <SourcesSection
      {...standing}
      onChange={change}
      onCheck={check}
      onAllow={allow}
      onAllowSending={() => during(async () => void (await askBrowser()))}
    />
  );
}
