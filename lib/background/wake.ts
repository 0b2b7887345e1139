import { onAlarm, setAlarm } from '../browser/alarms.ts';
import { onLifecycle } from '../browser/lifecycle.ts';
import { report } from '../browser/report.ts';
import { reviveOpenPages, syncSites } from '../browser/sites.ts';
import { pruneOld } from '../store/prune.ts';
import { runBackups } from './library-backups.ts';
import type { SourcesService } from './sources.ts';
import { onSourcesDue } from './sources-world.ts';
import { store } from './store.ts';
import { refreshCount } from './world.ts';

const reported = (where: string, work: () => Promise<unknown>): void => {
  work().catch((error: unknown) => report(where, error));
};

const BACKUP = 'backup';
const backups = (): Promise<boolean> =>
  runBackups({ store, now: () => new Date().toISOString(), wakeAt: (at) => setAlarm(BACKUP, at) });

/**
 * What the background does besides answering: when it starts, the count on the icon, the allowed sites and forgetting what is too old;
 * after an install or update, the pages that are open; and what is asked of sources, when it is due.
 */
export function wake({ sources, digest }: { sources: Pick<SourcesService, 'run'>; digest(): Promise<void> }): void {
  onLifecycle({
    installed: () => reported('reviving open pages', reviveOpenPages),
    // Being told is enough: what a start needs is below.
    started: () => {},
    sitesChanged: () => {
      reported('allowed sites', syncSites);
      reported('sources', sources.run);
      reported('digest', digest);
    },
  });
  onSourcesDue(() => reported('sources', sources.run));
  onAlarm(BACKUP, () => reported('backup', backups));
  reported('toolbar icon', refreshCount);
  reported('allowed sites', syncSites);
  reported('sources', sources.run);
  reported('backup', backups);
  reported('digest', digest);
  reported('pruning', async () => pruneOld(await store(), new Date().toISOString()));
}
