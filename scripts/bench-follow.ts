/**
 * Follows 100 people through nine months of arXiv, day by day with a fake clock, through the queue, the sources and the store as the background
 * runs them; then once more with a background that is killed 200 times.
 *
 *   npm run bench:follow [-- ../shared] [--days N] [--people N] [--kills N] [--misses]
 *
 * People: those labelled in identity/, their pages without what is still to come; and invented ones, who have papers, co-authors and words of
 * somebody in the stream, and as many namesakes from other categories as their name is common.
 */
import 'fake-indexeddb/auto';
import { type LecternDb, openStore } from '../lib/store/db.ts';
import { type Cases, GROUPS, readReplayCases } from './replay/cases.ts';
import { grouped, type Replayed, replay } from './replay/replay.ts';

const options = process.argv.slice(2);
const numberOf = (name: string, usual: number): number => {
  const at = options.indexOf(name);
  return at < 0 ? usual : Number(options[at + 1]);
};
const [days, people, kills] = [numberOf('--days', 400), numberOf('--people', 100), numberOf('--kills', 200)];
const shared = options[0] && !options[0].startsWith('--') ? options[0] : '../shared';

async function bench(all: Cases): Promise<void> {
  const dates = [...new Set(all.papers.map(({ published }) => published))].sort();
  console.log(`${all.papers.length} papers on ${dates.length} days, ${all.people.length} people`);
  const calm = await run(all, dates, 0);
  print(all, calm.result, calm.size);
  if (kills === 0) return;
  const killed = await run(all, dates, kills);
  const [before, after] = [keysOf(calm.result), keysOf(killed.result)];
  console.log(
    `\nkilled ${killed.result.kills} times: lost ${without(before, after)}, told besides ${without(after, before)}, repeated ${repeats(killed.result)}, requests left without an answer ${killed.result.claimed}`,
  );
}

async function run(
  all: Cases,
  dates: string[],
  times: number,
): Promise<{ result: Replayed; size: Record<string, number> }> {
  const db = await openStore(`replay-${times}`);
  const pages = all.people.map(({ page }) => page);
  const listings = ['cs.LG', 'cs.CL', 'cs.CV'];
  const result = await replay({ db, papers: all.papers, pages, days: dates, listings, kills: times, seed: 7 });
  const size = await sizeOf(db);
  db.close();
  return { result, size };
}

function print(
  { people: followed, papers }: Cases,
  { told, people: ids, cpu, requests }: Replayed,
  size: Record<string, number>,
): void {
  const titles = new Map(papers.map((paper) => [paper.id, paper.title]));
  const toldOf = grouped(told, ({ researcherId }) => researcherId);
  const rows: Record<string, Record<string, number | string>> = {};
  for (const kind of GROUPS) {
    const group = followed.flatMap((person, i) =>
      person.group === kind ? [{ person, ids: toldOf.get(ids[i]!) ?? [] }] : [],
    );
    const sum = (count: (one: (typeof group)[number]) => number) => group.reduce((n, one) => n + count(one), 0);
    const isStranger = ({ person }: (typeof group)[number], id: string) =>
      person.strangers.has(id) || (person.group !== 'labelled' && !person.theirs.has(id));
    const theirs = sum(({ person }) => person.theirs.size);
    const found = sum(
      ({ person, ids: mine }) => new Set(mine.filter(({ id }) => person.theirs.has(id)).map(({ id }) => id)).size,
    );
    const shown = sum((one) => one.ids.filter(({ id }) => isStranger(one, id)).length);
    const known = sum((one) => one.ids.filter(({ id }) => one.person.theirs.has(id) || isStranger(one, id)).length);
    rows[kind] = {
      people: group.length,
      arrivals: sum((one) => one.ids.length),
      'theirs came': `${found} of ${theirs}`,
      missed: theirs - found,
      'strangers shown': `${shown} of ${known} with known truth`,
      'shown as sure': sum((one) => one.ids.filter(({ id, how }) => how === 'sure' && isStranger(one, id)).length),
      'strangers put in': sum(({ person }) => person.strangers.size),
      unknown: sum((one) => one.ids.filter(({ id }) => !one.person.theirs.has(id) && !isStranger(one, id)).length),
    };
    if (options.includes('--misses'))
      for (const one of group) {
        const mine = new Set(one.ids.map(({ id }) => id));
        for (const id of one.person.theirs)
          if (!mine.has(id)) console.log(`missed  ${one.person.page.researcher?.name}: ${id} ${titles.get(id)}`);
        for (const { id, how } of one.ids)
          if (isStranger(one, id))
            console.log(`shown   ${one.person.page.researcher?.name}: ${id} ${how} ${titles.get(id)}`);
      }
  }
  console.table(rows);
  const sorted = cpu.toSorted((a, b) => a - b);
  console.log(`repeated ${repeats({ told })}; ${requests} requests, ${(requests / cpu.length).toFixed(1)} a day`);
  console.log(
    `CPU a day: median ${Math.round(sorted[sorted.length >> 1]!)} ms, most ${Math.round(sorted.at(-1)!)} ms (fake-indexeddb in it)`,
  );
  const total = Object.values(size).reduce((a, b) => a + b, 0);
  console.log(
    `store: ${(total / 1e6).toFixed(2)} MB as JSON (${Object.entries(size)
      .map(([name, bytes]) => `${name} ${Math.round(bytes / 1e3)} kB`)
      .join(', ')})`,
  );
}

/** What was told to be whose; people have other ids in each run. */
function keysOf({ told, people: ids }: Replayed): Set<string> {
  return new Set(told.map(({ id, researcherId }) => `${id} ${ids.indexOf(researcherId)}`));
}

function without(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((key) => !b.has(key)).length;
}

function repeats({ told }: Pick<Replayed, 'told'>): number {
  return told.length - new Set(told.map(({ id, researcherId }) => `${id} ${researcherId}`)).size;
}

async function sizeOf(db: LecternDb): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const name of db.objectStoreNames) {
    const bytes = (await db.getAll(name)).reduce((sum: number, record) => sum + JSON.stringify(record).length, 0);
    if (bytes > 1_000) sizes[name] = bytes;
  }
  return sizes;
}

const cases = await readReplayCases(shared, people, days);
if (cases) await bench(cases);
else console.log('arxiv/stream.jsonl.gz is not there: nothing to replay');
