import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { limits } from '../../lib/model/limits.ts';
import { Page } from '../../lib/model/page.ts';
import { LONGEST } from '../../lib/parse/arxiv-longest.ts';
import { finish, never } from '../../lib/parse/steps.ts';
import { arxiv } from '../../lib/sites/arxiv.ts';
import { parsePage } from '../../scripts/dom.ts';
import { authorLink, type EntryParts, entry, listing, newListing, paging, section } from './arxiv-markup.ts';

const folder = join(import.meta.dirname, '../fixtures/arxiv');
const fixtures = readdirSync(folder).filter((file) => file.endsWith('.html'));

const read = (html: string, url = 'https://arxiv.org/list/cs.LG/new'): Page =>
  finish(arxiv.read(new URL(url), parsePage(html, url), never));
const reasons = (page: Page) => page.problems.map(({ reason }) => reason);

/** Numbered entries with identifiers nobody has. */
const papers = (count: number): EntryParts[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `2611.${90000 + (i % 10000)}`,
    title: `Paper ${i + 1}`,
    authors: ['Jun Rii'],
  }));

describe('pages as arXiv writes them', () => {
  test.each(fixtures)('%s', (file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const { url } = JSON.parse(/^<!-- (\{.*?\}) -->/.exec(html)![1]!) as { url: string };
    const doc = parsePage(html, url);
    const before = doc.documentElement.outerHTML;

    const page = finish(arxiv.read(new URL(url), doc, never));

    const { url: readUrl, site, confidence, ...rest } = page;
    expect(rest).toEqual(JSON.parse(readFileSync(join(folder, file.replace('.html', '.json')), 'utf8')));
    expect({ readUrl, site, confidence }).toEqual({ readUrl: new URL(url).href, site: 'arxiv', confidence: 1 });
    expect(Page().parse(page)).toEqual(page);
    expect(doc.documentElement.outerHTML, 'reading must not touch the page').toBe(before);
  });
});

describe('what a page is', () => {
  test.each([
    ['https://arxiv.org/list/cs.LG/new', true],
    ['https://export.arxiv.org/abs/2611.94200v2', true],
    ['https://arxiv.org/a/vanbergen_i_1', true],
    ['https://arxiv.org/catchup/cs.LG/2026-02-05?abs=True', true],
    ['https://arxiv.org/search/advanced', true],
    ['https://arxiv.org/', false],
    ['https://arxiv.org/pdf/2611.94200', false],
    ['https://info.arxiv.org/about', false],
    ['https://notarxiv.org/list/cs.LG/new', false],
    ['https://arxiv.org.example/abs/2611.94200', false],
  ])('%s is claimed: %s', (url, claimed) => {
    expect(arxiv.claims(new URL(url), parsePage('', url))).toBe(claimed);
  });

  test('an address that is no listing is nothing we know', () => {
    expect(read('<p>Hello</p>', 'https://arxiv.org/help')).toMatchObject({ kind: 'other', works: [], problems: [] });
  });

  test('a month without a number is named after its heading', () => {
    const html = listing(
      `<h2>Authors and titles for January 2026 </h2>${paging(1)}${section([entry(papers(1)[0]!)])}`,
      { day: '' },
    );
    expect(read(html, 'https://arxiv.org/list/cs.LG/current').listing?.key).toBe('cs.LG/2026-01');
  });
});

