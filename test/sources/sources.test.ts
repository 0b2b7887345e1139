import { describe, expect, test } from 'vitest';
import { defaultWatch } from '../../lib/model/default-watch.ts';
import type { SourceId, Task } from '../../lib/model/source.ts';
import { sources } from '../../lib/sources/index.ts';
import { AnswerError } from '../../lib/sources/source.ts';
import { apiFeed } from '../queue/answers.ts';

const now = '2026-11-03T06:00:00.000Z';
const keys = { openalex: 'a key&', 'semantic-scholar': 's2' };
const task = (source: SourceId, more: Partial<Task> = {}): Task => ({
  id: source,
  source,
  kind: 'author',
  everyHours: 24,
  dueAt: now,
  setAt: now,
  failures: 0,
  runs: 1,
  ...more,
});
const read = (source: SourceId, body: string, more: Partial<Task> = {}) =>
  sources[source].parse(body, task(source, more), now);
const failure = (source: SourceId, body: string): AnswerError => {
  try {
    read(source, body);
  } catch (error) {
    if (error instanceof AnswerError) return error;
    throw error;
  }
  throw new Error('it was read');
};

describe('what is asked', () => {
  test.each<[SourceId, Partial<Task>, string]>([
    ['arxiv-author', { ids: ['vanbergen_i_1'] }, 'https://arxiv.org/a/vanbergen_i_1.atom'],
    ['arxiv-feed', { ids: ['cs.LG', 'math.RT'] }, 'https://rss.arxiv.org/atom/cs.LG+math.RT'],
    ['homepage', { url: 'https://vanbergen.example.edu/' }, 'https://vanbergen.example.edu/'],
  ])('%s', (source, more, url) => {
    expect(sources[source].request(task(source, more), keys).url).toBe(url);
  });

  test('many ORCIDs in one request to OpenAlex, with the key', () => {
    const { url } = sources.openalex.request(
      task('openalex', { ids: ['0000-0001-2345-6789', '0000-0002-1825-0097'] }),
      keys,
    );
    expect(url).toContain('filter=author.orcid:0000-0001-2345-6789|0000-0002-1825-0097&');
    expect(url).toMatch(/&api_key=a%20key%26$/);
    expect(sources.openalex.request(task('openalex'), defaultWatch.keys).url).not.toContain('api_key');
  });

  test('the key for Semantic Scholar goes in a header, and none without one', () => {
    const asked = task('semantic-scholar', { ids: ['99900421'] });
    expect(sources['semantic-scholar'].request(asked, keys).headers).toEqual({ 'x-api-key': 's2' });
    expect(sources['semantic-scholar'].request(asked, defaultWatch.keys)).not.toHaveProperty('headers');
  });

  test('DOIs of Crossref in one request, only the fields that are used', () => {
    const { url } = sources.crossref.request(
      task('crossref', { kind: 'dois', ids: ['10.1000/a(b)', '10.1000/c'] }),
      keys,
    );
    expect(url).toContain('filter=doi:10.1000%2Fa(b),doi:10.1000%2Fc&rows=2&select=DOI,');
  });

  test('names are written so that they cannot change the query', () => {
    const names = [{ id: '0a7e7a3c-2222-4c1d-9d9b-000000000001', names: ['Ilse "X" Vanbergen) OR (all:*'] }];
    const { url } = sources['arxiv-api'].request(task('arxiv-api', { kind: 'names', names }), keys);
    expect(new URL(url).searchParams.get('search_query')).toBe('au:"Ilse X Vanbergen OR all"');
  });

  test('no request names anything but what it asks about', () => {
    for (const source of Object.values(sources)) {
      const { headers = {} } = source.request(task(source.id, { url: 'https://a.example/', ids: ['x'] }), keys);
      for (const name of Object.keys(headers)) expect(['Accept', 'x-api-key']).toContain(name);
    }
  });
});

