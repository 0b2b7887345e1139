import { setAlarm } from '../browser/alarms.ts';
import type { Occasions } from '../browser/hear.ts';
import { report } from '../browser/report.ts';
import { reviveOpenPages, syncSites } from '../browser/sites.ts';
import { pruneOld } from '../store/prune.ts';
import { runBackups } from './library-backups.ts';
import type { SourcesService } from './sources.ts';
import { onSourcesDue } from './sources-world.ts';
import { store } from './store.ts';
import { refreshCount } from './world.ts';

const reported = async (where: string, work: () => Promise<unknown>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    report(where, error);
  }
};

const BACKUP = 'backup';
const backups = (): Promise<boolean> =>
  runBackups({ store, now: () => new Date().toISOString(), wakeAt: (at) => setAlarm(BACKUP, at) });

/** What every start does waits so long, in ms: it was most likely woken by a page that waits for an answer. */
const START_MS = 1_000;

/**
 * What the background does besides answering: soon after it started, the count on the icon, the allowed sites and forgetting what is too old;
 * after an install or update, the pages that are open; and what is asked of sources, when it is due.
 */
export function wake(
  occasions: Occasions,
  { sources, digest }: { sources: Pick<SourcesService, 'run'>; digest(): Promise<void> },
): void {
  const inStep = () => [
    reported('allowed sites', syncSites),
    reported('sources', sources.run),
    reported('digest', digest),
  ];
  occasions.hear('installed', () => reported('reviving open pages', reviveOpenPages));
  occasions.hear('permissions', () => Promise.all(inStep()));
  onSourcesDue(occasions, () => reported('sources', sources.run));
  occasions.hearAlarm(BACKUP, () => reported('backup', backups));
  occasions.hear('start', async () => {
    await new Promise((done) => setTimeout(done, START_MS));
    await Promise.all([
      reported('toolbar icon', refreshCount),
      ...inStep(),
      reported('backup', backups),
      reported('pruning', async () => pruneOld(await store(), new Date().toISOString())),
    ]);
  });
}
