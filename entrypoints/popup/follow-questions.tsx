import { useEffect, useState } from 'preact/hooks';
import { type FollowQuestion, FollowQuestionPanel } from '../../components/popup/follow-question.tsx';
import { t } from '../../lib/browser/i18n.ts';
import { report } from '../../lib/browser/report.ts';
import { send } from '../../lib/browser/send.ts';
import { allowSite, isGranted } from '../../lib/browser/sites.ts';
import type { WatchChanges } from '../../lib/model/source.ts';
import { manners } from '../../lib/sources/manners.ts';
import { isOwnPage } from '../../lib/sources/own-page.ts';
import { readWatch } from '../../lib/store/watch.ts';
import { useBrowserConsent } from '../shared/use-browser-consent.ts';
import { changed, useStored } from '../shared/use-stored.ts';
import type { Actions } from './use-actions.ts';

/**
 * What is still to be asked after a follow: once, whether anybody may be asked in the background; then, of a page that the browser does not
 * let us read by ourselves, whether to read it again. Loaded when somebody was followed.
 */
export default function FollowQuestions({ url, actions }: { url: string; actions: Actions }) {
  const { value: watch } = useStored(readWatch, []);
  const askBrowser = useBrowserConsent();
  const pattern = isOwnPage(url) ? manners.homepage.pattern({ url }) : undefined;
  const granted = useGranted(pattern);
  const [answered, setAnswered] = useState<ReadonlySet<FollowQuestion['about']>>(new Set());

  if (!watch) return null;
  const isOpen = (about: FollowQuestion['about']) => !answered.has(about);
  const question = ((): FollowQuestion | undefined => {
    if (!watch.consentAt) return watch.answeredAt || !isOpen('sources') ? undefined : { about: 'sources' };
    const isOffered = pattern && granted === false && !watch.declined?.includes(pattern) && watch.sources.homepage;
    return isOffered && isOpen('page') ? { about: 'page', site: new URL(url).hostname } : undefined;
  })();
  if (!question) return null;

  const tell = async (changes: WatchChanges): Promise<void> => {
    await send('sources:set', changes);
    changed();
  };
  const answerSources = async (yes: boolean): Promise<void> => {
    // What the browser asks may close the popup: the answer is stored before that, and nothing is sent against the browser's own no.
    const allowed = yes ? askBrowser() : undefined;
    await tell({ consent: yes });
    if (allowed && !(await allowed)) await tell({ consent: false });
    actions.say(yes && (await allowed) ? t('question_said_yes') : t('question_said_no'));
  };
  const answerPage = async (site: string, yes: boolean): Promise<void> => {
    const allowed = yes && (await allowSite(pattern!));
    if (!yes) await tell({ decline: pattern! });
    // A no to the browser is no answer to us: offered again with the next follow.
    actions.say(allowed ? t('weekly_said_yes', site) : t('weekly_said_no', site));
  };
  const answer = (yes: boolean): void => {
    const done = question.about === 'sources' ? answerSources(yes) : answerPage(question.site, yes);
    done.then(
      () => setAnswered((before) => new Set([...before, question.about])),
      (error: unknown) => report('answering after a follow', error),
    );
  };
  return <FollowQuestionPanel key={question.about} question={question} onAnswer={answer} />;
}

/** Whether the browser lets us read there; `undefined` until it says so. */
function useGranted(pattern: string | undefined): boolean | undefined {
  const [granted, setGranted] = useState<boolean | undefined>();
  useEffect(() => {
    if (pattern)
      isGranted(pattern).then(setGranted, (error: unknown) => report('asking what the browser grants', error));
  }, [pattern]);
  return granted;
}
