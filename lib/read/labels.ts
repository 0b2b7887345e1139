import type { LinkKind } from '../model/work.ts';
import { fold } from '../parse/fold.ts';
import { hosts, labels } from './plain-patterns.ts';

/** What the words on a link say it leads to; `other` for a label that is none of a work's links ("abstract", "press"). */
export type Label = LinkKind | 'other';

/** The lines of a table: a word, and an expression. */
const linesOf = (table: string): [string, RegExp][] =>
  table
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), new RegExp(line.slice(line.indexOf(' ') + 1))]);

const LABELS = linesOf(labels) as [Label, RegExp][];

/** Kind of a link by its label: "PDF" -> paper. `undefined` when the words are no label. */
export function labelKind(text: string): Label | undefined {
  if (text.length > 48) return undefined;
  if (known.has(text)) return known.get(text);
  const kind = tellKind(text);
  if (known.size > 20_000) known.clear();
  known.set(text, kind);
  return kind;
}

/** Labels looked at before: lists repeat them. */
const known = new Map<string, Label | undefined>();

function tellKind(text: string): Label | undefined {
  const folded = fold(text);
  if (!folded) return undefined;
  for (const [kind, pattern] of LABELS) if (pattern.test(folded)) return kind;
  return undefined;
}

const HOSTS = linesOf(hosts) as [LinkKind, RegExp][];

/** Kind of a link by its address alone; `undefined` when the address does not tell. */
export function hostKind(href: string): LinkKind | undefined {
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return undefined;
  }
  const host = url.hostname.replace(/^www\./, '');
  for (const [kind, pattern] of HOSTS) {
    if (!pattern.test(host)) continue;
    if (kind === 'code' && !/^\/[^/]+\/[^/]+/.test(url.pathname)) return undefined;
    return kind;
  }
  if (/\.(?:pdf|ps|ps\.gz|dvi|djvu)$/i.test(url.pathname)) return 'paper';
  if (/\.(?:ppt|pptx|key)$/i.test(url.pathname)) return 'slides';
  if (/\.bib$/i.test(url.pathname)) return 'bibtex';
  return undefined;
}
