// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { ArxivPdfPanel } from '../../components/popup/arxiv-pdf-panel.tsx';
import { ListingPanel, QuietListing, UnreadListing } from '../../components/popup/listing-panel.tsx';
import { OtherPageOffer, type OtherStep } from '../../components/popup/other-page.tsx';
import { AskPanel, ClosedPanel, PapersPanel, PdfPanel, UnreadSite } from '../../components/popup/other-panels.tsx';
import { type PaperOnPage, pageFoot } from '../../components/popup/page-parts.tsx';
import { PaperPanel } from '../../components/popup/paper-panel.tsx';
import { ResearcherPanel } from '../../components/popup/researcher-panel.tsx';
import { verdictOf } from '../../components/popup/verdict.ts';
import type { Slice } from '../../lib/store/views.ts';
import { arrivals, ilse, listingRows, long, pageRows, pages, reading, wideRows } from '../gallery/people.ts';
import { all, click, draw, one, press, type } from './draw.tsx';

const slice = (rows: PaperOnPage[], total = rows.length): Slice<PaperOnPage> => ({
  rows,
  more: total > rows.length,
  total,
});
const handlers = () => ({
  onQuery: vi.fn(),
  onMore: vi.fn(),
  onShelf: vi.fn(),
  onFollow: vi.fn(),
  onUnfollow: vi.fn(),
});

describe('a researcher', () => {
  const person = (more = {}, page = pages.researcher, researcher = ilse, rows = pageRows) => {
    const on = handlers();
    draw(
      <ResearcherPanel
        page={page}
        researcher={researcher}
        list={slice(rows, page.works.length)}
        query=""
        followed={false}
        {...on}
        {...more}
      />,
    );
    return on;
  };

  test('is shown with affiliation, profiles as links, and the number of publications', () => {
    person();
    expect(one('heading', 'Ilse Vanbergen').tagName).toBe('H1');
    expect(document.body.textContent).toContain('Norrhaven University');
    const hrefs = ['Scholar', 'ORCID', 'dblp', 'arXiv author', 'GitHub'].map(
      (n) => (one('link', n) as HTMLAnchorElement).href,
    );
    expect(hrefs).toEqual([
      'https://scholar.google.com/citations?user=iVb00000000J',
      'https://orcid.org/0000-0001-0000-0009',
      'https://dblp.org/pid/00/0000',
      'https://arxiv.org/a/vanbergen_i_1',
      'https://github.com/vanbergen',
    ]);
    expect(one('heading', '47 publications').tagName).toBe('H2');
  });

  test('is followed with one press, and unfollowed by the same button', () => {
    const { onFollow } = person();
    const button = one('button', 'Follow Ilse Vanbergen');
    expect(button.getAttribute('aria-pressed')).toBe('false');
    click(button);
    expect(onFollow).toHaveBeenCalledOnce();
    const { onUnfollow } = person({ followed: true });
    click(one('button', 'Following Ilse Vanbergen'));
    expect(onUnfollow).toHaveBeenCalledOnce();
  });

  test('is neither followed nor unfollowed until that is known, while it is under way, or in a private window', () => {
    person({ followed: undefined });
    expect(all('button', /Follow/)).toEqual([]);
    for (const more of [{ busy: true }, { disabled: 'Not in a private window' }]) {
      const { onFollow } = person(more);
      click(one('button', 'Follow Ilse Vanbergen'));
      expect(onFollow).not.toHaveBeenCalled();
    }
  });

  test('has each publication saved by itself', () => {
    const { onShelf } = person();
    click(one('button', `Save: ${pageRows[0]!.onPage.title}`));
    expect(onShelf).toHaveBeenCalledExactlyOnceWith(pageRows[0], 'saved');
  });

  test('has a filter that opens by button and by /, and closes with Escape', () => {
    const { onQuery } = person();
    expect(all('searchbox')).toEqual([]);
    press(document.body, '/');
    expect(document.activeElement).toBe(one('searchbox'));
    type(one('searchbox'), 'syntax');
    expect(onQuery).toHaveBeenCalledWith('syntax');
    press(one('searchbox'), 'Escape');
    expect(all('searchbox')).toEqual([]);
    click(one('button', 'Filter'));
    expect(all('searchbox')).toHaveLength(1);
  });

  test('tells what was skipped, and shows it on demand', () => {
    person({}, pages.long, long, wideRows);
    expect(document.body.textContent).toContain('3 of 212 entries were skipped');
    click(one('button', 'Show them'));
    expect(document.body.textContent).toContain('In preparation, with the usual suspects.');
    expect(pageFoot(pages.long)).toEqual({ icon: 'warn', text: 'Read 209 of 212 entries' });
  });

  test('offers the page of its site where the publications are, and says what came of reading it', () => {
    const onRead = vi.fn();
    const offer = (step: OtherStep, more = false) =>
      draw(<OtherPageOffer step={step} more={more} url="https://a.example/pubs" onRead={onRead} />);
    offer({ at: 'offered' });
    expect(document.body.textContent).toContain('Publications are on another page of this site.');
    click(one('button', 'Read it'));
    offer({ at: 'reading' });
    click(one('button', 'Read it'));
    expect(onRead).toHaveBeenCalledOnce();
    offer({ at: 'offered' }, true);
    expect(all('button', 'Read it too')).toHaveLength(1);
    for (const why of ['elsewhere', 'unreachable', 'no-page', 'nothing'] as const) {
      offer({ at: 'failed', why });
      expect(one('link', 'Open that page').getAttribute('href')).toBe('https://a.example/pubs');
      expect(document.querySelector('[role="status"]')?.textContent?.length).toBeGreaterThan(20);
    }
    offer({ at: 'failed', why: 'another-person', person: 'Solby Vision Lab' });
    expect(document.body.textContent).toContain('presents Solby Vision Lab');
  });

  test('says in words what holds for the page as a whole, and counts it as no entry', () => {
    const problems = [{ reason: 'the PDF has more than 60 pages; the rest was not read' }];
    const page = { ...pages.researcher, problems };
    person({}, page);
    expect(document.querySelector('.notice')?.textContent).toBe(problems[0]?.reason);
    expect(pageFoot(page).icon).toBe('quiet');
  });

  test('marks an entry that may be no paper', () => {
    const rows = pageRows.map((row, i) => (i === 1 ? { ...row, onPage: { ...row.onPage, confidence: 0.75 } } : row));
    person({}, pages.researcher, pages.researcher.researcher!, rows);
    const doubtful = [...document.querySelectorAll('.work')].map((row) => row.textContent?.includes('doubtful'));
    expect(doubtful.filter(Boolean)).toHaveLength(1);
    expect(doubtful[1]).toBe(true);
  });

  test('without publications can still be followed, and says what is better', () => {
    person({}, pages.empty, pages.empty.researcher!, []);
    expect(one('heading', 'No publications found')).toBeTruthy();
    expect(all('button', /^Follow/)).toHaveLength(1);
    expect(pageFoot(pages.empty).text).toBe('Read; no entries');
  });
});

