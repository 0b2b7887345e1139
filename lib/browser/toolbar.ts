import browser from 'webextension-polyfill';
import { plural, t } from './i18n.ts';

const COLOUR = '#0f6656';
/** Above this the number would not fit on the icon. */
const MOST = 999;

const icons = (name: string): Record<string, string> => ({ 16: `/icon/${name}16.png`, 32: `/icon/${name}32.png` });

/** Show how many papers are new on the toolbar icon; none, or switched off, leaves it bare. */
export async function showCount(unseen: number, shown: boolean): Promise<void> {
  const text = !shown || unseen === 0 ? '' : unseen > MOST ? `${MOST}+` : String(unseen);
  await browser.action.setBadgeText({ text });
  if (!text) return;
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}

/** What was recognised on the page of a tab: a person with so many publications, or a listing with so many papers. */
export type Recognised = { tabId: number; works: number } & ({ name: string } | { listing: string });

/** Say on the icon of a tab what was recognised there; the browser takes it back when the tab goes elsewhere. */
export async function showRecognised(page: Recognised): Promise<void> {
  const { tabId } = page;
  const title =
    'name' in page
      ? plural('action_title_person', page.works, page.name)
      : plural('action_title_listing', page.works, page.listing);
  await Promise.all([
    browser.action.setTitle({ tabId, title }),
    browser.action.setIcon({ tabId, path: icons('name' in page ? 'known-' : '') }),
  ]);
}

/** As it is on a page where nothing was recognised. */
export async function showNothing(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setTitle({ tabId, title: t('action_title') }),
    browser.action.setIcon({ tabId, path: icons('') }),
  ]);
}
