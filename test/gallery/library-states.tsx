import type { ComponentChildren, VNode } from 'preact';
import { ImportPanel } from '../../components/import-panel.tsx';
import { BulkBar } from '../../components/library/bulk-bar.tsx';
import { DataPage } from '../../components/library/data-page.tsx';
import { EditForm } from '../../components/library/edit-form.tsx';
import { ExportSheet } from '../../components/library/export-sheet.tsx';
import { InsightsPage } from '../../components/library/insights-page.tsx';
import { KeysSheet } from '../../components/library/keys-sheet.tsx';
import { LibraryFrame } from '../../components/library/library-frame.tsx';
import { Palette } from '../../components/library/palette.tsx';
import { PapersPanel } from '../../components/library/papers-panel.tsx';
import { PeopleList } from '../../components/library/people-list.tsx';
import { PersonPane } from '../../components/library/person-pane.tsx';
import { UndoSheet } from '../../components/library/undo-sheet.tsx';
import { WorkPane } from '../../components/library/work-pane.tsx';
import { t } from '../../lib/browser/i18n.ts';
import { layOut } from '../../lib/search/co-author-map.ts';
import type { Order } from '../../lib/search/orders.ts';
import { PaperIndex } from '../../lib/search/paper-index.ts';
import { listPlan, restorePlan } from '../components/import-plans.ts';
import { idOf } from '../demo/library.ts';
import { counts } from './counts.ts';
import { largeInsights, libraryRows, pane, paneAsksNobody, personPage, workRows } from './library-data.ts';
import { now, people } from './people.ts';
import type { GalleryState } from './states.tsx';

const nothing = () => {};
const large = () => largeInsights(now.toISOString());
const index = new PaperIndex();
index.names = new Map(people.map(({ researcher }) => [researcher.id, researcher.name]));
for (const row of libraryRows) index.put(row);

const SEARCH = 'Parsing, new';

const items = (current: string) =>
  (
    [
      ['new', 'feed', t('popup_tab_new'), 5],
      ['reading', 'save', t('library_reading_list'), 34],
      ['papers', 'page', t('library_all'), 1_284],
      ['people', 'people', t('popup_tab_following'), 63],
      ['insights', 'chart', t('library_insights'), 0],
      ['data', 'disk', t('library_data'), 0],
    ] as const
  ).map(([id, icon, name, count]) => ({
    id,
    icon,
    name,
    count,
    href: `#${id}`,
    fresh: id === 'new',
    current: id === current,
  }));
const tags = [
  ['thesis ch. 3', 12],
  ['related work', 41],
  ['reading group', 9],
] as const;
const tagNames = tags.map(([name]) => name);

const state = (
  id: string,
  title: string,
  current: string,
  render: () => ComponentChildren,
  more: Partial<GalleryState> & { toast?: string } = {},
): GalleryState => ({
  id: `library-${id}`,
  title: `Library: ${title}`,
  surface: 'library',
  ...(more.press ? { press: more.press } : {}),
  render: (): VNode => (
    <LibraryFrame
      items={items(current)}
      groups={[
        {
          id: 'searches',
          name: t('library_searches'),
          items: [
            {
              id: 's',
              icon: 'search',
              name: SEARCH,
              href: '#papers',
              count: 3,
              fresh: true,
              current: current === 'search',
            },
          ],
        },
        {
          id: 'tags',
          name: t('facet_tags'),
          items: tags.map(([name, count]) => ({ id: name, icon: 'tag', name, href: '#papers', count })),
        },
      ]}
      toast={more.toast ? { id: 1, text: more.toast, onUndo: nothing } : undefined}
      note={<p>{t('library_backed_up', 'today')}</p>}
      onCloseToast={nothing}
      onOptions={nothing}
      onPalette={nothing}
    >
      {render()}
    </LibraryFrame>
  ),
});

