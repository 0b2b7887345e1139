import type { ComponentChildren, VNode } from 'preact';
import { ImportPanel, type ImportStep } from '../../components/import-panel.tsx';
import { Notice } from '../../components/notice.tsx';
import { AboutSection } from '../../components/options/about-section.tsx';
import { BadgesSection } from '../../components/options/badges-section.tsx';
import { DataSection } from '../../components/options/data-section.tsx';
import { DeletePanel } from '../../components/options/delete-panel.tsx';
import { FilePanel, type FileStep } from '../../components/options/file-panel.tsx';
import { FileSection } from '../../components/options/file-section.tsx';
import { KeysSection } from '../../components/options/keys-section.tsx';
import { OptionsFrame } from '../../components/options/options-frame.tsx';
import { type Sites, SitesSection } from '../../components/options/sites-section.tsx';
import { type SourceStanding, SourcesSection } from '../../components/options/sources-section.tsx';
import { ToldSection } from '../../components/options/told-section.tsx';
import { ResearcherPanel } from '../../components/popup/researcher-panel.tsx';
import { t } from '../../lib/browser/i18n.ts';
import type { Outcome, Outcomes } from '../../lib/exchange/merge.ts';
import { defaultSettings } from '../../lib/model/default-settings.ts';
import { defaultWatch } from '../../lib/model/default-watch.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { Watch } from '../../lib/model/source.ts';
import { manners } from '../../lib/sources/manners.ts';
import { counts } from './counts.ts';
import { ilse, pageRows, pages } from './people.ts';
import type { GalleryState } from './states.tsx';

const nothing = () => {};
const academic: Sites = {
  hosts: [
    '*.edu',
    '*.github.io',
    'sites.google.com',
    ...Array.from({ length: 120 }, (_, i) => `*.university-${i}.example`),
  ],
  withheld: [],
};
const arxiv: Sites = { hosts: ['*.arxiv.org'], withheld: [] };
const always = ['https://ilse-vanbergen.example/*', 'https://papers.hellespont-polytechnic-lexicography.example/*'];
const kept: Outcome = { added: 0, changed: 0, kept: 12, conflicting: 0 };
const outcomes: Outcomes = {
  researchers: { added: 3, changed: 1, kept: 59, conflicting: 1 },
  works: { added: 412, changed: 26, kept: 1258, conflicting: 2 },
  shelf: { added: 5, changed: 0, kept: 29, conflicting: 3 },
  arrivals: kept,
  authorships: { added: 388, changed: 0, kept: 1100, conflicting: 0 },
  sightings: { added: 2048, changed: 0, kept: 9112, conflicting: 0 },
  visits: kept,
  news: kept,
  corrections: kept,
  searches: kept,
};

const now = new Date('2026-11-20T12:00:00.000Z');
const asked: { watch: Watch; sources: SourceStanding[] } = { watch: defaultWatch, sources: [] };
const answered = (id: SourceStanding['id'], more: Partial<SourceStanding> = {}): SourceStanding => ({
  id,
  limit: manners[id].budget,
  missing: [],
  canCheck: true,
  nextAt: '2026-11-21T05:40:00.000Z',
  health: { id, day: '2026-11-20', calls: 2, failures: 0, lastSuccessAt: '2026-11-20T06:12:00.000Z' },
  ...more,
});
const failed = { id: 'arxiv-author', day: '2026-11-20', calls: 3, failures: 2 } as const;
const watching: { watch: Watch; sources: SourceStanding[] } = {
  watch: {
    ...defaultWatch,
    consentAt: '2026-11-02T09:00:00.000Z',
    sources: { ...defaultWatch.sources, openalex: true, 'arxiv-feed': true },
  },
  sources: [
    answered('arxiv-api'),
    answered('arxiv-author', {
      health: { ...failed, lastError: { at: '2026-11-20T06:15:00.000Z', code: 'html' } },
    }),
    answered('arxiv-feed', {
      health: {
        id: 'arxiv-feed',
        day: '2026-11-20',
        calls: 1,
        failures: 0,
        lastSuccessAt: '2026-11-20T06:20:00.000Z',
        note: { at: '2026-11-20T06:20:00.000Z', code: 'stale', dated: '2026-11-12T00:00:00.000Z' },
      },
    }),
    answered('homepage', { missing: ['https://ilse-vanbergen.example/*'] }),
    answered('openalex', { health: undefined, nextAt: undefined, missing: ['https://api.openalex.org/*'] }),
    answered('semantic-scholar'),
    answered('crossref'),
  ],
};

