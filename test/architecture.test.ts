import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** folder -> what it may import: folders of ours, packages; `type:` allows types only. docs/architecture.md says why. */
const table: Record<string, string[]> = {
  'lib/model': ['lib/model', 'zod/mini'],
  'lib/parse': ['lib/parse', 'type:lib/model', 'fflate'],
  'lib/read': ['lib/read', 'lib/parse', 'type:lib/model'],
  'lib/bibliography': [
    'lib/bibliography',
    'lib/parse',
    'type:lib/model',
    '@citation-js/core',
    '@citation-js/plugin-bibtex',
    '@citation-js/plugin-ris',
  ],
  'lib/pdf': ['lib/pdf', 'type:lib/read', 'pdfjs-dist'],
  'lib/sites': ['lib/sites', 'lib/parse', 'type:lib/model'],
  'lib/detect': ['lib/detect', 'lib/sites', 'lib/read', 'lib/parse', 'type:lib/model'],
  'lib/identity': ['lib/identity', 'lib/parse', 'type:lib/model'],
  'lib/messages': ['lib/messages', 'lib/model', 'type:lib/read', 'zod/mini'],
  'lib/store': ['lib/store', 'lib/parse', 'lib/identity', 'type:lib/model', 'idb'],
  'lib/sources': ['lib/sources', 'lib/parse', 'lib/model', 'zod/mini', '@rgrove/parse-xml'],
  'lib/queue': ['lib/queue', 'lib/sources', 'lib/store', 'lib/identity', 'type:lib/model'],
  'lib/search': [
    'lib/search',
    'lib/store',
    'lib/parse',
    'type:lib/model',
    'type:lib/messages',
    'minisearch/SearchableMap',
    'd3-force',
  ],
  'lib/exchange': [
    'lib/exchange',
    'lib/bibliography',
    // OPML and RDF are XML, as feeds are.
    'lib/sources/xml.ts',
    'lib/sources/source.ts',
    'fflate',
    'lib/model',
    'lib/parse',
    'lib/store',
    'lib/identity',
    'zod/mini',
    'idb',
  ],
  'lib/browser': [
    'lib/browser',
    'lib/messages',
    'lib/model',
    'lib/detect/hosts.ts',
    'lib/parse/known-address.ts',
    // How the file of frequencies is read, which is fetched here.
    'lib/identity/who/frequencies.ts',
    'type:*',
    'webextension-polyfill',
    // Whoever only listens: that needs no promises.
    'wxt/browser',
  ],
  'lib/background': [
    'lib/background',
    'lib/store',
    // A backup is an export, and made while no page is open.
    'lib/exchange/backup.ts',
    'lib/bibliography/write',
    'lib/identity',
    'lib/parse',
    'lib/browser',
    'lib/detect/hosts.ts',
    'lib/sources',
    'lib/queue',
    'type:lib/model',
    'type:lib/messages',
  ],
  'lib/content': [
    'lib/content',
    'lib/messages/page-reader.ts',
    'lib/sites/arxiv.ts',
    'lib/parse',
    'lib/browser/i18n.ts',
    'lib/browser/reason-words.ts',
    'type:*',
    'wxt/browser',
  ],
  'components/library': [
    'components',
    'preact',
    'preact/hooks',
    'lib/browser/i18n.ts',
    'lib/browser/reason-words.ts',
    'type:*',
    // Long lists, notes and pictures: on the library page only.
    '@tanstack/virtual-core',
    'marked',
    'd3-array',
  ],
  components: ['components', 'preact', 'preact/hooks', 'lib/browser/i18n.ts', 'lib/browser/reason-words.ts', 'type:*'],
};
/** Exceptions by file, each with its reason. */
const exceptions: Record<string, string[]> = {
  // Stored records are checked where they come back from a migration.
  'lib/store/validate.ts': ['lib/model'],
  // A migration reads words that were stored; without zod, which the popup does not carry.
  'lib/store/migrations/version-3.ts': ['lib/model/reason-of-text.ts'],
  'lib/store/settings.ts': ['lib/model/default-settings.ts'],
  'lib/store/watch.ts': ['lib/model/default-watch.ts'],
};

type Edge = { file: string; to: string; typeOnly: boolean };

const sourceFiles = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((f) => /\.tsx?$/.test(f))
    .map((f) => join(folder, f));

function edgesOf(file: string): Edge[] {
  const text = readFileSync(join(root, file), 'utf8');
  const edges: Edge[] = [];
  for (const m of text.matchAll(/(?:^|\n)\s*(import|export)\s+(type\s+)?([^;'"]*?from\s*)?['"]([^'"]+)['"]/g)) {
    const [, , type, , target] = m;
    edges.push({ file, to: resolveTarget(file, target!), typeOnly: Boolean(type) });
  }
  for (const m of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g))
    edges.push({ file, to: resolveTarget(file, m[1]!), typeOnly: false });
  return edges;
}
const resolveTarget = (file: string, target: string) =>
  target.startsWith('.') ? relative(root, normalize(join(root, dirname(file), target))) : target;
const covers = (rule: string, to: string) => rule === '*' || to === rule || to.startsWith(`${rule}/`);

function forbidden(edge: Edge, rules: string[]): boolean {
  if (/\.(css|json)(\?.*)?$/.test(edge.to)) return false;
  return !rules.some((rule) =>
    rule.startsWith('type:') ? edge.typeOnly && covers(rule.slice(5), edge.to) : covers(rule, edge.to),
  );
}

describe('import table', () => {
  test.each(Object.keys(table))('%s imports only what docs/architecture.md allows', (folder) => {
    const wrong = sourceFiles(folder)
      // A folder with a row of its own is not of the row of the folder around it.
      .filter(
        (file) => !Object.keys(table).some((other) => other.length > folder.length && file.startsWith(`${other}/`)),
      )
      .flatMap(edgesOf)
      .filter((edge) => forbidden(edge, [...table[folder]!, ...(exceptions[edge.file] ?? [])]))
      .map((edge) => `${edge.file} -> ${edge.to}`);
    expect(wrong).toEqual([]);
  });

  test('every folder of lib has its row', () => {
    const folders = readdirSync(join(root, 'lib')).map((f) => `lib/${f}`);
    expect(folders.filter((f) => !(f in table))).toEqual([]);
  });

  test('relative imports end in an extension, so that Node runs lib without a build', () => {
    const wrong = ['lib', 'components', 'entrypoints', 'scripts']
      .flatMap(sourceFiles)
      .flatMap((file) =>
        [...readFileSync(join(root, file), 'utf8').matchAll(/from\s+['"](\.[^'"]+)['"]/g)]
          .filter((m) => !/\.(tsx?|css|json|mjs)(\?\w+)?$/.test(m[1]!))
          .map((m) => `${file} -> ${m[1]}`),
      );
    expect(wrong).toEqual([]);
  });

  test('a wrong edge is seen', () => {
    const edge = { file: 'lib/parse/x.ts', to: 'lib/browser/native.ts', typeOnly: false };
    expect(forbidden(edge, table['lib/parse']!)).toBe(true);
    expect(forbidden({ ...edge, to: 'lib/model/work.ts', typeOnly: true }, table['lib/parse']!)).toBe(false);
  });
});
