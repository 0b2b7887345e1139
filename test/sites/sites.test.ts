import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/detect/read-page.ts';
import { Page } from '../../lib/model/page.ts';
import { isKnownAddress } from '../../lib/parse/known-address.ts';
import { finish, never } from '../../lib/parse/steps.ts';
import { sites } from '../../lib/sites/index.ts';
import type { Site } from '../../lib/sites/site.ts';
import { parsePage } from '../../scripts/dom.ts';

const folder = join(import.meta.dirname, '../fixtures');

interface Fixture {
  site: Site;
  name: string;
  html: string;
  url: string;
}

const fixtures: Fixture[] = sites.flatMap((site) => {
  const own = join(folder, site.id);
  const files = existsSync(own) ? readdirSync(own).filter((file) => file.endsWith('.html')) : [];
  return files.map((file) => {
    const html = readFileSync(join(own, file), 'utf8');
    const { url } = JSON.parse(/^<!-- (\{.*?\}) -->/.exec(html)![1]!) as { url: string };
    return { site, name: `${site.id}/${file}`, html, url };
  });
});
const expectation = ({ name }: Fixture): unknown =>
  JSON.parse(readFileSync(join(folder, name.replace(/\.html$/, '.json')), 'utf8'));

/**
 * One fixture of every site but arXiv, which has tests of its own (arxiv.test.ts), and an entry of its list. `many` is how many
 * entries a page of the site must bear: 5,000 where all come on one page, 1,000 where the site gives them in portions.
 */
const MAIN: Record<string, { file: string; entry: string; many: number }> = {
  'acl-anthology': { file: 'person.html', entry: '.col-lg-9 > .d-sm-flex', many: 5_000 },
  dblp: { file: 'person.html', entry: 'li.entry.article', many: 5_000 },
  'hugging-face': { file: 'daily.html', entry: 'article', many: 1_000 },
  inspire: { file: 'author.html', entry: '.mv2', many: 1_000 },
  openreview: { file: 'profile.html', entry: '.submissions-list > li', many: 1_000 },
  orcid: { file: 'record.html', entry: '#works app-work-stack', many: 1_000 },
  pmlr: { file: 'volume.html', entry: '.paper', many: 5_000 },
  scholar: { file: 'profile.html', entry: 'tr.gsc_a_tr', many: 5_000 },
  'semantic-scholar': { file: 'author.html', entry: '.cl-paper-row', many: 1_000 },
};
/** Titles of entries, on whatever site. */
const TITLE = '.gsc_a_at, .title, strong > a, h2, h3, h4, .note h4 > a, a[data-testid="literature-result-title-link"]';
const main = Object.entries(MAIN).map(([id, { file }]) => fixtures.find(({ name }) => name === `${id}/${file}`)!);

/** Pages of the same hosts that are no list the site can read. */
const OTHERS: Record<string, string[]> = {
  'acl-anthology': ['https://aclanthology.org/2024.quiet-main.7/', 'https://aclanthology.org/people/'],
  arxiv: ['https://arxiv.org/', 'https://info.arxiv.org/about'],
  dblp: ['https://dblp.org/db/conf/quiet/quiet2024.html', 'https://dblp.org/pid/901/2345-1.xml'],
  'hugging-face': ['https://huggingface.co/papers/2611.90001', 'https://huggingface.co/models/papers'],
  inspire: ['https://inspirehep.net/literature/3155001', 'https://inspirehep.net/authors?q=vanbergen'],
  openreview: ['https://openreview.net/forum?id=LanternAb1', 'https://openreview.net/search?term=rivers'],
  orcid: ['https://orcid.org/signin', 'https://orcid.org/0000-0009-1234-5678/print'],
  pmlr: ['https://proceedings.mlr.press/', 'https://proceedings.mlr.press/v990/vanbergen24a.html'],
  scholar: [
    'https://scholar.google.com/scholar?q=rivers',
    'https://scholar.google.com/citations?view_op=view_citation&user=Vb7LanternAJ&citation_for_view=Vb7LanternAJ:x',
  ],
  'semantic-scholar': [
    'https://www.semanticscholar.org/paper/Small-Lanterns/aaaa',
    'https://www.semanticscholar.org/search?q=x',
  ],
};

