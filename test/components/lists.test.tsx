// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { FollowingPanel } from '../../components/popup/following-panel.tsx';
import { ReadingPanel } from '../../components/popup/reading-panel.tsx';
import type { Slice, WorkRow } from '../../lib/store/views.ts';
import { aside, now, people, reading } from '../gallery/people.ts';
import { all, click, draw, focus, one, press, type } from './draw.tsx';

const slice = <R,>(rows: R[], more = false, total = rows.length): Slice<R> => ({ rows, more, total });
const handlers = () => ({ onFilter: vi.fn(), onQuery: vi.fn(), onMore: vi.fn(), onShelf: vi.fn() });
const drawReading = (on = handlers(), rows: WorkRow[] = reading, more = {}) => {
  draw(
    <ReadingPanel
      list={slice(rows)}
      counts={{ saved: 2, reading: 1, read: 2, 'not-interesting': 0 }}
      filter="all"
      query=""
      now={now}
      {...on}
      {...more}
    />,
  );
  return on;
};

describe('the reading list', () => {
  test('opens a paper by its title', () => {
    drawReading();
    const title = one('link', reading[0]!.work.title) as HTMLAnchorElement;
    expect(title.href).toBe(`https://arxiv.org/abs/${reading[0]!.work.arxivId}`);
    expect(title.rel).toContain('noreferrer');
  });

  test('says since when each paper stands where it does', () => {
    const text = drawReading() && document.body.textContent;
    expect(text).toContain('Saved today');
    expect(text).toContain('Reading Tue 17 Nov');
  });

  test('moves a paper by its menu, and gives the focus back to the bookmark', () => {
    const { onShelf } = drawReading();
    const [, second] = reading;
    const bookmark = one('button', `Reading: ${second!.work.title}`);
    click(bookmark);
    expect(all('menuitemradio').map((item) => item.getAttribute('aria-checked'))).toEqual([
      'false',
      'true',
      'false',
      'false',
    ]);
    expect(document.activeElement).toBe(all('menuitemradio')[1]);
    press(document.activeElement!, 'ArrowDown');
    expect(document.activeElement?.textContent).toContain('Read');
    click(document.activeElement as HTMLElement);
    expect(onShelf).toHaveBeenCalledExactlyOnceWith(second, 'read');
    expect(all('menu')).toEqual([]);
    expect(document.activeElement).toBe(bookmark);
  });

  test('chooses in the menu by key, and closes it with Escape', () => {
    const { onShelf } = drawReading();
    click(one('button', `Saved: ${reading[0]!.work.title}`));
    press(document.activeElement!, 'Backspace');
    expect(onShelf).toHaveBeenCalledExactlyOnceWith(reading[0], undefined);
    click(one('button', `Saved: ${reading[0]!.work.title}`));
    press(document.activeElement!, 'Escape');
    expect(all('menu')).toEqual([]);
  });

  test('takes keys on a row: s takes back, g and r move, none with a modifier', () => {
    const { onShelf } = drawReading();
    const title = one('link', reading[0]!.work.title);
    press(title, 'g');
    press(title, 's');
    press(title, 'r', { ctrlKey: true });
    expect(onShelf.mock.calls.map(([, state]) => state)).toEqual(['reading', undefined]);
  });

  test('moves the focus to the next paper when the focused one goes away', () => {
    drawReading();
    focus(one('button', `Saved: ${reading[0]!.work.title}`));
    drawReading(handlers(), reading.slice(1));
    expect(document.activeElement).toBe(one('link', reading[1]!.work.title));
  });

  test('keeps an open menu and the focus when it is read anew', () => {
    drawReading();
    click(one('button', `Reading: ${reading[1]!.work.title}`));
    const before = document.activeElement;
    drawReading(handlers(), structuredClone(reading).toReversed());
    expect(all('menu')).toHaveLength(1);
    expect(document.activeElement).toBe(before);
  });

  test('searches, with / from anywhere but a field', () => {
    const { onQuery } = drawReading();
    press(document.body, '/');
    expect(document.activeElement).toBe(one('searchbox'));
    type(one('searchbox'), 'pars');
    expect(onQuery).toHaveBeenCalledWith('pars');
  });

  test('filters by where papers stand, with arrows', () => {
    const { onFilter } = drawReading();
    expect(all('radio').map((radio) => radio.textContent)).toEqual(['All5', 'To read2', 'Reading1', 'Read2']);
    press(one('radio', 'All5'), 'ArrowRight');
    expect(onFilter).toHaveBeenCalledWith('saved');
  });

  test('keeps what is not interesting off, says where it is, and takes it back', () => {
    const counts = { saved: 2, reading: 1, read: 2, 'not-interesting': 2 };
    const { onFilter } = drawReading(handlers(), reading, { counts });
    expect(all('radio').map((radio) => radio.textContent)).toEqual(['All5', 'To read2', 'Reading1', 'Read2']);
    click(one('button', 'Not interesting 2'));
    expect(onFilter).toHaveBeenCalledWith('not-interesting');
    const on = drawReading(handlers(), aside, { counts, filter: 'not-interesting' });
    expect(document.body.textContent).toContain('Kept off your lists and counts.');
    click(one('button', `Interesting after all: ${aside[0]!.work.title}`));
    expect(on.onShelf).toHaveBeenCalledExactlyOnceWith(aside[0], undefined);
    click(one('button', 'Back to the list'));
    expect(on.onFilter).toHaveBeenCalledWith('all');
  });

  test('asks for more by a button too', () => {
    const on = drawReading(handlers(), reading, { list: slice(reading, true, 45) });
    click(one('button', 'Show 40 more'));
    expect(on.onMore).toHaveBeenCalledOnce();
  });

  test('changes nothing in a private window, and says why', () => {
    const { onShelf } = drawReading(handlers(), reading, { disabled: 'Not in a private window' });
    const bookmark = one('button', `Saved: ${reading[0]!.work.title}`);
    click(bookmark);
    press(bookmark, 's');
    expect(bookmark.getAttribute('aria-disabled')).toBe('true');
    expect(bookmark.title).toBe('Not in a private window');
    expect(all('menu')).toEqual([]);
    expect(onShelf).not.toHaveBeenCalled();
  });

  test('says what to do when it is empty, and that nothing was found when it is not', () => {
    const on = handlers();
    const none = { saved: 0, reading: 0, read: 0, 'not-interesting': 0 };
    drawReading(on, [], { counts: none });
    expect(one('heading').textContent).toBe('No papers saved yet');
    drawReading(on, [], { query: 'bird song' });
    expect(document.body.textContent).toContain('“bird song”');
    click(one('button', 'Show all papers'));
    expect(on.onQuery).toHaveBeenCalledWith('');
  });
});

