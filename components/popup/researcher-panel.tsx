import type { ComponentChildren } from 'preact';
import { plural, t } from '../../lib/browser/i18n.ts';
import type { ResearcherOnPage } from '../../lib/model/researcher.ts';
import { Icon } from '../icon.tsx';
import { profileLinks } from '../profile-links.ts';
import { headingUnder, type PageListProps, PagePapers, Skipped } from './page-parts.tsx';

interface ResearcherPanelProps extends PageListProps {
  researcher: ResearcherOnPage;
  /** `undefined` until it is known. */
  followed: boolean | undefined;
  /** What is asked after a follow. */
  question?: ComponentChildren;
  /** A request is under way. */
  busy?: boolean;
  onFollow: () => void;
  onUnfollow: () => void;
}

/** This page: a researcher, who they are, and the papers their page lists. */
export function ResearcherPanel(props: ResearcherPanelProps) {
  const { researcher, page } = props;
  const links = profileLinks(researcher.ids);
  const about = [researcher.position, researcher.affiliation].filter(Boolean).join(', ');
  const count = page.works.length;
  const Name = `h${props.level ?? 1}` as 'h1';
  const Heading = headingUnder(props.level);
  return (
    <>
      <section class="subject">
        <div class="subject__top">
          <div class="grow">
            <Name title={researcher.name}>{researcher.name}</Name>
            <p title={about}>{about || t('person_no_affiliation')}</p>
          </div>
          <FollowButton {...props} />
        </div>
        {links.length > 0 && (
          <ul class="ids" aria-label={t('person_profiles')}>
            {links.map((link) => (
              <li key={link.id}>
                <a class="chip chip--id" href={link.url} target="_blank" rel="noreferrer">
                  {link.name}
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
      {props.question}
      <Skipped page={page} />
      {props.offer}
      {count > 0 ? (
        <PagePapers {...props} title={plural('publications', count)} note={props.note ?? t('page_on_this_page')} />
      ) : (
        <>
          <div class="list-head">
            <Heading>{t('page_no_publications')}</Heading>
          </div>
          <p class="inset inset--text">{t('page_no_publications_text', researcher.name)}</p>
        </>
      )}
    </>
  );
}

/** The one filled button of the popup; once pressed it says so, and takes back. */
function FollowButton({ researcher, followed, busy, disabled, onFollow, onUnfollow }: ResearcherPanelProps) {
  if (followed === undefined) return null;
  const off = disabled || busy ? true : undefined;
  return followed ? (
    <button
      type="button"
      class="button button--on"
      aria-pressed="true"
      aria-label={t('person_following_label', researcher.name)}
      title={disabled ?? t('person_unfollow')}
      aria-disabled={off}
      onClick={() => !off && onUnfollow()}
    >
      <Icon name="check" size={14} />
      {t('person_following')}
    </button>
  ) : (
    <button
      type="button"
      class="button button--primary"
      aria-pressed="false"
      aria-label={t('person_follow_label', researcher.name)}
      title={disabled}
      aria-disabled={off}
      onClick={() => !off && onFollow()}
    >
      <Icon name="plus" size={14} />
      {t('person_follow')}
    </button>
  );
}
