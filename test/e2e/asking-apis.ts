import type { SourceHealth, Task, WatchChanges } from '../../lib/model/source.ts';
import { expected } from '../demo/works.ts';
import { demoWorld, homepage } from '../demo/world.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import type { Tab } from '../helpers/browser/tab.ts';
import type { Lectern } from '../helpers/lectern.ts';
import { allowSites } from '../helpers/read-in-tab.ts';
import type { Answer } from '../helpers/web-server.ts';
import { crossrefAnswer, openalexAnswer, semanticScholarAnswer } from './api-answers.ts';
import { answering, forgetTrouble, healthOf, isQuiet, sayYes } from './asking.ts';
import { expect, follow, titlesIn } from './browsers.ts';

export const hosts = {
  openalex: 'api.openalex.org',
  'semantic-scholar': 'api.semanticscholar.org',
  crossref: 'api.crossref.org',
} as const;
type Api = keyof typeof hosts;
export const names = { openalex: 'OpenAlex', 'semantic-scholar': 'Semantic Scholar', crossref: 'Crossref' } as const;
const answerOf = { openalex: openalexAnswer, 'semantic-scholar': semanticScholarAnswer, crossref: crossrefAnswer };
export const apis = Object.keys(hosts) as Api[];
export const grants = apis.map((api) => `https://${hosts[api]}/*`);
export const keys = { openalex: 'keyOfOpenAlex', 'semantic-scholar': 'keyOfScholar' };

export const dayBefore = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
/** A number that arXiv gives to nobody, of the month of that day. */
export const numberOf = (day: string, last: number) => `${day.slice(2, 4)}${day.slice(5, 7)}.${93_000 + last}`;

export const onArxiv = {
  title: 'Hesitation Trees for Broken Clauses',
  authors: [expected.name, 'Jun Rii'],
  arxivId: '2601.93001',
};
export const withDoi = {
  title: 'What a Comma Costs in Slow Dialogue',
  authors: onArxiv.authors,
  doi: '10.5555/lectern.2201',
};

/** Her page with two papers more, which are under review. */
function herPage(): Answer {
  const entry = (title: string, link: string) => `<li><span class="title">${title}</span><br>
    <b>Ilse Vanbergen</b>, Jun Rii<br><i>Under review</i>, 2026<br>[<a href="${link}">paper</a>]</li>`;
  const added =
    entry(onArxiv.title, `https://arxiv.org/abs/${onArxiv.arxivId}`) +
    entry(withDoi.title, `https://doi.org/${withDoi.doi}`);
  const page = String(demoWorld()(new URL(homepage))!.body);
  return { body: page.replace('<ul class="publications">', `<ul class="publications">${added}`) };
}

/** The services answer so from now on; those that are not named know of nothing. */
export const serving = (lectern: Lectern, answers: Partial<Record<Api, Answer>>) =>
  answering(lectern, (url) => {
    const api = apis.find((one) => hosts[one] === url.host);
    if (api && url.pathname === '/hello')
      return { body: '<p>', headers: { 'set-cookie': 'who=me; Path=/; Max-Age=600; Secure; SameSite=None' } };
    if (api) return answers[api] ?? answerOf[api]([]);
    return url.href === homepage ? herPage() : undefined;
  });

/** What a service was asked, in order, beside what a tab that is opened there asks. */
export const questions = (lectern: Lectern, api: Api) =>
  lectern.web.requests.filter(({ url }) => {
    const { host, pathname } = new URL(url);
    return host === hosts[api] && pathname !== '/hello' && pathname !== '/favicon.ico';
  });

export const taskOf = async (lectern: Lectern, api: Api) =>
  (await lectern.stored<Task>('tasks')).find(({ source }) => source === api);

/** She is followed; the three may be asked, and wait for the user. */
export async function whileAsking(lectern: Lectern, given: WatchChanges['keys']): Promise<void> {
  serving(lectern, {});
  await follow(lectern, homepage, expected.name);
  await allowSites(lectern, grants);
  await sayYes(lectern, 'homepage');
  // Nothing goes out by itself until all is to be asked on demand.
  const sources = { openalex: true, 'semantic-scholar': true, crossref: true };
  await lectern.send('sources:set', { noNetwork: true, sources, keys: given });
  for (const api of apis) await eventually(`${api} has a task`, () => taskOf(lectern, api));
  await forgetTrouble(lectern);
  await lectern.send('sources:set', { noNetwork: false });
}

/** Asks one, whatever it answered before, and waits until it has answered. */
export async function check(lectern: Lectern, api: Api): Promise<SourceHealth> {
  await forgetTrouble(lectern);
  expect(await lectern.send('sources:check', { source: api })).toEqual({ asked: 1 });
  return eventually(`${api} has answered`, async () => {
    const health = await healthOf(lectern, api);
    const isTold = health?.lastSuccessAt !== undefined || health?.lastError !== undefined;
    return isTold && (await isQuiet(lectern)) && health;
  });
}

export async function openNew(lectern: Lectern): Promise<Tab> {
  const popup = await lectern.popup(await lectern.browser.open(homepage));
  await popup.click({ role: 'tab', name: /^New/ });
  return popup;
}
export const shownIn = async (popup: Tab) => (await titlesIn(popup)).map((title) => title.replace(/^New: /, '')).sort();
/** What the popup says of a paper, in one line. */
export const rowOf = (popup: Tab, title: string) =>
  popup.until(
    `a row of "${title}"`,
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('.work')]
        .find((row) => row.querySelector('.work__title')?.textContent?.includes(wanted))
        ?.innerText.replace(/\s+/g, ' '),
    title,
  );

/** Types a key of the user's own and saves it. */
export async function giveKey(options: Tab, name: string, key: string): Promise<void> {
  await options.until(
    `the key for ${name} can be typed`,
    (label) => {
      const control = [...document.querySelectorAll('label')].find((one) => one.textContent === label)?.control;
      control?.focus();
      return control && document.activeElement === control;
    },
    `Your key for ${name}`,
  );
  await options.type(key);
  await options.press('Enter');
}
