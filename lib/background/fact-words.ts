import { t } from '../browser/i18n.ts';
import { publicationRank } from '../identity/merge-work.ts';
import type { PaperDetails, PaperFacts } from '../model/paper-facts.ts';
import type { Badges } from '../model/settings.ts';
import type { LinkKind, Work } from '../model/work.ts';
import { fold } from '../parse/fold.ts';
import { type StatedFacts, type StatedIn, statedFacts } from '../parse/stated-facts.ts';
import { venueShortName } from '../parse/venue-names.ts';
import type { Looked, StoredFacts } from '../store/paper-facts.ts';

export interface FactsOptions {
  badges: Badges;
  /** When the visit of this listing began; what was looked at since is up to date. */
  visitStartedAt?: string | undefined;
  /** Its own page has room for where else the work is. */
  elsewhere?: boolean;
}

/** A venue with what is said of the paper there, and where that was read. */
interface Venue {
  name: string;
  year?: number | undefined;
  track?: string | undefined;
  awards: readonly string[];
  published?: boolean | undefined;
  accepted: boolean;
  from: string;
}

/** Honours that are a place in the programme, not a prize. */
const NO_PRIZE = /^(?:oral|spotlight|highlight|poster)/i;
const TRACKS: Record<string, () => string> = {
  workshop: () => t('fact_track_workshop'),
  findings: () => t('fact_track_findings'),
  demo: () => t('fact_track_demo'),
};
const STATED_IN: Record<StatedIn, () => string> = {
  comments: () => t('fact_from_comments'),
  'journal-ref': () => t('fact_from_journal'),
  abstract: () => t('fact_from_abstract'),
};
/** What a link is called on the line of a paper's own page; other kinds are not shown there. */
const LINKS: Partial<Record<LinkKind, () => string>> = {
  project: () => t('fact_link_project'),
  openreview: () => t('fact_link_openreview'),
  video: () => t('fact_link_video'),
  slides: () => t('fact_link_slides'),
  poster: () => t('fact_link_poster'),
  data: () => t('fact_link_data'),
};
const MOST_ELSEWHERE = 3;
/** The page knows it, and puts it in. */
const TITLE = '$1';

/** What is told of a paper, in words; each switch of the badges leaves out its part. `undefined` when there is nothing. */
export function factsInWords(
  details: PaperDetails,
  stored: StoredFacts,
  { badges, visitStartedAt, elsewhere }: FactsOptions,
): PaperFacts | undefined {
  const stated = statedFacts(details);
  const facts: PaperFacts = {};
  const told: { words: string; from: string }[] = [];
  const version = badges.new ? versionWords(details, stored.looked, visitStartedAt) : undefined;
  if (version) facts.version = version;
  if (badges.venue) {
    const [first, ...others] = venuesOf(stated, stored);
    if (first) facts.venue = venueMark(first);
    for (const venue of first ? [first, ...others] : []) told.push({ words: venueWords(venue), from: venue.from });
  }
  const code = badges.code ? codeOf(stated, stored) : undefined;
  if (code) {
    facts.code = { url: code.url, word: t('fact_code'), heard: t('fact_code_for', TITLE) };
    told.push({ words: t('fact_code_at', new URL(code.url).host), from: code.from });
  }
  if (elsewhere && badges.code) {
    const links = elsewhereOf(stated, stored.work, facts.code?.url);
    if (links.length > 0) facts.elsewhere = links;
  }
  if (told.length > 0) facts.told = told;
  return Object.keys(facts).length > 0 ? facts : undefined;
}

function versionWords(
  { version, replaced }: PaperDetails,
  looked: Looked | undefined,
  visitStartedAt: string | undefined,
): PaperFacts['version'] {
  if (!looked) return undefined;
  const before = String(looked.version);
  const isRead = looked.how === 'read';
  if (version !== undefined && looked.version !== undefined) {
    if (version <= looked.version) return undefined;
    const now = String(version);
    return isRead
      ? { word: t('fact_version_read', now, before), heard: t('fact_version_read_heard', now, before) }
      : { word: t('fact_version_opened', now, before), heard: t('fact_version_opened_heard', now, before) };
  }
  if (!replaced || (visitStartedAt && looked.at >= visitStartedAt)) return undefined;
  if (looked.version === undefined) {
    const word = isRead ? t('fact_replaced_since_read') : t('fact_replaced_since_opened');
    return { word, heard: word };
  }
  return isRead
    ? { word: t('fact_replaced_read', before), heard: t('fact_replaced_read_heard', before) }
    : { word: t('fact_replaced_opened', before), heard: t('fact_replaced_opened_heard', before) };
}

