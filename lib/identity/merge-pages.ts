import type { Page } from '../model/page.ts';
import type { ResearcherOnPage } from '../model/researcher.ts';
import type { WorkOnPage } from '../model/work.ts';
import { externalIdsOf } from './external-ids.ts';
import { mergeFacts } from './merge-work.ts';
import { bylineForms, followedForms, initialForms } from './names.ts';
import { isSameWork } from './same-work.ts';

/** Two pages that present two people are not one. */
export const presentOne = (a: Page, b: Page): boolean =>
  !a.researcher || !b.researcher || sameName(a.researcher, b.researcher);

/**
 * A homepage and the list of publications on another page of its site, as one page: one person, each work once. What the homepage
 * says comes first; its address stays.
 */
export function mergePages(home: Page, list: Page): Page {
  const works = [...home.works];
  const byId = new Map<string, number[]>();
  const remember = (work: WorkOnPage, at: number) => {
    for (const id of externalIdsOf(work)) byId.set(id, [...(byId.get(id) ?? []), at]);
  };
  works.forEach(remember);
  for (const work of list.works) {
    const candidates = externalIdsOf(work).flatMap((id) => byId.get(id) ?? []);
    const at = candidates.find((candidate) => isSameWork(works[candidate]!, work));
    if (at !== undefined) works[at] = { ...mergeFacts(works[at]!, work), ...surer(works[at]!, work) };
    else {
      remember(work, works.length);
      works.push(work);
    }
  }
  const researcher = home.researcher && list.researcher ? mergePeople(home.researcher, list.researcher) : undefined;
  const { publicationsAt: _read, ...page } = home;
  const person = researcher ?? home.researcher ?? list.researcher;
  return {
    ...page,
    kind: home.kind === 'other' ? list.kind : home.kind,
    confidence: Math.max(home.confidence, list.confidence),
    ...(person ? { researcher: person } : {}),
    mergedFrom: [...(home.mergedFrom ?? []), list.url].slice(0, 10),
    works,
    problems: [...home.problems, ...list.problems].slice(0, 1_000),
  };
}

const surer = (a: WorkOnPage, b: WorkOnPage): Pick<WorkOnPage, 'confidence'> =>
  a.confidence === undefined || b.confidence === undefined ? {} : { confidence: Math.max(a.confidence, b.confidence) };

function mergePeople(home: ResearcherOnPage, list: ResearcherOnPage): ResearcherOnPage {
  const { name, variants = [], ...more } = list;
  const names = [...(home.variants ?? []), name, ...variants].filter((other) => other !== home.name);
  return {
    ...more,
    ...home,
    ...(names.length > 0 ? { variants: [...new Set(names)].slice(0, 20) } : {}),
    ids: { ...list.ids, ...home.ids },
  };
}

/** On one site an initial is enough: "I. Vanbergen" beside "Ilse Vanbergen". */
function sameName(a: ResearcherOnPage, b: ResearcherOnPage): boolean {
  const forms = ({ name, variants = [] }: ResearcherOnPage) =>
    [name, ...variants].flatMap((one) => [...followedForms(one), ...bylineForms(one), ...initialForms(one)]);
  const known = new Set(forms(a));
  return forms(b).some((form) => known.has(form));
}
