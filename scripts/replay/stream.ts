import { fold } from '../../lib/parse/fold.ts';

/** A paper as it is announced. */
export interface StreamPaper {
  id: string;
  title: string;
  authors: string[];
  primary: string;
  categories: string[];
  /** The day it is announced, `YYYY-MM-DD`. */
  published: string;
  /** The day it was submitted, when that was earlier: it was held. */
  submitted?: string;
  abstract?: string;
  comments?: string;
}

const DAY = 86_400_000;
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const xml = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => escapes[sign]!).replace(/[^\t\n\x20-\ud7ff\ue000-\ufffd]/gu, ' ');

/** When its submission reached arXiv, as the API says: the noon before it was announced, or when it was submitted. */
export const submittedAt = ({ published, submitted }: StreamPaper): string =>
  `${submitted ?? new Date(Date.parse(published) - DAY).toISOString().slice(0, 10)}T12:00:00Z`;

/** A stream of papers that answers as arXiv's API does, of what was announced so far. */
export class ArxivStream {
  readonly papers: readonly StreamPaper[];
  readonly #byId: Map<string, StreamPaper>;
  /** Runs of words in folded names -> papers that have them, submitted last first. */
  readonly #byName = new Map<string, StreamPaper[]>();

  /** @param names folded names that may be asked for: only these are indexed */
  constructor(papers: readonly StreamPaper[], names: ReadonlySet<string>) {
    this.papers = papers;
    this.#byId = new Map(papers.map((paper) => [paper.id, paper]));
    const inOrder = papers.toSorted((a, b) => (submittedAt(a) < submittedAt(b) ? 1 : -1));
    for (const paper of inOrder)
      for (const name of new Set(paper.authors.flatMap((author) => runsOf(fold(author))))) {
        if (!names.has(name)) continue;
        const there = this.#byName.get(name);
        if (there) there.push(paper);
        else this.#byName.set(name, [paper]);
      }
  }

  /** The answer at this instant. */
  answer(address: string, now: string): string {
    const { searchParams } = new URL(address);
    const isOut = ({ published }: StreamPaper) => `${published}T01:00` <= now;
    const ids = searchParams.get('id_list');
    if (ids) {
      const papers = ids.split(',').flatMap((id) => this.#byId.get(id) ?? []);
      return feed(papers.filter(isOut), papers.length, now);
    }
    const names = [...(searchParams.get('search_query') ?? '').matchAll(/au:"([^"]*)"/g)].map(([, name]) =>
      fold(name!),
    );
    const found = new Set(names.flatMap((name) => this.#byName.get(name) ?? []).filter(isOut));
    const sorted = [...found].sort((a, b) => (submittedAt(a) < submittedAt(b) ? 1 : -1));
    const start = Number(searchParams.get('start') ?? 0);
    return feed(sorted.slice(start, start + Number(searchParams.get('max_results') ?? 10)), sorted.length, now);
  }
}

/** A phrase is found wherever its words stand together. */
function runsOf(name: string): string[] {
  const words = name.split(' ');
  const runs: string[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = from + 2; to <= words.length; to++) runs.push(words.slice(from, to).join(' '));
  return runs;
}

const feed = (papers: readonly StreamPaper[], total: number, now: string): string =>
  `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
<id>https://arxiv.org/api/x</id><title>arXiv Query</title><updated>${now}</updated><opensearch:totalResults>${total}</opensearch:totalResults>
${papers.map(entry).join('\n')}
</feed>`;

const entry = (paper: StreamPaper): string =>
  `<entry><id>http://arxiv.org/abs/${paper.id}v1</id><title>${xml(paper.title)}</title><published>${submittedAt(paper)}</published>
<summary>${xml(paper.abstract ?? '')}</summary>${paper.categories.map((one) => `<category term="${xml(one)}"/>`).join('')}<arxiv:primary_category term="${xml(paper.primary)}"/>
${paper.comments ? `<arxiv:comment>${xml(paper.comments)}</arxiv:comment>` : ''}${paper.authors.map((name) => `<author><name>${xml(name)}</name></author>`).join('')}</entry>`;