describe('entries that cannot be read', () => {
  const [first, second] = papers(2) as [EntryParts, EntryParts];

  test('a paper without an author line is read without authors, and said to be so', () => {
    const page = read(newListing([{ ...first, byline: null }, second]));
    expect(page.works.map((w) => w.authors.length)).toEqual([0, 1]);
    expect(reasons(page)).toEqual(['entry 1 (2611.90000) has no author line']);
  });

  test('an author list that arXiv itself calls unavailable is no problem', () => {
    const page = read(newListing([{ ...first, byline: '(author list is unavailable)' }]));
    expect(page.works[0]?.authors).toEqual([]);
    expect(page.problems).toEqual([]);
  });

  test('names that are no longer links are not guessed at', () => {
    const page = read(newListing([{ ...first, byline: 'Jun Rii, Ilse Vanbergen' }]));
    expect(page.works[0]?.authors).toEqual([]);
    expect(reasons(page)).toEqual(['entry 1 (2611.90000) has an author line without names']);
  });

  test('entries without identifier or title become problems and the others live', () => {
    const page = read(newListing([{ title: 'No Number' }, { id: '2611.90007' }, second]));
    expect(page.works.map((w) => w.arxivId)).toEqual(['2611.90001']);
    expect(reasons(page)).toEqual(['entry 1 has no arXiv identifier', 'entry 2 has no title']);
    expect(page.listing).toMatchObject({ stated: 3, read: 3 });
  });

  test('a title, a name and a comment too long to be true are left out, so that the page is not refused', () => {
    const long = (n: number) => 'x'.repeat(n + 1);
    const page = read(
      newListing([
        { ...first, title: long(limits.title) },
        { ...second, authors: [long(limits.name), 'Jun Rii'], comments: long(limits.line) },
      ]),
    );
    expect(page.works).toHaveLength(1);
    expect(page.works[0]).toMatchObject({ authors: [{ name: 'Jun Rii' }] });
    expect(page.works[0]).not.toHaveProperty('comments');
    expect(reasons(page)).toEqual([
      'entry 1 has a title too long to be one',
      'entry 2 (2611.90001) has comments too long to be kept',
    ]);
    expect(Page().safeParse(page).success).toBe(true);
    expect(LONGEST).toMatchObject({ title: limits.title, name: limits.name, line: limits.line, byline: limits.byline });
  });

  test('a page whose every entry is broken says so, not 5,000 times', { timeout: 30_000 }, () => {
    const page = read(newListing(papers(5_000).map(({ id }) => ({ id: id! }))));
    expect(page.works).toEqual([]);
    expect(page.problems).toHaveLength(201);
    expect(reasons(page).at(-1)).toBe('and 4800 more');
  });
});

describe('what an entry may hold', () => {
  const [paper] = papers(1) as [EntryParts];

  test.each([
    ['This paper has been withdrawn by the authors due to an error', true],
    ['Withdrawn: lemma 4 is wrong', true],
    ['The article has been temporarily withdrawn', true],
    ['12 pages; an earlier version was withdrawn from another journal', false],
  ])('the comment "%s" says withdrawn: %s', (comments, withdrawn) => {
    expect(read(newListing([{ ...paper, comments }])).works[0]?.withdrawn ?? false).toBe(withdrawn);
  });

  test('2,800 authors are all read, in order', () => {
    const authors = Array.from({ length: 2_800 }, (_, i) => `Member ${i + 1}`);
    const page = read(newListing([{ ...paper, authors }]));
    expect(page.works[0]?.authors.map(({ name }) => name)).toEqual(authors);
    expect(Page().safeParse(page).success).toBe(true);
  });

  test('markup in a title is text, and its links and scripts are neither followed nor read', () => {
    const title =
      'The <b>Bold</b> <a href="javascript:alert(1)">Click</a> &lt;img src=x onerror=alert(2)&gt; Paper<script>alert(3)</script>';
    const comments =
      '<a href="javascript:alert(4)">this https URL</a> and <a href="data:text/html,x">this https URL</a>';
    const [work] = read(newListing([{ ...paper, title, comments }])).works;
    expect(work).toMatchObject({
      title: 'The Bold Click <img src=x onerror=alert(2)> Paper',
      comments: 'this https URL and this https URL',
    });
    expect(work).not.toHaveProperty('links');
  });

  test('a formula reads the same before and after MathJax has drawn it', () => {
    const drawn =
      'On <span class="MathJax_Preview" style="color: inherit;"></span><span class="MathJax" id="MathJax-Element-1-Frame">' +
      '<nobr><span class="math">ℓ∞</span></nobr></span><script type="math/tex" id="MathJax-Element-1">\\ell_\\infty</script> norms';
    const [before, after] = ['On $\\ell_\\infty$ norms', drawn].map(
      (title) => read(newListing([{ ...paper, title }])).works[0]?.title,
    );
    expect(after).toBe(before);
  });

  test('names between links are no authors, and "et al." is told', () => {
    const byline = `${authorLink('Quiet Collaboration')}: ${authorLink('V. Abasi')}, et al`;
    expect(read(newListing([{ ...paper, byline }])).works[0]).toMatchObject({
      authors: [{ name: 'Quiet Collaboration' }, { name: 'V. Abasi' }],
      authorsTruncated: true,
    });
  });

  test.each(['hep-th/9901001', 'math.GT/0309136', 'cs/0212040', '0704.0374', '2611.94200'])(
    'the identifier %s',
    (id) => {
      expect(read(newListing([{ ...paper, id }])).works[0]?.arxivId).toBe(id);
      const abs = readFileSync(join(folder, 'abs.html'), 'utf8');
      expect(read(abs, `https://arxiv.org/abs/${id}v2`).works[0]?.arxivId).toBe(id);
    },
  );
});