describe('arXiv', () => {
  test('an entry of the API with all its fields', () => {
    const entry = `<entry><id>http://arxiv.org/abs/2611.00002v3</id><title>On $x &lt; y$,
  again</title><updated>2026-11-02T18:00:00Z</updated><published>2026-10-30T10:00:00Z</published>
  <link title="pdf" href="https://arxiv.org/pdf/2611.00002v3"/><summary>  Short.
  </summary><category term="cs.LG"/><category term="stat.ML"/><arxiv:primary_category term="cs.LG"/>
  <arxiv:comment>Accepted at ICML 2026 (oral). Code: https://github.com/ladders/sparse.</arxiv:comment>
  <arxiv:journal_ref>J. Ladders 3, 1-9</arxiv:journal_ref><arxiv:doi>10.1000/XYZ 10.1000/abc</arxiv:doi>
  <author><name>Ilse Vanbergen</name><arxiv:affiliation>Norrhaven</arxiv:affiliation></author><author><name>Jörg Müller</name></author></entry>`;
    const { met, dropped } = read('arxiv-api', apiFeed([]).replace('</feed>', `${entry}</feed>`), {
      kind: 'works',
      ids: ['2611.00002'],
    });
    expect(dropped).toBe(0);
    expect(met).toEqual([
      {
        submittedAt: '2026-10-30T10:00:00.000Z',
        work: {
          title: 'On $x < y$, again',
          authors: [{ name: 'Ilse Vanbergen' }, { name: 'Jörg Müller' }],
          arxivId: '2611.00002',
          arxivVersion: 3,
          publishedOn: '2026-10-30',
          doi: '10.1000/xyz',
          primary: 'cs.LG',
          categories: ['cs.LG', 'stat.ML'],
          comments: 'Accepted at ICML 2026 (oral). Code: https://github.com/ladders/sparse.',
          journalRef: 'J. Ladders 3, 1-9',
          abstract: 'Short.',
          kind: 'preprint',
        },
      },
    ]);
  });

  test('entries that are none are dropped and counted, and the others are read', () => {
    const odd =
      '<entry><id>urn:x</id><title>No paper</title></entry><entry><id>http://arxiv.org/abs/2611.00009v1</id></entry>';
    const body = apiFeed([{ id: '2611.00002', submitted: '2026-11-02T18:00:00Z' }]).replace('</feed>', `${odd}</feed>`);
    expect(read('arxiv-api', body)).toMatchObject({ met: [{ work: { arxivId: '2611.00002' } }], dropped: 2 });
  });

  const item = (type: string, id: string) => `<item><title>Ropes</title><link>https://arxiv.org/abs/${id}</link>
    <description>arXiv:${id}v2 Announce Type: ${type} Abstract: Short.</description><guid isPermaLink="false">oai:arXiv.org:${id}v2</guid>
    <category>cs.LG</category><category>cs.AI</category><pubDate>Tue, 03 Nov 2026 00:00:00 -0500</pubDate>
    <arxiv:announce_type>${type}</arxiv:announce_type><dc:creator>Ilse Vanbergen, Jun Rii (Norrhaven, and elsewhere)</dc:creator></item>`;
  const rss = (items: string, day = 'Tue, 03 Nov 2026') =>
    `<?xml version='1.0'?><rss xmlns:arxiv="a" xmlns:dc="d" version="2.0"><channel><title>cs.LG updates on arXiv.org</title>
    <pubDate>${day} 00:00:00 -0500</pubDate>${items}</channel></rss>`;

  test('a category feed in RSS, with its own date', () => {
    const { met, dated } = read('arxiv-feed', rss(item('new', '2611.00002') + item('replace', '2505.00003')));
    expect(dated).toBe('2026-11-03T05:00:00.000Z');
    expect(met).toMatchObject([
      {
        submittedAt: '2026-11-03T05:00:00.000Z',
        work: {
          arxivId: '2611.00002',
          arxivVersion: 2,
          section: 'new',
          abstract: 'Short.',
          authors: [{ name: 'Ilse Vanbergen' }, { name: 'Jun Rii' }],
          categories: ['cs.LG', 'cs.AI'],
        },
      },
      { work: { arxivId: '2505.00003', section: 'replaced' } },
    ]);
    expect(met[1]).not.toHaveProperty('submittedAt');
  });

  test('an empty feed on a working day is told, on a Sunday it is as it should be', () => {
    expect(read('arxiv-feed', rss('')).empty).toBe(true);
    expect(read('arxiv-feed', rss('', 'Sun, 01 Nov 2026')).empty).toBeUndefined();
  });

  test('a feed that tells of an error tells it in its words', () => {
    const body = `<feed><title>Feed error for query: x</title><subtitle>Bad archive 'nosuch'.</subtitle></feed>`;
    expect(failure('arxiv-feed', body)).toMatchObject({ code: 'refused', message: "Bad archive 'nosuch'." });
  });
});

