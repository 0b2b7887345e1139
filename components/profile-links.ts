import type { ProfileIds } from '../lib/model/researcher.ts';

interface ProfileLink {
  id: keyof ProfileIds;
  name: string;
  url: string;
}

/** A person's pages on other sites, in the order they are shown. Names are those sites' own, the same in every language. */
const sites: readonly { id: keyof ProfileIds; name: string; url: (id: string) => string }[] = [
  {
    id: 'scholar',
    name: 'Scholar',
    url: (id) => `https://scholar.google.com/citations?user=${encodeURIComponent(id)}`,
  },
  { id: 'orcid', name: 'ORCID', url: (id) => `https://orcid.org/${id}` },
  { id: 'dblp', name: 'dblp', url: (id) => `https://dblp.org/pid/${path(id)}` },
  {
    id: 'semanticScholar',
    name: 'Semantic Scholar',
    url: (id) => `https://www.semanticscholar.org/author/${encodeURIComponent(id)}`,
  },
  { id: 'openreview', name: 'OpenReview', url: (id) => `https://openreview.net/profile?id=${encodeURIComponent(id)}` },
  { id: 'arxiv', name: 'arXiv author', url: (id) => `https://arxiv.org/a/${path(id)}` },
  { id: 'github', name: 'GitHub', url: (id) => `https://github.com/${encodeURIComponent(id)}` },
  { id: 'inspire', name: 'INSPIRE', url: (id) => `https://inspirehep.net/authors/${encodeURIComponent(id)}` },
  { id: 'acl', name: 'ACL Anthology', url: (id) => `https://aclanthology.org/people/${path(id)}` },
  { id: 'huggingface', name: 'Hugging Face', url: (id) => `https://huggingface.co/${encodeURIComponent(id)}` },
];

/** Addresses of the profiles a person's page names. */
export function profileLinks(ids: ProfileIds): ProfileLink[] {
  return sites.flatMap(({ id, name, url }) => (ids[id] ? [{ id, name, url: url(ids[id]) }] : []));
}

/** An identifier with slashes, as dblp has them (`52/4150`), each part escaped. */
const path = (id: string) => id.split('/').map(encodeURIComponent).join('/');
