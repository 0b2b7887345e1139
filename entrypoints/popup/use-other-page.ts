import { useEffect, useState } from 'preact/hooks';
import type { OtherStep } from '../../components/popup/other-page.tsx';
import { frontTab } from '../../lib/browser/front-tab.ts';
import { report } from '../../lib/browser/report.ts';
import type { Page } from '../../lib/model/page.ts';
import { askedTab } from './use-page.ts';

/**
 * The page where a homepage has its publications: offered, read on the user's press, and merged into the homepage.
 *
 * @param onMerged is given the homepage with what the other page adds
 */
export function useOtherPage(home: Page, onMerged: (page: Page) => void): { step: OtherStep; read: () => void } {
  const [step, setStep] = useState<OtherStep>({ at: 'offered' });
  useEffect(() => setStep({ at: 'offered' }), [home]);
  const read = async (url: string) => {
    setStep({ at: 'reading' });
    try {
      const done = await readAndMerge(home, url);
      if ('page' in done) onMerged(done.page);
      else setStep(done);
    } catch (error) {
      report('reading another page', error);
      setStep({ at: 'failed', why: 'unreachable' });
    }
  };
  return { step, read: () => void (home.publicationsAt && read(home.publicationsAt)) };
}

async function readAndMerge(home: Page, url: string): Promise<{ page: Page } | OtherStep> {
  // Loaded now and not before: most pages need none of it.
  const [{ loadOtherPage }, { readLoaded }, { mergePages, presentOne }, tab] = await Promise.all([
    import('../../lib/browser/other-page.ts'),
    import('../shared/read-loaded.ts'),
    import('../../lib/identity/merge-pages.ts'),
    frontTab(askedTab()),
  ]);
  if (!tab) return { at: 'failed', why: 'unreachable' };
  const loaded = await loadOtherPage(tab.tabId, url, home.url);
  if ('failure' in loaded) return { at: 'failed', why: loaded.failure };
  const list = await readLoaded(loaded);
  if (list.works.length === 0) return { at: 'failed', why: 'nothing' };
  if (!presentOne(home, list)) return { at: 'failed', why: 'another-person', person: list.researcher?.name ?? '' };
  return { page: mergePages(home, list) };
}
