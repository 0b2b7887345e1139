// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { FeedPanel, type FeedPanelProps } from '../../components/popup/feed-panel.tsx';
import { type Asked, silenceFoot, silenceOf } from '../../components/popup/silence.tsx';
import { defaultWatch } from '../../lib/model/default-watch.ts';
import type { SourceHealth } from '../../lib/model/source.ts';
import { catchUp, feed, now } from '../gallery/people.ts';
import { all, click, draw, focus, one, press } from './draw.tsx';

const quiet = { is: 'quiet' as const, at: '2026-11-20T05:12:00.000Z' };
function drawFeed(more: Partial<FeedPanelProps> = {}) {
  const on = {
    onView: vi.fn(),
    onQuery: vi.fn(),
    onIncludeSeen: vi.fn(),
    onMore: vi.fn(),
    onGroup: vi.fn(),
    onSeen: vi.fn(),
    onSeenAll: vi.fn(),
    onShelf: vi.fn(),
    onCorrect: vi.fn(),
    onOptions: vi.fn(),
  };
  draw(
    <FeedPanel
      view="day"
      byDay={feed}
      papers={5}
      changes={3}
      following={3}
      query=""
      includeSeen={false}
      silence={quiet}
      now={now}
      {...on}
      {...more}
    />,
  );
  return on;
}
const rows = () => [...document.querySelectorAll('.work')].map((row) => row.textContent?.replace(/\s+/g, ' ') ?? '');
const rowOf = (title: string) => rows().find((text) => text.includes(title)) ?? '';

describe('the feed by day', () => {
  test('has papers and news under their day, and says how much of each is new', () => {
    drawFeed();
    expect(all('heading', /Nov$/).map((head) => head.textContent)).toEqual([
      'Today Fri 20 Nov',
      'Yesterday Thu 19 Nov',
      expect.stringMatching(/^Tue 17 Nov/),
    ]);
    expect(document.querySelector('.tools__line')?.textContent).toContain('5 new papers, 3 changes');
  });

  test('says of a paper whose it is and why, by how many people you follow, and that it is not on arXiv', () => {
    drawFeed();
    expect(rows()[0]).toContain('by 2 people you follow');
    expect(rows()[0]).toContain('Jun Rii: Likely, 2 co-authors in common');
    expect(rowOf('Parsing at Walking Pace')).toContain('Sure, listed on their own page');
    expect(rowOf('Lullaby')).toContain('not on arXiv');
  });

  test('says of a known paper what is new and who says so, with the page to look at and the version that was read', () => {
    drawFeed();
    const grammars = rowOf('Grammars that Forget');
    expect(grammars).toContain('Accepted at ACL 2026 from ilse-vanbergen.example');
    expect(grammars).toContain('Award: Best paper from ilse-vanbergen.example');
    expect((all('link', 'from ilse-vanbergen.example')[0] as HTMLAnchorElement).href).toBe(
      'https://ilse-vanbergen.example/',
    );
    expect(rowOf('Attachment Without Attention')).toContain('Version 3, you read 2 from arXiv');
    expect((one('link', 'Code released: Attachment Without Attention') as HTMLAnchorElement).href).toBe(
      'https://code.example/attachment',
    );
  });

  test('is marked as seen one by one, all at once, and by being opened', () => {
    const { onSeen, onSeenAll } = drawFeed();
    const [, second] = feed.rows;
    click(one('button', `Mark as seen: ${feed.rows[0]!.work.title}`));
    click(one('button', 'Mark all as seen'));
    const title = one('link', `New: ${second!.work.title}`);
    title.addEventListener('click', (event) => event.preventDefault());
    click(title);
    expect(onSeen.mock.calls).toEqual([[[feed.rows[0]!.work.id]], [[second!.work.id]]]);
    expect(onSeenAll).toHaveBeenCalledOnce();
  });

  test('takes a paper that is not interesting away, by a button and by a key', () => {
    const { onShelf } = drawFeed();
    click(one('button', `Not interesting: ${feed.rows[0]!.work.title}`));
    press(one('link', `New: ${feed.rows[0]!.work.title}`), 'n');
    expect(onShelf.mock.calls).toEqual([
      [feed.rows[0], 'not-interesting'],
      [feed.rows[0], 'not-interesting'],
    ]);
  });

  test('asks whose a paper is where it is likely, and not where the person’s own page says so', () => {
    const { onCorrect } = drawFeed();
    const { title } = feed.rows[0]!.work;
    click(one('button', `Not them: Jun Rii, ${title}`));
    click(one('button', `Yes, them: Jun Rii, ${title}`));
    expect(onCorrect.mock.calls.map(([row, match, theirs]) => [row, match.name, theirs])).toEqual([
      [feed.rows[0], 'Jun Rii', false],
      [feed.rows[0], 'Jun Rii', true],
    ]);
    expect(all('button', /^Not them: Sólveig/)).toEqual([]);
  });

  test('changes nothing in a private window', () => {
    drawFeed({ disabled: 'Not in a private window' });
    for (const name of [/^Mark/, /^Not /, /^Yes, /]) expect(all('button', name)).toEqual([]);
  });

  test('keeps the focus where it was when a row goes', () => {
    drawFeed();
    focus(one('button', `Mark as seen: ${feed.rows[0]!.work.title}`));
    drawFeed({ byDay: { ...feed, rows: feed.rows.slice(1) } });
    expect(document.activeElement).toBe(one('link', `New: ${feed.rows[1]!.work.title}`));
  });
});