/** What the page itself says comes first: the reader can see it there. */
function venuesOf({ venue, awards = [] }: StatedFacts, stored: StoredFacts): Venue[] {
  const known = storedVenue(stored);
  const stated = venue && {
    ...venue,
    awards,
    accepted: !venue.published && venue.from === 'comments',
    from: STATED_IN[venue.from](),
  };
  if (!stated || !known) return [stated ?? known].filter((one) => one !== undefined);
  if (fold(stated.name) !== fold(known.name)) return [stated, known];
  // The same place told twice: what one of them knows more is its own.
  return [
    { ...stated, year: stated.year ?? known.year, awards: stated.awards.length > 0 ? stated.awards : known.awards },
  ];
}

function storedVenue({ work, owners }: StoredFacts): Venue | undefined {
  if (!work?.venue || publicationRank(work) < 2) return undefined;
  const name = work.venueShort ?? venueShortName(work.venue) ?? work.venue;
  const telling = work.manifestations?.filter(({ venue }) => venue && fold(venue) === fold(work.venue!)) ?? [];
  const told = telling.find(({ year }) => year !== undefined) ?? telling[0];
  return {
    name,
    // The work's own year may be its preprint's.
    year: told && work.edits?.year === undefined ? told.year : work.year,
    track: work.kind === 'workshop' ? 'workshop' : undefined,
    awards: work.awards ?? [],
    accepted: work.status === 'accepted' || work.status === 'to-appear',
    published: work.status === undefined,
    from: pageWords(told?.url, owners),
  };
}

/** "from the homepage of Ilse Vanbergen", "from aclanthology.org" */
function pageWords(url: string | undefined, owners: StoredFacts['owners']): string {
  if (!url) return t('fact_from_library');
  const owner = owners.get(url);
  if (owner) return t('fact_from_homepage', owner);
  const { hostname } = new URL(url);
  return /(?:^|\.)arxiv\.org$/.test(hostname) ? t('fact_from_comments') : t('fact_from_site', hostname);
}

const restOf = ({ year, track, awards }: Venue): string => {
  const more = [TRACKS[track ?? '']?.(), firstAward(awards)].filter(Boolean);
  return [year ? ` ${year}` : '', ...more.map((part) => `, ${part}`)].join('');
};

const firstAward = (awards: readonly string[]): string | undefined =>
  awards.find((award) => !NO_PRIZE.test(award)) ?? awards[0];

function venueMark(venue: Venue): NonNullable<PaperFacts['venue']> {
  const rest = restOf(venue);
  return {
    name: venue.name,
    ...(rest ? { rest } : {}),
    ...(venue.awards.some((award) => !NO_PRIZE.test(award)) ? { award: true as const } : {}),
    heard: t('fact_heard', venueWords(venue), venue.from),
  };
}

function venueWords(venue: Venue): string {
  const where = `${venue.name}${restOf(venue)}`;
  if (venue.published) return t('fact_published', where);
  return venue.accepted ? t('fact_accepted', where) : t('fact_at', where);
}

function codeOf({ code }: StatedFacts, { work }: StoredFacts): { url: string; from: string } | undefined {
  if (code) return { url: code.url, from: STATED_IN[code.from]() };
  const known = work?.links?.find(({ kind }) => kind === 'code');
  return known && { url: known.url, from: t('fact_from_library') };
}

/** The published form first, then what goes with the paper. */
function elsewhereOf(
  { project }: StatedFacts,
  work: Work | undefined,
  code: string | undefined,
): NonNullable<PaperFacts['elsewhere']> {
  const found = new Map<string, string>();
  const published = work?.doi && !work.doi.startsWith('10.48550/') ? `https://doi.org/${work.doi}` : undefined;
  if (published) found.set(published, t('fact_link_published'));
  if (project) found.set(project.url, t('fact_link_project'));
  for (const { kind, url } of work?.links ?? []) {
    const { hostname } = new URL(url);
    const isPaper = kind === 'paper' && !published && !/(?:^|\.)(?:arxiv|doi)\.org$/.test(hostname);
    const word = isPaper ? t('fact_link_on', hostname.replace(/^www\./, '')) : LINKS[kind]?.();
    if (word && ![...found.values()].includes(word)) found.set(url, word);
  }
  if (code) found.delete(code);
  return [...found]
    .slice(0, MOST_ELSEWHERE)
    .map(([url, word]) => ({ url, word, heard: t('fact_link_of', word, TITLE) }));
}