const claimants = (url: string, html = ''): string[] => {
  const doc = parsePage(html, url);
  return sites.filter((site) => site.claims(new URL(url), doc)).map(({ id }) => id);
};
const read = ({ site, url }: Fixture, doc: Document): Page => finish(site.read(new URL(url), doc, never));
const valid = (page: Page) => Page().safeParse(page).error?.issues ?? [];

describe('every site', () => {
  test.each(sites.map((site) => [site.id, site] as const))('%s has fixtures and a page it leaves alone', (id, site) => {
    expect(fixtures.filter((fixture) => fixture.site === site).length).toBeGreaterThan(0);
    expect(OTHERS[id]?.length).toBeGreaterThan(0);
    expect(site.matches.every((pattern) => /^https:\/\/(?:\*\.)?[a-z.-]+\/\*$/.test(pattern))).toBe(true);
  });

  test('has an id of its own, and tests of what it does with a bad page', () => {
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
    expect(sites.map(({ id }) => id).filter((id) => id !== 'arxiv' && !MAIN[id])).toEqual([]);
  });

  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    '%s is claimed by its site alone',
    (_, { site, url, html }) => {
      expect(claimants(url, html)).toEqual([site.id]);
    },
  );

  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    '%s can be put down before each of its papers, and reads the same',
    (_, fixture) => {
      const { site, url, html } = fixture;
      const whole = read(fixture, parsePage(html, url));
      const steps = site.read(new URL(url), parsePage(html, url), () => true);
      let rests = 0;
      let step = steps.next();
      for (; !step.done; step = steps.next()) rests++;
      expect(step.value).toEqual(whole);
      expect(rests).toBeGreaterThanOrEqual(whole.kind === 'paper' ? 0 : whole.works.length);
    },
  );

  test.each(Object.values(OTHERS).flat())('%s is claimed by nobody', (url) => {
    expect(claimants(url)).toEqual([]);
  });

  test.each(fixtures.map(({ url }) => url))('%s at a look-alike host is claimed by nobody', (url) => {
    const { hostname } = new URL(url);
    expect(claimants(url.replace(hostname, `${hostname}.example`))).toEqual([]);
    expect(claimants(url.replace(hostname, `not${hostname}`))).toEqual([]);
  });

  test('every list has an address that the first look knows, and hardly another page of the site has', () => {
    const lists = fixtures.filter(({ site }) => site.id !== 'arxiv').map(({ url }) => url);
    expect(lists.filter((url) => !isKnownAddress(url))).toEqual([]);
    expect(Object.values(OTHERS).flat().filter(isKnownAddress)).toEqual([
      'https://aclanthology.org/people/',
      'https://dblp.org/pid/901/2345-1.xml',
      'https://huggingface.co/models/papers',
      'https://scholar.google.com/citations?view_op=view_citation&user=Vb7LanternAJ&citation_for_view=Vb7LanternAJ:x',
    ]);
  });

  test('an address of a known list that is none is said to hold nothing, in a tab as on the command line', () => {
    const url = new URL('https://scholar.google.com/citations?user=Vb7LanternAJ');
    const doc = parsePage('<title>Sign in</title><form id="captcha-form"></form>', url.href);
    const nothing = { site: 'general', kind: 'other', confidence: 0.5, title: 'Sign in', works: [], problems: [] };
    expect(readPage({ url, doc })).toEqual({ url: url.href, ...nothing });
  });

  test('an address escaped wrongly harms no claim', () => {
    for (const { url } of fixtures) expect(() => claimants(`${url}%E0%A4%A`)).not.toThrow();
  });
});

