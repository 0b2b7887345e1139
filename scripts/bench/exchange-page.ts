import { exportWorks } from '../../lib/exchange/export-works.ts';
import { applyImportPlan, readImportFile } from '../../lib/exchange/import-file.ts';
import { openStore } from '../../lib/store/db.ts';

/*
 * What `npm run bench -- exchange` runs inside a page of the browser: bundled by exchange.ts. Times in ms, of this page's clock.
 */

/** What bringing in a file and taking it out again cost. */
export interface ExchangeCost {
  /** From the file to the plan that is shown, then to everything stored. */
  plan: number;
  apply: number;
  /** The same records, put into the same stores in one transaction and nothing else. */
  raw: number;
  export: number;
  bytes: number;
  works: number;
  /** The longest time the page did not answer while it read and planned, applied, exported. */
  longest: { plan: number; apply: number; export: number };
}

const aTurn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

async function measure(text: string): Promise<ExchangeCost> {
  const now = new Date().toISOString();
  const [ours, other] = [`bench-${crypto.randomUUID()}`, `bench-${crypto.randomUUID()}`];
  const [db, bare] = [await openStore(ours), await openStore(other)];
  const progress = { pause: aTurn };
  const planned = await timed(() => readImportFile(db, new Blob([text]), { state: 'saved' }, now, progress));
  const plan = planned.value;
  if (!('kind' in plan)) throw new Error(plan.reason);
  const applied = await timed(() => applyImportPlan(db, plan, now, progress));
  const exported = await timed(() => exportWorks(db, 'bibtex', { now, abstracts: true }, progress));

  const [works, shelf] = [await db.getAll('works'), await db.getAll('shelf')];
  const raw = await timed(async () => {
    const tx = bare.transaction(['works', 'shelf'], 'readwrite');
    const [intoWorks, intoShelf] = [tx.objectStore('works'), tx.objectStore('shelf')];
    await Promise.all([...works.map((one) => intoWorks.put(one)), ...shelf.map((one) => intoShelf.put(one)), tx.done]);
  });
  db.close();
  bare.close();
  indexedDB.deleteDatabase(ours);
  indexedDB.deleteDatabase(other);
  return {
    plan: planned.took,
    apply: applied.took,
    raw: raw.took,
    export: exported.took,
    bytes: exported.value.file.size,
    works: works.length,
    longest: { plan: planned.longest, apply: applied.longest, export: exported.longest },
  };
}

/** How long something took, and how long the page was away at most. */
async function timed<T>(work: () => Promise<T>): Promise<{ value: T; took: number; longest: number }> {
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    const at = performance.now();
    longest = Math.max(longest, at - last);
    last = at;
  }, 4);
  const began = performance.now();
  const value = await work();
  const took = performance.now() - began;
  await aTurn();
  longest = Math.max(longest, performance.now() - last);
  clearInterval(beat);
  return { value, took, longest };
}

(globalThis as { measureExchange?: typeof measure }).measureExchange = measure;