describe('people', () => {
  const drawPeople = (rows = people) => {
    const on = { onQuery: vi.fn(), onMore: vi.fn(), onUnfollow: vi.fn(), onShowNew: vi.fn() };
    draw(<FollowingPanel list={slice(rows)} following={rows.length} query="" {...on} />);
    return on;
  };

  test('open their page, with papers and new ones counted', () => {
    drawPeople();
    expect((one('link', people[2]!.researcher.name) as HTMLAnchorElement).href).toBe(people[2]!.researcher.pages[0]);
    expect(document.querySelectorAll('.person__count')[2]?.textContent).toBe('12 new1,212 papers');
  });

  test('are unfollowed, and their new papers shown, by the menu', () => {
    const { onUnfollow, onShowNew } = drawPeople();
    click(one('button', `More about ${people[0]!.researcher.name}`));
    click(one('menuitem', /^Show new/));
    expect(onShowNew).toHaveBeenCalledExactlyOnceWith(people[0]);
    click(one('button', `More about ${people[0]!.researcher.name}`));
    click(one('menuitem', /^Stop following/));
    expect(onUnfollow).toHaveBeenCalledExactlyOnceWith(people[0]);
  });

  test('none: says how to follow the first', () => {
    drawPeople([]);
    expect(one('heading').textContent).toBe('Follow your first person');
  });
});