describe('pages as the sites write them', () => {
  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    const doc = parsePage(fixture.html, fixture.url);
    const before = doc.documentElement.outerHTML;

    const page = read(fixture, doc);

    const { url, site, confidence, ...rest } = page;
    expect(rest).toEqual(expectation(fixture));
    expect({ url, site, confidence }).toEqual({ url: new URL(fixture.url).href, site: fixture.site.id, confidence: 1 });
    expect(valid(page)).toEqual([]);
    expect(doc.documentElement.outerHTML, 'reading must not touch the page').toBe(before);
  });
});

describe.each(main.map((fixture) => [fixture.site.id, fixture] as const))(
  '%s, when the page is not as expected',
  (id, fixture) => {
    const rows = () => {
      const doc = parsePage(fixture.html, fixture.url);
      return { doc, entry: doc.querySelector(MAIN[id]!.entry)! };
    };

    test('a page without content is nothing, and says so', () => {
      const page = read(fixture, parsePage('<title>Loading</title><div id="app"></div>', fixture.url));
      expect(page).toMatchObject({ kind: 'other', confidence: 0, works: [] });
      expect(page.problems.map(({ reason }) => reason)).toEqual([
        expect.stringMatching(/still loading, or the site has changed/),
      ]);
      expect(valid(page)).toEqual([]);
    });

    test('mark-up that changed is said, and nothing is guessed', () => {
      const changed = fixture.html
        .replace(/\b(class|id|itemprop|data-test-id|data-testid|data-props)=("?)/g, '$1=$2x-')
        .replace(/<(\/?)(?:h1|h2|h4|article|app-work-stack)\b/g, '<$1div');
      const page = read(fixture, parsePage(changed, fixture.url));
      expect(page.works).toEqual([]);
      expect(page.problems.length).toBeGreaterThan(0);
    });

    test('a page without entries says that there are none to read', () => {
      const { doc } = rows();
      for (const entry of doc.querySelectorAll(
        'article, .note, .cl-paper-row, .gsc_a_tr, .paper, cite, strong, app-work-stack, .mv2',
      ))
        entry.remove();
      const page = read(fixture, doc);
      expect(page.works).toEqual([]);
      expect(page.problems.length).toBeGreaterThan(0);
    });

    test('thousands of entries are all read', () => {
      const { doc, entry } = rows();
      const whole = read(fixture, doc).works.length;
      const { many } = MAIN[id]!;
      for (let i = 0; i < many; i++) entry.before(entry.cloneNode(true));
      expect(read(fixture, doc).works.length).toBe(whole + many);
    }, 60_000);

    test('an entry without a title is a problem and the others live', () => {
      const { doc, entry } = rows();
      const whole = read(fixture, doc).works.length;
      doc.querySelector('[data-props]')?.removeAttribute('data-props');
      for (const title of entry.querySelectorAll(TITLE)) title.textContent = ' \u200b';
      const page = read(fixture, doc);
      expect(page.works.length).toBe(whole - 1);
      expect(page.problems.map(({ reason }) => reason)).toContainEqual(
        expect.stringMatching(/^entry \d+ has no title$/),
      );
    });

    test('markup in a title is text, and a link that is no web address is none', () => {
      const hostile = fixture.html
        .replace(
          /(Small Lanterns|How <span|Learning when|Echoes in|Lanterns that)/g,
          '&lt;script&gt;alert(1)&lt;/script&gt;$1',
        )
        .replace(/href="?https?:[^"\s>]*"?/g, 'href="javascript:alert(1)"');
      const page = read(fixture, parsePage(hostile, fixture.url));
      const text = JSON.stringify(page);
      expect(text).toContain('<script>alert(1)</script>');
      expect(text).not.toContain('javascript:');
      expect(valid(page)).toEqual([]);
    });

    test('a page torn apart and put together otherwise never throws and is never out of shape', () => {
      const place = fc.integer({ min: 0, max: fixture.html.length });
      fc.assert(
        fc.property(fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 6 }), (slices) => {
          const html = slices.map(([from, to]) => fixture.html.slice(Math.min(from, to), Math.max(from, to))).join('');
          expect(valid(read(fixture, parsePage(html, fixture.url)))).toEqual([]);
        }),
        { numRuns: 25 },
      );
    });

    test('a page cut off anywhere is read as far as it goes', () => {
      for (let part = 1; part < 12; part++) {
        const page = read(fixture, parsePage(fixture.html.slice(0, (fixture.html.length * part) / 12), fixture.url));
        expect(valid(page)).toEqual([]);
      }
    });
  },
);

