import { useEffect, useState } from 'preact/hooks';
import type { Asked } from '../../components/popup/silence.tsx';
import { maySendData } from '../../lib/browser/data-collection.ts';
import { isGranted } from '../../lib/browser/sites.ts';
import { manners } from '../../lib/sources/manners.ts';
import { readQueue } from '../../lib/store/queue.ts';
import { readWatch } from '../../lib/store/watch.ts';
import { useStored } from '../shared/use-stored.ts';

/** How often it is looked at, in milliseconds: requests change no record of the library. */
const LOOK_EVERY = 3_000;

/** How asking in the background goes; `undefined` until it is known. */
export function useAsked(): Asked | undefined {
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setLooks((n) => n + 1), LOOK_EVERY);
    return () => clearInterval(timer);
  }, []);
  const { value } = useStored(
    async (db) => {
      const [watch, { health }, mayAsk, arxiv] = await Promise.all([
        readWatch(db),
        readQueue(db),
        maySendData(),
        isGranted(manners['arxiv-api'].pattern({})),
      ]);
      return {
        watch,
        health: [...health.values()],
        online: navigator.onLine,
        allowed: mayAsk && (arxiv || !watch.sources['arxiv-api']),
      };
    },
    [looks],
  );
  return value;
}
