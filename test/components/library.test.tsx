// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { ChipList } from '../../components/library/chip-list.tsx';
import { EditForm } from '../../components/library/edit-form.tsx';
import { FacetBar } from '../../components/library/facet-bar.tsx';
import { findOn } from '../../components/library/find-on.ts';
import { KeptSearch } from '../../components/library/kept-search.tsx';
import { LifeLine } from '../../components/library/life-line.tsx';
import { Markdown } from '../../components/library/markdown.tsx';
import { NoteEditor } from '../../components/library/note-editor.tsx';
import { PersonPane } from '../../components/library/person-pane.tsx';
import { WorkPane } from '../../components/library/work-pane.tsx';
import { libraryRows, pane, paneAsksNobody, personPage } from '../gallery/library-data.ts';
import { now } from '../gallery/people.ts';
import { all, click, draw, focus, one, press, type } from './draw.tsx';

describe('a note in Markdown', () => {
  const drawNote = (text: string) => draw(<Markdown text={text} />);

  test('is drawn with lists, code, quotes and tables', () => {
    const page = drawNote(
      '# Head\n\n*a* **b** ~~c~~ `d`\n\n- [x] one\n- two\n\n> said\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n```\ncode <b>\n```',
    );
    expect(page.querySelector('h4')?.textContent).toBe('Head');
    expect(['em', 'strong', 'del', 'p code'].map((tag) => page.querySelector(tag)?.textContent)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
    expect(page.querySelector<HTMLInputElement>('li input')?.checked).toBe(true);
    expect(page.querySelector('blockquote')?.textContent).toBe('said');
    expect([...page.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual(['1', '2']);
    expect(page.querySelector('pre')?.textContent).toBe('code <b>');
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'text <svg onload=alert(1)> text',
    '<div>\n\n<iframe src="javascript:alert(1)"></iframe>\n\n</div>',
    '<a href="javascript:alert(1)">x</a>',
    '<style>*{display:none}</style>',
  ])('shows HTML as the text it is: %s', (text) => {
    const page = drawNote(text);
    expect(page.querySelectorAll('script, img, svg, iframe, style, a').length).toBe(0);
    expect(page.textContent?.replace(/\s/g, '')).toContain(text.split('\n')[0]!.replace(/\s/g, '').slice(0, 10));
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '![x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](vbscript:x)',
    '<javascript:alert(1)>',
  ])('makes no link of %s', (text) => {
    expect(drawNote(text).querySelectorAll('a').length).toBe(0);
  });

  test('links to the web, and to pictures, which are not loaded', () => {
    const page = drawNote('[x](https://a.example/) ![pic](https://b.example/p.png) <https://c.example/>');
    expect([...page.querySelectorAll('a')].map(({ href, rel }) => [href, rel])).toEqual([
      ['https://a.example/', 'noreferrer'],
      ['https://b.example/p.png', 'noreferrer'],
      ['https://c.example/', 'noreferrer'],
    ]);
    expect(page.querySelector('img')).toBeNull();
  });
});

describe('the note of a paper', () => {
  test('is kept by Ctrl+Enter, and forgotten by Escape', () => {
    const onNote = vi.fn(async () => true);
    draw(<NoteEditor note="before" onNote={onNote} />);
    click(one('button', 'Edit'));
    const field = document.querySelector('textarea')!;
    type(field, 'after');
    press(field, 'Escape');
    expect(onNote).not.toHaveBeenCalled();
    expect(document.querySelector('textarea')).toBeNull();
    click(one('button', 'Edit'));
    type(document.querySelector('textarea')!, 'after');
    press(document.querySelector('textarea')!, 'Enter', { ctrlKey: true });
    expect(onNote).toHaveBeenCalledExactlyOnceWith('after', 'before');
  });

  test('that another page has changed keeps what was typed, and offers both', async () => {
    const onNote = vi.fn(async (_note: string, was: string | undefined) => was === 'theirs');
    draw(<NoteEditor note="before" onNote={onNote} />);
    click(one('button', 'Edit'));
    type(document.querySelector('textarea')!, 'mine');
    // It is drawn anew under the field.
    draw(<NoteEditor note="theirs" onNote={onNote} />);
    press(document.querySelector('textarea')!, 'Enter', { ctrlKey: true });
    await vi.waitFor(() => expect(document.body.textContent).toContain('Another page has changed this note'));
    expect(document.querySelector('textarea')?.value).toBe('mine');
    click(one('button', 'Keep both'));
    expect(onNote.mock.calls).toEqual([
      ['mine', 'before'],
      ['theirs\n\nmine', 'theirs'],
    ]);
  });
});

describe('a list of tags', () => {
  /** As it is with a parent that does what is asked. */
  function Tags({ items, onAdd }: { items: string[]; onAdd: (tag: string) => void }) {
    const [tags, setTags] = useState(items);
    return (
      <ChipList
        items={tags}
        known={['thesis']}
        commas
        add="Tag"
        field="Name of the tag"
        removes={(tag) => `Remove ${tag}`}
        onAdd={(tag) => {
          onAdd(tag);
          setTags([...tags, tag]);
        }}
        onRemove={(gone) => setTags(tags.filter((tag) => tag !== gone))}
      />
    );
  }
  const drawField = (items: string[] = []) => {
    const onAdd = vi.fn();
    draw(<Tags key={crypto.randomUUID()} items={items} onAdd={onAdd} />);
    click(one('button', 'Tag'));
    return { onAdd, field: document.querySelector('input')! };
  };

  test('takes one by Enter without spaces around it, once, and the button has the focus', () => {
    const { onAdd, field } = drawField();
    expect(document.activeElement).toBe(field);
    type(field, ' to  read');
    press(field, 'Enter');
    act(() => field.blur());
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('to read');
    expect(document.activeElement).toBe(one('button', 'Tag'));
  });

  test('takes one by a comma, which is no part of it, and when the focus goes elsewhere, where it stays', () => {
    const first = drawField();
    type(first.field, 'later,');
    expect(first.onAdd).toHaveBeenCalledExactlyOnceWith('later');
    const second = drawField(['read']);
    type(second.field, 'soon');
    focus(one('button', 'Remove read'));
    expect(second.onAdd).toHaveBeenCalledExactlyOnceWith('soon');
    expect(document.activeElement).toBe(one('button', 'Remove read'));
  });

  test.each([
    ['later', 'Escape'],
    [' , ', 'Enter'],
    ['thesis', 'Enter'],
  ])('takes nothing of “%s” and %s', (typed, key) => {
    const { onAdd, field } = drawField(['thesis']);
    type(field, typed);
    press(field, key);
    act(() => field.blur());
    expect(onAdd).not.toHaveBeenCalled();
    expect(document.querySelector('input')).toBeNull();
  });

  test('that loses one keeps the focus', () => {
    drawField(['a', 'b']);
    press(document.querySelector('input')!, 'Escape');
    focus(one('button', 'Remove a'));
    click(one('button', 'Remove a'));
    expect(document.activeElement).toBe(one('button', 'Remove b'));
  });
});

test('a facet tells its values with counts, toggles them, and is cleared', () => {
  const on = { onToggle: vi.fn(), onClear: vi.fn() };
  const facets = {
    state: [],
    person: [],
    year: [{ value: '2026', count: 8 }],
    venue: [
      { value: 'ICML', count: 1_284 },
      { value: 'ACL', count: 2 },
    ],
    category: [],
    tag: [],
  };
  const none = { state: [], person: [], year: [], venue: [], category: [], tag: [] };
  draw(<FacetBar facets={facets} chosen={{ ...none, year: ['2026'] }} {...on} />);
  click(one('button', 'Venue'));
  const boxes = [...document.querySelectorAll<HTMLLabelElement>('.facet-pop label')];
  expect(boxes.map((box) => box.textContent)).toEqual(['ICML1,284', 'ACL2']);
  click(boxes[0]!.querySelector('input')!);
  expect(on.onToggle).toHaveBeenCalledExactlyOnceWith('venue', 'ICML');
  press(boxes[0]!, 'Escape');
  expect(document.querySelector('.facet-pop')).toBeNull();
  click(one('button', 'Clear Year'));
  expect(on.onClear).toHaveBeenCalledExactlyOnceWith('year');
});

test('the life of a paper says what happened and where that is known from', () => {
  draw(<LifeLine events={pane.history} now={now} nameOf={() => undefined} />);
  const lines = [...document.querySelectorAll('.life li')].map((li) => li.textContent);
  expect(lines[0]).toContain('Preprint, v1');
  expect(lines[2]).toContain('Accepted at TACLilse.example');
  draw(
    <LifeLine
      events={pane.history.map((one) => ({ ...one, teller: 'Ilse Vanbergen' }))}
      now={now}
      nameOf={() => undefined}
    />,
  );
  expect(document.querySelectorAll('.life li')[2]?.textContent).toContain(
    'Accepted at TACLtold by Ilse Vanbergen’s page',
  );
  expect(document.querySelectorAll('.life--you').length).toBe(2);
  expect(document.querySelector('.life--award')?.textContent).toContain('Best paper of 2026');
});

describe('a correction by hand', () => {
  const drawForm = () => {
    const on = { onSave: vi.fn(), onCancel: vi.fn() };
    draw(<EditForm work={pane.work} conflict={[]} {...on} />);
    return on;
  };
  const field = (name: string) =>
    [...document.querySelectorAll('label')]
      .find((label) => label.textContent?.startsWith(name))!
      .querySelector('input, textarea')! as HTMLElement;
  const submit = () =>
    document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));

  test('sends only the fields that were changed, and what they were', () => {
    const { onSave } = drawForm();
    type(field('Year'), '2025');
    type(field('DOI'), 'https://doi.org/10.1000/XYZ');
    submit();
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ year: 2025, doi: '10.1000/xyz' }, [], { year: 2026, doi: null });
  });

  test('keeps what is known of an author with the name, and takes a field away when it is emptied', () => {
    const { onSave } = drawForm();
    type(field('Authors'), 'Mei-Lin Castellane\nGaspard Lindqvist');
    type(field('Venue'), '');
    submit();
    const [edits] = onSave.mock.calls[0]!;
    expect(edits).toEqual({ authors: [{ name: 'Mei-Lin Castellane' }, { name: 'Gaspard Lindqvist' }], venue: null });
  });

  test('sends nothing of a year that is none', () => {
    const { onSave } = drawForm();
    type(field('Year'), 'soon');
    submit();
    expect(onSave).toHaveBeenCalledExactlyOnceWith({}, [], { year: 2026 });
  });
});

