import { added, type DemoWork, expected, january } from '../../test/demo/works.ts';
import { demoWorld, homepage, listing } from '../../test/demo/world.ts';
import type { ChromiumPort } from '../../test/helpers/browser/chromium-port.ts';
import type { Tab } from '../../test/helpers/browser/tab.ts';
import type { Lectern } from '../../test/helpers/lectern.ts';
import { saveByKeyboard, shelfBecomes, untilMarked } from '../../test/helpers/marks.ts';
import type { Route } from '../../test/helpers/web-server.ts';

/** The demo's web, its arXiv darkened by a reader's own style. */
const darkSkin =
  (world: Route): Route =>
  (url) => {
    const answer = world(url);
    if (!answer || url.hostname !== 'arxiv.org' || answer.type) return answer;
    return { ...answer, body: String(answer.body).replace('<html lang="en">', '<html lang="en" class="dark-skin">') };
  };

/** One of each mark first, where the picture shows them. */
function onTop(works: readonly DemoWork[]): DemoWork[] {
  const first = [expected.laterArrivals[0], expected.known[0], '2601.92601', '2601.92033', '2601.92471', '2601.92148'];
  const rank = ({ id }: DemoWork) => (first.includes(id) ? first.indexOf(id) : first.length);
  return works.toSorted((a, b) => rank(a) - rank(b));
}

/** In the page: the first name that is marked gets the focus, which opens its card. */
function openCard(roots: ShadowRoot[]): boolean {
  const ring = roots.map((root) => root.querySelector<HTMLElement>('.ring')).find(Boolean);
  ring?.scrollIntoView({ block: 'center', behavior: 'instant' });
  ring?.focus();
  return roots.some((root) => root.querySelector('.card'));
}

/** A window, in CSS pixels, and how many device pixels one has. */
const windows = {
  light: { width: 1180, height: 900, scale: 1 },
  dark: { width: 1180, height: 900, scale: 1 },
  '320': { width: 320, height: 720, scale: 2 },
  'zoom-200': { width: 640, height: 480, scale: 2 },
  contrast: { width: 1180, height: 900, scale: 1 },
} as const;

/** Marks on a listing and an abs page, and a card: on white and dark ground, on a phone, at 200 % zoom and in a high-contrast theme. */
export async function shootMarks(lectern: Lectern, save: (name: string, picture: Buffer) => void): Promise<void> {
  const later = demoWorld(onTop([...added, ...january.toReversed()]));
  await lectern.follow(homepage, expected.name);
  const page = await lectern.browser.open(listing);
  await untilMarked(page);
  for (const [id, state] of [
    ['2601.92471', 'saved'],
    ['2601.92148', 'reading'],
    ['2601.92033', 'read'],
    [expected.known[0], 'saved'],
  ] as const) {
    await saveByKeyboard(page, id);
    await shelfBecomes(page, id, 'saved');
    if (state !== 'saved') await lectern.setShelf(id, state);
  }
  await lectern.letHoursPass(24);
  for (const [name, { width, height, scale }] of Object.entries(windows)) {
    lectern.web.serve(name === 'dark' ? darkSkin(later) : later);
    await page.port.resize(width, height, scale);
    if (name === 'contrast') await (page.port as ChromiumPort).forceColors();
    await page.goto(listing);
    await untilMarked(page);
    await page.untilInRoots('facts are told', (roots) => roots.some((root) => root.querySelector('.venue')));
    save(`listing-${name}`, await page.screenshot());
    await page.untilInRoots('a card is open', openCard);
    await page.untilInRoots('its words are there', (roots) => roots.some((root) => root.querySelector('.card li')));
    save(`card-${name}`, await page.screenshot());
    await page.goto(`https://arxiv.org/abs/${expected.known[0]}`);
    await page.untilInRoots('the page is marked', (roots) => roots.some((root) => root.querySelector('.name')));
    save(`abs-${name}`, await page.screenshot());
  }
  await (page.port as ChromiumPort).forceColors(false);
  await lectern.browser.setColorScheme('light');
  await shootActs(page, save, (dark) => lectern.web.serve(dark ? darkSkin(later) : later));
  await page.close();
}

/** What one does on a listing: its bar while going from paper to paper, the menu of a paper, a list over the page, the sheet of keys. */
async function shootActs(
  page: Tab,
  save: (name: string, picture: Buffer) => void,
  serve: (dark: boolean) => void,
): Promise<void> {
  const has = (selector: string) =>
    page.untilInRoots(selector, (roots, wanted) => roots.some((root) => root.querySelector(wanted)), selector);
  const hasNot = (selector: string) =>
    page.untilInRoots(`no ${selector}`, (roots, wanted) => !roots.some((root) => root.querySelector(wanted)), selector);
  const shoot = async (name: string) => {
    await page.untilInRoots('nothing moves', (roots) => roots.every((root) => root.getAnimations().length === 0));
    save(name, await page.screenshot());
  };
  for (const name of ['light', 'dark', '320', 'zoom-200'] as const) {
    const { width, height, scale } = windows[name];
    serve(name === 'dark');
    await page.port.resize(width, height, scale);
    await page.goto(listing);
    await untilMarked(page);
    await has('.bar .next');
    await page.press('j', 'j');
    await has('.frame');
    await shoot(`bar-walking-${name}`);
    await page.press('m');
    await has('.menu');
    await shoot(`bar-menu-${name}`);
    await page.press('Escape');
    await hasNot('.menu');
    await page.press('v');
    await has('.row');
    await shoot(`bar-list-${name}`);
    await page.press('Escape');
    await hasNot('dialog');
    await page.press('?');
    await has('dl.keys');
    await shoot(`bar-keys-${name}`);
    await page.press('Escape');
    await hasNot('dialog');
  }
}
