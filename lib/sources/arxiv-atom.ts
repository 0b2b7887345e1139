import type { WorkOnPage } from '../model/work.ts';
import { parseArxivId } from '../parse/arxiv-id.ts';
import { instantOf } from './instants.ts';
import type { Met } from './source.ts';
import { stated, within } from './works.ts';
import { childrenOf, textIn, textsIn, type XmlElement } from './xml.ts';

/**
 * One Atom entry of arXiv's API or author feeds as a work; `undefined` for what is no paper. Both print the same fields; the API puts
 * the version into `id`, the feeds into the link to the PDF.
 * Source: info.arxiv.org/help/api/user-manual.html#_details_of_atom_results_returned
 */
export function arxivEntry(entry: XmlElement): Met | undefined {
  const stamp = parseArxivId(textIn(entry, 'id') ?? '');
  const title = textIn(entry, 'title');
  if (!stamp || !title) return undefined;
  const links = childrenOf(entry, 'link').map(({ attributes }) => attributes.href ?? '');
  const version = stamp.version ?? links.map((link) => parseArxivId(link)?.version).find(Boolean);
  const categories = childrenOf(entry, 'category').map(({ attributes }) => attributes.term ?? '');
  const submittedAt = instantOf(textIn(entry, 'published'));
  const work = stated<WorkOnPage>({
    title,
    authors: childrenOf(entry, 'author')
      .flatMap((author) => textsIn(author, 'name'))
      .map((name) => ({ name })),
    kind: 'preprint',
    arxivId: stamp.id,
    arxivVersion: version,
    publishedOn: submittedAt?.slice(0, 10),
    doi: doiOf(textIn(entry, 'arxiv:doi')),
    primary: childrenOf(entry, 'arxiv:primary_category')[0]?.attributes.term,
    categories: categories.length > 0 ? categories.filter(Boolean).slice(0, 60) : undefined,
    comments: within(textIn(entry, 'arxiv:comment'), 5_000),
    journalRef: within(textIn(entry, 'arxiv:journal_ref'), 5_000),
    abstract: within(textIn(entry, 'summary'), 40_000),
  } as never);
  return { work, ...(submittedAt ? { submittedAt } : {}) };
}

/** arXiv prints several DOIs in one field, parted by spaces: the first. */
function doiOf(text: string | undefined): string | undefined {
  const doi = text?.split(/\s+/)[0]?.toLowerCase();
  return doi && /^10\.\d{4,9}\/\S+$/.test(doi) && doi.length <= 300 ? doi : undefined;
}
