import { onLifecycle } from '../browser/lifecycle.ts';
import { report } from '../browser/report.ts';
import { reviveOpenPages, syncSites } from '../browser/sites.ts';
import { pruneOld } from '../store/prune.ts';
import { store } from './store.ts';
import { refreshCount } from './world.ts';

const reported = (where: string, work: () => Promise<unknown>): void => {
  work().catch((error: unknown) => report(where, error));
};

/**
 * What the background does besides answering: when it starts, the count on the icon, the allowed sites and forgetting what is too old;
 * after an install or update, the pages that are open.
 */
export function wake(): void {
  onLifecycle({
    installed: () => reported('reviving open pages', reviveOpenPages),
    // Being told is enough: what a start needs is below.
    started: () => {},
    sitesChanged: () => reported('allowed sites', syncSites),
  });
  reported('toolbar icon', refreshCount);
  reported('allowed sites', syncSites);
  reported('pruning', async () => pruneOld(await store(), new Date().toISOString()));
}
