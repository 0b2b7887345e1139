import type { ComponentChildren } from 'preact';
import { plural, t } from '../../lib/browser/i18n.ts';
import type { SourceHealth, SourceId, Watch } from '../../lib/model/source.ts';
import { EmptyState } from '../empty-state.tsx';
import { Notice } from '../notice.tsx';
import { errorWords, moment, noteWords, sourceWords } from '../options/source-words.ts';
import type { Foot } from './popup-frame.tsx';

/**
 * What it means that nothing is new.
 * - `off`: the user did not say yes to being asked for; `paused`: "No network" is on; `offline`: there is none
 * - `blocked`: the browser lets nobody be asked
 * - `waiting`: nobody has answered yet; `late`: the last answer is days old
 * - `failing`: these sources did not answer, or their answer cannot be right
 * - `quiet`: everybody who was asked answered
 */
export type Silence =
  | { is: 'off' | 'paused' | 'offline' | 'blocked' | 'waiting' }
  | { is: 'late' | 'quiet'; at: string }
  | { is: 'failing'; sources: SourceHealth[] };

/** Answers older than this, in hours, say nothing of today: most is asked once a day. */
const LATE_HOURS = 48;

/** What is known of how asking goes. */
export interface Asked {
  watch: Watch;
  health: readonly SourceHealth[];
  online: boolean;
  /** Whether the browser lets Lectern ask anybody at all. */
  allowed: boolean;
}

/** Silence must never look like a quiet day: only when everybody answered, and lately, it is one. */
export function silenceOf({ watch, health, online, allowed }: Asked, now: Date): Silence {
  if (!watch.consentAt) return { is: 'off' };
  if (watch.noNetwork) return { is: 'paused' };
  if (!online) return { is: 'offline' };
  if (!allowed) return { is: 'blocked' };
  const asked = health.filter(({ id }) => watch.sources[id]);
  const failing = asked.filter((one) => isFailing(one));
  if (failing.length > 0) return { is: 'failing', sources: failing };
  const at = asked
    .flatMap(({ lastSuccessAt }) => lastSuccessAt ?? [])
    .sort()
    .at(-1);
  if (!at) return { is: 'waiting' };
  return { is: now.getTime() - Date.parse(at) > LATE_HOURS * 3_600_000 ? 'late' : 'quiet', at };
}

/** One page that could not be read is told in the options: it says nothing of the others. */
const ONE_OF_MANY: readonly SourceId[] = ['homepage'];
const isFailing = ({ id, lastError, lastSuccessAt, note }: SourceHealth): boolean =>
  note !== undefined || (lastError !== undefined && !ONE_OF_MANY.includes(id) && (lastSuccessAt ?? '') <= lastError.at);

interface SilenceProps {
  silence: Silence;
  now: Date;
  onOptions: () => void;
}

/** Over a list: that there may be more than it shows. */
export function SilenceNotice({ silence, now, onOptions }: SilenceProps) {
  if (silence.is === 'quiet' || silence.is === 'off' || silence.is === 'waiting') return null;
  const { title, text } = wordsOf(silence, 0, now);
  return (
    <div class="top-notice">
      <Notice tone="rust" title={`${title}.`}>
        {text}{' '}
        <button type="button" class="text-button" onClick={onOptions}>
          {t('silence_settings')}
        </button>
      </Notice>
    </div>
  );
}

/** Instead of a list with nothing in it. */
export function SilenceState(props: SilenceProps & { following: number; children: ComponentChildren }) {
  const { silence, following, now, onOptions } = props;
  const { title, text } = wordsOf(silence, following, now);
  const isWell = silence.is === 'quiet' || silence.is === 'waiting';
  return (
    <EmptyState icon={isWell || silence.is === 'off' ? 'quiet' : 'warn'} title={title} text={text}>
      <div class="buttons">
        {!isWell && (
          <button type="button" class="button button--primary" onClick={onOptions}>
            {silence.is === 'off' ? t('silence_off_do') : t('silence_settings')}
          </button>
        )}
        {props.children}
      </div>
    </EmptyState>
  );
}

function wordsOf(silence: Silence, following: number, now: Date): { title: string; text: string } {
  switch (silence.is) {
    case 'off':
      return { title: t('silence_off_title'), text: t('silence_off') };
    case 'paused':
      return { title: t('silence_paused_title'), text: t('silence_paused') };
    case 'offline':
      return { title: t('silence_offline_title'), text: t('silence_offline') };
    case 'blocked':
      return { title: t('silence_blocked_title'), text: t('silence_blocked') };
    case 'waiting':
      return { title: t('silence_waiting_title'), text: t('silence_waiting') };
    case 'late':
      return { title: t('silence_late_title'), text: t('silence_late', moment(silence.at, now)) };
    case 'failing':
      return { title: t('silence_failing_title'), text: silence.sources.map((one) => troubleOf(one, now)).join(' ') };
    case 'quiet':
      return { title: t('silence_quiet_title'), text: plural('silence_quiet', following, moment(silence.at, now)) };
  }
}

/** "arXiv search, today 06:12: it did not answer in time." */
function troubleOf(health: SourceHealth, now: Date): string {
  const what = errorWords(health, now) ?? noteWords(health, now) ?? '';
  return t('silence_source', sourceWords(health.id).name, what).replace(/\.?$/, '.');
}

/** The same in the popup's last line. */
export function silenceFoot(silence: Silence, now: Date): Foot {
  switch (silence.is) {
    case 'off':
      return { icon: 'info', text: t('foot_off') };
    case 'paused':
      return { icon: 'warn', text: t('foot_paused') };
    case 'offline':
      return { icon: 'warn', text: t('foot_offline') };
    case 'blocked':
      return { icon: 'warn', text: t('foot_blocked') };
    case 'waiting':
      return { icon: 'info', text: t('foot_waiting') };
    case 'late':
      return { icon: 'warn', text: t('foot_late', moment(silence.at, now)) };
    case 'failing':
      return {
        icon: 'warn',
        text: t('foot_failing', silence.sources.map(({ id }) => sourceWords(id).name).join(', ')),
      };
    case 'quiet':
      return { icon: 'quiet', text: t('foot_checked', moment(silence.at, now)) };
  }
}
