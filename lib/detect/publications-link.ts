import type { Page } from '../model/page.ts';

/*
 * Where else the papers of a homepage are: a link of the same site that is called "Publications" or the like. Found on the page; the
 * page it leads to is read only when the user asks (lib/content/other-page.ts).
 */

/** What the link is called, all of it, in the languages of the hosts we are asked onto; the more it promises the earlier. */
const NAMES: readonly RegExp[] = [
  /^(?:(?:full|complete|all|entire|see (?:all|the full)|view all|list of|my)\b.{0,20}\b(?:publications?|papers)(?: list)?|publications? list)\W*$/i,
  /^(?:selected |recent |research |academic |scientific )?(?:publications?|papers|preprints|bibliography|publikationen|veröffentlichungen|publicaciones|publicações|pubblicazioni|publikacje|publicaties|publikationer|публикации|труды|δημοσιεύσεις|論文|研究業績|论文|論著|논문|발표논문)\W*$/i,
  /^(?:papers|publications?) (?:and|&) (?:preprints|papers|talks|patents|software|code|projects|books)\W*$/i,
];
/** The part of a path that is one person's, on a host of many: `/~ilse/`, `/people/ilse/`, `/view/ilse/`. */
const PERSONAL =
  /^\/(?:~[^/]+|(?:people|person|persons|users?|staff|faculty|homes?|homepages|members?|personal|profile|view|site)\/[^/]+)\//i;
/** Files that are no pages. */
const FILE = /\.(?:pdf|docx?|zip|gz|tar|bib|ris|pptx?|ps|jpe?g|png|svg)$/i;
const MOST_LINKS = 2_000;

/**
 * The address of the same site's page that a homepage calls its publications; `undefined` when it links none, or is that page itself.
 * Looks at the first 2,000 links; changes nothing.
 */
function publicationsLink(doc: Document, url: URL): string | undefined {
  const here = pathOf(url);
  const personal = PERSONAL.exec(`${url.pathname}/`)?.[0];
  const links = doc.getElementsByTagName('a');
  let best: { rank: number; href: string } | undefined;
  for (let at = 0; at < links.length && at < MOST_LINKS; at++) {
    const link = links[at]!;
    const text = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
    const href = link.getAttribute('href');
    if (!href || text.length > 60 || !URL.canParse(href, url.href)) continue;
    const rank = NAMES.findIndex((name) => name.test(text));
    if (rank < 0 || (best && best.rank <= rank)) continue;
    const target = new URL(href, url);
    target.hash = '';
    if (target.origin !== url.origin || FILE.test(target.pathname) || pathOf(target) === here) continue;
    if (personal && !target.pathname.startsWith(personal)) continue;
    best = { rank, href: target.href };
  }
  return best?.href;
}

const pathOf = ({ pathname, search }: URL): string =>
  pathname.replace(/\/(?:index|home|default)\.(?:html?|php)$/i, '/').replace(/\/+$/, '') + search;

/** The page with where its further publications are; a page that is a list itself needs none. */
export function withPublicationsLink(page: Page, doc: Document): Page {
  if (page.site !== 'general' || !/^(?:researcher-homepage|other|cv)$/.test(page.kind)) return page;
  if (!/^https?:/.test(page.url)) return page;
  const link = publicationsLink(doc, new URL(page.url));
  return link && link.length <= 4_000 ? { ...page, publicationsAt: link } : page;
}
