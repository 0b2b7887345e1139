import { useEffect, useState } from 'preact/hooks';
import type { Asked } from '../../components/popup/silence.tsx';
import { maySendData } from '../../lib/browser/data-collection.ts';
import { isGranted } from '../../lib/browser/sites.ts';
import { manners } from '../../lib/sources/manners.ts';
import { readQueue } from '../../lib/store/queue.ts';
import { readWatch } from '../../lib/store/watch.ts';
import { useStored } from '../shared/use-stored.ts';

/** How asking in the background goes; `undefined` until it is known. */
export function useAsked(): Asked | undefined {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  const { value } = useStored(async (db) => {
    const [watch, { health }, mayAsk, arxiv] = await Promise.all([
      readWatch(db),
      readQueue(db),
      maySendData(),
      isGranted(manners['arxiv-api'].pattern({})),
    ]);
    return { watch, health: [...health.values()], allowed: mayAsk && (arxiv || !watch.sources['arxiv-api']) };
  }, []);
  return value && { ...value, online };
}
