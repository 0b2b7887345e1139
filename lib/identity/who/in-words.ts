import type { NameRelation, Reason } from './types.ts';

const RELATION: Record<NameRelation, string> = {
  same: 'the same name as',
  middle: 'but for a middle name the same name as',
  reordered: 'in the other order the same name as',
  nickname: 'a short form of',
  part: 'one half of the family name of',
  romanised: 'another spelling of',
  initials: 'only the initials agree with',
};

const list = (names: string[]) => names.join(', ');
const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** A reason in English, for the command line; the extension takes its words from the texts. */
export function inWords(reason: Reason): string {
  switch (reason.key) {
    case 'known':
      return {
        arxiv: 'this arXiv paper is among their works',
        doi: 'this DOI is among their works',
        title: 'this title is among their works',
        page: 'listed on their own page',
      }[reason.params.by];
    case 'claimed':
      return {
        profile: 'they claim this paper on their profile',
        orcid: 'their ORCID stands at this name',
        feed: 'in their arXiv author feed',
      }[reason.params.through];
    case 'numbered':
      return 'listed under their author number';
    case 'otherOrcid':
      return "somebody else's ORCID stands at this name";
    case 'corrected':
      return reason.params.theirs ? 'you said: yes, them' : 'you said: not them';
    case 'otherName':
      return 'another name';
    case 'sameName':
      return 'the same full name';
    case 'name':
      return `${RELATION[reason.params.relation]} “${reason.params.with}”`;
    case 'signsSo':
      return `signed so on ${plural(reason.params.count, 'known paper')}`;
    case 'signsOtherwise':
      return `signs “${reason.params.usually}” on ${plural(reason.params.count, 'known paper')}`;
    case 'rareName':
      return 'a rare name';
    case 'commonName':
      return `a common name: about ${Math.round(reason.params.expected)} in 50,000 papers`;
    case 'coauthors':
      return `${plural(reason.params.count, 'co-author')} in common: ${list(reason.params.names)}`;
    case 'noCoauthor':
      return `none of ${plural(reason.params.of, 'known co-author')}`;
    case 'circle':
      return `${list(reason.params.names)}: works with ${reason.params.via}`;
    case 'fieldLike':
      return `${reason.params.category} like ${reason.params.of} of ${reason.params.total} known papers`;
    case 'fieldUnlike':
      return `${reason.params.category} like none of ${plural(reason.params.total, 'known paper')}`;
    case 'words':
      return `words of their titles: ${list(reason.params.words)}`;
    case 'otherWords':
      return 'other words than their titles';
    case 'longAgo':
      return `${plural(reason.params.years, 'year')} after their last known paper`;
    case 'affiliation':
      return `the comments name ${reason.params.affiliation}`;
    case 'rejectedCoauthors':
      return `with ${list(reason.params.names)}, as on papers you said are not theirs`;
    case 'rejectedField':
      return `${reason.params.category}, as on papers you said are not theirs`;
    case 'text':
      return reason.params.text;
  }
}
