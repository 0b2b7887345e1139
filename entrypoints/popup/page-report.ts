import { aboutExtension } from '../../lib/browser/own-pages.ts';
import type { Page } from '../../lib/model/page.ts';

/**
 * What went wrong on a page, to be sent by hand: its address, the version of Lectern, the counts and the reasons. No names,
 * nothing that was saved, and no text of the page. In English, since the people who read it may not know the reader's language.
 */
export function pageReport(page: Page): string {
  const { listing, problems } = page;
  return [
    `Page: ${page.url}`,
    `Lectern: ${aboutExtension().version}, reader "${page.site}", ${page.kind}`,
    `Date heading: ${listing?.date ?? 'not found'}`,
    `Entries: ${listing?.read ?? page.works.length} read of ${listing?.stated ?? 'an unknown number'}`,
    ...problems.slice(0, 10).map(({ reason, where }) => `- ${reason}${where ? ` (${where})` : ''}`),
  ].join('\n');
}

/** A new issue with the report filled in; `undefined` while the project names no place for it. */
export function reportUrl(page: Page): string | undefined {
  const { home } = aboutExtension();
  if (!home) return undefined;
  const title = `${new URL(page.url).hostname}: listing could not be read`;
  return `${home.replace(/\/$/, '')}/issues/new?${new URLSearchParams({ title, body: pageReport(page) })}`;
}
