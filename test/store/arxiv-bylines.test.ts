import { describe, expect, test } from 'vitest';
import { authorLinks } from '../../lib/parse/arxiv-authors.ts';
import { findList } from '../../lib/parse/arxiv-entries.ts';
import { finish, never } from '../../lib/parse/steps.ts';
import { arxiv } from '../../lib/sites/arxiv.ts';
import { follow } from '../../lib/store/follow.ts';
import { parsePage } from '../../scripts/dom.ts';
import { authorLink, type EntryParts, newListing } from '../sites/arxiv-markup.ts';
import { at, authors, emptyStore, homepage, markPapers, paper } from './build.ts';

/* By-lines as arXiv writes them, from the page to the mark: who is told to be on a paper, and over which of the page's links. */

const URL_NEW = 'https://arxiv.org/list/cs.LG/new';
const known = ['Marit Solheim', 'Otto Brenneke'];

/** Somebody with papers with the same two people, in one field. */
const pageOf = (name: string) =>
  homepage(
    ['Drift of sea ice under drones', 'Ridges of sea ice from radar', 'Sea ice seen in winter'].map((title, i) =>
      paper(title, { authors: authors(name, ...known), arxivId: `2501.0000${i}` }),
    ),
    { researcher: { name, ids: {} } },
  );

/** What is told of the paper with this by-line, and the text of the link that the mark goes over. */
async function toldOf(followed: string, entry: EntryParts) {
  const db = await emptyStore();
  await follow(db, pageOf(followed), at(0));
  const doc = parsePage(newListing([{ id: '2611.90001', title: 'Sea ice in spring', ...entry }]), URL_NEW);
  const { works } = finish(arxiv.read(new URL(URL_NEW), doc, never));
  const papers = [...findList(doc)].map(({ arxivId, byline }) => ({
    id: arxivId!,
    byline: byline?.textContent ?? '',
  }));
  const page = { url: URL_NEW, listing: 'cs.LG/new' };
  const { whole } = await markPapers(db, { ...page, works: [], papers }, { now: at(5), record: false });
  const { marks } = await markPapers(db, { ...page, works }, { now: at(5), record: false });
  const [mark] = Object.values(marks);
  const links = authorLinks(findList(doc).at(0).byline);
  return {
    /** By its by-line alone the paper is worth reading whole. */
    found: whole.length > 0,
    people: (mark?.people ?? []).map(({ how, author }) => [
      how,
      author === undefined ? undefined : links[author]?.textContent,
    ]),
  };
}

/** A by-line of links, texts between them as they are: "{Ilse Vanbergen}, for the {Ice Collaboration}". */
const byline = (text: string): EntryParts => ({ byline: text.replace(/\{(.*?)\}/g, (_, name) => authorLink(name)) });

