import { t } from '../../lib/browser/i18n.ts';
import type { WorkEvent } from '../../lib/store/library-views.ts';
import { formatDay } from '../format.ts';
import { shelfStates } from '../shelf-button.tsx';

interface LifeLineProps {
  events: readonly WorkEvent[];
  now: Date;
  /** Name of somebody followed. */
  nameOf: (researcherId: string) => string | undefined;
}

/** The life of a paper: what happened to it, when, and where that is known from. Green is what the user did, gold an award. */
export function LifeLine({ events, now, nameOf }: LifeLineProps) {
  return (
    <ol class="life">
      {events.map((event, i) => {
        const { text, from, kind } = wordsOf(event, nameOf);
        return (
          <li key={i} class={kind ? `life--${kind}` : undefined}>
            <time class="num" dateTime={event.at}>
              {formatDay(event.at, now)}
            </time>
            <span>
              {text}
              {from && <small>{from}</small>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

interface Words {
  text: string;
  from?: string | undefined;
  kind?: 'you' | 'award';
}

function wordsOf(event: WorkEvent, nameOf: LifeLineProps['nameOf']): Words {
  switch (event.what) {
    case 'added':
      return { text: t('life_added') };
    case 'met': {
      const { version, venue } = event;
      const text = version ? t('life_version', String(version)) : venue ? t('life_met_at', venue) : t('life_met');
      return { text, from: toldBy(event) };
    }
    case 'arrived': {
      const names = event.people.map(nameOf).filter((name) => name !== undefined);
      return { text: names.length > 0 ? t('life_arrived', names.join(', ')) : t('life_met'), from: toldBy(event) };
    }
    case 'news':
      return newsWords(event);
    case 'saved':
      return { text: t('life_saved'), kind: 'you' };
    case 'state': {
      const state = shelfStates.find((one) => one.state === event.state);
      return { text: t('life_state', t((state?.name ?? 'shelf_to_read') as 'shelf_read')), kind: 'you' };
    }
    case 'finished':
      return { text: t('life_finished'), kind: 'you' };
    case 'said': {
      const name = nameOf(event.person) ?? t('life_somebody');
      return { text: event.theirs ? t('life_said_yes', name) : t('life_said_no', name), kind: 'you' };
    }
  }
}

function newsWords(event: WorkEvent & { what: 'news' }): Words {
  const { news, detail } = event;
  const where = toldBy(event);
  switch (news) {
    case 'version':
      return { text: t('life_new_version', detail), from: where };
    case 'accepted':
      return { text: t('life_accepted', detail), from: where };
    case 'award':
      return { text: detail, from: where, kind: 'award' };
    case 'code':
      return { text: t('life_code'), from: where };
  }
}

/** Where something was read, as people call it: somebody's page, or the site. */
function toldBy({ from, teller }: Extract<WorkEvent, { from: string }>): string | undefined {
  if (teller) return t('life_told', teller);
  return URL.canParse(from) ? new URL(from).hostname.replace(/^www\./, '') : undefined;
}
