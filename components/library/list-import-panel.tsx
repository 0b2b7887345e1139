import type { ComponentChildren } from 'preact';
import { formatNumber, plural, t } from '../../lib/browser/i18n.ts';
import type { ListPlan, Tally } from '../../lib/exchange/plan.ts';
import { StepPanel } from '../step-panel.tsx';

/** What bringing in a list of another program is at. */
export type ListStep =
  | { at: 'preview'; name: string; plan: ListPlan }
  | { at: 'importing'; name: string; done: number; total: number }
  | { at: 'stopped'; name: string }
  | { at: 'done'; name: string; plan: ListPlan; undo?: string | undefined }
  | { at: 'undone'; name: string }
  /** It cannot be taken back: what it brought has been changed since. */
  | { at: 'stays'; name: string };

interface ListImportPanelProps {
  step: ListStep;
  onConfirm: () => void;
  onStop: () => void;
  onUndo: () => void;
  /** Puts the file away. */
  onClose: () => void;
}

/** So many of each are shown; the rest is counted. */
const SHOWN = 20;

/** What a list would bring, before it brings anything; how far it is; what it brought. Takes the focus when its step changes. */
export function ListImportPanel({ step, onConfirm, onStop, onUndo, onClose }: ListImportPanelProps) {
  return (
    <StepPanel
      at={step.at}
      title={titleOf(step)}
      buttons={
        <>
          {step.at === 'preview' && bringsAnything(step.plan) && (
            <button type="button" class="button button--primary" onClick={onConfirm}>
              {t('import_confirm')}
            </button>
          )}
          {step.at === 'importing' && (
            <button type="button" class="button" onClick={onStop}>
              {t('import_stop')}
            </button>
          )}
          {step.at === 'done' && step.undo && (
            <button type="button" class="button" onClick={onUndo}>
              {t('toast_undo')}
            </button>
          )}
          {step.at !== 'importing' && (
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

function titleOf(step: ListStep): string {
  switch (step.at) {
    case 'preview':
      return t('import_preview', step.name);
    case 'importing':
      return t('import_importing', step.name);
    case 'stopped':
      return t('import_failed', step.name);
    case 'undone':
      return t('import_taken_back', step.name);
    case 'done':
    case 'stays':
      return t('import_done', step.name);
  }
}

function Body({ step }: { step: ListStep }) {
  switch (step.at) {
    case 'importing':
      return <progress aria-label={titleOf(step)} value={step.done} max={Math.max(step.total, 1)} />;
    case 'stopped':
      return <p>{t('import_stopped')}</p>;
    case 'undone':
      return <p>{t('import_undone')}</p>;
    case 'stays':
      return <p>{t('toast_undo_late')}</p>;
    case 'preview':
    case 'done':
      return (
        <>
          <p>{bringsAnything(step.plan) ? t('import_list_merge') : t('import_nothing')}</p>
          <dl class="outcomes num">
            <Line name={t('import_papers')} tally={step.plan.works} />
            <Line name={t('import_people')} tally={step.plan.people} />
          </dl>
          <Differing plan={step.plan} />
          <NotTaken plan={step.plan} />
        </>
      );
  }
}

const bringsAnything = ({ works, people }: ListPlan): boolean =>
  works.new + works.merged + works.conflicting + people.new + people.merged > 0;

function Line({ name, tally }: { name: string; tally: Tally }) {
  const words = [
    tally.new > 0 && plural('import_added', tally.new),
    tally.merged > 0 && plural('import_changed', tally.merged),
    tally.same > 0 && plural('import_kept', tally.same),
    tally.conflicting > 0 && plural('import_differing', tally.conflicting),
  ].filter((part) => part !== false);
  if (words.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words.join(', ')}</dd>
    </div>
  );
}

/** Papers of which file and library say different things: what is here stays. */
function Differing({ plan }: { plan: ListPlan }) {
  const rows = plan.rows.filter(({ outcome }) => outcome === 'conflicting');
  return (
    <Details title={t('import_differing_title', formatNumber(rows.length))} count={rows.length}>
      {rows.slice(0, SHOWN).map(({ where, text, differs = [] }) => (
        <li key={where}>
          {text} <span class="hint">{differs.map((field) => t(FIELDS[field])).join(', ')}</span>
        </li>
      ))}
    </Details>
  );
}

const FIELDS = {
  title: 'import_field_title',
  year: 'import_field_year',
  venue: 'import_field_venue',
  doi: 'import_field_doi',
} as const;

/** What could not be read, with its place and the reason. */
function NotTaken({ plan }: { plan: ListPlan }) {
  return (
    <Details title={t('import_not_taken', formatNumber(plan.refused.length))} count={plan.refused.length} open>
      {plan.refused.slice(0, SHOWN).map(({ where, reason, text }, at) => (
        <li key={`${where} ${at}`}>
          {t('import_where', where)} <span lang="en">{reason}</span>
          {text && <span class="hint"> {text}</span>}
        </li>
      ))}
    </Details>
  );
}

interface DetailsProps {
  title: string;
  count: number;
  open?: boolean;
  children: ComponentChildren;
}

function Details({ title, count, open, children }: DetailsProps) {
  if (count === 0) return null;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <ul>{children}</ul>
      {count > SHOWN && <p class="hint">{t('import_and_more', formatNumber(count - SHOWN))}</p>}
    </details>
  );
}
