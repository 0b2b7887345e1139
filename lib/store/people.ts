import { bylineForms, followedForms } from '../identity/names.ts';
import type { ProfileIds, Researcher, ResearcherOnPage } from '../model/researcher.ts';
import type { WorkOnPage } from '../model/work.ts';
import type { ResearcherRecord } from './db.ts';
import { findWork } from './keep.ts';
import type { Unit } from './unit.ts';

/** Pages compare without scheme, `www.`, fragment, `index.html` and a slash at the end. */
export function pageHandle(url: string): string {
  const { host, pathname, search } = new URL(url);
  const path = pathname.replace(/\/index\.html?$/i, '/').replace(/\/+$/, '');
  return `page:${host.replace(/^www\./, '')}${path}${search}`;
}

/** Whether a page can be found again by its address. A file cannot: another one may have its name. */
export const isOnTheWeb = (url: string): boolean => /^https?:/.test(url);

const profileHandles = (ids: ProfileIds): string[] =>
  Object.entries(ids).flatMap(([scheme, id]) => (id ? [`${scheme}:${id.toLowerCase()}`] : []));

/** A researcher with what they are looked up by. */
export function researcherRecord(researcher: Researcher): ResearcherRecord {
  const handles = [...profileHandles(researcher.ids), ...researcher.pages.map(pageHandle)];
  return { ...toResearcher(researcher), handles: [...new Set(handles)] };
}

/** A researcher as the model has it. */
export function toResearcher(record: Researcher & { handles?: unknown }): Researcher {
  const { handles: _handles, ...researcher } = record;
  return researcher;
}

/** Whether one of these names is written like one of those. */
export function sameName(
  a: Pick<Researcher, 'name' | 'variants' | 'addedNames'>,
  b: Pick<ResearcherOnPage, 'name' | 'variants'>,
): boolean {
  const forms = new Set([a.name, ...(a.variants ?? []), ...(a.addedNames ?? [])].flatMap(followedForms));
  return [b.name, ...(b.variants ?? [])].flatMap(bylineForms).some((form) => forms.has(form));
}

/** Profiles that belong to one person only; a GitHub account may be a group's. */
const PERSONAL = ['scholar', 'orcid', 'dblp', 'semanticScholar', 'openreview', 'arxiv', 'inspire'] as const;

/** Two different profiles on one site are two people. */
const differ = (a: ProfileIds, b: ProfileIds): boolean =>
  PERSONAL.some((site) => a[site] && b[site] && a[site]!.toLowerCase() !== b[site]!.toLowerCase()) &&
  !PERSONAL.some((site) => a[site] && a[site]?.toLowerCase() === b[site]?.toLowerCase());

/**
 * Who of those followed this page presents: the one whose page it is, or who has a profile in common and the same name, or the same name
 * and one of the page's works.
 */
export async function followedOnPage(
  unit: Unit,
  onPage: ResearcherOnPage,
  url: string | undefined,
  works: readonly WorkOnPage[] = [],
): Promise<ResearcherRecord | undefined> {
  const [samePage] = url && isOnTheWeb(url) ? await unit.researchers.where('handles', pageHandle(url)) : [];
  if (samePage && !differ(samePage.ids, onPage.ids)) return samePage;
  for (const handle of profileHandles(onPage.ids)) {
    for (const person of await unit.researchers.where('handles', handle)) {
      if (!differ(person.ids, onPage.ids) && sameName(person, onPage)) return person;
    }
  }
  for (const onPageWork of works) {
    const work = await findWork(unit, onPageWork);
    if (!work) continue;
    for (const { researcherId } of await unit.authorships.where('workId', work.id)) {
      const person = await unit.researchers.get(researcherId);
      if (person && sameName(person, onPage) && !differ(person.ids, onPage.ids)) return person;
    }
  }
  return undefined;
}
