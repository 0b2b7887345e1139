import type { Cited, WriteOptions, Writer } from './cited.ts';
import { addressOf, citedKind, statusWords, yearOf } from './published.ts';

/** Works as a page of its own, to print or put on the web: no scripts, nothing loaded. */
export function htmlWriter(options: WriteOptions = {}): Writer {
  return {
    type: 'text/html;charset=utf-8',
    extension: 'html',
    begin: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Bibliography</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 Georgia, serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
li { margin-block: 0.75rem; break-inside: avoid; }
.note, .abstract { white-space: pre-line; font-size: 0.875rem; }
.tags { font-size: 0.875rem; }
</style>
</head>
<body>
<h1>Bibliography</h1>
<ol>
`,
    entry: (cited) => htmlEntry(cited, options),
    end: '</ol>\n</body>\n</html>\n',
  };
}

function htmlEntry({ work, shelf }: Cited, { form, abstracts, own }: WriteOptions): string {
  const kind = citedKind(work, form);
  const url = addressOf(work, kind);
  const authors = [...work.authors.map(({ name }) => name), ...(work.authorsTruncated ? ['et al.'] : [])].join(', ');
  const where = kind === 'preprint' ? work.arxivId && `arXiv:${work.arxivId}` : work.venue;
  const facts = [where && `<i>${text(where)}</i>`, yearOf(work), kind === 'preprint' ? undefined : statusWords(work)];
  const title = text(work.title);
  return [
    `<li>${authors ? `${text(authors)}. ` : ''}`,
    url ? `<a href="${text(url)}"><cite>${title}</cite></a>` : `<cite>${title}</cite>`,
    facts.some(Boolean) ? `. ${facts.filter(Boolean).join(', ')}` : '',
    own && shelf?.tags ? `<div class="tags">${text(shelf.tags.join(', '))}</div>` : '',
    abstracts && work.abstract ? `<div class="abstract">${text(work.abstract)}</div>` : '',
    own && shelf?.note ? `<div class="note">${text(shelf.note)}</div>` : '',
    '</li>\n',
  ].join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const text = (value: string): string => value.replace(/[&<>"']/g, (char) => ENTITIES[char]!);