describe('OpenAlex, Semantic Scholar, Crossref', () => {
  test('a work of each, in the words of all', () => {
    const openalex = {
      results: [
        {
          title: 'Ropes are <i>shorter</i>',
          doi: 'https://doi.org/10.1000/R',
          publication_year: 2026,
          publication_date: '2026-11-02',
          type: 'article',
          primary_location: {
            landing_page_url: 'https://j.example/1',
            source: { display_name: 'Journal of Ropes', type: 'journal' },
          },
          locations: [{ landing_page_url: 'https://arxiv.org/abs/2611.00002', source: null }],
          authorships: [
            { raw_author_name: 'Ilse Vanbergen', author: { display_name: 'I. Vanbergen' } },
            { raw_author_name: '', author: null },
          ],
        },
      ],
    };
    expect(read('openalex', JSON.stringify(openalex)).met).toEqual([
      {
        submittedAt: '2026-11-02T00:00:00.000Z',
        work: {
          title: 'Ropes are shorter',
          authors: [{ name: 'Ilse Vanbergen' }],
          year: 2026,
          publishedOn: '2026-11-02',
          venue: 'Journal of Ropes',
          doi: '10.1000/r',
          arxivId: '2611.00002',
        },
      },
    ]);
    const s2 = {
      data: [
        {
          title: 'Ropes',
          venue: 'arXiv.org',
          year: 2026,
          publicationDate: null,
          externalIds: { ArXiv: '2611.00002' },
          authors: [{ name: 'I. Vanbergen' }],
        },
      ],
    };
    expect(read('semantic-scholar', JSON.stringify(s2)).met).toEqual([
      {
        work: {
          title: 'Ropes',
          authors: [{ name: 'I. Vanbergen' }],
          year: 2026,
          kind: 'preprint',
          arxivId: '2611.00002',
        },
      },
    ]);
    const crossref = {
      status: 'ok',
      message: {
        items: [
          {
            DOI: '10.1000/R',
            title: ['Ropes &amp; <sub>knots</sub>'],
            author: [{ given: 'Ilse', family: 'Vanbergen' }],
            'container-title': ['Journal of Ropes'],
            issued: { 'date-parts': [[2026, 3]] },
            type: 'journal-article',
            volume: '3',
            page: '1-9',
          },
        ],
      },
    };
    expect(read('crossref', JSON.stringify(crossref)).met).toEqual([
      {
        work: {
          title: 'Ropes & knots',
          authors: [{ name: 'Ilse Vanbergen' }],
          doi: '10.1000/r',
          venue: 'Journal of Ropes',
          kind: 'article',
          year: 2026,
          volume: '3',
          pages: '1-9',
        },
      },
    ]);
  });

  test('OpenAlex: arXiv’s DOI is its number, wherever it stands; a data set and a review of a paper are no papers', () => {
    const at = (landing_page_url: string) => ({
      landing_page_url,
      source: { display_name: 'arXiv', type: 'repository' },
    });
    const results = [
      { title: 'By its own DOI', doi: 'https://doi.org/10.48550/arXiv.2611.00002', type: 'preprint' },
      {
        title: 'By a place',
        doi: 'https://doi.org/10.1000/r',
        locations: [at('https://doi.org/10.48550/arxiv.2611.00003')],
      },
      { title: 'By its address', primary_location: at('http://arxiv.org/abs/2611.00004v2') },
      { title: 'By another DOI', doi: 'https://doi.org/10.1000/2611.00005' },
      ...['dataset', 'peer-review', 'paratext'].map((type) => ({ title: `No paper: ${type}`, type })),
    ];
    expect(read('openalex', JSON.stringify({ results })).met.map(({ work }) => [work.title, work.arxivId])).toEqual([
      ['By its own DOI', '2611.00002'],
      ['By a place', '2611.00003'],
      ['By its address', '2611.00004'],
      ['By another DOI', undefined],
    ]);
  });

  test('works that are none are dropped; hostile links never get in', () => {
    const data = [
      { title: '' },
      { title: 'x'.repeat(3_000) },
      { title: 'Fine', externalIds: { DOI: 'javascript:alert(1)' } },
      { title: 'Good' },
    ];
    expect(read('semantic-scholar', JSON.stringify({ data }))).toMatchObject({
      met: [{ work: { title: 'Good' } }],
      dropped: 2,
    });
  });

  test.each<[SourceId, string, string, string]>([
    ['openalex', '<!doctype html><title>404</title>', 'html', ''],
    ['openalex', '{"error":"Invalid key","message":"No such key"}', 'refused', 'Invalid key'],
    ['openalex', '{"results":{}}', 'unreadable', 'other JSON than expected, at results'],
    ['semantic-scholar', '{"error":"Author with id 0 not found"}', 'refused', 'Author with id 0 not found'],
    ['semantic-scholar', '{"data":[', 'unreadable', 'no JSON'],
    ['crossref', '{"status":"failed","message":[{"message":"This route does not"}]}', 'refused', 'This route does not'],
    ['crossref', 'Resource not found.', 'unreadable', 'no JSON'],
  ])('%s that answers %s', (source, body, code, words) => {
    expect(failure(source, body)).toMatchObject({ code, message: words });
  });
});

describe('XML that means harm', () => {
  test.each([
    ['an entity bomb', '<!DOCTYPE f [<!ENTITY a "ha">]><feed>&a;</feed>'],
    ['an external entity', '<?xml version="1.0"?>\n<!DOCTYPE f SYSTEM "https://evil.example/x.dtd"><feed/>'],
    ['an entity that nobody declared', '<feed><title>&nbsp;</title></feed>'],
    ['a document type after a comment', '<!-- x --><!DOCTYPE f [<!ENTITY a "ha">]><feed>&a;</feed>'],
    ['elements nested without end', `${'<a>'.repeat(200_000)}`],
    ['nothing but spaces', '   '],
    ['a NUL', '<feed>\u0000</feed>'],
  ])('%s is refused, quickly', (_name, body) => {
    const before = process.cpuUsage();
    expect(failure('arxiv-api', body).code).toBe('unreadable');
    expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
  });
});
