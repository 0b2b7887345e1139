import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { academicHosts, optionalHosts } from './lib/detect/hosts.ts';
import { arxiv } from './lib/sites/arxiv.ts';
import { sites } from './lib/sites/index.ts';
import { bareScripts } from './scripts/bare-scripts.ts';
import { compileHints } from './scripts/compile-hints.ts';
import { frameFirst } from './scripts/frame-first.ts';
import { groupChunks } from './scripts/group-chunks.ts';
import { inlineStyles } from './scripts/inline-styles.ts';
import { letterPatterns } from './scripts/letter-patterns.ts';
import { packTables } from './scripts/pack-tables.ts';
import { shareModules } from './scripts/share-modules.ts';
import { slimCitation } from './scripts/slim-citation.ts';
import { slimMarked } from './scripts/slim-marked.ts';
import { slimMessages } from './scripts/slim-messages.ts';

/**
 * Lowest browsers: `light-dark()` (Chrome 123, Firefox 120), host permissions granted at install in MV3 and
 * `optional_host_permissions` (Firefox 128).
 */
const LOWEST = { chrome: '123', firefox: '128.0' };

/** Where the project is at home: reports of what could not be read open a new issue there. No link while package.json names no place. */
const { homepage } = JSON.parse(readFileSync('package.json', 'utf8')) as { homepage?: string };

/** Pages of one paper have a script of their own: neither they nor listings load what the other needs. */
const arxivAbs = ['https://*.arxiv.org/abs/*', 'https://*.arxiv.org/html/*'];
/** Pages of many papers, as far as an address says it before the page is there. */
const arxivLists = ['list/', 'catchup', 'a/', 'search'].map((path) => `https://*.arxiv.org/${path}*`);

/**
 * What shows our hosts in Firefox (lib/content/marks/host.ts): when the extension is switched off or removed, it ends our scripts and takes
 * this away at once.
 */
const hostSheet = { relativeDest: 'arxiv.css', contents: 'lectern-marks{display:inline}' };

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  outDir: '.output',
  // What the lowest browsers know stays as written: without this, light-dark() would be rewritten and no longer follow the page.
  vite: () => ({
    build: { target: ['chrome123', 'firefox128'] },
    plugins: [
      bareScripts(),
      shareModules(),
      packTables(),
      letterPatterns(),
      inlineStyles(),
      frameFirst(),
      slimCitation(),
      slimMarked(),
      compileHints(),
    ],
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.length > 1) groupChunks(config);
    },
    'build:publicAssets': ({ config }, files) => {
      if (config.browser === 'firefox') files.push(hostSheet);
      for (const [at, file] of files.entries())
        if ('absoluteSrc' in file && file.relativeDest.endsWith('messages.json'))
          files[at] = {
            relativeDest: file.relativeDest,
            contents: slimMessages(readFileSync(file.absoluteSrc, 'utf8')),
          };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    ...(homepage ? { homepage_url: homepage } : {}),
    // activeTab and scripting: read the page of the tab whose toolbar button was pressed, nothing else.
    permissions: [
      'activeTab',
      'scripting',
      // What is asked in the background, when the user said yes: woken when the next question is due,
      'alarms',
      // and, in Chrome, a page that nobody sees, to read a homepage in (Firefox has a frame for that).
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // One notification a day, asked for when it is switched on.
    optional_permissions: ['notifications'],
    // The hosts our content scripts run on: the reader is injected there, and pages open during an update get their script again.
    host_permissions: [...arxiv.matches, ...academicHosts],
    // Here and not in the entrypoint, so that the long list is not in the script.
    content_scripts: [
      { matches: [...arxivLists, ...arxivAbs], js: ['arxiv-soon.js'], run_at: 'document_start' },
      { matches: [...arxiv.matches], exclude_matches: arxivAbs, js: ['arxiv.js'], run_at: 'document_end' },
      { matches: arxivAbs, js: ['arxiv-abs.js'], run_at: 'document_end' },
      ...(browser === 'firefox'
        ? [{ matches: [...arxiv.matches], css: [hostSheet.relativeDest], run_at: 'document_start' as const }]
        : []),
      { matches: [...academicHosts], js: ['detector.js'], run_at: 'document_idle' },
    ],
    optional_host_permissions: [...optionalHosts(sites)],
    action: { default_title: '__MSG_action_title__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{6e0c3f0a-5d0b-4e0e-9f5b-2f1d6c8a4b17}',
              strict_min_version: LOWEST.firefox,
              // Names of followed people are sent to arXiv and others, after a yes (lib/browser/data-collection.ts).
              data_collection_permissions: { required: ['none'], optional: ['searchTerms'] },
            },
          },
        }
      : { minimum_chrome_version: LOWEST.chrome }),
  }),
});
