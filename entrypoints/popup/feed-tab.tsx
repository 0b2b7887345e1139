import { useEffect, useState } from 'preact/hooks';
import { dayKey } from '../../components/format.ts';
import { FeedPanel, type FeedView } from '../../components/popup/feed-panel.tsx';
import { countWords } from '../../components/popup/feed-words.ts';
import type { Foot } from '../../components/popup/popup-frame.tsx';
import { silenceFoot, silenceOf } from '../../components/popup/silence.tsx';
import { StoreFailed } from '../../components/popup/store-failed.tsx';
import { t } from '../../lib/browser/i18n.ts';
import { openOptions, openSources } from '../../lib/browser/own-pages.ts';
import { send } from '../../lib/browser/send.ts';
import { changesIn } from '../../lib/store/counts.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { readFeed, readFeedByPerson } from '../../lib/store/feed.ts';
import { useStored } from '../shared/use-stored.ts';
import { correct } from './correct.ts';
import type { ListTabProps } from './list-tabs.tsx';
import { setShelf } from './shelf.ts';
import { useAsked } from './use-asked.ts';
import { useLimit } from './use-limit.ts';

/** So much news is no day's: the feed begins by person, on one screen. */
const CATCH_UP = 30;
const VIEW = 'feed-view';

interface FeedTabProps extends ListTabProps {
  /** Whose papers to begin with: their group is open. */
  person?: string | undefined;
  /** In a page of its own, which stays when another is opened. */
  stays?: boolean;
  /** What the popup's last line says. */
  onFoot: (foot: Foot) => void;
}

/** New: papers by people you follow, and news of papers you know of. */
export default function FeedTab({ counts, actions, disabled, person, stays, onFoot }: FeedTabProps) {
  const asked = useAsked();
  const papers = counts.unseen;
  const changes = asked ? changesIn(counts.news, asked.watch.news) : 0;
  const [view, setView] = useView(person !== undefined, papers + changes);
  const [query, setQuery] = useState('');
  const [includeSeen, setIncludeSeen] = useState(false);
  const [limit, more] = useLimit(`${includeSeen} ${query}`);
  const [open, setOpen] = useState<ReadonlyMap<string, number>>(new Map(person ? [[person, 5]] : []));
  const { value, error } = useStored(
    async (db: LecternDb) =>
      view === 'day'
        ? { byDay: await readFeed(db, { includeSeen, query, limit, dayOf: dayKey }) }
        : { byPerson: await readFeedByPerson(db, { includeSeen, query, open }) },
    [view, includeSeen, query, limit, open],
  );
  const now = new Date();
  const silence = asked && silenceOf(asked, now);
  const foot = silence && counts.following > 0 ? silenceFoot(silence, now) : undefined;
  useEffect(() => {
    if (foot) onFoot(foot);
  }, [foot?.text]);
  if (error && !value) return <StoreFailed onOptions={openOptions} />;

  const see = (request: { workIds?: string[]; until?: string }, done: string) =>
    void actions.run(() => send('arrivals:seen', request), done);
  const newest = value && ('byDay' in value ? value.byDay?.newest : value.byPerson?.newest);
  return (
    <FeedPanel
      view={view}
      {...value}
      papers={papers}
      changes={changes}
      following={counts.following}
      query={query}
      includeSeen={includeSeen}
      silence={silence}
      now={now}
      disabled={disabled}
      onView={setView}
      onQuery={setQuery}
      onIncludeSeen={setIncludeSeen}
      onMore={more}
      onGroup={(id, rows) => setOpen(new Map([...open, [id, rows]]))}
      onSeen={(workIds) => see({ workIds: [...workIds] }, t('toast_seen_this'))}
      onSeenAll={() => see(newest ? { until: newest } : {}, t('toast_seen', countWords(papers, changes)))}
      onShelf={(row, state) => void setShelf(actions, { id: row.work.id }, state)}
      onCorrect={({ work }, match, theirs) => void correct(actions, { id: work.id }, match, theirs)}
      onOptions={() => void openSources().then(() => stays || window.close())}
    />
  );
}

/** By day, or by person where there is more than a day's; what the user chose is kept. */
function useView(forPerson: boolean, unseen: number): [FeedView, (view: FeedView) => void] {
  const [view, setView] = useState<FeedView>(() => {
    if (forPerson || unseen >= CATCH_UP) return 'person';
    return localStorage.getItem(VIEW) === 'person' ? 'person' : 'day';
  });
  return [
    view,
    (chosen) => {
      localStorage.setItem(VIEW, chosen);
      setView(chosen);
    },
  ];
}
