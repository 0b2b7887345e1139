// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { ListImportPanel, type ListStep } from '../../components/library/list-import-panel.tsx';
import { StoreCheck } from '../../components/library/store-check.tsx';
import { all, click, draw, one } from './draw.tsx';
import { listPlan } from './list-plan.ts';

const nothing = { new: 0, merged: 0, same: 0, conflicting: 0 };

function drawStep(step: ListStep) {
  const on = { onConfirm: vi.fn(), onStop: vi.fn(), onUndo: vi.fn(), onClose: vi.fn() };
  return { ...on, page: draw(<ListImportPanel step={step} {...on} />) };
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
    const { onUndo } = drawStep({ at: 'done', name: 'refs.bib', plan: listPlan, undo: '7' });
    click(one('button', 'Undo'));
    expect(onUndo).toHaveBeenCalledOnce();
  });
});

describe('the check of what is stored', () => {
  test('says what it put right', () => {
    const onCheck = vi.fn();
    const findings = [{ kind: 'ids' as const, count: 2, examples: ['Ladders for slow readers'] }];
    const page = draw(<StoreCheck findings={findings} busy={false} onCheck={onCheck} />);
    expect(page.querySelector('li')?.textContent).toBe(
      'Papers that were not found by their own number or title, found again: 2 Ladders for slow readers',
    );
    click(one('button', 'Check and repair'));
    expect(onCheck).toHaveBeenCalledOnce();
  });

  test('says that everything fits, once it was asked', () => {
    const check = (findings?: []) => draw(<StoreCheck findings={findings} busy={false} onCheck={() => {}} />);
    expect(check().querySelector('[role="status"]')?.textContent).toBe('');
    expect(check([]).querySelector('[role="status"]')?.textContent).toBe('Everything fits together.');
  });
});