const none = { state: [], person: [], year: [], venue: [], category: [], tag: [] };
interface ListOptions {
  query?: string;
  open?: string;
  selected?: readonly number[];
  building?: boolean;
  empty?: boolean;
  /** The query is a saved search. */
  kept?: boolean;
  chosen?: Partial<Record<keyof typeof none, string[]>>;
}
const list = ({ query = '', open, selected = [], building, empty, kept, chosen }: ListOptions = {}) => {
  const order: Order = query ? 'best' : 'newest';
  const found = empty ? [] : index.search(query, order);
  const ids = index.idsOf(found);
  const set = new Set(selected.map((i) => ids[i]!));
  return (
    <PapersPanel
      title={t('library_all')}
      size={empty ? 0 : 1_284}
      query={query}
      order={order}
      orders={['best', 'newest', 'added']}
      facets={index.facets(found)}
      chosen={{ ...none, ...chosen }}
      building={building ? { done: 45_000, total: 100_000 } : undefined}
      isEmpty={Boolean(empty)}
      onQuery={nothing}
      onOrder={nothing}
      onToggle={nothing}
      onClear={nothing}
      onKeep={query && !kept ? nothing : undefined}
      kept={kept ? { name: SEARCH, onRename: nothing, onForget: nothing } : undefined}
      onExport={nothing}
      onPrint={nothing}
      bulk={
        set.size > 0 && (
          <BulkBar
            count={set.size}
            total={ids.length}
            tags={tagNames}
            onState={nothing}
            onPriority={nothing}
            onTag={nothing}
            onUntag={nothing}
            onExport={nothing}
            onAll={nothing}
            onNone={nothing}
          />
        )
      }
      list={{
        listKey: query,
        total: ids.length,
        idAt: (at) => ids[at],
        rowOf: (id) => workRows.find(({ work }) => work.id === id),
        onSight: nothing,
        open,
        selected: set,
        movable: false,
        now,
        onOpen: nothing,
        onSelect: nothing,
        onShelf: nothing,
        onMove: nothing,
      }}
    />
  );
};
const paper = (editing = false) => (
  <WorkPane
    pane={pane}
    now={now}
    tags={tagNames}
    editing={editing && <EditForm work={pane.work} conflict={['title']} onSave={nothing} onCancel={nothing} />}
    {...paneAsksNobody}
  />
);
const two = (left: ComponentChildren, right: ComponentChildren) => (
  <main class="panes panes--two">
    {left}
    {right}
  </main>
);
const one = (content: ComponentChildren) => <main class="panes">{content}</main>;
const onData = {
  counts,
  now,
  busy: false,
  over: false,
  space: { used: 12_400_000, quota: 2_100_000_000, persistent: false },
  onExport: nothing,
  onExportAll: nothing,
  onFile: nothing,
  onBackup: nothing,
  onSaveBackup: nothing,
  onRestore: nothing,
  onRestoreFile: nothing,
  onRemoveBackup: nothing,
  onKeep: nothing,
  onCheck: nothing,
  onSaveTaken: nothing,
};

