import { useState } from 'preact/hooks';
import type { PageListProps } from '../../components/popup/page-parts.tsx';
import { ResearcherPanel } from '../../components/popup/researcher-panel.tsx';
import { t } from '../../lib/browser/i18n.ts';
import { send } from '../../lib/browser/send.ts';
import type { ResearcherOnPage } from '../../lib/model/researcher.ts';
import { findFollowed } from '../../lib/store/page-rows.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { useStored } from '../shared/use-stored.ts';
import type { Actions } from './use-actions.ts';

/** A page that presents a person: who they are, follow or stop, their papers. */
export function FollowablePage(props: PageListProps & { researcher: ResearcherOnPage; actions: Actions }) {
  const { page, researcher, actions } = props;
  const [busy, setBusy] = useState(false);
  const [isJustFollowed, setJustFollowed] = useState(false);
  const Questions = useLoaded(isJustFollowed, () => import('./follow-questions.tsx'));
  const { value } = useStored(
    async (db) => ({ followed: await findFollowed(db, researcher, page.url, page.works) }),
    [page, researcher],
  );
  const during = async (work: Promise<void>) => {
    setBusy(true);
    await work;
    setBusy(false);
  };
  const follow = async () => {
    await during(actions.run(() => send('researcher:follow', { page }), t('toast_followed', researcher.name)));
    setJustFollowed(true);
  };
  const unfollow = () => {
    const id = value?.followed?.id;
    if (!id) return;
    void during(
      actions.run(() => send('researcher:unfollow', { researcherId: id }), t('toast_unfollowed', researcher.name)),
    );
  };
  return (
    <ResearcherPanel
      {...props}
      followed={value && value.followed !== undefined}
      busy={busy}
      question={isJustFollowed && value?.followed && Questions && <Questions url={page.url} actions={actions} />}
      onFollow={() => void follow()}
      onUnfollow={unfollow}
    />
  );
}
