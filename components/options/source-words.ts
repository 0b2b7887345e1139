import { formatNumber, plural, t, uiLanguage } from '../../lib/browser/i18n.ts';
import type { SourceHealth, SourceId } from '../../lib/model/source.ts';
import { formatDay } from '../format.ts';

/** "today 06:12", "Fri 20 Nov 06:12". */
export function moment(instant: string, now: Date): string {
  const time = new Intl.DateTimeFormat(uiLanguage(), { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
  return t('sources_moment', formatDay(instant, now), time);
}

/** Name of a source, and what it is told and how often. */
export function sourceWords(id: SourceId): { name: string; text: string } {
  switch (id) {
    case 'arxiv-api':
      return { name: t('source_api'), text: t('source_api_text') };
    case 'arxiv-author':
      return { name: t('source_author'), text: t('source_author_text') };
    case 'arxiv-feed':
      return { name: t('source_feed'), text: t('source_feed_text') };
    case 'homepage':
      return { name: t('source_homepage'), text: t('source_homepage_text') };
    case 'openalex':
      return { name: t('source_openalex'), text: t('source_openalex_text') };
    case 'semantic-scholar':
      return { name: t('source_s2'), text: t('source_s2_text') };
    case 'crossref':
      return { name: t('source_crossref'), text: t('source_crossref_text') };
  }
}

/** What went wrong last, as a sentence; `undefined` when the last request went well, or none was made. */
export function errorWords({ lastError, lastSuccessAt }: SourceHealth, now: Date): string | undefined {
  if (!lastError || (lastSuccessAt && lastSuccessAt > lastError.at)) return undefined;
  const what = failureWords(lastError);
  const where = lastError.detail && lastError.code !== 'refused' ? ` (${lastError.detail})` : '';
  return t('sources_error', moment(lastError.at, now), `${what}${where}`);
}

function failureWords({ code, status, detail }: NonNullable<SourceHealth['lastError']>): string {
  switch (code) {
    case 'unreachable':
      return t('sources_unreachable');
    case 'timeout':
      return t('sources_timeout');
    case 'too-large':
      return t('sources_too_large');
    case 'status':
      return t('sources_status', String(status ?? ''));
    case 'refused':
      return t('sources_refused', detail ?? '');
    case 'throttled':
      return t('sources_throttled');
    case 'key':
      return t('sources_key', String(status ?? ''));
    case 'redirect':
      return t('sources_redirect');
    case 'html':
      return t('sources_html');
    case 'unreadable':
      return t('sources_unreadable');
    case 'interrupted':
      return t('sources_interrupted');
  }
}

/** What is odd about the last good answer, as a sentence. */
export function noteWords({ id, note }: SourceHealth, now: Date): string | undefined {
  if (!note) return undefined;
  if (note.code === 'stale') return t('sources_stale', formatDay(note.dated ?? note.at, now));
  return id === 'arxiv-feed' ? t('sources_empty') : t('sources_empty_known');
}

/** "Last answer today 06:12 · next Wed 4 Nov 06:30 · 2 of 40 requests today" */
export function standingWords(
  { health, nextAt, limit }: { health: SourceHealth | undefined; nextAt: string | undefined; limit: number },
  now: Date,
): string {
  const today = health?.day === now.toISOString().slice(0, 10) ? health.calls : 0;
  return [
    health?.lastSuccessAt ? t('sources_last', moment(health.lastSuccessAt, now)) : t('sources_never'),
    ...(nextAt ? [nextAt <= now.toISOString() ? t('sources_now') : t('sources_next', moment(nextAt, now))] : []),
    plural('sources_calls', limit, formatNumber(today)),
  ].join(' · ');
}
