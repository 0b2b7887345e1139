import type { Cited, WriteOptions, Writer } from './cited.ts';
import { addressOf, citedKind, statusWords, yearOf } from './published.ts';

/** Works as a Markdown list, for notes and READMEs. */
export function markdownWriter(options: WriteOptions = {}): Writer {
  return {
    type: 'text/markdown;charset=utf-8',
    extension: 'md',
    begin: '# Bibliography\n\n',
    entry: (cited) => markdownEntry(cited, options),
  };
}

function markdownEntry({ work, shelf }: Cited, { form, abstracts, own }: WriteOptions): string {
  const kind = citedKind(work, form);
  const url = addressOf(work, kind);
  const title = `**${inline(work.title)}**`;
  const authors = [...work.authors.map(({ name }) => name), ...(work.authorsTruncated ? ['et al.'] : [])].join(', ');
  const where = kind === 'preprint' ? work.arxivId && `arXiv:${work.arxivId}` : work.venue;
  const facts = [where && `*${inline(where)}*`, yearOf(work), kind === 'preprint' ? undefined : statusWords(work)];
  const head = [`${url ? `[${title}](${address(url)})` : title}`, inline(authors), facts.filter(Boolean).join(', ')];
  const tags = own && shelf?.tags?.map((tag) => `\`${tag.replaceAll('`', "'")}\``).join(' ');
  const paragraphs = [
    `- ${head.filter(Boolean).join('. ')}${tags ? `  \n  ${tags}` : ''}`,
    ...(abstracts && work.abstract ? [indented(inline(work.abstract))] : []),
    ...(own && shelf?.note ? [indented(shelf.note)] : []),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** A paragraph of its own in the entry. */
const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line ? `  ${line}` : line))
    .join('\n');

/** Text in which nothing is mark-up. */
export const inline = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>~$|]/g, '\\$&')
    .replace(/^(#|>|\d+[.)]|[-+])/, '\\$1');

/** An address in round brackets. */
export const address = (url: string): string =>
  url.replace(/[()\s<>]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
