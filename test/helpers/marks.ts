import type { Driver } from './browser/driver.ts';
import { eventually } from './browser/eventually.ts';
import type { Tab } from './browser/tab.ts';

/** What Lectern has drawn on one entry of a listing, read inside its closed shadow roots. */
export interface MarkedPaper {
  id: string;
  people: { name: string; how: string }[];
  isNew: boolean;
  /** Where it stands on the reading list; left out when it is not on it. */
  shelf?: string;
}

/** Reads the marks of every entry, in page order. Entries far below the window have theirs only once they come near. */
export const readPapers = (tab: Tab): Promise<MarkedPaper[]> => tab.inRoots(readEntries);

/** Pages of more entries are drawn only as far as they are seen. */
const DRAWN_WHOLE = 60;
/** Marks that have not changed for so long, in ms, are those that are meant to stand. */
const STEADY_MS = 400;

/**
 * Waits until the listing is marked: every entry of a short page, the first screenful of a long one, and nothing changes any more.
 *
 * @param within time limit in ms
 */
export async function untilMarked(tab: Tab, within = 60_000): Promise<void> {
  await tab.untilInRoots(
    'the listing is marked',
    (roots, most) => {
      const entries = document.querySelectorAll('#articles > dt').length;
      const buttons = roots.filter((root) => root.querySelector<HTMLElement>('.shelf')).length;
      const complete = roots.some((root) => root.querySelector('[data-complete]'));
      return complete && buttons > 0 && (entries > most || buttons >= entries);
    },
    DRAWN_WHOLE,
    within,
  );
  let last = '';
  let since = 0;
  await eventually(
    'the marks stand still',
    async () => {
      const now = JSON.stringify(await readPapers(tab));
      if (now !== last) since = performance.now();
      last = now;
      return performance.now() - since > STEADY_MS;
    },
    within,
  );
}

/** Updates the extension under an open listing; the old version's script is cut off. Waits until the new one has marked it, without a reload. */
export async function updateUnder(tab: Tab, browser: Driver): Promise<void> {
  await tab.evaluate(() => {
    for (const host of document.querySelectorAll('lectern-marks')) host.setAttribute('old', '');
  });
  await browser.updateExtension();
  await tab.port.activate();
  await tab.until('what the old version drew is gone', () => !document.querySelector('lectern-marks[old]'));
  await untilMarked(tab);
}

/** Gives the entry's shelf control the focus and presses it, by keyboard. */
export async function saveByKeyboard(tab: Tab, id: string): Promise<void> {
  await tab.untilInRoots(
    `the control of ${id} has the focus`,
    (roots, wanted) => {
      const dt = document.getElementById(wanted)?.closest('dt');
      const near = (host: Element) => host.closest('dt') === dt || host.closest('dd')?.previousElementSibling === dt;
      const button = roots
        .filter((root) => near(root.host))
        .map((root) => root.querySelector<HTMLElement>('.shelf'))
        .find(Boolean);
      button?.focus();
      return Boolean(button);
    },
    id,
  );
  await tab.press('Enter');
}

/** Waits until the entry shows that it stands there on the reading list; `undefined`: nowhere. */
export const shelfBecomes = (tab: Tab, id: string, state: string | undefined): Promise<unknown> =>
  tab.untilInRoots(
    `${id} is shown as ${state ?? 'not saved'}`,
    new Function(
      'roots',
      'arg',
      `const paper = (${readEntries})(roots).find(({ id }) => id === arg.id); return paper?.shelf === arg.state;`,
    ) as (roots: ShadowRoot[], arg: { id: string; state?: string }) => boolean,
    { id, ...(state === undefined ? {} : { state }) },
  );

function readEntries(roots: ShadowRoot[]): MarkedPaper[] {
  return [...document.querySelectorAll('#articles > dt')].map((dt) => {
    const near = roots.filter(({ host }) => dt.contains(host) || dt.nextElementSibling?.contains(host));
    const texts = (selector: string) =>
      near.flatMap((root) =>
        [...root.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset.words ?? ''),
      );
    const people = texts('.heard').flatMap((text) => {
      const [, name, how] = /^Followed author: (.+), (sure|likely)\.$/.exec(text) ?? [];
      return name && how ? [{ name, how }] : [];
    });
    const [shelf] = texts('.word');
    return {
      id: dt.querySelector('a[title="Abstract"]')?.id ?? '',
      people,
      isNew: texts('.new').length > 0,
      ...(shelf ? { shelf: shelf.split(' ')[0] as string } : {}),
    };
  });
}
