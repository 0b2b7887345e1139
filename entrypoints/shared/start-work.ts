import { handlers } from '../../lib/background/handlers.ts';
import type { Hold, InBackground, Work } from '../../lib/background/on-call.ts';
import { closeStore } from '../../lib/background/store.ts';
import { wake } from '../../lib/background/wake.ts';
import { browserWorld } from '../../lib/background/world.ts';
import { Occasions } from '../../lib/browser/hear.ts';
import { report } from '../../lib/browser/report.ts';
import { serve } from '../../lib/browser/serve.ts';
import { arxiv } from '../../lib/sites/arxiv.ts';

/** All that the background does. */
export function startWork(hold: Hold): Work {
  const occasions = new Occasions();
  const inBackground: InBackground = (where, promise) =>
    void hold(promise).catch((error: unknown) => report(where, error));
  const world = browserWorld(occasions, arxiv.matches, inBackground);
  serve(occasions, handlers(world), (error) => report('background', error));
  wake(occasions, world);
  return { on: (occasion) => occasions.tell(occasion), close: closeStore };
}
