import { FollowQuestionPanel } from '../../components/popup/follow-question.tsx';
import { ListingPanel, QuietListing, UnreadListing } from '../../components/popup/listing-panel.tsx';
import { OtherPageOffer } from '../../components/popup/other-page.tsx';
import {
  AskPanel,
  ClosedPanel,
  FailedPanel,
  NothingFound,
  PapersPanel,
  PdfPanel,
  UnreadSite,
} from '../../components/popup/other-panels.tsx';
import { pageFoot } from '../../components/popup/page-parts.tsx';
import { PaperPanel } from '../../components/popup/paper-panel.tsx';
import { PrivateNotice } from '../../components/popup/private-notice.tsx';
import { ResearcherPanel } from '../../components/popup/researcher-panel.tsx';
import { t } from '../../lib/browser/i18n.ts';
import type { Page } from '../../lib/model/page.ts';
import { arrivals, ilse, listingRows, long, pageRows, pages, reading, wideRows } from './people.ts';
import { list, nothing, slice, state } from './popup-state.tsx';
import type { GalleryState } from './states.tsx';

const own = (page: Page) => ({ ownHeading: true, foot: pageFoot(page) });
const follow = { ...list, onFollow: nothing, onUnfollow: nothing };

/** What the tab This page shows. */
export const popupPageStates = (): GalleryState[] => [
  state(
    'researcher',
    'This page: a researcher, not followed yet',
    'page',
    () => (
      <ResearcherPanel
        {...follow}
        page={pages.researcher}
        researcher={ilse}
        followed={false}
        list={slice(pageRows, 47)}
      />
    ),
    own(pages.researcher),
  ),
  state(
    'followed',
    'This page: followed just now, with undo',
    'page',
    () => <ResearcherPanel {...follow} page={pages.researcher} researcher={ilse} followed list={slice(pageRows, 47)} />,
    { ...own(pages.researcher), toast: { id: 1, text: t('toast_followed', ilse.name), onUndo: nothing } },
  ),
  state(
    'question',
    'This page: the one question, at the first follow',
    'page',
    () => (
      <ResearcherPanel
        {...follow}
        page={pages.researcher}
        researcher={ilse}
        followed
        question={<FollowQuestionPanel question={{ about: 'sources' }} onAnswer={nothing} />}
        list={slice(pageRows, 47)}
      />
    ),
    own(pages.researcher),
  ),
  state(
    'question-page',
    'This page: may it be read again?',
    'page',
    () => (
      <ResearcherPanel
        {...follow}
        page={pages.researcher}
        researcher={ilse}
        followed
        question={
          <FollowQuestionPanel question={{ about: 'page', site: 'ilse-vanbergen.example' }} onAnswer={nothing} />
        }
        list={slice(pageRows, 47)}
      />
    ),
    { ...own(pages.researcher), toast: { id: 1, text: t('question_said_yes') } },
  ),
  state(
    'other-page',
    'This page: publications on another page of the site',
    'page',
    () => (
      <ResearcherPanel
        {...follow}
        page={pages.empty}
        researcher={ilse}
        followed={false}
        offer={<OtherPageOffer step={{ at: 'offered' }} more={false} url="https://ilse.example/" onRead={nothing} />}
        list={slice([])}
      />
    ),
    own(pages.empty),
  ),
  state(
    'other-page-failed',
    'This page: the other page of the site could not be read',
    'page',
    () => (
      <ResearcherPanel
        {...follow}
        page={pages.researcher}
        researcher={ilse}
        followed={false}
        offer={
          <OtherPageOffer step={{ at: 'failed', why: 'nothing' }} more url="https://ilse.example/" onRead={nothing} />
        }
        list={slice(pageRows, 47)}
      />
    ),
    own(pages.researcher),
  ),
  state(
    'long',
    'This page: long names, skipped entries',
    'page',
    () => (
      <ResearcherPanel {...follow} page={pages.long} researcher={long} followed={false} list={slice(wideRows, 209)} />
    ),
    own(pages.long),
  ),
  state(
    'skipped',
    'This page: what was skipped',
    'page',
    () => (
      <ResearcherPanel {...follow} page={pages.long} researcher={long} followed={false} list={slice(wideRows, 209)} />
    ),
    { ...own(pages.long), press: '.notice [aria-expanded]' },
  ),
  state(
    'filter',
    'This page: the filter, nothing found',
    'page',
    () => (
      <ResearcherPanel
        {...follow}
        query="syntax"
        page={pages.researcher}
        researcher={ilse}
        followed={false}
        list={slice([])}
      />
    ),
    own(pages.researcher),
  ),
  state(
    'no-publications',
    'This page: a homepage without publications',
    'page',
    () => (
      <ResearcherPanel
        {...follow}
        page={pages.empty}
        researcher={pages.empty.researcher!}
        followed={false}
        list={slice([])}
      />
    ),
    own(pages.empty),
  ),
  state(
    'private',
    'This page: a private window',
    'page',
    () => (
      <>
        <PrivateNotice />
        <ResearcherPanel
          {...follow}
          disabled={t('private_disabled')}
          page={pages.researcher}
          researcher={ilse}
          followed={false}
          list={slice(pageRows, 47)}
        />
      </>
    ),
    own(pages.researcher),
  ),
  state(
    'listing',
    'This page: an arXiv listing',
    'page',
    () => (
      <ListingPanel
        {...list}
        page={pages.listing}
        following={63}
        counts={{ byFollowed: 3, fresh: 12 }}
        list={slice(listingRows)}
      />
    ),
    own(pages.listing),
  ),
  state(
    'listing-none',
    'This page: a listing with nobody you follow',
    'page',
    () => (
      <ListingPanel
        {...list}
        page={pages.listing}
        following={63}
        counts={{ byFollowed: 0, fresh: 0 }}
        list={slice([])}
      />
    ),
    own(pages.listing),
  ),
  state('listing-quiet', 'This page: a quiet day', 'page', () => <QuietListing page={pages.quiet} />, own(pages.quiet)),
  state(
    'unread',
    'This page: could not be read',
    'page',
    () => (
      <UnreadListing
        page={pages.unread}
        reportUrl="https://tracker.example/new"
        onAgain={nothing}
        onCopyReport={nothing}
      />
    ),
    own(pages.unread),
  ),
  state(
    'paper',
    'This page: a paper',
    'page',
    () => (
      <PaperPanel
        {...list}
        page={pages.paper}
        list={slice([{ onPage: pages.paper.works[0]!, people: arrivals[1]!.people }])}
      />
    ),
    own(pages.paper),
  ),
  state(
    'paper-saved',
    'This page: a paper on the reading list',
    'page',
    () => (
      <PaperPanel
        {...list}
        page={pages.paper}
        list={slice([{ onPage: pages.paper.works[0]!, people: [], shelf: reading[1]!.shelf! }])}
      />
    ),
    { ...own(pages.paper), toast: { id: 1, text: t('toast_shelf_reading'), onUndo: nothing } },
  ),
  state(
    'papers',
    'This page: papers, and nobody whose page it is',
    'page',
    () => <PapersPanel {...list} page={pages.papers} list={slice(pageRows)} />,
    own(pages.papers),
  ),
  state('nothing', 'This page: read, nothing found', 'page', () => <NothingFound onAgain={nothing} />, {
    ownHeading: true,
  }),
  state(
    'ask',
    'This page: on a host Lectern does not read by itself',
    'page',
    () => <AskPanel canAllow onLook={nothing} onAlways={nothing} />,
    { ownHeading: true },
  ),
  state(
    'closed',
    'This page: one no extension may read',
    'page',
    () => <ClosedPanel why="browser-page" onFile={nothing} />,
    {
      ownHeading: true,
      foot: { icon: 'info', text: t('foot_closed') },
    },
  ),
  state(
    'pdf',
    'This page: a PDF, which could not be loaded',
    'page',
    () => (
      <PdfPanel host="ilse-vanbergen.github.io" busy={false} failure="unreachable" onRead={nothing} onFile={nothing} />
    ),
    { ownHeading: true, foot: { icon: 'info', text: 'ilse-vanbergen.github.io' } },
  ),
  state(
    'site-unread',
    'This page: a known site that changed',
    'page',
    () => <UnreadSite page={pages.changedSite} onAgain={nothing} onCopyReport={nothing} />,
    { ownHeading: true, foot: pageFoot(pages.changedSite) },
  ),
  state('failed', 'This page: did not answer', 'page', () => <FailedPanel onAgain={nothing} />, {
    ownHeading: true,
  }),
];
