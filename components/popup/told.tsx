import { formatNumber, t } from '../../lib/browser/i18n.ts';
import type { News } from '../../lib/model/source.ts';
import type { FeedRow } from '../../lib/store/views.ts';

const SERVICES: Record<string, string> = {
  'export.arxiv.org': 'arXiv',
  'arxiv.org': 'arXiv',
  'rss.arxiv.org': 'arXiv',
  'api.openalex.org': 'OpenAlex',
  'api.semanticscholar.org': 'Semantic Scholar',
  'api.crossref.org': 'Crossref',
};

/** Who told it: a service by its name, a page by its host, which leads there. */
function Source({ from }: { from: string }) {
  const { host } = new URL(from);
  const service = SERVICES[host];
  if (service) return <span>{t('feed_from', service)}</span>;
  return (
    <a class="text-link" href={from} target="_blank" rel="noreferrer">
      {t('feed_from', host.replace(/^www\./, ''))}
    </a>
  );
}

/** What is new about a known paper, each with who told it. */
export function Told({ row }: { row: FeedRow }) {
  return (
    <>
      {row.news.map((news) => (
        <span key={news.id} class="told">
          <strong>
            <What news={news} row={row} />
          </strong>{' '}
          <Source from={news.from} />
        </span>
      ))}
    </>
  );
}

function What({ news: { kind, what }, row }: { news: News; row: FeedRow }) {
  switch (kind) {
    case 'accepted':
      return <>{t('feed_accepted', what)}</>;
    case 'award':
      return <>{t('feed_award', what)}</>;
    case 'version':
      return <>{versionWords(what, row.shelf?.readVersion)}</>;
    case 'code':
      return (
        <a
          class="text-link"
          href={what}
          target="_blank"
          rel="noreferrer"
          aria-label={t('feed_code_label', row.work.title)}
        >
          {t('feed_code')}
        </a>
      );
  }
}

/** `v3` -> "Version 3", with the version that was read when it is an older one. */
function versionWords(what: string, read: number | undefined): string {
  const version = Number(what.replace(/^v/, ''));
  return read !== undefined && read < version
    ? t('feed_version_read', formatNumber(version), formatNumber(read))
    : t('feed_version', formatNumber(version));
}
