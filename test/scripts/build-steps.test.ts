import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as marked from 'marked';
import { describe, expect, test } from 'vitest';
import { unpack } from '../../lib/parse/unpack.ts';
import * as venues from '../../lib/parse/venue-table.ts';
import * as words from '../../lib/parse/word-lists.ts';
import * as patterns from '../../lib/read/plain-patterns.ts';
import { bareScripts } from '../../scripts/bare-scripts.ts';
import { compileHints } from '../../scripts/compile-hints.ts';
import { frameFirst } from '../../scripts/frame-first.ts';
import { packed } from '../../scripts/pack-tables.ts';
import { slimMarked } from '../../scripts/slim-marked.ts';
import { slimMessages } from '../../scripts/slim-messages.ts';

describe('tables that are packed for a page', () => {
  test.each([
    ['venues', venues],
    ['words', words],
    ['expressions', patterns],
  ])('are the same when unpacked: %s', (_, table) => {
    const code = packed(table);
    const [, names, text] = /const \[(.*)\] = .*unpack\('(.*)'\)/.exec(code)!;
    expect(names!.split(', ')).toEqual(Object.keys(table));
    expect(unpack(text!)).toEqual(Object.values(table));
    expect(code.length).toBeLessThan(Object.values(table).join('').length * 0.8);
  });

  test('cannot hold what parts them', () => {
    expect(() => packed({ one: 'a\0b', two: 'c' })).toThrow('zero character');
  });
});

test('messages are shipped without what only translators read', () => {
  const file = new URL('../../assets/public/_locales/en/messages.json', import.meta.url);
  const whole = readFileSync(file, 'utf8');
  const slim = JSON.parse(slimMessages(whole));
  expect(Object.keys(slim)).toEqual(Object.keys(JSON.parse(whole)));
  expect(slim.mark_shelf).toEqual({ message: 'Reading list: $1' });
  expect(slim.mark_new).toEqual({ message: 'new' });
});

test('what is left of marked reads notes as the whole does, and makes no HTML', async () => {
  const id = fileURLToPath(import.meta.resolve('marked'));
  const { transform } = slimMarked() as { transform(code: string, id: string): string };
  const slim = transform(readFileSync(id, 'utf8'), id);
  const made = (await import(`data:text/javascript,${encodeURIComponent(slim)}`)) as Pick<typeof marked, 'Lexer'>;
  expect(Object.keys(made)).toEqual(['Lexer']);
  const note =
    '# A *note*\n\n- [ ] one\n- two `code`\n\n> said\n\n| a | b |\n|---|---|\n| 1 | [2](https://a.example) |';
  expect(made.Lexer.lex(note)).toEqual(marked.Lexer.lex(note));
  expect(() => transform('export {}', id)).toThrow('marked is not written as it was');
});

test('a script of its own begins at once; other modules are left to others', () => {
  const { load } = bareScripts() as unknown as { load(id: string): string | undefined };
  expect(load('\0virtual:wxt-unlisted-script-entrypoint?/a/arxiv.ts')).toBe(
    'import script from "/a/arxiv.ts";\nexport default script.main();',
  );
  expect(load('/a/arxiv.ts')).toBeUndefined();
  expect(load('\0virtual:wxt-background-entrypoint?/a/background.ts')).toBeUndefined();
});

test('only scripts that run whole on a page of papers say so, in the first line, where Chrome looks', () => {
  const chunk = (fileName: string) => ({ type: 'chunk', fileName, code: 'run()' });
  const bundle = { a: chunk('arxiv.js'), b: chunk('arxiv-facts.js'), c: chunk('arxiv-marks.js') };
  const { generateBundle } = compileHints() as unknown as { generateBundle(options: object, files: object): void };
  generateBundle({}, bundle);
  const said = '//# allFunctionsCalledOnLoad\nrun()';
  expect(Object.values(bundle).map(({ code }) => code)).toEqual([said, said, 'run()']);
});

describe('the popup shows its frame before its scripts are asked for', () => {
  const page = (head: string) => ({ type: 'asset', fileName: 'popup/index.html', source: `<head>${head}</head><p>` });
  const build = (popup: { source: string }) => {
    const files: { fileName: string; source: string }[] = [];
    const step = frameFirst() as unknown as { generateBundle(options: object, files: object): void };
    const emitFile = (file: { fileName: string; source: string }) => files.push(file);
    step.generateBundle.call({ emitFile } as never, {}, { popup });
    return files;
  };
  const module = '<script type="module" crossorigin src="/chunks/popup-1.js"></script>';
  const ahead = '<link rel="modulepreload" crossorigin href="/chunks/shared-2.js">';

  test('by a script that loads them after it', () => {
    const popup = page(`${module}\n${ahead}`);
    const [first, ...others] = build(popup);
    expect(others).toEqual([]);
    expect(popup.source).toBe('<head><script src="/popup-first.js" defer></script></head><p>');
    expect(first!.fileName).toBe('popup-first.js');
    expect(first!.source).toContain('import("/chunks/popup-1.js")');
    expect(first!.source).toContain('["/chunks/shared-2.js"]');
  });

  test('and a page without scripts fails the build', () => {
    expect(() => build(page(ahead))).toThrow('has its page changed');
  });
});
