import type { WorkOnPage } from '../model/work.ts';
import { parseArxivId } from '../parse/arxiv-id.ts';
import { instantOf } from './instants.ts';
import { manners } from './manners.ts';
import { AnswerError, type Met, type Source } from './source.ts';
import { checked, stated, within } from './works.ts';
import { childrenOf, readXml, textIn, textsIn, type XmlElement } from './xml.ts';

/**
 * arXiv's category feeds: what was announced today in the categories `task.ids`. A hint only: feeds have gone stale, category by
 * category. Atom and RSS carry the same.
 * Source: info.arxiv.org/help/rss.html
 */
export const arxivFeed: Source = {
  id: 'arxiv-feed',
  ...manners['arxiv-feed'],
  staleAfterHours: 96,
  meaning: () => 'met',
  request: (task) => ({ url: `https://rss.arxiv.org/atom/${(task.ids ?? []).map(encodeURIComponent).join('+')}` }),

  parse(body) {
    const root = readXml(body);
    const channel = root.name === 'rss' ? childrenOf(root, 'channel')[0] : root.name === 'feed' ? root : undefined;
    if (!channel) throw new AnswerError('unreadable', `XML, but no feed: <${root.name.slice(0, 40)}>`);
    if (/^feed error/i.test(textIn(channel, 'title') ?? ''))
      throw new AnswerError('refused', textIn(channel, 'subtitle') ?? textIn(channel, 'description'));
    const entries = childrenOf(channel, root.name === 'rss' ? 'item' : 'entry');
    const candidates = entries.map(feedEntry);
    const { met, dropped } = checked(candidates.filter((one) => one !== undefined));
    const dated = instantOf(textIn(channel, 'pubDate') ?? textIn(channel, 'updated'));
    return {
      met,
      dropped: dropped + candidates.filter((one) => one === undefined).length,
      ...(dated ? { dated } : {}),
      ...(entries.length === 0 && isAnnouncementDay(dated) ? { empty: true as const } : {}),
    };
  },
};

const SECTIONS: Record<string, NonNullable<WorkOnPage['section']>> = {
  new: 'new',
  cross: 'cross',
  replace: 'replaced',
  'replace-cross': 'replaced',
};

function feedEntry(entry: XmlElement): Met | undefined {
  const stamp = parseArxivId(textIn(entry, 'id') ?? textIn(entry, 'guid') ?? textIn(entry, 'link') ?? '');
  const title = textIn(entry, 'title');
  if (!stamp || !title) return undefined;
  const summary = textIn(entry, 'summary') ?? textIn(entry, 'description');
  const section = SECTIONS[textIn(entry, 'arxiv:announce_type') ?? ''];
  const announcedAt = instantOf(textIn(entry, 'published') ?? textIn(entry, 'pubDate'));
  const rss = textsIn(entry, 'category');
  const categories = (
    rss.length > 0 ? rss : childrenOf(entry, 'category').map(({ attributes }) => attributes.term ?? '')
  )
    .filter(Boolean)
    .slice(0, 60);
  const work = stated<WorkOnPage>({
    title,
    // One field for all: names hold no commas here, affiliations stand in parentheses.
    authors: textsIn(entry, 'dc:creator')
      .flatMap((names) => names.replace(/\([^()]*\)/g, ' ').split(/,\s*/))
      .map((name) => ({ name: name.trim() }))
      .filter(({ name }) => name),
    kind: 'preprint',
    arxivId: stamp.id,
    arxivVersion: stamp.version,
    primary: categories[0],
    categories: categories.length > 0 ? categories : undefined,
    abstract: within(summary?.replace(/^arXiv:\S+ Announce Type: \S+ (?:Abstract: )?/, ''), 40_000),
    section,
  } as never);
  // A replacement was submitted long ago, and the feed does not say when.
  return { work, ...(announcedAt && section !== 'replaced' ? { submittedAt: announcedAt } : {}) };
}

/** Sunday to Thursday evening in New York are announced as Monday to Friday: the days a feed is dated with. */
function isAnnouncementDay(dated: string | undefined): boolean {
  const day = dated ? new Date(dated).getUTCDay() : 0;
  return day >= 1 && day <= 5;
}
