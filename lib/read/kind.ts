import type { PageKind } from '../model/page.ts';
import { pattern } from '../parse/pattern.ts';
import { namesPosition, SELF } from './affiliation.ts';
import type { Context, Entry } from './entry.ts';
import { listingEvidence } from './listing.ts';
import { academic, ofCv, ofMany, ownPage } from './plain-patterns.ts';

/** What speaks for and against a researcher's page, in log-odds. */
export interface KindEvidence {
  kind: PageKind;
  confidence: number;
  why: [string, number][];
}

const ACADEMIC = pattern(academic, 'gi');
const CV = pattern(ofCv, '');

/**
 * What kind of page this is, and how sure. A researcher's page lists works in whose bylines its owner recurs; or, where no
 * bylines are shown, has a section of publications; and it says who the owner is and links their profiles. A page of nobody's may list the
 * papers of a venue.
 *
 * @param profiles how many profile ids of the owner the page links
 */
export function kindOfPage(
  context: Context,
  entries: readonly Entry[],
  title: string,
  url: URL,
  profiles: number,
): KindEvidence {
  const why: [string, number][] = [['most pages are no researcher’s', -2.2]];
  const add = (name: string, value: number) => {
    if (value) why.push([name, value]);
  };
  addWorks(context, entries, add);
  const { owner, facts } = context;
  const named = owner !== undefined && /title|description|first heading/.test(owner.why);
  if (named) add('its title names a person', 1);
  else if (owner && /address|beginning/.test(owner.why)) add('it names a person', 0.6);
  if (owner) add('links to profiles', Math.min(1.6, 0.8 * profiles));
  if (named) addSelf(facts, add);
  if (!named && OF_MANY.test(title))
    add('called after a group or an event', !owner || owner.why.startsWith('in ') ? -2.8 : -1.2);
  let academic = 0;
  for (const { text } of facts.slice(0, 60)) academic += (text.slice(0, 2000).match(ACADEMIC) ?? []).length;
  add('words of academic life', Math.min(0.8, 0.2 * academic));
  const listed = /publication|papers|preprints|bibliography|論文|業績|业绩|논문/i.test(`${title} ${url.pathname}`);
  if (listed) add('called a list of publications', 1);
  const score = sumOf(why);
  const confidence = likely(score);
  const listing = score <= 0 ? listingEvidence(context, entries, title) : undefined;
  if (listing) return { kind: 'paper-listing', confidence: likely(sumOf(listing)), why: [...why, ...listing] };
  if (score <= 0) return { kind: entries.length === 1 && !owner ? 'paper' : 'other', confidence, why };
  return { kind: shapeOf(context, entries, listed), confidence, why };
}

const sumOf = (why: readonly [string, number][]): number => why.reduce((sum, [, value]) => sum + value, 0);
const likely = (score: number): number => Math.round(100 / (1 + Math.exp(-Math.abs(score)))) / 100;

/** What a person says of themselves on their own page: what they are, and where their papers and CV are. */
function addSelf(facts: Context['facts'], add: (name: string, value: number) => void): void {
  let lines = 0;
  let position = false;
  const pages = new Set<string>();
  for (const { text, spans, aside } of facts.slice(0, 150)) {
    for (const { href, start, end } of spans)
      if (href) {
        const page = OWN_PAGE.exec(text.slice(start, end).trim())?.[1]?.toLowerCase();
        if (page) pages.add(page[0]!);
      }
    if (aside || ++lines > 25) continue;
    position ||=
      text.length < 110 ? namesPosition(text) : SELF.test(text.slice(0, 600)) && namesPosition(text.slice(0, 600));
  }
  if (position) add('says what its owner is', 1);
  add('links to publications or a CV', 0.4 * Math.min(2, pages.size));
}

/** Titles of pages that belong to many. */
const OF_MANY = pattern(ofMany);

const OWN_PAGE = pattern(ownPage);

function addWorks(context: Context, entries: readonly Entry[], add: (name: string, value: number) => void): void {
  let all = 0;
  let named = 0;
  let owned = 0;
  let headed = 0;
  let withOthers = 0;
  for (const { score, byline, title } of entries) {
    const weight =
      Math.max(0, Math.min(1, (score - 0.5) / 4)) *
      (byline && byline.names.length === 1 && !byline.truncated ? 0.7 : 1);
    all += weight;
    if (byline && !byline.coauthors) named += weight;
    if (byline?.owner) owned += weight;
    if (byline?.coauthors) withOthers += weight;
    if (context.sections[title.line]?.kind === 'publications') headed += weight;
  }
  if (all < 0.2) return;
  if (named >= all / 2)
    add(
      `owner in ${Math.round((100 * owned) / named)} % of bylines`,
      // An owner that only the bylines name proves nothing until there are many.
      6 * (owned / named - 0.45) * Math.min(1, named / (context.owner?.why.startsWith('in ') ? 5 : 2.5)),
    );
  else {
    add('works without bylines under a heading of publications', (headed / all) * Math.min(1.6, all / 3));
    if (context.owner) add('a list of works by one person', Math.min(1, all / 6));
    add('written "with" others', Math.min(1.6, 0.5 * withOthers));
  }
}

const CALLED_CV = /^\W*(?:academic |short )?(?:curriculum vit(?:ae|æ)|lebenslauf|履歴書)\W*$/i;

/** CV by its name or headings; otherwise a list when entries are most of the page. */
function shapeOf({ sections, facts }: Context, entries: readonly Entry[], listed: boolean): PageKind {
  if (facts.slice(0, 8).some(({ text, labels }) => !labels.length && CALLED_CV.test(text))) return 'cv';
  const headings = new Set(sections.map((section) => section?.heading.toLowerCase()));
  if ([...headings].filter((heading) => heading && CV.test(heading)).length >= 3) return 'cv';
  const content = facts.filter(({ aside }) => aside !== 'furniture').length;
  const inEntries = entries.reduce((sum, { from, to }) => sum + to - from, 0);
  return entries.length && (listed || inEntries > content * 0.8) ? 'publication-list' : 'researcher-homepage';
}
