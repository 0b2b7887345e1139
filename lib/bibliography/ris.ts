import { parse } from '@citation-js/plugin-ris/lib/ris.js';
import type { WorkKind, WorkOnPage } from '../model/work.ts';
import { parseArxivId } from '../parse/arxiv-id.ts';
import type { Kept } from './bibtex.ts';
import { type Own, tagsIn } from './own.ts';
import { isArxivVenue, workOf } from './work.ts';

/*
 * A record of a RIS file as a work. citation.js's own parser takes the record apart; what a tag means is the format's (RefMan's of 2001
 * and EndNote's of 2011, which disagree about T1, JO and the like: whichever is there).
 */

const KINDS: Record<string, WorkKind> = {
  JOUR: 'article',
  JFULL: 'article',
  MGZN: 'article',
  EJOUR: 'article',
  CONF: 'proceedings',
  CPAPER: 'proceedings',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  BOOK: 'book',
  EBOOK: 'book',
  THES: 'thesis',
  RPRT: 'report',
  PAT: 'patent',
  UNPB: 'preprint',
};

type Tags = (...tags: string[]) => string[];

/** One record, `TY` to `ER`, as a work; `undefined` when it has no title. */
export const workOfRis = (source: string): WorkOnPage | undefined => workOfRecord(source, tagsOf(source));

/** The same with what was written to it: abstract, keywords, notes. */
export function keptOfRis(source: string): Kept | undefined {
  const all = tagsOf(source);
  const work = workOfRecord(source, all);
  if (!work) return undefined;
  const abstract = all('AB', 'N2').join(' ').replace(/\s+/g, ' ').slice(0, 40_000);
  const tags = tagsIn(...all('KW')).slice(0, 50);
  const note = (
    all('RN')[0] ??
    all('N1')
      .filter((text) => !IS_STATUS.test(text))
      .join('\n\n')
  ).slice(0, 100_000);
  const own: Own = { ...(tags.length > 0 ? { tags } : {}), ...(note ? { note } : {}) };
  return { work: abstract ? { ...work, abstract } : work, own };
}

const IS_STATUS = /^(?:to appear|accepted|under review|withdrawn|in press|forthcoming|submitted)\.?$/i;

function tagsOf(source: string): Tags {
  const record = parse(source)[0] ?? {};
  return (...tags) => {
    const values = tags.map((tag) => record[tag]).find((value) => value !== undefined);
    return (Array.isArray(values) ? values : [values ?? '']).map((value) => value.trim()).filter(Boolean);
  };
}

function workOfRecord(source: string, all: Tags): WorkOnPage | undefined {
  const one = (...tags: string[]): string => all(...tags)[0] ?? '';
  const venue = one('T2', 'JO', 'JF', 'BT', 'C3', 'JA') || undefined;
  const links = ['UR', 'L1', 'L2', 'LK'].flatMap((tag) => all(tag));
  return workOf({
    title: one('TI', 'T1', 'CT'),
    names: all('AU', 'A1').map(nameOf),
    year: one('PY', 'Y1', 'DA'),
    venue,
    kind: KINDS[one('TY')],
    note: all('N1').join('; '),
    status: all('N1').join('; '),
    volume: one('VL'),
    pages: [one('SP'), one('EP')].filter(Boolean).join('-'),
    doi: one('DO') || links.join(' '),
    arxivId: parseArxivId(
      isArxivVenue(venue) ? source : (/arxiv(?:\.org\/\w{3}\/|\s?:\s?)(\S{1,60})/i.exec(source)?.[1] ?? ''),
    )?.id,
    links: links.map((url) => ['paper', url]),
  });
}

/** "Vanbergen, Ilse, Jr." -> "Ilse Vanbergen Jr." */
function nameOf(printed: string): string {
  const [family, given, suffix] = printed.split(',').map((part) => part.trim());
  return [given, family, suffix].filter(Boolean).join(' ');
}
