import { onLifecycle } from '../browser/lifecycle.ts';
import { report } from '../browser/report.ts';
import { reviveOpenPages, syncSites } from '../browser/sites.ts';
import { pruneOld } from '../store/prune.ts';
import type { SourcesService } from './sources.ts';
import { onSourcesDue } from './sources-world.ts';
import { store } from './store.ts';
import { refreshCount } from './world.ts';

const reported = (where: string, work: () => Promise<unknown>): void => {
  work().catch((error: unknown) => report(where, error));
};

/**
 * What the background does besides answering: when it starts, the count on the icon, the allowed sites and forgetting what is too old;
 * after an install or update, the pages that are open; and what is asked of sources, when it is due.
 */
export function wake(sources: Pick<SourcesService, 'run'>): void {
  onLifecycle({
    installed: () => reported('reviving open pages', reviveOpenPages),
    // Being told is enough: what a start needs is below.
    started: () => {},
    sitesChanged: () => {
      reported('allowed sites', syncSites);
      reported('sources', sources.run);
    },
  });
  onSourcesDue(() => reported('sources', sources.run));
  reported('toolbar icon', refreshCount);
  reported('allowed sites', syncSites);
  reported('sources', sources.run);
  reported('pruning', async () => pruneOld(await store(), new Date().toISOString()));
}