describe('a listing', () => {
  const on = handlers();

  test('tells how many are by people you follow and how many are new, and lists the former', () => {
    draw(
      <ListingPanel
        page={pages.listing}
        list={slice(listingRows)}
        query=""
        following={3}
        counts={{ byFollowed: 3, fresh: 12 }}
        {...on}
      />,
    );
    expect(document.body.textContent).toContain('3 papers by people you follow, 12 new since your last visit');
    expect(document.querySelectorAll('.work')).toHaveLength(3);
    expect(one('heading', 'Computation and Language')).toBeTruthy();
    expect(pageFoot(pages.listing)).toEqual({ icon: 'quiet', text: 'Read 57 of 57 entries' });
  });

  test('with nobody you follow says that it was read', () => {
    draw(
      <ListingPanel
        page={pages.listing}
        list={slice([])}
        query=""
        following={3}
        counts={{ byFollowed: 0, fresh: 0 }}
        {...on}
      />,
    );
    expect(document.body.textContent).toContain('Lectern read all 57 papers');
  });

  test('that says it is empty is a quiet day; one that was not understood never is', () => {
    expect(verdictOf(pages.quiet)).toBe('empty');
    expect(verdictOf(pages.listing)).toBe('whole');
    expect(verdictOf(pages.unread)).toBe('unread');
    const { empty: _, ...listing } = pages.quiet.listing!;
    expect(verdictOf({ ...pages.quiet, listing })).toBe('unread');
    draw(<QuietListing page={pages.quiet} />);
    expect(one('heading').textContent).toBe('A quiet day');
  });

  test('that could not be read says what went wrong, and can be read again and reported', () => {
    const [onAgain, onCopyReport] = [vi.fn(), vi.fn()];
    draw(<UnreadListing page={pages.unread} onAgain={onAgain} onCopyReport={onCopyReport} />);
    expect(document.body.textContent).toContain('arXiv says it shows 57 entries; Lectern found 41.');
    expect(document.body.textContent).toContain('Not a quiet day.');
    expect(document.body.textContent).toContain('entry 42: no title where titles are');
    expect(all('link')).toEqual([]);
    click(one('button', 'Read again'));
    click(one('button', 'Copy the report'));
    expect([onAgain, onCopyReport].map((f) => f.mock.calls.length)).toEqual([1, 1]);
    draw(
      <UnreadListing
        page={pages.unread}
        reportUrl="https://tracker.example/"
        onAgain={onAgain}
        onCopyReport={onCopyReport}
      />,
    );
    expect((one('link', 'Report it') as HTMLAnchorElement).href).toBe('https://tracker.example/');
  });
});