describe('the feed by person', () => {
  const drawPeople = (more: Partial<FeedPanelProps> = {}) => drawFeed({ view: 'person', byPerson: catchUp, ...more });

  test('says on one screen what three weeks brought: of everybody how much, papers by several people first', () => {
    drawPeople();
    expect(document.querySelector('.tools__line')?.textContent).toContain(
      '41 new papers by 18 people, 23 changes since Fri 30 Oct',
    );
    const groups = [...document.querySelectorAll('.feed-group__name')].map((head) => head.textContent);
    expect(groups).toHaveLength(8);
    expect(groups.slice(0, 2)).toEqual([
      'By two or more people you follow 3 new papers',
      'Konstantinos Papavasileiou-Mendelsohn 12 new papers, 3 changes · 1 not on arXiv',
    ]);
    click(one('button', 'Show 12 more people'));
    expect(document.querySelectorAll('.feed-group')).toHaveLength(20);
  });

  test('opens and closes a person, a few papers at a time', () => {
    const [several, ...others] = catchUp.groups;
    const { onGroup } = drawPeople({
      byPerson: { ...catchUp, groups: [{ ...several!, rows: [feed.rows[0]!] }, ...others] },
    });
    const jun = one('button', /^Jun Rii/);
    expect(jun.getAttribute('aria-expanded')).toBe('false');
    click(jun);
    click(one('button', /^By two or more/));
    click(one('button', 'Show 2 more'));
    expect(onGroup.mock.calls).toEqual([
      [catchUp.groups[2]!.id, 5],
      ['several', 0],
      ['several', 21],
    ]);
  });

  test('marks a person, or all, as seen', () => {
    const { onSeen, onSeenAll } = drawPeople();
    click(one('button', 'Mark as seen: all by Jun Rii'));
    expect(onSeen).toHaveBeenCalledExactlyOnceWith(catchUp.groups[2]!.workIds);
    click(one('button', 'Mark all as seen'));
    expect(onSeenAll).toHaveBeenCalledOnce();
  });

  test('is chosen, and left, by its segment', () => {
    const { onView } = drawPeople();
    press(one('radio', 'By person'), 'ArrowRight');
    expect(onView).toHaveBeenCalledWith('day');
  });
});