describe('what one site says of itself', () => {
  const scholar = 'https://scholar.google.com/citations?user=Vb7LanternAJ&hl=en';

  test("Scholar's page to sign in is no profile", () => {
    const signIn =
      '<base href="https://accounts.google.com/v3/signin/"><title>Google Scholar Citations</title><h1>Sign in</h1>';
    expect(claimants(scholar, signIn)).toEqual([]);
    expect(claimants(scholar, '<form id="gs_captcha_f"></form>')).toEqual([]);
    expect(claimants(scholar, '<div id="gsc_prf_in">Ilse Vanbergen</div>')).toEqual(['scholar']);
  });

  test('a profile without papers that says so is empty, and no problem', () => {
    const html = `<div id="gsc_prf_in">Ilse Vanbergen</div><table><tbody id="gsc_a_b">
      <tr><td class="gsc_a_e" colspan="3">There are no articles in this profile.</td></tr></tbody></table>`;
    const page = finish(siteOf('scholar').read(new URL(scholar), parsePage(html, scholar), never));
    expect(page).toMatchObject({
      kind: 'publication-list',
      works: [],
      problems: [],
      listing: { read: 0, empty: true },
    });
  });

  test('names behind dots in the middle of a Scholar byline are left out', () => {
    const html = `<div id="gsc_prf_in">Ilse Vanbergen</div><table><tbody id="gsc_a_b"><tr class="gsc_a_tr"><td class="gsc_a_t">
      <a class="gsc_a_at">Lanterns</a><div class="gs_gray">A One, B Two, ..., I Vanbergen, ...</div></td></tr></tbody></table>`;
    const page = finish(siteOf('scholar').read(new URL(scholar), parsePage(html, scholar), never));
    expect(page.works[0]).toMatchObject({ authors: [{ name: 'A One' }, { name: 'B Two' }], authorsTruncated: true });
  });

  test('an OpenReview profile that says "No publications" is empty', () => {
    const url = 'https://openreview.net/profile?id=~Jun_Rii1';
    const html = `<main><h1>Jun Rii</h1><section><h4>Publications</h4><div class="section-content"><p>No publications</p></div></section></main>`;
    const page = finish(siteOf('openreview').read(new URL(url), parsePage(html, url), never));
    expect(page).toMatchObject({ kind: 'publication-list', problems: [], listing: { empty: true } });
  });

  test("Hugging Face's data that is broken or of another shape leaves the cards alone", () => {
    const url = 'https://huggingface.co/papers';
    const card = '<article><h3><a href="/papers/2611.90001">Lanterns</a></h3></article>';
    for (const props of [
      '{"papers":',
      '{"papers":{"id":1}}',
      '{"papers":[null,7,{"id":{}},{"id":"2611.90001","authors":"x","title":3}]}',
    ]) {
      const html = `<div data-props="${props.replaceAll('"', '&quot;')}">${card}</div>`;
      const page = finish(siteOf('hugging-face').read(new URL(url), parsePage(html, url), never));
      expect(page.works).toEqual([expect.objectContaining({ title: 'Lanterns', authors: [], authorsTruncated: true })]);
      expect(valid(page)).toEqual([]);
    }
  });
});

const siteOf = (id: string): Site => sites.find((site) => site.id === id)!;
