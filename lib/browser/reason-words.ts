import type { Reason } from '../model/reason.ts';
import { formatNumber, plural, t, uiLanguage } from './i18n.ts';

type Params<K extends Reason['key']> = Extract<Reason, { key: K }>['params'];

const RELATIONS = {
  same: 'reason_name_same',
  middle: 'reason_name_middle',
  reordered: 'reason_name_reordered',
  nickname: 'reason_name_nickname',
  part: 'reason_name_part',
  romanised: 'reason_name_romanised',
  initials: 'reason_name_initials',
} as const;
const KNOWN = {
  arxiv: 'reason_known_arxiv',
  doi: 'reason_known_doi',
  title: 'reason_known_title',
  page: 'reason_own_page',
} as const;
const CLAIMED = {
  profile: 'reason_claimed_profile',
  orcid: 'reason_claimed_orcid',
  feed: 'reason_author_feed',
} as const;

const list = (names: readonly string[]): string =>
  new Intl.ListFormat(uiLanguage(), { type: 'unit', style: 'short' }).format(names);

const words: { [K in Reason['key']]: (params: Params<K>) => string } = {
  known: ({ by }) => t(KNOWN[by]),
  claimed: ({ through }) => t(CLAIMED[through]),
  numbered: () => t('reason_author_number'),
  otherOrcid: () => t('reason_other_orcid'),
  corrected: ({ theirs }) => (theirs ? t('reason_said_theirs') : t('reason_said_not_theirs')),
  otherName: () => t('reason_other_name'),
  sameName: () => t('reason_same_name'),
  name: ({ relation, with: name }) => t(RELATIONS[relation], name),
  signsSo: ({ count }) => plural('reason_signs_so', count),
  signsOtherwise: ({ usually, count }) => plural('reason_signs_otherwise', count, usually),
  rareName: () => t('reason_rare_name'),
  commonName: ({ expected }) => t('reason_common_name', formatNumber(Math.round(expected))),
  coauthors: ({ count, names }) => plural('reason_coauthors', count, list(names)),
  noCoauthor: ({ of }) => plural('reason_no_coauthor', of),
  circle: ({ names, via }) => t('reason_circle', list(names), via),
  fieldLike: ({ category, of, total }) => plural('reason_field_like', total, category, formatNumber(of)),
  fieldUnlike: ({ category, total }) => plural('reason_field_unlike', total, category),
  words: ({ words }) => t('reason_words', list(words)),
  otherWords: () => t('reason_other_words'),
  longAgo: ({ years }) => plural('reason_long_ago', years),
  affiliation: ({ affiliation }) => t('reason_affiliation', affiliation),
  rejectedCoauthors: ({ names }) => t('reason_rejected_coauthors', list(names)),
  rejectedField: ({ category }) => t('reason_rejected_field', category),
  text: ({ text }) => text,
};

/** A reason in the words of the browser's language, to stand after "Sure, " or in a list: "2 co-authors in common: A. Ruiz, L. Pardal". */
export const reasonWords = (reason: Reason): string =>
  (words[reason.key] as (params: unknown) => string)(reason.params);
