import type { Answer } from '../helpers/web-server.ts';

/** A paper as OpenAlex, Semantic Scholar and Crossref may all tell it. */
export interface ToldPaper {
  title: string;
  authors: readonly string[];
  /** `YYYY-MM-DD` */
  day: string;
  /** A journal; without one it is a preprint. */
  venue?: string;
  doi?: string;
  arxivId?: string;
  /** What OpenAlex calls it, where that is neither an article nor a preprint. */
  type?: string;
}

export const json = (value: unknown, more: Partial<Answer> = {}): Answer => ({
  body: JSON.stringify(value),
  type: 'application/json',
  ...more,
});

/** As api.openalex.org/works answers. */
export const openalexAnswer = (papers: readonly ToldPaper[]): Answer =>
  json({
    meta: { count: papers.length, db_response_time_ms: 21, page: 1, per_page: 100, groups_count: null },
    results: papers.map(({ title, authors, day, venue, doi, arxivId, type }) => {
      const places = [
        ...(venue ? [place(`https://doi.org/${doi}`, venue, 'journal')] : []),
        // Its record of arXiv comes from DataCite.
        ...(arxivId
          ? [place(`https://doi.org/10.48550/arxiv.${arxivId}`, 'arXiv (Cornell University)', 'repository')]
          : []),
      ];
      return {
        doi: doi ? `https://doi.org/${doi}` : (places[0]?.landing_page_url ?? null),
        title,
        publication_year: Number(day.slice(0, 4)),
        publication_date: day,
        type: type ?? (venue ? 'article' : 'preprint'),
        primary_location: places[0] ?? null,
        locations: places,
        authorships: authors.map((name, at) => ({
          author_position: at === 0 ? 'first' : 'middle',
          author: { id: `https://openalex.org/A540000000${at}`, display_name: name, orcid: null },
          institutions: [],
          countries: [],
          is_corresponding: at === 0,
          raw_author_name: name,
          raw_affiliation_strings: [],
          affiliations: [],
        })),
      };
    }),
    group_by: [],
  });

const place = (landing_page_url: string, display_name: string, type: string) => ({
  is_oa: true,
  landing_page_url,
  pdf_url: null,
  source: { id: 'https://openalex.org/S7400000001', display_name, issn_l: null, is_oa: true, is_in_doaj: false, type },
  license: null,
  version: null,
  is_accepted: type === 'journal',
  is_published: type === 'journal' ? true : null,
});

/** As api.semanticscholar.org/graph/v1/author/ID/papers answers. */
export const semanticScholarAnswer = (papers: readonly ToldPaper[]): Answer =>
  json({
    offset: 0,
    data: papers.map(({ title, authors, day, venue, doi, arxivId }, at) => ({
      paperId: `${at}`.padStart(40, 'c0ffee'),
      externalIds: { ...(arxivId ? { ArXiv: arxivId } : {}), ...(doi ? { DOI: doi } : {}), CorpusId: 290_000_000 + at },
      title,
      venue: venue ?? (arxivId ? 'arXiv.org' : ''),
      year: Number(day.slice(0, 4)),
      publicationDate: day,
      authors: authors.map((name, author) => ({ authorId: `2400${author}`, name })),
    })),
  });

/** As api.crossref.org/works answers. */
export const crossrefAnswer = (papers: readonly ToldPaper[]): Answer =>
  json({
    status: 'ok',
    'message-type': 'work-list',
    'message-version': '1.0.0',
    message: {
      facets: {},
      'total-results': papers.length,
      items: papers.map(({ title, authors, day, venue, doi }) => ({
        page: '17-34',
        DOI: doi,
        type: venue ? 'journal-article' : 'posted-content',
        title: [title],
        volume: '4',
        author: authors.map((name, at) => ({
          given: name.slice(0, name.lastIndexOf(' ')),
          family: name.slice(name.lastIndexOf(' ') + 1),
          sequence: at === 0 ? 'first' : 'additional',
          affiliation: [],
        })),
        ...(venue ? { 'container-title': [venue] } : {}),
        issued: { 'date-parts': [day.split('-').map(Number)] },
      })),
      'items-per-page': papers.length,
      query: { 'start-index': 0, 'search-terms': null },
    },
  });