describe('other pages', () => {
  test('a paper is saved, moved and taken off, and names whom you follow', () => {
    const on = handlers();
    const row: PaperOnPage = { onPage: pages.paper.works[0]!, people: arrivals[1]!.people };
    draw(<PaperPanel page={pages.paper} list={slice([row])} query="" {...on} />);
    expect(document.body.textContent).toContain('Likely, 2 co-authors in common');
    click(one('button', 'Save to reading list'));
    const saved = { ...row, shelf: reading[1]!.shelf! };
    draw(<PaperPanel page={pages.paper} list={slice([saved])} query="" {...on} />);
    click(one('radio', 'Read'));
    click(one('button', 'Remove from list'));
    expect(on.onShelf.mock.calls).toEqual([
      [row, 'saved'],
      [saved, 'read'],
      [saved, undefined],
    ]);
  });

  test('papers by nobody are saved one by one, and nobody is followed', () => {
    draw(<PapersPanel page={pages.papers} list={slice(pageRows)} query="" {...handlers()} />);
    expect(all('button', /^Follow/)).toEqual([]);
    expect(all('button', /^Save: /).length).toBeGreaterThan(3);
  });

  test('a site that is not read by itself is looked at when asked, or always', () => {
    const [onLook, onAlways] = [vi.fn(), vi.fn()];
    draw(<AskPanel canAllow onLook={onLook} onAlways={onAlways} />);
    click(one('button', 'Look at this page'));
    click(one('button', 'Always on this site'));
    expect([onLook, onAlways].map((f) => f.mock.calls.length)).toEqual([1, 1]);
  });

  test('a PDF is read when asked, says where it is loaded from, and what went wrong', () => {
    const onRead = vi.fn();
    draw(<PdfPanel host="vanbergen.example.edu" busy={false} failure="encrypted" onRead={onRead} onFile={vi.fn()} />);
    click(one('button', 'Read this PDF'));
    expect(onRead).toHaveBeenCalledOnce();
    expect(document.querySelector('.empty')?.textContent).toContain('vanbergen.example.edu');
    expect(document.querySelector('[role="status"]')?.textContent).toBe('The PDF is protected by a password.');
    draw(<PdfPanel host="vanbergen.example.edu" busy onRead={onRead} onFile={vi.fn()} />);
    click(one('button', 'Read this PDF'));
    expect(onRead).toHaveBeenCalledOnce();
  });

  test('a paper of arXiv’s as a PDF leads to its page there', () => {
    draw(<ArxivPdfPanel id="2601.90341" />);
    expect(document.querySelector('h1')?.textContent).toContain('2601.90341');
    expect(document.querySelector('a')?.getAttribute('href')).toBe('https://arxiv.org/abs/2601.90341');
  });

  test('a PDF that cannot be loaded, and a file of this machine, are read as files instead', () => {
    const onFile = vi.fn();
    draw(<PdfPanel host="a.example" busy={false} failure="unreachable" onRead={vi.fn()} onFile={onFile} />);
    expect(document.querySelector('[role="status"]')?.textContent).toContain('Save it from your browser');
    click(one('button', 'Read a saved file instead'));
    for (const why of ['pdf', 'file'] as const) {
      draw(<ClosedPanel why={why} onFile={onFile} />);
      click(one('button', 'Read a saved file instead'));
    }
    expect(onFile).toHaveBeenCalledTimes(3);
    draw(<ClosedPanel why="store" onFile={onFile} />);
    expect(document.querySelector('button')).toBeNull();
  });

  test('a known site that changed is said to be so, with the reason, and looked at again', () => {
    const [onAgain, onCopyReport] = [vi.fn(), vi.fn()];
    draw(<UnreadSite page={pages.changedSite} onAgain={onAgain} onCopyReport={onCopyReport} />);
    expect(document.body.textContent).toContain('No list of papers where Lectern expects it');
    expect(pageFoot(pages.changedSite).icon).not.toBe('quiet');
    click(one('button', 'Read again'));
    click(one('button', 'Copy the report'));
    expect([onAgain, onCopyReport].map((f) => f.mock.calls.length)).toEqual([1, 1]);
  });

  test.each(['browser-page', 'store', 'pdf', 'file', 'not-allowed'] as const)(
    'a page of kind %s says why it is not read',
    (why) => {
      draw(<ClosedPanel why={why} onFile={vi.fn()} />);
      expect(document.querySelector('.empty p')?.textContent?.length).toBeGreaterThan(20);
    },
  );
});
