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

/** Waits until every entry near the window has its marks. */
export const untilMarked = (tab: Tab): Promise<unknown> =>
  tab.untilInRoots('the listing is marked', (roots) => roots.some((root) => root.querySelector('button')));

/** Gives the entry's shelf control the focus and presses it, by keyboard. */
export async function saveByKeyboard(tab: Tab, id: string): Promise<void> {
  await tab.untilInRoots(
    `the control of ${id} has the focus`,
    (roots, wanted) => {
      const dt = document.getElementById(wanted)?.closest('dt');
      const near = (host: Element) => host.closest('dt') === dt || host.closest('dd')?.previousElementSibling === dt;
      const button = roots.filter((root) => near(root.host)).map((root) => root.querySelector('button'))[0];
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
    const words = near.flatMap((root) =>
      [...root.querySelectorAll('*')].flatMap((e) => [e.getAttribute('aria-label') ?? '', e.textContent ?? '']),
    );
    const people = new Map(
      words.flatMap((text) => [...text.matchAll(/Followed author: (.+?), (sure|likely)/g)]).map((m) => [m[1], m[2]]),
    );
    const shelf = words.find((text) => /^(saved|reading|read)\b/i.test(text));
    return {
      id: dt.querySelector('a[title="Abstract"]')?.id ?? '',
      people: [...people].map(([name, how]) => ({ name: name ?? '', how: how ?? '' })),
      isNew: words.some((text) => /^new$/i.test(text.trim())),
      ...(shelf ? { shelf: shelf.split(/\W/)[0]?.toLowerCase() } : {}),
    } as MarkedPaper;
  });
}
