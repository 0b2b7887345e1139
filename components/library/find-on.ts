import type { WorkOnPage } from '../../lib/model/work.ts';

/** Where else to look for a paper: by its number or DOI where the site knows these, by its title otherwise. Names are the sites' own. */
export function findOn({
  title,
  arxivId,
  doi,
}: Pick<WorkOnPage, 'title' | 'arxivId' | 'doi'>): { name: string; url: string }[] {
  const q = encodeURIComponent(title);
  return [
    { name: 'Google Scholar', url: `https://scholar.google.com/scholar?q=${q}` },
    {
      name: 'Semantic Scholar',
      url: arxivId
        ? `https://www.semanticscholar.org/arxiv/${arxivId}`
        : `https://www.semanticscholar.org/search?q=${q}`,
    },
    { name: 'OpenReview', url: `https://openreview.net/search?term=${q}` },
    { name: 'dblp', url: `https://dblp.org/search?q=${q}` },
    ...(arxivId
      ? [
          { name: 'alphaXiv', url: `https://www.alphaxiv.org/abs/${arxivId}` },
          { name: 'Hugging Face', url: `https://huggingface.co/papers/${arxivId}` },
        ]
      : [{ name: 'arXiv', url: `https://arxiv.org/search/?searchtype=title&query=${q}` }]),
    ...(doi
      ? [{ name: 'Crossref', url: `https://search.crossref.org/search/works?q=${encodeURIComponent(doi)}` }]
      : []),
  ];
}
