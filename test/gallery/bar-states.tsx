import { useEffect, useRef } from 'preact/hooks';
import { barWords } from '../../lib/browser/bar-words.ts';
import { Acts } from '../../lib/content/bar/acts.ts';
import { openHelp } from '../../lib/content/bar/help.ts';
import { ListView } from '../../lib/content/bar/list.ts';
import type { ViewsSlot } from '../../lib/content/bar/views-slot.ts';
import type { Changeable, PageState } from '../../lib/content/marks/acting.ts';
import { Hosts } from '../../lib/content/marks/host.ts';
import { pageTime } from '../../lib/content/marks/pace.ts';
import type { Slot } from '../../lib/content/marks/start.ts';
import { speak } from '../../lib/content/marks/words.ts';
import { defaultSettings } from '../../lib/model/default-settings.ts';
import type { Mark } from '../../lib/model/mark.ts';
import { findList } from '../../lib/parse/arxiv-entries.ts';
import { readEntry } from '../../lib/parse/arxiv-entry.ts';
import type { GalleryState } from './states.tsx';

/*
 * The bar, its menu, its lists and the sheet of keys on a page after arXiv's mark-up, in open roots: as the extension draws them, and where
 * axe can look.
 */

const papers = [
  ['2611.94200', 'Parsing at Walking Pace: Streaming Syntax on a Phone', ['Ravi Thornquist', 'Ilse Vanbergen']],
  [
    '2611.94237',
    'Forty Ways to Say No: Refusals Across Register and Region',
    ['Benedikt Alderwick', 'Dele Okonjo-Reyes'],
  ],
  ['2611.94274', 'Do Readers Notice? Eye-Tracking Evidence for Paraphrase Collapse', ['Priyanka Ostrander', 'Jun Rii']],
  ['2611.94311', 'Small Models, Long Sentences', ['Ilse Vanbergen', 'Oluwaseun Adeyinka-Thorsson']],
] as const;
const of = (name: string, author: number, how: 'sure' | 'likely') => ({
  researcherId: '00000000-0000-4000-8000-000000000001',
  name,
  author,
  how,
  reasons: [],
});
const marks: Record<string, Mark> = {
  '2611.94200': { isNew: true, shelf: 'saved', people: [of('Ilse Vanbergen', 1, 'sure')] },
  '2611.94274': { isNew: true, people: [of('Jun Rii', 1, 'likely')] },
  '2611.94311': { shelf: 'reading', people: [of('Ilse Vanbergen', 0, 'sure')] },
};

function ArxivPage() {
  return (
    <main id="dlpage" style="padding: 16px">
      <h1 style="margin-block-end: 24px">Computation and Language</h1>
      <div class="paging">Total of 4 entries</div>
      <div class="morefewer">Showing up to 2000 entries per page</div>
      <dl id="articles">
        {papers.map(([id, title, authors]) => (
          <>
            <dt key={id}>
              <a href={`https://arxiv.org/abs/${id}`} title="Abstract">
                arXiv:{id}
              </a>
            </dt>
            <dd style="margin: 0 0 24px 40px">
              <div class="list-title">{title}</div>
              <div class="list-authors">
                {authors.map((name, at) => (
                  <>
                    {at > 0 && ', '}
                    <a href={`https://arxiv.org/search/?searchtype=author&query=${encodeURIComponent(name)}`}>{name}</a>
                  </>
                ))}
              </div>
              <div class="list-comments">
                <span class="descriptor">Comments:</span> 14 pages
              </div>
              <p class="mathjax">When many writers accept the same suggestions, their texts drift together.</p>
            </dd>
          </>
        ))}
      </dl>
    </main>
  );
}

/** @param more what differs @param keys pressed once all stands */
function BarPicture({ more = {}, keys = [] }: { more?: Partial<PageState>; keys?: string[] }) {
  const drawn = useRef(false);
  useEffect(() => {
    if (drawn.current) return;
    drawn.current = true;
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      return attachShadow.call(this, { ...init, mode: 'open' });
    };
    const words = barWords();
    speak(words);
    const hosts = new Hosts(document);
    hosts.dark = matchMedia('(prefers-color-scheme: dark)').matches;
    const badges = { ...defaultSettings.badges, person: true, new: true, shelf: true };
    const state = {
      url: 'https://arxiv.org/list/cs.CL/new',
      isRead: true,
      entries: findList(document),
      hosts,
      extension: { ask: () => new Promise(() => {}), alive: () => true, listen: () => () => {} },
      pace: pageTime,
      marks,
      badges,
      recording: true,
      following: true,
      ...more,
    } as PageState;
    const changeable = {
      state,
      buttonOf: () => undefined,
      say: () => {},
      read: (entry) => readEntry(entry, []),
      set: () => {},
      why: () => false,
    } satisfies Changeable;
    const slot = globalThis as Slot & ViewsSlot;
    slot.lecternMarks = changeable as never;
    slot.lecternViews = { openList: (world, which) => new ListView(world, which), openHelp };
    const opened = { bar: true, since: '2026-11-19T08:00:00.000Z', keys: defaultSettings.keys, words };
    const acts = new Acts(document, state, opened);
    slot.lecternBar = acts;
    acts.start();
    for (const key of keys) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }, []);
  return <ArxivPage />;
}

export const barStates = (): GalleryState[] => [
  { id: 'bar', title: 'Bar of a listing', surface: 'options', render: () => <BarPicture /> },
  {
    id: 'bar-unread',
    title: 'Bar of a listing that could not be read',
    surface: 'options',
    render: () => <BarPicture more={{ isRead: false }} />,
  },
  {
    id: 'bar-private',
    title: 'Bar in a private window',
    surface: 'options',
    render: () => <BarPicture more={{ recording: false }} />,
  },
  { id: 'bar-menu', title: 'Menu of a paper', surface: 'options', render: () => <BarPicture keys={['j', 'm']} /> },
  { id: 'bar-list', title: 'A list over the page', surface: 'options', render: () => <BarPicture keys={['v']} /> },
  { id: 'bar-keys', title: 'The sheet of keys', surface: 'options', render: () => <BarPicture keys={['?']} /> },
];
