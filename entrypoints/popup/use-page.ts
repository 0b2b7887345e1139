import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { frontTab, type Unreadable, whyNot } from '../../lib/browser/front-tab.ts';
import { report } from '../../lib/browser/report.ts';
import { allowSite, isAlwaysRead, siteOf } from '../../lib/browser/sites.ts';
import type { TabPage } from '../../lib/browser/tab.ts';
import type { Page } from '../../lib/model/page.ts';
import { type PdfFailure, readTabPdf } from './read-pdf.ts';

/** What the popup knows of the tab in front. `private`: nothing can be saved from its window. */
export type Seen =
  | { at: 'looking' }
  /** A site that is read only when the user asks. */
  | { at: 'ask'; url: string; private: boolean }
  | { at: 'closed'; why: Unreadable; url?: string; private: boolean }
  /** A PDF, which is loaded and read when asked; `failure`: why the last try gave nothing. */
  | { at: 'pdf'; url: string; private: boolean; busy: boolean; failure?: PdfFailure }
  | { at: 'failed'; url?: string; private: boolean }
  | { at: 'page'; page: Page; private: boolean };

interface OpenPage {
  seen: Seen;
  /** Read the page (again): by whoever of ours is there, or by the reader, which the press of the toolbar button lets in. */
  look: () => void;
  /** Ask the browser for this site for good, and look. */
  always: () => void;
  /** Load the PDF of the tab and read it. */
  readPdf: () => void;
  /** Take the page with what another page of its site adds for the page. */
  merge: (page: Page) => void;
}

/** A tab named in the popup's address, for when the popup is opened as a page of its own. */
export const askedTab = (): number | undefined => {
  const tab = Number(new URLSearchParams(location.search).get('tab'));
  return Number.isInteger(tab) && tab > 0 ? tab : undefined;
};

/**
 * The page of the tab in front. By itself it looks only where Lectern may read, elsewhere when asked.
 *
 * @param first the first look, which was begun before the popup is drawn
 */
export function usePage(first: Promise<Seen>): OpenPage {
  const [seen, setSeen] = useState<Seen>({ at: 'looking' });
  useLayoutEffect(() => void first.then(setSeen), [first]);
  const look = useCallback(() => void lookAt(true).then(setSeen), []);
  const always = () => {
    const site = 'url' in seen && seen.url ? siteOf(seen.url) : undefined;
    // Asked for in the click itself: browsers ask only then.
    if (site)
      allowSite(site).then(
        (granted) => granted && look(),
        (error) => report('asking for a site', error),
      );
  };
  const readPdf = () => {
    if (seen.at !== 'pdf') return;
    const { url } = seen;
    const about = { url, private: seen.private };
    setSeen({ at: 'pdf', ...about, busy: true });
    readTabPdf(url).then(
      (read) =>
        setSeen(
          'page' in read
            ? { at: 'page', page: read.page, private: about.private }
            : { at: 'pdf', ...about, busy: false, failure: read.failure },
        ),
      (error) => {
        report('reading a PDF', error);
        setSeen({ at: 'pdf', ...about, busy: false, failure: 'malformed' });
      },
    );
  };
  const merge = (page: Page) => setSeen({ at: 'page', page, private: seen.at === 'page' && seen.private });
  return { seen, look, always, readPdf, merge };
}

/**
 * What the tab in front shows.
 *
 * @param asked whether the user asked for it; otherwise only pages are read that Lectern may read by itself
 */
export async function lookAt(asked: boolean): Promise<Seen> {
  try {
    return await seeTab(asked);
  } catch (error) {
    report('reading the page', error);
    return { at: 'failed', private: false };
  }
}

async function seeTab(asked: boolean): Promise<Seen> {
  const tab = await frontTab(askedTab());
  if (!tab) return { at: 'closed', why: 'not-allowed', private: false };
  const own = whyNot(tab.url);
  if (own === 'browser-page' || own === 'store') return { at: 'closed', why: own, ...tab };
  // Loaded now and not before: the popup is drawn first.
  const { describePage, readCurrentTab } = await import('../../lib/browser/tab.ts');
  const page = await describePage(tab.tabId);
  if (page) return { at: 'page', page, private: tab.private };
  const { url } = tab;
  const isPdf = own === 'pdf';
  if (!asked && !isPdf && url && siteOf(url) && !(await isAlwaysRead(url)))
    return { at: 'ask', url, private: tab.private };
  return toSeen(await readCurrentTab(tab.tabId));
}

function toSeen(tab: TabPage): Seen {
  const about = { private: tab.private, ...(tab.url ? { url: tab.url } : {}) };
  if ('page' in tab) return { at: 'page', page: tab.page, private: tab.private };
  if (tab.unreadable === 'failed') return { at: 'failed', ...about };
  if (tab.unreadable === 'pdf' && tab.url && siteOf(tab.url))
    return { at: 'pdf', url: tab.url, private: tab.private, busy: false };
  return { at: 'closed', why: tab.unreadable, ...about };
}