interface More {
  sources?: { watch: Watch; sources: SourceStanding[] };
  sites?: { arxiv: Sites; academic: Sites; always: string[] };
  file?: { over?: boolean; children?: ComponentChildren };
  importPanel?: ComponentChildren;
  deletePanel?: ComponentChildren;
  notice?: ComponentChildren;
  press?: string;
  settings?: Settings;
  isRefused?: boolean;
}
const state = (
  id: string,
  title: string,
  { sites, sources, file, notice, press, settings = defaultSettings, isRefused = false, ...data }: More = {},
): GalleryState => ({
  id: id ? `options-${id}` : 'options',
  title,
  surface: 'options',
  ...(press ? { press } : {}),
  render: (): VNode => (
    <OptionsFrame>
      {notice && <div class="top-notice">{notice}</div>}
      <SitesSection {...(sites ?? { arxiv, academic, always })} onAllow={nothing} onRemove={nothing} />
      <FileSection onFile={nothing} {...file} />
      <SourcesSection {...(sources ?? asked)} now={now} onChange={nothing} onCheck={nothing} onAllow={nothing} />
      <ToldSection
        settings={settings}
        watch={sources?.watch ?? defaultWatch}
        isRefused={isRefused}
        onChange={nothing}
        onNews={nothing}
        onDigest={nothing}
      />
      <BadgesSection settings={defaultSettings} onChange={nothing} />
      <KeysSection settings={defaultSettings} defaults={defaultSettings.keys} onChange={nothing} />
      <DataSection counts={counts} bytes={3_400_000} onExport={nothing} onFile={nothing} onDelete={nothing} {...data} />
      <AboutSection version="0.1.0" home="https://project.example/lectern" />
    </OptionsFrame>
  ),
});
const importing = (step: ImportStep) => ({
  importPanel: <ImportPanel step={step} onConfirm={nothing} onStop={nothing} onUndo={nothing} onClose={nothing} />,
});
const name = 'lectern-2026-11-18.json';
const plan = { kind: 'library', exportedAt: '2026-11-18T07:12:00.000Z', outcomes, settings: 'kept' } as const;
const fileStep = (step: FileStep, children?: ComponentChildren) => ({
  file: {
    children: (
      <FilePanel step={step} onClose={nothing}>
        {children}
      </FilePanel>
    ),
  },
});
const doubtful = pageRows.map((row, i) => (i === 2 ? { ...row, onPage: { ...row.onPage, confidence: 0.75 } } : row));
const researcherInFile = () => (
  <ResearcherPanel
    level={3}
    note={t('file_in', 'vanbergen-cv.pdf')}
    page={pages.researcher}
    researcher={ilse}
    followed={false}
    list={{ rows: doubtful, more: false, total: doubtful.length }}
    query=""
    onQuery={nothing}
    onMore={nothing}
    onShelf={nothing}
    onFollow={nothing}
    onUnfollow={nothing}
  />
);

/** Every state of the options page that looks different. */
export const optionsStates = (): GalleryState[] => [
  state('', 'Options'),
  state('sources', 'Options: new papers, asked for in the background', {
    sources: watching,
    settings: { ...defaultSettings, digest: { on: true, at: '08:00' } },
  }),
  state('told-refused', 'Options: the browser does not let Lectern notify', {
    settings: { ...defaultSettings, digest: { on: true, at: '18:30' } },
    isRefused: true,
  }),
  state('hosts', 'Options: the academic hosts', { press: '#sites [aria-expanded]' }),
  state('sites-withheld', 'Options: sites taken back, none added', {
    sites: {
      arxiv: { hosts: ['*.arxiv.org'], withheld: ['*.arxiv.org'] },
      academic: { ...academic, withheld: ['*.edu', 'sites.google.com'] },
      always: [],
    },
  }),
  state('file-over', 'Options: a file held over the page', { file: { over: true } }),
  state(
    'file',
    'Options: a CV was read',
    fileStep({ at: 'read', name: 'vanbergen-cv.pdf', doubtful: 1 }, researcherInFile()),
  ),
  state(
    'file-failed',
    'Options: a scanned CV was not read',
    fileStep({ at: 'failed', name: 'scan-2024-03-11.pdf', why: 'no-text' }),
  ),
  state('import', 'Options: what an import would change', importing({ at: 'preview', name, plan })),
  state(
    'import-refused',
    'Options: a file that was not taken',
    importing({
      at: 'refused',
      name,
      refusal: { refused: 'invalid', reason: 'Invalid URL', where: 'works[12].links[0].url' },
    }),
  ),
  state('import-done', 'Options: imported', importing({ at: 'done', name, plan, undo: true })),
  state('import-failed', 'Options: no room for an import', importing({ at: 'failed', name, words: t('error_quota') })),
  state('delete', 'Options: before everything is deleted', {
    deletePanel: <DeletePanel onExport={nothing} onDelete={nothing} onCancel={nothing} />,
  }),
  state('store-failed', 'Options: the records could not be opened', {
    notice: (
      <Notice tone="rust" title={t('store_failed_title')}>
        {t('store_failed_here')}
      </Notice>
    ),
  }),
];