describe('a followed author is found on a by-line', () => {
  test.each([
    // Initials, which are never sure: arXiv writes them without spaces, labels and homepages with.
    ['J. M. Alderwick', '{Marit Solheim}, {J.M. Alderwick}', 'likely', 'J.M. Alderwick'],
    ['J.M. Alderwick', '{J. M. Alderwick}, {Otto Brenneke}', 'likely', 'J. M. Alderwick'],
    ['Judith M. Alderwick', '{J.M. Alderwick}, {Otto Brenneke}', 'likely', 'J.M. Alderwick'],
    ['J.-P. Alderwick', '{Otto Brenneke}, {J.P. Alderwick}', 'likely', 'J.P. Alderwick'],
    // Suffixes, with the comma that arXiv takes out and where an author forgot one.
    ['Piet Alderwick', '{Piet Alderwick Jr.}, {Otto Brenneke}', 'sure', 'Piet Alderwick Jr.'],
    ['Piet Alderwick, Jr.', '{Piet Alderwick Jr}, {Otto Brenneke}', 'sure', 'Piet Alderwick Jr'],
    ['Piet Alderwick III', '{Otto Brenneke}, {Piet Alderwick III}', 'sure', 'Piet Alderwick III'],
    ['Piet Alderwick', '{Otto Brenneke}, {Piet Alderwick}, Jr.', 'sure', 'Piet Alderwick'],
    // Collaborations before, behind and between names.
    ['Piet Alderwick', '{Quiet Collaboration}: {Otto Brenneke}, {P. Alderwick}, et al', 'likely', 'P. Alderwick'],
    ['Piet Alderwick', '{Piet Alderwick}, {Otto Brenneke}, for the {Ice, Sea and Air Team}', 'sure', 'Piet Alderwick'],
    ['Piet Alderwick', '{Otto Brenneke}, {Piet Alderwick}, with the {Quiet Collaboration}', 'sure', 'Piet Alderwick'],
    ['Piet Alderwick', '{Otto Brenneke} (the Quiet Collaboration), {Piet Alderwick}', 'sure', 'Piet Alderwick'],
    // Where people work, with commas in it.
    [
      'Piet Alderwick',
      '{Otto Brenneke} (1), {Piet Alderwick} (1 and 2) ((1) Univ. of Aldmoor, Norway, (2) Port Ansel)',
      'sure',
      'Piet Alderwick',
    ],
    // Beside a name that was cut at a comma, with a half that is no link ("Xue, Liu,") or is one.
    ['Piet Alderwick', '{Qingze}, Liu, {Otto Brenneke}, {Piet Alderwick}', 'sure', 'Piet Alderwick'],
    ['Piet Alderwick', '{Otto Brenneke}, {Dongkuan}, {Vestergaard}, {Piet Alderwick}', 'sure', 'Piet Alderwick'],
    ['Piet Alderwick', '{QuietTeam}, : , {Otto Brenneke}, {Piet Alderwick}', 'sure', 'Piet Alderwick'],
  ])('%s on "%s"', async (followed, text, how, over) => {
    expect(await toldOf(followed, byline(text))).toEqual({ found: true, people: [[how, over]] });
  });

  test.each([
    ['Łukasz Žižkovský', '{Otto Brenneke}, {Lukasz Zizkovsky}', 'Lukasz Zizkovsky'],
    ['Søren Ångström', '{Søren Ångström}, {Otto Brenneke}', 'Søren Ångström'],
    ['Нина Вершинина', '{Otto Brenneke}, {Нина Вершинина}', 'Нина Вершинина'],
    ['沼田花', '{沼田花}, {Otto Brenneke}', '沼田花'],
    ['심성엽', '{Otto Brenneke}, {심성엽}', '심성엽'],
    ['نورة الحداد', '{نورة الحداد}, {Otto Brenneke}', 'نورة الحداد'],
    ["D'Arcy O’Harte", '{Otto Brenneke}, {D’Arcy O&#39;Harte}', "D’Arcy O'Harte"],
  ])('%s, whatever the script and its marks', async (followed, text, over) => {
    const { found, people } = await toldOf(followed, byline(text));
    expect(found).toBe(true);
    expect(people.map(([, link]) => link)).toEqual([over]);
  });
});

describe('nobody is found', () => {
  test.each([
    ['in the name of a collaboration', 'Piet Alderwick', '{Otto Brenneke}, for the {Alderwick Collaboration}'],
    ['in where others work', 'Piet Alderwick', '{Otto Brenneke} (P. Alderwick Institute, Aldmoor)'],
    ['in who else wrote an appendix', 'Piet Alderwick', '{Otto Brenneke} (with an appendix by Piet Alderwick)'],
    ['in the half of a name', 'Piet Alderwick', '{Otto Brenneke}, {Piet}, {Marit Solheim}'],
    ['where two initials are others', 'J. M. Alderwick', '{J.K. Alderwick}, {Otto Brenneke}'],
  ])('%s', async (_, followed, text) => {
    expect((await toldOf(followed, byline(text))).people).toEqual([]);
  });

  test.each([
    ['without an author line', { byline: null }],
    ['whose list arXiv calls unavailable', { byline: '(author list is unavailable)' }],
    ['whose author line is empty', { byline: '' }],
  ])('on an entry %s', async (_, entry) => {
    expect(await toldOf('Piet Alderwick', entry)).toEqual({ found: false, people: [] });
  });
});

test.each([
  ['cut at a comma', '{Otto Brenneke}, {Piet}, {Alderwick}'],
  ['cut at a comma, half of it no link', '{Otto Brenneke}, {Piet}, Ald'],
  ['missing', '{Otto Brenneke}, {Marit Solheim}'],
])('a paper known to be theirs is said to be so, over no link, where the name is %s', async (_, text) => {
  const { people } = await toldOf('Piet Alderwick', { ...byline(text), id: '2501.00001' });
  expect(people).toEqual([['sure', undefined]]);
});
