import { announceChange } from '../browser/broadcast.ts';
import { frequencies } from '../browser/frequencies.ts';
import type { Occasions } from '../browser/hear.ts';
import { openKeySettings, openPerson } from '../browser/own-pages.ts';
import { openReader } from '../browser/page-reader.ts';
import { describePage, injectBar, injectCard, injectFacts, injectMarks, injectReader } from '../browser/tab.ts';
import { showCount, showNothing, showRecognised } from '../browser/toolbar.ts';
import { makeBackup } from '../exchange/backup.ts';
import { withShortVenues } from '../parse/short-venues.ts';
import { newOf, readCounts } from '../store/counts.ts';
import { StoreError } from '../store/errors.ts';
import { mayBeFollowed, rereadPage } from '../store/follow.ts';
import { readSettings } from '../store/settings.ts';
import { readWatch } from '../store/watch.ts';
import { browserDigest } from './digest-world.ts';
import type { World } from './handlers.ts';
import type { InBackground } from './on-call.ts';
import { browserSources } from './sources-world.ts';
import { store } from './store.ts';

const now = (): string => new Date().toISOString();
const RESEARCHER_KINDS: readonly string[] = ['researcher-homepage', 'publication-list', 'cv'];

/** The world as the background has it. `tellTabs` are match patterns of the tabs whose marks follow the store. */
export function browserWorld(occasions: Occasions, tellTabs: readonly string[], inBackground: InBackground): World {
  const changed = (works?: readonly string[]): void => {
    announceChange(tellTabs, works);
    inBackground('toolbar icon', refreshCount());
    inBackground('sources', sources.peopleChanged());
  };
  const sources = browserSources(changed, inBackground);
  return {
    store,
    now,
    changed,
    sources,
    digest: browserDigest(occasions),
    frequencies,
    readTab: injectReader,
    openReader,
    loadMarks: injectMarks,
    loadBar: injectBar,
    loadFacts: injectFacts,
    loadCard: injectCard,
    showPerson: openPerson,
    openOptions: openKeySettings,
    backUp,

    async recognised({ kind, name, works, listing }, { tabId, url, private: isPrivate }) {
      if (tabId === undefined) return;
      // An answer that the page waits for goes first.
      await new Promise((done) => setTimeout(done));
      if (listing) return showRecognised({ tabId, works, listing: listing.title ?? listing.key });
      if (!name || !RESEARCHER_KINDS.includes(kind)) return showNothing(tabId);
      await showRecognised({ tabId, works, name });
      if (isPrivate || !url || !(await mayBeFollowed(await store(), url, name))) return;
      await injectReader(tabId, url);
      const page = await describePage(tabId);
      if (page && (await rereadPage(await store(), withShortVenues(page), now()))) changed();
    },
  };
}

/** Bring the number on the toolbar icon up to date. */
export async function refreshCount(): Promise<void> {
  const db = await store();
  const [counts, settings, watch] = await Promise.all([readCounts(db), readSettings(db), readWatch(db)]);
  await showCount(newOf(counts, watch.news, settings.countNews), settings.countOnIcon);
}

/** A backup because the user wants one. @returns when it was made */
async function backUp(): Promise<string> {
  const at = now();
  if (!(await makeBackup(await store(), at, 'by-hand')))
    throw new StoreError('invalid', 'There is nothing to keep yet');
  return at;
}
