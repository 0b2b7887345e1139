import { fold } from '../../parse/fold.ts';
import { type Evidence, FEATURES, featuresOf, gather } from './features.ts';
import { externalIdsOf, type Profile, paperKeys } from './profile.ts';
import type { Answer, Paper, Reason, Verdict } from './types.ts';
import { WEIGHTS } from './weights.ts';

/** From this probability on a byline is `sure`: chosen on people left out of the training, none of whose strangers came so far. */
export const SURE = 0.93;
/** From here on `likely`. Below one half, since a paper missed is worse than a stranger's shown as only likely. */
export const LIKELY = 0.3;

const KNOWN = 0.999;
/** No evidence short of an id says more than this: 500 labelled cases cannot vouch for it. */
const MOST = 0.998;
const REJECTED = 0.002;
const OTHER_NAME = 0.0005;

/**
 * Is this byline the person? Pure: the same for the same profile and paper.
 *
 * What settles it is looked at first: the user's own word on this paper; an id or title among their known works; their own claim
 * through a profile; the byline's ORCID. Otherwise the name must agree, and the evidence is added up (features.ts, weights.ts).
 *
 * @param byline the author's name as printed on `paper`
 */
export function identify(profile: Profile, paper: Paper, byline: string): Answer {
  const evidence = gather(profile, paper, byline);
  if (!evidence) return { verdict: 'no', probability: OTHER_NAME, reasons: [against('otherName', {})] };
  return settled(profile, paper, byline) ?? weigh(profile, evidence);
}

function settled(profile: Profile, paper: Paper, byline: string): Answer | undefined {
  const keys = paperKeys(paper);
  if (keys.some((key) => profile.rejected.has(key) && !isAnotherWork(profile, key, paper)))
    return { verdict: 'same-name', probability: REJECTED, reasons: [against('corrected', { theirs: false })] };
  if (keys.some((key) => profile.confirmed.has(key)))
    return { verdict: 'sure', probability: KNOWN, reasons: [speaking('corrected', { theirs: true })] };
  const by = knownBy(profile, paper);
  if (by) return { verdict: 'sure', probability: KNOWN, reasons: [speaking('known', { by })] };
  const ids = externalIdsOf(paper);
  if (ids.some((id) => profile.person.claimed?.includes(id)))
    return { verdict: 'sure', probability: KNOWN, reasons: [speaking('claimed', { through: 'profile' })] };
  const orcid = paper.orcids?.[paper.authors.findIndex((author) => author.name === byline)];
  const theirs = profile.person.ids?.orcid;
  if (!orcid || !theirs) return undefined;
  return orcid === theirs
    ? { verdict: 'sure', probability: KNOWN, reasons: [speaking('claimed', { through: 'orcid' })] }
    : { verdict: 'same-name', probability: REJECTED, reasons: [against('otherOrcid', {})] };
}

/** A rejected title does not reject another paper of that title, when both have arXiv ids. */
const isAnotherWork = (profile: Profile, key: string, paper: Paper): boolean =>
  key.startsWith('title:') &&
  profile.rejectedWorks.some(
    ({ title, arxivId }) => `title:${title}` === key && paper.arxivId && arxivId !== paper.arxivId,
  );

/** How this paper is known to be theirs. A title must have four words, and may not belong to another arXiv id or DOI. */
function knownBy(profile: Profile, paper: Paper): 'arxiv' | 'doi' | 'title' | undefined {
  if (paper.arxivId && profile.externalIds.has(`arxiv:${paper.arxivId}`)) return 'arxiv';
  if (paper.doi && profile.externalIds.has(`doi:${paper.doi.toLowerCase()}`)) return 'doi';
  const title = fold(paper.title);
  if (!profile.titles.has(title) || title.split(' ').length < 4) return undefined;
  const arxivId = profile.titles.get(title);
  return arxivId && paper.arxivId && arxivId !== paper.arxivId ? undefined : 'title';
}

