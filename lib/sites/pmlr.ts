import type { LinkKind } from '../model/work.ts';
import {
  authorsOf,
  blankPage,
  type EntryParts,
  plainText,
  readEntries,
  recognised,
  textAt,
  unrecognised,
  workLinks,
  yearIn,
} from '../parse/listed-page.ts';
import type { Site } from './site.ts';

/**
 * Proceedings of Machine Learning Research: a volume, `/v222/` (`/r0/` of the reissue series), as its public Jekyll theme
 * writes it. One `div.paper` each, in sections: title, names parted by commas, "<i>Proceedings of …</i>, PMLR 222:1-14", links.
 * The year is that of publication, as the page's description says it, or the paper's key has it (`ahmadi24a`).
 */
export const pmlr: Site = {
  id: 'pmlr',
  name: 'PMLR',
  matches: ['https://proceedings.mlr.press/*'],
  access: 'optional',
  claims: (url) => url.hostname === 'proceedings.mlr.press' && /^\/[vr]\d+\/?(?:index\.html)?$/.test(url.pathname),

  *read(url, doc, due) {
    const page = blankPage('pmlr', url, doc);
    const papers = doc.querySelectorAll('div.paper');
    if (!papers.length) return unrecognised(page, 'volume');
    recognised(page, 'paper-listing');
    const published = yearIn(
      /\bon\s+\d{1,2}\s+\p{L}+\s+(\d{4})/u.exec(
        doc.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
      )?.[1],
    );
    yield* readEntries(page, papers, (paper) => readPaper(url, paper, published), due);
    const title = textAt(doc, 'main h2')?.slice(0, 300);
    page.listing = {
      key: `pmlr/${url.pathname.split('/')[1]}`,
      ...(title ? { title } : {}),
      read: page.works.length,
    };
    return page;
  },
};

/** What the links under a paper are called. */
const LABELS: readonly [RegExp, LinkKind][] = [
  [/^(?:abs|download pdf|pdf)$/i, 'paper'],
  [/^open ?review$/i, 'openreview'],
  [/^(?:software|code)$/i, 'code'],
  [/^(?:video|talk)$/i, 'video'],
  [/^slides$/i, 'slides'],
  [/^poster$/i, 'poster'],
];

function readPaper(url: URL, paper: Element, published: number | undefined): EntryParts {
  const links = [...paper.querySelectorAll('.links a[href]')];
  const [, volume, pages] = /\bPMLR\s+(\w+)(?:\s*:\s*([\w–-]+))?/.exec(textAt(paper, '.info') ?? '') ?? [];
  return {
    title: textAt(paper, '.title'),
    authors: authorsOf((textAt(paper, '.authors') ?? '').split(/,\s*/)),
    year: published ?? links.map((link) => keyYear(link.getAttribute('href') ?? '')).find(Boolean),
    venue: textAt(paper, '.info i') ?? textAt(paper, '.info'),
    volume,
    pages,
    kind: 'proceedings',
    links: workLinks(
      url,
      links.flatMap((link): [LinkKind, string | null][] => {
        const kind = LABELS.find(([label]) => label.test(plainText(link) ?? ''))?.[1];
        return kind ? [[kind, link.getAttribute('href')]] : [];
      }),
    ),
  };
}

/** `/v222/ahmadi24a.html` -> 2024; the press began in 2007 and reissues papers from 1990 on. */
function keyYear(href: string): number | undefined {
  const digits = /[a-z](\d\d)[a-z]{1,2}(?:\.html|\/|$)/.exec(href)?.[1];
  return digits === undefined ? undefined : Number(digits) + (Number(digits) < 80 ? 2000 : 1900);
}
