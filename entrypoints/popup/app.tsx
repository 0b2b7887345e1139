import { useEffect, useState } from 'preact/hooks';
import { pageFoot } from '../../components/popup/page-parts.tsx';
import { type Foot, PopupFrame, type TabId } from '../../components/popup/popup-frame.tsx';
import { PrivateNotice } from '../../components/popup/private-notice.tsx';
import { readingFoot } from '../../components/popup/reading-panel.tsx';
import { StoreFailed } from '../../components/popup/store-failed.tsx';
import { plural, t } from '../../lib/browser/i18n.ts';
import { openOptions } from '../../lib/browser/own-pages.ts';
import { readCounts } from '../../lib/store/counts.ts';
import { readSettings } from '../../lib/store/settings.ts';
import type { Counts } from '../../lib/store/views.ts';
import { showTheme } from '../shared/mount.tsx';
import { useStored } from '../shared/use-stored.ts';
import { FollowingTab, NewTab, ReadingTab } from './list-tabs.tsx';
import { PageTab } from './page-tab.tsx';
import { useActions } from './use-actions.ts';
import { type Seen, usePage } from './use-page.ts';

/** The popup, wired to the store, the background and the tab in front. */
export function PopupApp() {
  const [tab, setTab] = useState<TabId>('page');
  const [searchNew, setSearchNew] = useState('');
  const { actions, toast, announcement, closeToast } = useActions();
  const { seen, look, always, readPdf } = usePage();
  const { value, error } = useStored(
    async (db) => ({ counts: await readCounts(db), settings: await readSettings(db) }),
    [],
  );
  const theme = value?.settings.theme;
  useEffect(() => {
    if (theme) showTheme(theme);
  }, [theme]);

  const isPrivate = seen.at !== 'looking' && seen.private;
  const disabled = isPrivate ? t('private_disabled') : undefined;
  const goTo = (to: TabId, search = '') => {
    setSearchNew(search);
    setTab(to);
  };
  const counts = value?.counts;
  const list = counts && { counts, actions, disabled };
  return (
    <PopupFrame
      tab={tab}
      counts={counts}
      foot={footOf(tab, seen, counts)}
      toast={toast}
      announcement={announcement}
      ownHeading={tab === 'page' && seen.at !== 'looking'}
      onTab={goTo}
      onCloseToast={closeToast}
      onOptions={() => void openOptions().then(() => window.close())}
    >
      {isPrivate && <PrivateNotice />}
      {error !== undefined && !counts && tab !== 'page' && <StoreFailed onOptions={() => void openOptions()} />}
      {tab === 'page' && (
        <PageTab
          seen={seen}
          following={counts?.following ?? 0}
          actions={actions}
          disabled={disabled}
          onLook={look}
          onAlways={always}
          onReadPdf={readPdf}
        />
      )}
      {list && tab === 'new' && <NewTab key={searchNew} {...list} query={searchNew} />}
      {list && tab === 'reading' && <ReadingTab {...list} />}
      {list && tab === 'following' && (
        <FollowingTab {...list} onShowNew={({ researcher }) => goTo('new', researcher.name)} />
      )}
    </PopupFrame>
  );
}

/** What was read, in the popup's last line. */
function footOf(tab: TabId, seen: Seen, counts: Counts | undefined): Foot {
  if (tab === 'page') return pageFootOf(seen);
  if (!counts) return { icon: 'info', text: '' };
  if (tab === 'reading') return { icon: 'info', text: readingFoot(counts.reading) };
  const text = counts.following === 0 ? t('foot_following_none') : plural('foot_following', counts.following);
  return { icon: tab === 'new' && counts.following > 0 ? 'quiet' : 'info', text };
}

function pageFootOf(seen: Seen): Foot {
  if (seen.at === 'page') return pageFoot(seen.page);
  if (seen.at === 'looking') return { icon: 'info', text: '' };
  const host = seen.url && URL.canParse(seen.url) && /^https?:/.test(seen.url) ? new URL(seen.url).hostname : undefined;
  return { icon: seen.at === 'failed' ? 'warn' : 'info', text: host ?? t('foot_closed') };
}
