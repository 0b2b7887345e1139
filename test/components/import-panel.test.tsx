// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { ImportPanel, type ImportStep } from '../../components/import-panel.tsx';
import { StoreCheck } from '../../components/library/store-check.tsx';
import { all, click, draw, one } from './draw.tsx';
import { libraryPlan, listPlan, restorePlan } from './import-plans.ts';

const nothing = { new: 0, merged: 0, same: 0, conflicting: 0 };

function drawStep(step: ImportStep) {
  const on = { onConfirm: vi.fn(), onStop: vi.fn(), onUndo: vi.fn(), onClose: vi.fn() };
  return { ...on, page: draw(<ImportPanel step={step} {...on} />) };
}

describe('a list of another program', () => {
  test('is shown before it is brought in: what is new, the same, different, and what is not taken and why', () => {
    const { page, onConfirm } = drawStep({ at: 'preview', name: 'refs.bib', plan: listPlan });
    expect(document.activeElement?.textContent).toBe('What refs.bib would change');
    expect(page.querySelector('dd')?.textContent).toBe('12 added, 3 changed, 40 the same, 1 differs, yours stays');
    expect([...page.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      'Ladders for slow readers year, venue',
      'At line 77: the entry does not end @article{thornquist2024,',
    ]);
    click(one('button', 'Import'));
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  test('that is all here already has nothing to import', () => {
    const plan = { ...listPlan, works: { ...nothing, same: 9 }, rows: [], refused: [] };
    const { page } = drawStep({ at: 'preview', name: 'refs.bib', plan });
    expect(page.textContent).toContain('there is nothing to import');
    expect(all('button').map((button) => button.textContent)).toEqual(['Cancel']);
  });

  test('shows how far it is, and can be stopped', () => {
    const { page, onStop } = drawStep({ at: 'importing', name: 'refs.bib', done: 30, total: 120 });
    expect(page.querySelector('progress')).toMatchObject({ value: 30, max: 120 });
    click(one('button', 'Stop'));
    expect(onStop).toHaveBeenCalledOnce();
  });

  test('can be taken back', () => {
    const { onUndo } = drawStep({ at: 'done', name: 'refs.bib', plan: listPlan, undo: true });
    click(one('button', 'Undo'));
    expect(onUndo).toHaveBeenCalledOnce();
  });
});

describe('a copy of a library', () => {
  test('says what would change, and waits', () => {
    const plan = libraryPlan({ added: 412, changed: 1, kept: 7, conflicting: 2 });
    const { onConfirm, onClose, page } = drawStep({ at: 'preview', name: 'l.json', plan });
    expect(page.textContent).toContain('Written on 18 November 2026.');
    expect(page.textContent).toContain('412 added, 1 changed, 7 the same, 2 differ, later change stays');
    expect(document.activeElement).toBe(one('heading'));
    click(one('button', 'Import'));
    click(one('button', 'Cancel'));
    expect([onConfirm, onClose].map((f) => f.mock.calls.length)).toEqual([1, 1]);
  });

  test('that would change nothing offers nothing', () => {
    const { page } = drawStep({ at: 'preview', name: 'l.json', plan: libraryPlan({ kept: 7 }) });
    expect(all('button', 'Import')).toEqual([]);
    expect(page.textContent).toContain('there is nothing to import');
  });

  test('of a wrong file is refused with the reason and the place', () => {
    const refusal = { refused: 'truncated' as const, reason: 'ends', where: 'line 12' };
    const { page } = drawStep({ at: 'refused', name: 'l.json', refusal });
    expect(page.textContent).toContain('The file ends in the middle.');
    expect(page.textContent).toContain('At line 12: ends');
    expect(page.textContent).toContain('Nothing was changed.');
  });

  test('is read with progress and can be stopped; how much there is may not be known yet', () => {
    const { page, onStop } = drawStep({ at: 'reading', name: 'l.json', done: 0, total: 0 });
    expect(page.querySelector('progress')?.hasAttribute('value')).toBe(false);
    expect(all('button').map((button) => button.textContent)).toEqual(['Stop']);
    click(one('button', 'Stop'));
    expect(onStop).toHaveBeenCalledOnce();
  });
});

describe('going back', () => {
  const plan = restorePlan({
    gone: 2,
    changed: 1,
    same: 30,
    examples: { back: [], gone: ['Tall ladders', 'Moss gardens'], changed: ['Sparse ladders'] },
  });

  test('says what goes and what becomes as it was, by name, and that what is here is kept', () => {
    const { page, onConfirm } = drawStep({ at: 'preview', name: 'Backup 18 Nov, 08:12', plan });
    expect(one('heading').textContent).toBe('What going back to Backup 18 Nov, 08:12 would change');
    expect(page.querySelector('dd')?.textContent).toBe('2 go, 1 as it was then, 30 the same');
    expect([...page.querySelectorAll('details')].map((one) => one.textContent)).toEqual([
      'What goes: 2Tall laddersMoss gardens',
      'What becomes as it was then: 1Sparse ladders',
    ]);
    expect(page.textContent).toContain('What it is now is kept among your backups first.');
    expect(page.textContent).toContain('Your settings become those of then.');
    click(one('button', 'Go back to it'));
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  test('to what is here already has nothing to do', () => {
    const same = { ...restorePlan({ same: 3 }), settings: false };
    const { page } = drawStep({ at: 'preview', name: 'b', plan: same });
    expect(page.textContent).toContain('there is nothing to go back to');
    expect(all('button').map((button) => button.textContent)).toEqual(['Cancel']);
  });

  test('can itself be gone back from', () => {
    const { onUndo } = drawStep({ at: 'done', name: 'b', plan, undo: true });
    expect(one('heading').textContent).toBe('Went back to b');
    click(one('button', 'Undo'));
    expect(onUndo).toHaveBeenCalledOnce();
  });
});

describe('the check of what is stored', () => {
  test('says what it put right', () => {
    const onCheck = vi.fn();
    const findings = [{ kind: 'ids' as const, count: 2, examples: ['Ladders for slow readers'], taken: [] }];
    const page = draw(<StoreCheck findings={findings} busy={false} onCheck={onCheck} onSaveTaken={() => {}} />);
    expect(page.querySelector('li')?.textContent).toBe(
      'Papers that were not found by their own number or title, found again: 2 Ladders for slow readers',
    );
    expect(all('button', 'Save what was taken away')).toEqual([]);
    click(one('button', 'Check and repair'));
    expect(onCheck).toHaveBeenCalledOnce();
  });

  test('offers to save what it took away', () => {
    const onSave = vi.fn();
    const findings = [{ kind: 'record' as const, count: 1, examples: ['x: id'], taken: [{ works: { id: 'x' } }] }];
    draw(<StoreCheck findings={findings} busy={false} onCheck={() => {}} onSaveTaken={onSave} />);
    click(one('button', 'Save what was taken away'));
    expect(onSave).toHaveBeenCalledOnce();
  });

  test('says that everything fits, once it was asked', () => {
    const check = (findings?: []) =>
      draw(<StoreCheck findings={findings} busy={false} onCheck={() => {}} onSaveTaken={() => {}} />);
    expect(check().querySelector('[role="status"]')?.textContent).toBe('');
    expect(check([]).querySelector('[role="status"]')?.textContent).toBe('Everything fits together.');
  });
});