test('a paper that is open has its links, authors followed and everywhere else to look for it', () => {
  draw(<WorkPane pane={pane} now={now} tags={[]} {...paneAsksNobody} />);
  expect((one('link', 'Mei-Lin Castellane') as HTMLAnchorElement).getAttribute('href')).toMatch(/^#person\//);
  expect((one('link', 'Code') as HTMLAnchorElement).href).toBe('https://lantern.example/margin');
  expect(all('link', 'Gaspard Lindqvist')).toEqual([]);
  expect((one('link', 'alphaXiv') as HTMLAnchorElement).href).toBe('https://www.alphaxiv.org/abs/2603.97788');
});

test('a paper is looked for elsewhere by its number where the site knows it, by its title otherwise', () => {
  const hosts = (work: Parameters<typeof findOn>[0]) => findOn(work).map(({ url }) => new URL(url).href);
  expect(hosts({ title: 'A & B', doi: '10.1000/x' }).every((url) => url.startsWith('https://'))).toBe(true);
  expect(hosts({ title: 'A & B' })[0]).toBe('https://scholar.google.com/scholar?q=A%20%26%20B');
});

describe('a person', () => {
  const drawPerson = () => {
    const on = {
      onClose: vi.fn(),
      onNames: vi.fn(),
      onGroups: vi.fn(),
      onPause: vi.fn(),
      onUnfollow: vi.fn(),
      onMerge: vi.fn(),
      onSplit: vi.fn(),
      onRevoke: vi.fn(),
      onFollowCoAuthor: vi.fn(),
    };
    draw(
      <PersonPane
        page={personPage}
        works={libraryRows.slice(0, 3)}
        others={[{ id: 'x', name: 'I. Vanbergen' }]}
        groups={[]}
        now={now}
        onFindCoAuthor={() => 'https://scholar.google.com/'}
        {...on}
      />,
    );
    return on;
  };

  test('gets and loses groups and names', () => {
    const { onGroups, onNames } = drawPerson();
    click(one('button', 'Remove parsing'));
    expect(onGroups).toHaveBeenCalledExactlyOnceWith(['thesis committee']);
    click(one('button', 'Remove Ilse Vanbergen-Roth'));
    expect(onNames).toHaveBeenCalledExactlyOnceWith([]);
  });

  test('is paused, merged with another record, and what was said of a paper is taken back', () => {
    const { onPause, onMerge, onRevoke } = drawPerson();
    click(one('button', 'Pause'));
    expect(onPause).toHaveBeenCalledExactlyOnceWith(true);
    const select = [...document.querySelectorAll('select')].at(-1)!;
    select.value = 'x';
    act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    click(one('button', 'Merge into Ilse Vanbergen'));
    expect(onMerge).toHaveBeenCalledExactlyOnceWith('x');
    click(one('button', /^Take back/));
    expect(onRevoke).toHaveBeenCalledExactlyOnceWith(personPage.corrections[0]);
  });

  test('tells whom they write with, each with the reason: who is followed leads to their page, whose name is known is followed', () => {
    const { onFollowCoAuthor } = drawPerson();
    const lines = [...document.querySelectorAll('.versions')].at(1)!.querySelectorAll('li');
    expect([...lines].map(({ textContent }) => textContent)).toEqual([
      'Ravi Thornquist12 papers with Ilse Vanbergen, last in 2026Follow',
      'Anneke Dröste9 papers with Ilse Vanbergen, last in 2026',
      'Y. Harrowgate4 papers with Ilse Vanbergen, last in 2024',
    ]);
    expect(one('link', 'Anneke Dröste').getAttribute('href')).toMatch(/^#person\//);
    click(one('button', 'Follow Ravi Thornquist'));
    expect(onFollowCoAuthor).toHaveBeenCalledExactlyOnceWith('Ravi Thornquist');
  });

  test('loses papers that are somebody else’s', () => {
    const { onSplit } = drawPerson();
    click(one('button', 'Some are not theirs'));
    click(document.querySelectorAll<HTMLElement>('.versions input')[1]!);
    click(one('button', '1 paper is by somebody else'));
    expect(onSplit).toHaveBeenCalledExactlyOnceWith([libraryRows[1]!.id]);
  });
});

describe('a saved search', () => {
  const open = () => {
    const onRename = vi.fn();
    const page = draw(<KeptSearch name="To teach" onRename={onRename} onForget={() => {}} />);
    click(one('button', 'Rename this search'));
    return { onRename, field: page.querySelector<HTMLInputElement>('input')! };
  };

  test('is renamed by Enter, once, though the field loses the focus after that', () => {
    const { field, onRename } = open();
    expect([document.activeElement, field.value, field.getAttribute('aria-label')]).toEqual([
      field,
      'To teach',
      'Name of this search',
    ]);
    type(field, '  For the   seminar ');
    press(field, 'Enter');
    act(() => void field.dispatchEvent(new FocusEvent('blur')));
    expect(onRename.mock.calls).toEqual([['For the seminar']]);
    expect(document.activeElement).toBe(one('button', 'Rename this search'));
  });

  test.each([
    ['Other', 'Escape'],
    [' ', 'Enter'],
    ['To teach', 'Enter'],
  ])('keeps its name after “%s” and %s', (typed, key) => {
    const { field, onRename } = open();
    type(field, typed);
    press(field, key);
    expect(onRename).not.toHaveBeenCalled();
    expect(one('button', 'Rename this search')).toBeTruthy();
  });

  test('is forgotten', () => {
    const onForget = vi.fn();
    draw(<KeptSearch name="To teach" onRename={() => {}} onForget={onForget} />);
    click(one('button', 'Forget this search'));
    expect(onForget).toHaveBeenCalledOnce();
  });
});
