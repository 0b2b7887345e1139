import { describe, expect, test } from 'vitest';
import { decodeText } from '../../lib/parse/decode-text.ts';
import { fileKind } from '../../lib/parse/file-kind.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('what a file is', () => {
  test.each([
    ['cv.pdf', '%PDF-1.7\n...', 'pdf'],
    ['cv', 'junk before it %PDF-1.4', 'pdf'],
    ['page.html', '<p>Publications', 'html'],
    ['saved', '\n<!-- saved from url=(0022)https://ilse.example/ -->\n<!DOCTYPE html><html>', 'html'],
    ['cv.txt', 'ILSE VANBERGEN', 'plain'],
    ['cv', 'ILSE VANBERGEN', 'plain'],
    ['cv.md', '# Ilse', 'markdown'],
    ['papers.bib', '', 'empty'],
    ['papers.bib', '% mine\n@article{x,', 'bibtex'],
    ['papers.txt', '@article{x,', 'plain'],
    ['export', '% mine\n@InProceedings{x,', 'bibtex'],
    ['citations.ris', 'TY  - JOUR', 'ris'],
    ['citations.nbib', 'TY  - JOUR', 'ris'],
    ['cv.docx', 'PK\u0003\u0004', 'word'],
    ['cv.rtf', '{\\rtf1', 'word'],
    ['photo.png', '\u0089PNG\r\n\u001a\n\u0000', 'other'],
    ['cv.pdf', 'no PDF at all', 'other'],
    ['script.py', 'import os', 'other'],
    ['lectern-2026-11-18.json', '{"format":"lectern","version":1', 'library'],
    ['package.json', '{"name":"x"}', 'other'],
  ])('%s that begins with %j is %s', (name, head, kind) => {
    expect(fileKind(name, bytes(head))).toBe(kind);
  });

  test('UTF-16 is text', () => {
    expect(fileKind('cv.txt', new Uint8Array([0xff, 0xfe, 0x49, 0x00]))).toBe('plain');
  });
});

describe('the text of a file', () => {
  test('in the encoding it states, in UTF-8, or as browsers take old ones', () => {
    expect(decodeText(bytes('\ufeffDröste'))).toBe('Dröste');
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x44, 0x00, 0xf6, 0x00]))).toBe('Dö');
    expect(decodeText(new Uint8Array([0x44, 0x72, 0xf6, 0x73, 0x74, 0x65]))).toBe('Dröste');
    const greek = new Uint8Array([...bytes('<meta charset="iso-8859-7">'), 0xe1]);
    expect(decodeText(greek)).toContain('α');
    expect(decodeText(bytes('<meta charset="no-such">Dröste'))).toContain('Dröste');
  });

  test('in UTF-8 where it is that, whatever it states', () => {
    expect(decodeText(bytes('<meta charset="gb2312">“Dröste”'))).toContain('“Dröste”');
  });

  test('one broken byte does not spoil a text in UTF-8', () => {
    expect(decodeText(new Uint8Array([...bytes('Dröste, Müller'), 0xff]))).toBe('Dröste, Müller\ufffd');
  });
});
