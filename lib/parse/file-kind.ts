/** What a file is to us. */
export type FileKind = 'pdf' | 'html' | 'plain' | 'markdown' | 'bibtex' | 'ris';

/**
 * Why a file is none that is read:
 * - `empty`: it holds nothing
 * - `library`: it is a copy of a Lectern library, which is imported, not read
 * - `word`: a document of a word processor, which has to be saved as PDF first
 * - `other`: anything else that is no text: a picture, an archive
 */
export type NoFileKind = 'empty' | 'library' | 'word' | 'other';

const BY_NAME: Record<string, FileKind> = {
  pdf: 'pdf',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  txt: 'plain',
  text: 'plain',
  md: 'markdown',
  markdown: 'markdown',
  bib: 'bibtex',
  bibtex: 'bibtex',
  ris: 'ris',
};

/**
 * What a file is, by its first bytes, and only where these leave it open by its name.
 *
 * @param name with its extension
 * @param head its first 4 kB, or all of it when it is shorter
 */
export function fileKind(name: string, head: Uint8Array): FileKind | NoFileKind {
  if (head.length === 0) return 'empty';
  const ascii = new TextDecoder('latin1').decode(head);
  if (ascii.slice(0, 1024).includes('%PDF-')) return 'pdf';
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^(?:docx?|odt|rtf|pages)$/.test(extension) || ascii.startsWith('{\\rtf')) return 'word';
  if (isBinary(head)) return 'other';
  if (/^[^{]{0,3}\{\s*"format"\s*:\s*"lectern"/.test(ascii)) return 'library';
  const text = ascii.replace(/^(?:ï»¿)?\s*(?:<!--.{0,2000}?-->\s*)*/s, '');
  if (/^(?:<!doctype\s+html|<html|<\?xml[^>]{0,200}\?>\s*<(?:!doctype )?html)\b/i.test(text)) return 'html';
  const known = BY_NAME[extension];
  if (known && known !== 'pdf') return known;
  if (/^TY {1,2}- /m.test(text)) return 'ris';
  if (/^\s*@\s*(?:article|inproceedings|misc|book|phdthesis|incollection|techreport|string)\s*[{(]/im.test(text))
    return 'bibtex';
  // A PDF by name that is none, source code, tables: read as text they would give nothing but noise.
  return extension === '' ? 'plain' : 'other';
}

/** Bytes that no text has; UTF-16, which says so at its beginning, has zeros. */
const isBinary = (head: Uint8Array): boolean =>
  !(head[0] === 0xff && head[1] === 0xfe) &&
  !(head[0] === 0xfe && head[1] === 0xff) &&
  head.some((byte) => byte < 9 || (byte > 13 && byte < 27));
