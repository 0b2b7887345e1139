import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SourceStanding } from '../../components/options/sources-section.tsx';
import { store } from '../../lib/background/store.ts';
import { maySendData } from '../../lib/browser/data-collection.ts';
import { report } from '../../lib/browser/report.ts';
import { allowSites, isGranted, onSitesChanged } from '../../lib/browser/sites.ts';
import type { SourceId, Task, Watch } from '../../lib/model/source.ts';
import { mayCheckNow } from '../../lib/queue/schedule.ts';
import { manners } from '../../lib/sources/manners.ts';
import { never, readQueue } from '../../lib/store/queue.ts';
import { readWatch } from '../../lib/store/watch.ts';
import { useBrowserConsent } from '../shared/use-browser-consent.ts';

/** How often the page looks how the sources do, in milliseconds: requests change no record of the library. */
const LOOK_EVERY = 3_000;

interface Standing {
  watch: Watch;
  sources: SourceStanding[];
  now: Date;
  isRefused: boolean;
}

/** What may be asked, and how the sources do; followed while the page is in sight. */
export function useSources(): {
  standing?: Standing | undefined;
  /** Asks the browser too, where it wants to be asked before data is sent. Call it from the click itself. */
  askBrowser: () => Promise<boolean>;
  look: () => void;
  allow: (patterns: readonly string[]) => void;
} {
  const [standing, setStanding] = useState<Standing | undefined>();
  const look = useCallback(() => {
    if (document.visibilityState === 'hidden') return;
    readStanding().then(setStanding, (error: unknown) => report('reading how sources do', error));
  }, []);
  const askBrowser = useBrowserConsent();
  useEffect(() => {
    look();
    const timer = setInterval(look, LOOK_EVERY);
    const stop = onSitesChanged(look);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [look]);
  const allow = (patterns: readonly string[]) => {
    // Asked for in the click itself: browsers ask only then.
    allowSites(patterns).catch((error: unknown) => report('asking for sites', error));
  };
  return { standing, askBrowser, look, allow };
}

async function readStanding(): Promise<Standing> {
  const db = await store();
  const [watch, { tasks, health }] = await Promise.all([readWatch(db), readQueue(db)]);
  const now = new Date();
  const rows = (Object.keys(manners) as SourceId[]).map(async (id): Promise<SourceStanding> => {
    const own = tasks.filter(({ source }) => source === id);
    return {
      id,
      health: health.get(id),
      nextAt: nextOf(own, health.get(id)?.pausedUntil),
      limit: manners[id].budget,
      missing: await missingFor(id, own),
      canCheck: own.some((task) => mayCheckNow(task, now.toISOString())),
    };
  });
  const isRefused = watch.consentAt !== undefined && !(await maySendData());
  return { watch, sources: await Promise.all(rows), now, isRefused };
}

/** When the first of these is asked, not before the end of a pause. */
function nextOf(tasks: readonly Task[], pausedUntil: string | undefined): string | undefined {
  const first = tasks
    .map(({ dueAt }) => dueAt)
    .filter((dueAt) => dueAt !== never)
    .sort()[0];
  return first && pausedUntil && pausedUntil > first ? pausedUntil : first;
}

/** What the browser would have to grant so that everything of a source can be asked. */
async function missingFor(id: SourceId, tasks: readonly Task[]): Promise<string[]> {
  const patterns = [...new Set(tasks.map((task) => manners[id].pattern(task)))];
  const granted = await Promise.all(patterns.map(isGranted));
  return patterns.filter((_, at) => !granted[at]);
}
