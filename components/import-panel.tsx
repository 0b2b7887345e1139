import { t } from '../lib/browser/i18n.ts';
import type { Refusal } from '../lib/exchange/format.ts';
import type { ImportPlan } from '../lib/exchange/import-file.ts';
import { changesAnything, PlanWords } from './import-plan.tsx';
import { Notice } from './notice.tsx';
import { StepPanel } from './step-panel.tsx';

/** What is shown of a plan: what it found, and not what it will write. */
export type ShownPlan =
  | Omit<Extract<ImportPlan, { kind: 'library' }>, 'file'>
  | Omit<Extract<ImportPlan, { kind: 'list' }>, 'incoming' | 'choice' | 'format'>
  | Omit<Extract<ImportPlan, { kind: 'restore' }>, 'file'>;

/** What a chosen file is at. `total` 0: how much there is to do is not known yet. */
export type ImportStep =
  | { at: 'reading'; name: string; done: number; total: number }
  | { at: 'refused'; name: string; refusal: Refusal }
  | { at: 'preview'; name: string; plan: ShownPlan }
  | { at: 'importing'; name: string; done: number; total: number }
  /** The user stopped it; nothing was changed. */
  | { at: 'stopped'; name: string }
  | { at: 'done'; name: string; plan: ShownPlan; undo: boolean }
  | { at: 'undone'; name: string }
  /** It cannot be taken back: what it brought has been changed since. */
  | { at: 'stays'; name: string }
  /** `words` say why; nothing was changed. */
  | { at: 'failed'; name: string; words: string };

interface ImportPanelProps {
  step: ImportStep;
  onConfirm: () => void;
  onStop: () => void;
  onUndo: () => void;
  /** Puts the file away. */
  onClose: () => void;
}

/** What a chosen file would change, before it changes anything; how far it is; what it did. Takes the focus when its step changes. */
export function ImportPanel({ step, onConfirm, onStop, onUndo, onClose }: ImportPanelProps) {
  const isRunning = step.at === 'reading' || step.at === 'importing';
  return (
    <StepPanel
      at={step.at}
      title={titleOf(step)}
      buttons={
        <>
          {step.at === 'preview' && changesAnything(step.plan) && (
            <button type="button" class="button button--primary" onClick={onConfirm}>
              {step.plan.kind === 'restore' ? t('restore_confirm') : t('import_confirm')}
            </button>
          )}
          {isRunning && (
            <button type="button" class="button" onClick={onStop}>
              {t('import_stop')}
            </button>
          )}
          {step.at === 'done' && step.undo && (
            <button type="button" class="button" onClick={onUndo}>
              {t('toast_undo')}
            </button>
          )}
          {!isRunning && (
            <button type="button" class="button" onClick={onClose}>
              {step.at === 'preview' ? t('import_cancel') : t('import_close')}
            </button>
          )}
        </>
      }
    >
      <Body step={step} />
    </StepPanel>
  );
}

function titleOf(step: ImportStep): string {
  switch (step.at) {
    case 'reading':
      return t('import_reading', step.name);
    case 'refused':
      return t('import_refused', step.name);
    case 'preview':
      return step.plan.kind === 'restore' ? t('restore_preview', step.name) : t('import_preview', step.name);
    case 'importing':
      return t('import_importing', step.name);
    case 'undone':
      return t('import_taken_back', step.name);
    case 'done':
      return step.plan.kind === 'restore' ? t('restore_done', step.name) : t('import_done', step.name);
    case 'stays':
      return t('import_done', step.name);
    case 'stopped':
    case 'failed':
      return t('import_failed', step.name);
  }
}

function Body({ step }: { step: ImportStep }) {
  switch (step.at) {
    case 'reading':
    case 'importing':
      return <progress aria-label={titleOf(step)} {...(step.total > 0 ? { value: step.done, max: step.total } : {})} />;
    case 'stopped':
      return <p>{t('import_stopped')}</p>;
    case 'undone':
      return <p>{t('import_undone')}</p>;
    case 'stays':
      return <p>{t('toast_undo_late')}</p>;
    case 'refused':
      return (
        <Notice tone="rust">
          {t(refusals[step.refusal.refused])} {t('import_untouched')}
          {step.refusal.where && (
            <p class="panel__where">
              {t('import_where', step.refusal.where)} <span lang="en">{step.refusal.reason}</span>
            </p>
          )}
        </Notice>
      );
    case 'failed':
      return <Notice tone="rust">{step.words}</Notice>;
    case 'preview':
    case 'done':
      return <PlanWords plan={step.plan} isDone={step.at === 'done'} />;
  }
}

const refusals = {
  'too-large': 'refused_large',
  'not-json': 'refused_json',
  truncated: 'refused_truncated',
  'other-format': 'refused_format',
  newer: 'refused_newer',
  hostile: 'refused_hostile',
  invalid: 'refused_invalid',
} as const satisfies Record<Refusal['refused'], string>;
