import { report } from '../browser/report.ts';
import { pruneOld } from '../store/prune.ts';
import { store } from './store.ts';
import { refreshCount } from './world.ts';

/** What the background does when it starts, besides listening: the count on the icon, and forgetting what is too old. */
export function wake(): void {
  void refreshCount().then(prune);
}

async function prune(): Promise<void> {
  try {
    await pruneOld(await store(), new Date().toISOString());
  } catch (error) {
    report('pruning', error);
  }
}