/** Every state of the library page that looks different. */
export const libraryStates = (): GalleryState[] => [
  state('papers', 'all papers, one of them open', 'papers', () => two(list({ open: idOf(0) }), paper())),
  state('search', 'a search while the index is built', 'papers', () => one(list({ query: 'parsing', building: true }))),
  state('search-kept', 'a saved search', 'search', () => one(list({ query: 'parsing', kept: true }))),
  state('facet', 'a facet is open', 'papers', () => one(list({ chosen: { year: ['2026'] } })), {
    press: '.facets__one:nth-child(4) .facet',
  }),
  state('selection', 'papers are selected', 'papers', () => one(list({ selected: [0, 1, 4] })), {
    toast: '3 papers tagged “thesis ch. 3”',
  }),
  state('nothing', 'nothing found', 'papers', () => one(list({ query: 'bird song' }))),
  state('empty', 'nothing saved and nobody followed', 'papers', () => one(list({ empty: true }))),
  state('edit', 'a paper is corrected, another page was quicker', 'papers', () =>
    two(list({ open: idOf(0) }), paper(true)),
  ),
  state('people', 'somebody followed', 'people', () =>
    two(
      <PeopleList
        people={people}
        query=""
        groups={['parsing', 'thesis committee']}
        group="parsing"
        open={people[0]?.researcher.id}
        onQuery={nothing}
        onGroup={nothing}
        onOpen={nothing}
      />,
      <PersonPane
        page={personPage}
        works={libraryRows.slice(0, 6)}
        others={people.map(({ researcher: { id, name } }) => ({ id, name }))}
        groups={[]}
        now={now}
        onClose={nothing}
        onNames={nothing}
        onGroups={nothing}
        onPause={nothing}
        onUnfollow={nothing}
        onMerge={nothing}
        onSplit={nothing}
        onRevoke={nothing}
        onFollowCoAuthor={nothing}
        onFindCoAuthor={() => 'https://scholar.google.com/'}
      />,
    ),
  ),
  state('insights', 'pictures, 300 people on the map', 'insights', () => (
    <InsightsPage insights={large()} map={layOut(large())} building={false} onSave={nothing} />
  )),
  state(
    'insights-table',
    'a picture as a table',
    'insights',
    () => <InsightsPage insights={large()} building onSave={nothing} />,
    { press: '.plot__tools button' },
  ),
  state('data', 'import, export and backups', 'data', () => (
    <DataPage
      {...onData}
      backups={[
        { at: '2026-11-20T07:12:00.000Z', kind: 'daily', bytes: 2_100_000, counts: {} },
        { at: '2026-11-19T16:40:00.000Z', kind: 'by-hand', bytes: 2_090_000, counts: {} },
        { at: '2026-11-08T08:02:00.000Z', kind: 'weekly', bytes: 1_900_000, counts: {} },
      ]}
    />
  )),
  state('data-list', 'what a list would bring', 'data', () => (
    <DataPage
      {...onData}
      backups={[]}
      findings={[{ kind: 'ids', count: 2, examples: ['Ladders for slow readers'], taken: [{}] }]}
      importPanel={
        <ImportPanel
          step={{ at: 'preview', name: 'refs.bib', plan: listPlan }}
          onConfirm={nothing}
          onStop={nothing}
          onUndo={nothing}
          onClose={nothing}
        />
      }
    />
  )),
  state('data-restore', 'what going back to a backup would change', 'data', () => (
    <DataPage
      {...onData}
      backups={[{ at: '2026-11-20T07:12:00.000Z', kind: 'daily', bytes: 2_100_000, counts: {} }]}
      importPanel={
        <ImportPanel
          step={{
            at: 'preview',
            name: t('backup_name', 'Nov 20, 08:12 AM'),
            plan: restorePlan({
              back: 3,
              gone: 2,
              changed: 1,
              same: 410,
              examples: { back: [], gone: ['Ladders for slow readers', 'Moss gardens'], changed: ['Tall ladders'] },
            }),
          }}
          onConfirm={nothing}
          onStop={nothing}
          onUndo={nothing}
          onClose={nothing}
        />
      }
    />
  )),
  state('palette', 'commands', 'papers', () => (
    <>
      {one(list())}
      <Palette
        commands={[
          { id: 'new', icon: 'feed', name: t('popup_tab_new'), kind: t('palette_go'), run: nothing },
          { id: 'p', icon: 'people', name: 'Ilse Vanbergen', kind: t('facet_person'), run: nothing },
          { id: 'k', icon: 'info', name: t('keys_title'), key: '?', run: nothing },
        ]}
        found={[]}
        onFind={nothing}
        onClose={nothing}
      />
    </>
  )),
  state('keys', 'the keyboard sheet', 'papers', () => (
    <>
      {one(list())}
      <KeysSheet onClose={nothing} />
    </>
  )),
  state('undo', 'earlier changes', 'papers', () => (
    <>
      {one(list())}
      <UndoSheet
        actions={[
          { undo: '9', at: '2026-11-20T08:02:00.000Z', action: 'shelf:change', records: 12 },
          { undo: '8', at: '2026-11-19T17:30:00.000Z', action: 'researcher:merge', records: 47 },
        ]}
        now={now}
        onUndo={nothing}
        onClose={nothing}
      />
    </>
  )),
  state('export', 'an export', 'papers', () => (
    <>
      {one(list())}
      <ExportSheet count={612} onSave={nothing} onCopy={nothing} onStop={nothing} onClose={nothing} />
    </>
  )),
];