function weigh(profile: Profile, evidence: Evidence): Answer {
  const x = featuresOf(evidence);
  const logOdds = FEATURES.reduce((sum, feature) => sum + WEIGHTS[feature] * x[feature], WEIGHTS.intercept);
  const probability = Math.min(MOST, 1 / (1 + Math.exp(-logOdds)));
  return { verdict: verdictOf(probability, evidence), probability, reasons: reasonsOf(profile, evidence) };
}

function verdictOf(probability: number, evidence: Evidence): Verdict {
  const { name } = evidence;
  // Initials agree for too many people: never sure, unless they sign so themselves, and nobody's without anything else.
  const initialsOnly = name.relation === 'initials';
  if (probability < LIKELY || (initialsOnly && !name.signed && !speaksForThem(evidence))) return 'same-name';
  return probability >= SURE && (!initialsOnly || name.signed >= 3) ? 'sure' : 'likely';
}

/** People or a place in common: words and a field are shared by too many of one initial. */
const speaksForThem = ({ coauthors, circle, affiliation }: Evidence): boolean =>
  coauthors.weight >= 0.05 || circle.weight >= 0.05 || affiliation;

/** A name this rare has hardly a second bearer in 50,000 papers. */
const RARE = 0.3;
const COMMON = 2;

/** What was found, the strongest first, each for or against. */
function reasonsOf(profile: Profile, e: Evidence): Reason[] {
  const reasons: (Reason | undefined | false)[] = [
    e.affiliation && speaking('affiliation', { affiliation: profile.person.affiliation! }),
    e.coauthors.names.length > 0 &&
      e.coauthors.weight >= 0.05 &&
      speaking('coauthors', { count: e.coauthors.names.length, names: e.coauthors.names.slice(0, 5) }),
    e.rejected.names.length > 0 && against('rejectedCoauthors', { names: e.rejected.names.slice(0, 5) }),
    e.rejectedCategory !== undefined && against('rejectedField', { category: e.rejectedCategory }),
    fieldReason(e),
    e.words.score > 0.6 && e.words.words.length > 0 && speaking('words', { words: e.words.words.slice(0, 4) }),
    e.words.of > 20 && profile.titleCount >= 3 && e.words.score < -0.1 && against('otherWords', {}),
    e.circle.names.length > 0 &&
      e.circle.weight >= 0.05 &&
      speaking('circle', { names: e.circle.names.slice(0, 3), via: e.circle.via ?? '' }),
    ...nameReasons(e),
    !e.coauthors.names.length &&
      profile.coauthors.full.size >= 3 &&
      against('noCoauthor', { of: profile.coauthors.full.size }),
    (e.years ?? 0) > 4 && against('longAgo', { years: e.years! }),
  ];
  return reasons.filter((reason): reason is Reason => Boolean(reason));
}

function fieldReason(e: Evidence): Reason | undefined {
  if (!e.field) return undefined;
  const { category, of, total, fit } = e.field;
  if (of && fit >= 0.3) return speaking('fieldLike', { category, of, total });
  return !of && fit < 0.2 ? against('fieldUnlike', { category, total }) : undefined;
}

function nameReasons({ name }: Evidence): (Reason | false)[] {
  const expected = Number(name.expected.toPrecision(2));
  return [
    Boolean(name.usually) && against('signsOtherwise', { usually: name.usually!.text, count: name.usually!.works }),
    name.relation !== 'same' &&
      (name.relation === 'initials' || name.relation === 'reordered'
        ? against('name', { relation: name.relation, with: name.with })
        : speaking('name', { relation: name.relation, with: name.with })),
    name.signed > 0 && speaking('signsSo', { count: name.signed }),
    name.expected < RARE && speaking('rareName', { expected }),
    name.expected > COMMON && against('commonName', { expected }),
  ];
}

type Key = Reason['key'];
const speaking = <K extends Key>(key: K, params: Extract<Reason, { key: K }>['params']) =>
  ({ key, params, speaks: 1 }) as Reason;
const against = <K extends Key>(key: K, params: Extract<Reason, { key: K }>['params']) =>
  ({ key, params, speaks: -1 }) as Reason;
