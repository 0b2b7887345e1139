import type { SourceHealth, SourceId, Task } from '../../lib/model/source.ts';
import type { Work } from '../../lib/model/work.ts';
import { expected } from '../demo/works.ts';
import { demoWorld } from '../demo/world.ts';
import type { Lectern } from '../helpers/lectern.ts';
import type { Answer } from '../helpers/web-server.ts';
import type { FakePaper } from '../queue/answers.ts';

/** An answer of arXiv's API. */
export const atom = (body: string | Buffer, more: Partial<Answer> = {}): Answer => ({
  body,
  type: 'application/atom+xml; charset=utf-8',
  ...more,
});
export const isApi = (url: URL) => url.host === 'export.arxiv.org';
const soon = () => new Date(Date.now() + 60_000).toISOString();
/** A paper that is submitted in a minute. */
export const paper = (more: Partial<FakePaper> = {}): FakePaper => ({
  id: '2611.30001',
  title: 'A pause of one’s own',
  authors: [expected.name, 'Jun Rii'],
  submitted: soon(),
  ...more,
});

/** The demo's web, with arXiv's other hosts answering so. */
export const answering = (lectern: Lectern, answer: (url: URL) => Answer | undefined) => {
  const demo = demoWorld();
  lectern.web.serve((url) => answer(url) ?? demo(url));
};
/** Addresses of a host that were asked, in order. */
export const asked = (lectern: Lectern, host: string) =>
  lectern.web.requests.filter(({ url }) => new URL(url).host === host).map(({ url }) => url);

/** How a source does, as it is stored. */
export const healthOf = async (lectern: Lectern, source: SourceId) =>
  (await lectern.stored<SourceHealth>('sources')).find(({ id }) => id === source);

/** Whether nothing is under way or about to be asked. */
export const isQuiet = async (lectern: Lectern) => {
  const { tasks, sources } = await lectern.readStores(['tasks', 'sources']);
  const now = new Date().toISOString();
  const isPaused = sources!.some(([, { pausedUntil }]: [unknown, SourceHealth]) => pausedUntil && pausedUntil > now);
  return tasks!.every(([, { claimedAt, dueAt }]: [unknown, Task]) => !claimedAt && (isPaused || dueAt > now));
};

/** As if nothing had ever been asked: tasks wait for the user, sources are well. */
export const forgetTrouble = (lectern: Lectern) =>
  lectern.inStores(async (tx, done) => {
    tx.objectStore('sources').clear();
    const tasks = tx.objectStore('tasks');
    const later = new Date(Date.now() + 86_400_000).toISOString();
    for (const { doneAt: _done, claimedAt: _claimed, ...task } of await done(tasks.getAll()))
      tasks.put({ ...task, failures: 0, dueAt: later, setAt: new Date().toISOString() });
  });

/** Titles of what arrived. */
export const arrivals = async (lectern: Lectern): Promise<string[]> => {
  const { arrivals: arrived, works } = await lectern.readStores(['arrivals', 'works']);
  const titles = new Map(works!.map(([id, work]: [unknown, Work]) => [id, work.title]));
  return arrived!.map(([workId]) => titles.get(workId)!).sort();
};

/** The user's yes, to some sources only, with nothing due by itself. */
export async function sayYes(lectern: Lectern, ...on: SourceId[]): Promise<void> {
  const all = ['arxiv-api', 'arxiv-author', 'homepage'] as const;
  const sources = Object.fromEntries(all.map((id) => [id, on.includes(id)]));
  await lectern.send('sources:set', { sources });
  const options = await lectern.options();
  await options.click({ role: 'button', name: 'Yes, ask them' });
  await options.waitFor({ role: 'switch', name: 'Ask in the background' });
  await options.close();
}