describe('what a listing says of itself', () => {
  const six = papers(6).map((part, i) => entry(part, i + 1));

  test('5,000 entries are read', { timeout: 30_000 }, () => {
    const page = read(newListing(papers(5_000)));
    expect(page.listing).toMatchObject({ stated: 5_000, read: 5_000 });
    expect(page.works).toHaveLength(5_000);
    expect(page.problems).toEqual([]);
  });

  test('a page cut off in the middle is told from a short one', () => {
    const whole = newListing(papers(6));
    const page = read(whole.slice(0, whole.indexOf('id="2611.90003"')));
    expect(page.listing).toMatchObject({ stated: 6, read: 4 });
    expect(reasons(page)).toContain('the page says it shows 6 entries, 4 were found');
    expect(page.works.length).toBeLessThan(4);
  });

  test('one of several pages counts what it shows, not the total', () => {
    const page = read(
      listing(paging(57, '1-6') + section(six, 'New submissions (showing first 6 of 57 entries)') + paging(57, '1-6')),
    );
    expect(page.listing).toMatchObject({ stated: 6, read: 6 });
    expect(page.problems).toEqual([]);
  });

  test('sections that do not add up to the paging are told', () => {
    const page = read(
      listing(
        paging(6) +
          section(six.slice(0, 3), 'New submissions (showing 3 of 3 entries)') +
          section(six.slice(3), 'Replacement submissions (showing 2 of 2 entries)'),
      ),
    );
    expect(reasons(page)).toEqual(['the page says it shows 6 entries, its sections add up to 5']);
  });

  test('without any count the page is not believed to be whole', () => {
    expect(reasons(read(listing(section(six))))).toEqual(['the page does not say how many entries it shows']);
  });

  test('a listing without its day, or with one that is none, is told', () => {
    const body = paging(6) + section(six, 'New submissions (showing 6 of 6 entries)');
    expect(reasons(read(listing(body, { day: '' })))).toEqual(['this listing does not say its day']);
    expect(reasons(read(listing(body, { day: 'Friday, 31 February 2026' })))).toEqual([
      'the day of this listing could not be read',
    ]);
  });

  test('a month without entries is empty, not broken', () => {
    const html = listing(
      '<h2>Authors and titles for March 2026 </h2><dl><p>No updates for this time period.</p></dl>',
      {
        day: '',
      },
    );
    const page = read(html, 'https://arxiv.org/list/math.KT/2026-03');
    expect(page.listing).toMatchObject({ key: 'math.KT/2026-03', stated: 0, read: 0, empty: true });
    expect(page.problems).toEqual([]);
  });

  test('mark-up that changed is said, and nothing is guessed', () => {
    const page = read(
      '<main><h1>Machine Learning</h1><p>Total of 2 entries</p><ol><li><h2>A Title</h2><p>Jun Rii</p></li></ol></main>',
    );
    expect(page.works).toEqual([]);
    expect(page.listing?.read).toBe(0);
    expect(page.listing).not.toHaveProperty('empty');
    expect(reasons(page)).toContain('no entries were found on this page');
  });
});

describe('abs pages', () => {
  const abs = readFileSync(join(folder, 'abs.html'), 'utf8');
  const url = 'https://arxiv.org/abs/2603.97788';

  test('one cut off within its by-line takes the names from its head, and says so', () => {
    const page = read(abs.slice(0, abs.indexOf('G.H. Lindqvist</a>')), url);
    expect(page.works[0]?.authors.map(({ name }) => name)).toEqual([
      'Mei-Lin Castellane',
      'Ilse Vanbergen',
      'G. H. Lindqvist',
    ]);
    expect(reasons(page)).toEqual(['the author line has 2 names of 3']);
  });

  test('one cut off after its head still has title, names and identifier', () => {
    const page = read(abs.slice(0, abs.indexOf('</head>')), url);
    expect(page.works).toEqual([
      {
        title: 'What the Margin Knows: $\\Delta t$ as a Training Signal',
        authors: [{ name: 'Mei-Lin Castellane' }, { name: 'Ilse Vanbergen' }, { name: 'G. H. Lindqvist' }],
        kind: 'preprint',
        arxivId: '2603.97788',
      },
    ]);
  });

  test('one whose mark-up changed is a problem, not a paper', () => {
    const page = read('<main><h2>What the Margin Knows</h2><p>Ilse Vanbergen</p></main>', url);
    expect(page.works).toEqual([]);
    expect(reasons(page)).toEqual(['this page has no title']);
  });
});
