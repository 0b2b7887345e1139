// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { formatBytes } from '../../components/format.ts';
import { BadgesSection } from '../../components/options/badges-section.tsx';
import { DataSection } from '../../components/options/data-section.tsx';
import { DeletePanel } from '../../components/options/delete-panel.tsx';
import { FilePanel, type FileStep } from '../../components/options/file-panel.tsx';
import { FileSection } from '../../components/options/file-section.tsx';
import { SitesSection } from '../../components/options/sites-section.tsx';
import { defaultSettings } from '../../lib/model/default-settings.ts';
import { click, draw, focus, one, press, type } from './draw.tsx';

describe('sites', () => {
  const sites = (always: string[], withheld: string[] = []) => {
    const on = { onAllow: vi.fn(), onRemove: vi.fn() };
    draw(
      <SitesSection
        arxiv={{ hosts: ['*.arxiv.org'], withheld: [] }}
        academic={{ hosts: ['*.edu', '*.github.io'], withheld }}
        always={always}
        {...on}
      />,
    );
    return on;
  };

  test('say what the browser was asked for, with the hosts on demand', () => {
    sites([]);
    expect(document.body.textContent).toContain('2 hosts such as *.edu and *.github.io');
    expect(document.querySelector('.hosts')).toBeNull();
    click(one('button', 'Show them'));
    expect([...document.querySelectorAll('.hosts li')].map((li) => li.textContent)).toEqual(['*.edu', '*.github.io']);
  });

  test('that were always allowed are removed one by one; the focus goes on', () => {
    const two = ['https://a.example/*', 'https://b.example/*'];
    const { onRemove } = sites(two);
    focus(one('button', 'Remove a.example'));
    click(one('button', 'Remove a.example'));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(two[0]);
    sites(two.slice(1));
    expect(document.activeElement).toBe(one('button', 'Remove b.example'));
  });

  test('that were taken back can be asked for again', () => {
    const { onAllow } = sites([], ['*.edu']);
    expect(document.body.textContent).toContain('1 of 2 taken back in your browser');
    click(one('button', 'Allow Academic hosts'));
    expect(onAllow).toHaveBeenCalledWith('academic');
  });
});

describe('reading a file', () => {
  const choose = (input: HTMLInputElement, file: File) => {
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

  test('takes one file after the other, the same one twice too', () => {
    const onFile = vi.fn();
    draw(<FileSection onFile={onFile} />);
    const file = new File(['Ilse'], 'cv.txt');
    const input = document.querySelector<HTMLInputElement>('#file-to-read')!;
    choose(input, file);
    choose(input, file);
    expect(onFile.mock.calls).toEqual([[file], [file]]);
  });

  test('says that a file held over the page may be dropped', () => {
    draw(<FileSection over onFile={vi.fn()} />);
    expect(document.body.textContent).toContain('Drop the file to read it');
  });

  const failures: (FileStep & { at: 'failed' })['why'][] = [
    'empty',
    'library',
    'word',
    'other',
    'unreadable',
    'too-large',
    'encrypted',
    'malformed',
    'no-text',
    'slow',
    'nothing-found',
  ];
  test.each(failures)('a file that was not read says why: %s', (why) => {
    const onClose = vi.fn();
    draw(<FilePanel step={{ at: 'failed', name: 'cv.pdf', why }} onClose={onClose} />);
    expect(document.activeElement?.textContent).toBe('cv.pdf was not read');
    expect(document.querySelector('.notice')?.textContent?.length).toBeGreaterThan(15);
    click(one('button', 'Put away'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('tells how many entries are doubtful, beside what was read', () => {
    draw(
      <FilePanel step={{ at: 'read', name: 'cv.pdf', doubtful: 2 }} onClose={vi.fn()}>
        <p>47 publications</p>
      </FilePanel>,
    );
    expect(document.body.textContent).toMatch(/Read from cv\.pdf.*47 publications.*2 entries are marked doubtful/);
    draw(<FilePanel step={{ at: 'read', name: 'cv.pdf', doubtful: 0 }} onClose={vi.fn()} />);
    expect(document.body.textContent).not.toContain('doubtful');
  });
});

describe('marks and theme', () => {
  test('are switched one by one, and the others stay', () => {
    const onChange = vi.fn();
    draw(<BadgesSection settings={defaultSettings} onChange={onChange} />);
    click(one('switch', 'New'));
    click(one('radio', 'Dark'));
    expect(onChange.mock.calls.flat()).toEqual([{ badges: { new: false } }, { theme: 'dark' }]);
  });
});

describe('your data', () => {
  const section = (more = {}) => {
    const on = { onExport: vi.fn(), onFile: vi.fn(), onDelete: vi.fn() };
    draw(
      <DataSection
        counts={{
          unseen: 0,
          news: { version: 0, accepted: 0, award: 0, code: 0 },
          reading: { saved: 30, reading: 3, read: 1, 'not-interesting': 0 },
          following: 63,
          works: 1284,
        }}
        bytes={3_400_000}
        {...on}
        {...more}
      />,
    );
    return on;
  };

  test('says what is kept and how much room it takes', () => {
    section();
    expect(document.body.textContent).toContain('63 people, 1,284 papers, 34 on your reading list; 3.4 MB.');
    expect([formatBytes(900), formatBytes(44_000), formatBytes(12_340_000)]).toEqual(['0.9 kB', '44 kB', '12 MB']);
  });

  test('takes a file, the same one twice too', () => {
    const { onFile } = section();
    const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    const file = new File(['{}'], 'lectern.json');
    for (let i = 0; i < 2; i++) {
      Object.defineProperty(input, 'files', { value: [file], configurable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(onFile.mock.calls).toEqual([[file], [file]]);
    expect(input.value).toBe('');
  });

  test('is not exported twice at once', () => {
    const { onExport } = section({ busy: true });
    click(one('button', 'Save a copy'));
    expect(onExport).not.toHaveBeenCalled();
  });

  test('is deleted only after the word was typed', () => {
    const on = { onExport: vi.fn(), onDelete: vi.fn(), onCancel: vi.fn() };
    draw(<DeletePanel {...on} />);
    const field = one('textbox');
    expect(document.activeElement).toBe(field);
    const form = document.querySelector('form')!;
    const submit = () => form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    type(field, 'delet');
    submit();
    expect(on.onDelete).not.toHaveBeenCalled();
    type(field, ' Delete ');
    submit();
    expect(on.onDelete).toHaveBeenCalledOnce();
    click(one('button', 'Save a copy first'));
    expect(on.onExport).toHaveBeenCalledOnce();
    press(field, 'Escape');
    expect(on.onCancel).toHaveBeenCalledOnce();
  });
});