describe('a feed with nothing in it', () => {
  const watch = { ...defaultWatch, consentAt: '2026-11-01T09:00:00.000Z' };
  const well: SourceHealth = {
    id: 'arxiv-api',
    day: '2026-11-20',
    calls: 2,
    failures: 0,
    lastSuccessAt: '2026-11-20T05:12:00.000Z',
  };
  const asked = (more: Partial<Asked> = {}): Asked => ({ watch, health: [well], online: true, allowed: true, ...more });
  const failed = (at: string): SourceHealth => ({ ...well, failures: 1, lastError: { at, code: 'html' } });
  const said = (more: Partial<Asked>) => {
    const silence = silenceOf(asked(more), now);
    const on = drawFeed({ byDay: { rows: [], more: false }, papers: 0, changes: 0, silence });
    return {
      ...on,
      title: one('heading').textContent,
      text: document.body.textContent,
      foot: silenceFoot(silence, now),
    };
  };

  test('is a quiet day only when everybody who was asked answered, and lately', () => {
    expect(said({})).toMatchObject({ title: 'A quiet day', foot: { icon: 'quiet', text: 'Checked today 05:12' } });
    expect(said({ health: [failed('2026-11-19T05:00:00.000Z')] }).title).toBe('A quiet day');
  });

  test('says that nobody is asked, and leads to where that is changed', () => {
    const { title, onOptions } = said({ watch: defaultWatch });
    expect(title).toBe('Nothing new on the pages you opened');
    click(one('button', 'Ask in the background …'));
    expect(onOptions).toHaveBeenCalledOnce();
  });

  test('names who failed and why, also over a list that has something in it', () => {
    const health = [failed('2026-11-20T06:00:00.000Z')];
    const { title, text, foot } = said({ health });
    expect(title).toBe('Not certainly a quiet day');
    expect(text).toContain('arXiv search: today 06:00: it answered with a web page where data was promised.');
    expect(foot).toEqual({ icon: 'warn', text: 'Not certain: arXiv search' });
    drawFeed({ silence: silenceOf(asked({ health }), now) });
    expect(document.querySelector('.notice--rust')?.textContent).toContain('Not certainly a quiet day.');
  });

  test('says that an answer is stale, or empty on a working day', () => {
    const stale = { at: well.lastSuccessAt!, code: 'stale' as const, dated: '2026-11-12T00:00:00.000Z' };
    expect(said({ health: [{ ...well, note: stale }] }).text).toContain('dated Thu 12 Nov and may be stale.');
    expect(said({ health: [{ ...well, note: { at: well.lastSuccessAt!, code: 'empty' } }] }).title).toBe(
      'Not certainly a quiet day',
    );
  });

  test('is not mended by a source that is switched off, nor spoilt by one', () => {
    const off = { ...failed('2026-11-20T06:00:00.000Z'), id: 'openalex' as const };
    expect(said({ health: [well, off] }).title).toBe('A quiet day');
    expect(said({ health: [{ ...well, id: 'openalex' }] }).title).toBe('Nothing heard yet');
  });

  test.each<[string, Partial<Asked>, string]>([
    ['no network, by the user', { watch: { ...watch, noNetwork: true } }, 'Nothing is asked'],
    ['no connection', { online: false }, 'No connection'],
    ['a browser that lets nobody be asked', { allowed: false }, 'Your browser lets Lectern ask nobody'],
    ['no answer yet', { health: [] }, 'Nothing heard yet'],
    [
      'an answer of last week',
      { health: [{ ...well, lastSuccessAt: '2026-11-13T05:12:00.000Z' }] },
      'Not asked for a while',
    ],
  ])('says what is the matter: %s', (_name, more, title) => {
    expect(said(more).title).toBe(title);
  });

  test('says when nobody is followed, and shows what was seen when asked', () => {
    const { onIncludeSeen } = said({});
    click(one('button', 'Show seen'));
    expect(onIncludeSeen).toHaveBeenCalledWith(true);
    drawFeed({ byDay: { rows: [], more: false }, following: 0 });
    expect(one('heading').textContent).toBe('You follow nobody yet');
  });
});
