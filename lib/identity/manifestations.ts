import type { Manifestation, WorkOnPage } from '../model/work.ts';

/** As the model allows. */
const MOST = 40;

/** What tells one form of a work from another: a version of the preprint, a DOI, a page. */
function keyOf({ url, arxivId, arxivVersion }: Manifestation): string {
  const { host, pathname, search } = new URL(url);
  if (arxivId && /(?:^|\.)arxiv\.org$/.test(host)) return `${arxivId} ${arxivVersion ?? ''}`;
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}

/**
 * The form in which a work was met on a page.
 *
 * @param from address of the page, or the one a source was asked at
 * @returns `undefined` when there is nothing to come back to: a file, a service without a DOI
 */
export function manifestationOf(onPage: WorkOnPage, from: string | undefined, now: string): Manifestation | undefined {
  if (!from || !/^https?:/.test(from)) return undefined;
  const url = whereItIs(onPage, new URL(from));
  if (!url || url.length > 4_000) return undefined;
  const { kind, venue, year, status, arxivId, arxivVersion, doi } = onPage;
  const isArxiv = url.startsWith('https://arxiv.org/');
  return {
    url,
    firstSeenAt: now,
    ...(isArxiv ? { kind: 'preprint' as const } : kind ? { kind } : {}),
    ...(venue ? { venue } : {}),
    ...(year === undefined ? {} : { year }),
    ...(status ? { status } : {}),
    ...(arxivId ? { arxivId } : {}),
    ...(arxivVersion === undefined || !isArxiv ? {} : { arxivVersion }),
    ...(doi ? { doi } : {}),
  };
}

function whereItIs({ arxivId, arxivVersion, doi }: WorkOnPage, from: URL): string | undefined {
  if (/(?:^|\.)arxiv\.org$/.test(from.host))
    return arxivId && `https://arxiv.org/abs/${arxivId}${arxivVersion ? `v${arxivVersion}` : ''}`;
  if (/^api\./.test(from.host)) return doi && `https://doi.org/${encodeURI(doi)}`;
  const page = new URL(from);
  page.hash = '';
  return page.href;
}

/**
 * A work's forms with one more: each once, as it was last read, first seen when it first was. When there are too many, the oldest but the
 * first go.
 */
export function joinManifestations(
  known: readonly Manifestation[] | undefined,
  more: readonly Manifestation[] | undefined,
): Manifestation[] | undefined {
  if (!known?.length && !more?.length) return undefined;
  const byKey = new Map((known ?? []).map((one) => [keyOf(one), one]));
  for (const one of more ?? []) {
    const [key, there] = placeOf(byKey, one);
    const firstSeenAt = there && there.firstSeenAt < one.firstSeenAt ? there.firstSeenAt : one.firstSeenAt;
    byKey.set(key, { ...there, ...one, ...(there && key !== keyOf(one) ? { url: there.url } : {}), firstSeenAt });
  }
  const all = [...byKey.values()].sort((a, b) => compare(a.firstSeenAt, b.firstSeenAt) || compare(a.url, b.url));
  return all.length <= MOST ? all : [all[0]!, ...all.slice(1 - MOST)];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Where a form belongs among those known, and which it is. A listing that does not say which version it shows adds none: it is the last of
 * those known; the first version is the one that was met without a number.
 */
function placeOf(byKey: Map<string, Manifestation>, one: Manifestation): [string, Manifestation | undefined] {
  const key = keyOf(one);
  const there = byKey.get(key);
  if (there || !one.arxivId || !one.url.startsWith('https://arxiv.org/')) return [key, there];
  if (one.arxivVersion === undefined) {
    const versions = [...byKey].filter(([, { arxivId, arxivVersion }]) => arxivId === one.arxivId && arxivVersion);
    return versions.at(-1) ?? [key, undefined];
  }
  const bare = `${one.arxivId} `;
  const unnumbered = one.arxivVersion === 1 ? byKey.get(bare) : undefined;
  if (unnumbered) byKey.delete(bare);
  return [key, unnumbered];
}
