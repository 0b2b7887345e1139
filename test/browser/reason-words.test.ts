import { beforeAll, describe, expect, test } from 'vitest';
import { reasonWords } from '../../lib/browser/reason-words.ts';
import { Reason, Reasons } from '../../lib/model/reason.ts';
import { reasonOfText } from '../../lib/model/reason-of-text.ts';
import { installWords } from '../gallery/words.ts';

beforeAll(() => installWords('en-GB'));

/** One reason of every key, and what it says. */
const examples: [Reason['key'], object, string][] = [
  ['known', { by: 'arxiv' }, 'this arXiv paper is among their works'],
  ['known', { by: 'doi' }, 'this DOI is among their works'],
  ['known', { by: 'title' }, 'this title is among their works'],
  ['known', { by: 'page' }, 'listed on their own page'],
  ['claimed', { through: 'profile' }, 'they list it on their profile'],
  ['claimed', { through: 'orcid' }, 'their ORCID stands at this name'],
  ['claimed', { through: 'feed' }, 'in their arXiv author feed'],
  ['numbered', {}, 'listed under their author number'],
  ['otherOrcid', {}, 'somebody else’s ORCID stands at this name'],
  ['corrected', { theirs: true }, 'you said: yes, them'],
  ['corrected', { theirs: false }, 'you said: not them'],
  ['otherName', {}, 'another name'],
  ['sameName', {}, 'same full name'],
  ['name', { relation: 'same', with: 'Ilse Vanbergen' }, 'the same name as Ilse Vanbergen'],
  ['name', { relation: 'middle', with: 'Ilse Vanbergen' }, 'Ilse Vanbergen but for a middle name'],
  ['name', { relation: 'reordered', with: 'Ilse Vanbergen' }, 'Ilse Vanbergen in the other order'],
  ['name', { relation: 'nickname', with: 'Ilse Vanbergen' }, 'a short form of Ilse Vanbergen'],
  ['name', { relation: 'part', with: 'Ilse Vanbergen' }, 'one half of the family name of Ilse Vanbergen'],
  ['name', { relation: 'romanised', with: 'Ilse Vanbergen' }, 'another spelling of Ilse Vanbergen'],
  ['name', { relation: 'initials', with: 'Ilse Vanbergen' }, 'only the initials of Ilse Vanbergen'],
  ['signsSo', { count: 1 }, 'signed so on 1 known paper'],
  ['signsOtherwise', { usually: 'Wei Chen', count: 4 }, 'signs Wei Chen on 4 known papers'],
  ['rareName', { expected: 0.1 }, 'a rare name'],
  ['commonName', { expected: 43.4 }, 'a common name: about 43 in 50,000 papers'],
  ['coauthors', { count: 3, names: ['Ana Ruiz', 'Luis Pardal'] }, '3 co-authors in common: Ana Ruiz, Luis Pardal'],
  ['noCoauthor', { of: 9 }, 'none of 9 known co-authors'],
  ['circle', { names: ['Zdenka Vrbovsek'], via: 'Orla Brandvik' }, 'Zdenka Vrbovsek works with Orla Brandvik'],
  ['fieldLike', { category: 'cs.LG', of: 14, total: 16 }, 'cs.LG like 14 of 16 known papers'],
  ['fieldUnlike', { category: 'math.AG', total: 16 }, 'math.AG, unlike all 16 known papers'],
  ['words', { words: ['radar', 'ice'] }, 'words of their titles: radar, ice'],
  ['otherWords', {}, 'other words than their titles'],
  ['longAgo', { years: 6 }, '6 years after their last known paper'],
  ['affiliation', { affiliation: 'University of Somewhere' }, 'the comments name University of Somewhere'],
  ['rejectedCoauthors', { names: ['Ana Ruiz'] }, 'with Ana Ruiz, as on papers you said are not theirs'],
  ['rejectedField', { category: 'math.AG' }, 'math.AG, as on papers you said are not theirs'],
  ['text', { text: 'because I say so' }, 'because I say so'],
];

describe('a reason', () => {
  test.each(examples)('of key %s %o reads "%s"', (key, params, words) => {
    const reason = Reason().parse({ key, params, speaks: 1 });
    expect(reasonWords(reason)).toBe(words);
  });

  test('of every key is among these examples', () => {
    const [why] = Reason().def.options;
    const keys = why.def.getter().def.options.map((option) => option.def.shape.key.def.values[0]);
    expect([...new Set(examples.map(([key]) => key))].sort()).toEqual([...keys].sort());
  });

  test('stored as words by an earlier version is understood, or kept as it is', () => {
    expect(Reasons().parse(['same full name', 'listed on their own page', 'seen in a dream'])).toEqual([
      reasonOfText('same full name'),
      { key: 'known', params: { by: 'page' }, speaks: 1 },
      { key: 'text', params: { text: 'seen in a dream' }, speaks: 1 },
    ]);
  });

  test.each([
    { key: 'coauthors', params: {}, speaks: 1 },
    { key: 'coauthors', params: { count: 1, names: Array(11).fill('A') }, speaks: 1 },
    { key: 'words', params: { words: ['x'.repeat(501)] }, speaks: 1 },
    { key: 'toString', params: {}, speaks: 1 },
    { key: 'rareName', params: { expected: -1 }, speaks: 1 },
    { key: 'sameName', params: {}, speaks: 3 },
    7,
  ])('that is none is refused: %o', (reason) => {
    expect(Reason().safeParse(reason).success).toBe(false);
  });
});
