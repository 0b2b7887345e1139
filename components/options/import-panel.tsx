import { plural, t, uiLanguage } from '../../lib/browser/i18n.ts';
import type { Refusal } from '../../lib/exchange/format.ts';
import type { Outcome, Outcomes } from '../../lib/exchange/merge.ts';
import { Notice } from '../notice.tsx';
import { StepPanel } from '../step-panel.tsx';

/** What an import is at. */
export type ImportStep =
  | { at: 'reading'; name: string }
  | { at: 'refused'; name: string; refusal: Refusal }
  | { at: 'preview'; name: string; exportedAt: string; outcomes: Outcomes; settings: 'taken' | 'kept' | 'none' }
  | { at: 'importing'; name: string; outcomes: Outcomes }
  | { at: 'done'; name: string; outcomes: Outcomes }
  /** `words` say why; nothing was changed. */
  | { at: 'failed'; name: string; words: string };

interface ImportPanelProps {
  step: ImportStep;
  onConfirm: () => void;
  /** Puts the file away. */
  onClose: () => void;
}

/** What a chosen file would change, before it changes anything; then what it did. Takes the focus when its step changes. */
export function ImportPanel({ step, onConfirm, onClose }: ImportPanelProps) {
  return (
    <StepPanel
      at={step.at}
      title={titleOf(step)}
      buttons={
        <>
          {step.at === 'preview' && changesOf(step.outcomes, step.settings) && (
            <button type="button" class="button button--primary" onClick={onConfirm}>
              {t('import_confirm')}
            </button>
          )}
          {step.at !== 'reading' && step.at !== 'importing' && (
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
      return t('import_preview', step.name);
    case 'importing':
      return t('import_importing', step.name);
    case 'done':
      return t('import_done', step.name);
    case 'failed':
      return t('import_failed', step.name);
  }
}

function Body({ step }: { step: ImportStep }) {
  switch (step.at) {
    case 'reading':
    case 'importing':
      return null;
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
    case 'preview': {
      const written = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long' }).format(new Date(step.exportedAt));
      const changes = changesOf(step.outcomes, step.settings);
      return (
        <>
          <p>
            {t('import_written', written)} {changes ? t('import_merge') : t('import_nothing')}
          </p>
          <OutcomeList outcomes={step.outcomes} />
          {step.settings !== 'none' && (
            <p>{step.settings === 'taken' ? t('import_settings_taken') : t('import_settings_kept')}</p>
          )}
          {changes && <p>{t('import_final')}</p>}
        </>
      );
    }
    case 'done':
      return <OutcomeList outcomes={step.outcomes} />;
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

/** What people know by name; who wrote what, and what was seen on listings, go with them as one. */
function groupsOf(outcomes: Outcomes): [name: string, outcome: Outcome][] {
  return [
    [t('import_people'), outcomes.researchers],
    [t('import_papers'), outcomes.works],
    [t('import_shelf'), outcomes.shelf],
    [t('import_new'), outcomes.arrivals],
    [t('import_links'), outcomes.authorships],
    [t('import_seen'), sum(outcomes.sightings, outcomes.visits)],
  ];
}

const sum = (a: Outcome, b: Outcome): Outcome => ({
  added: a.added + b.added,
  changed: a.changed + b.changed,
  kept: a.kept + b.kept,
  conflicting: a.conflicting + b.conflicting,
});

const changesOf = (outcomes: Outcomes, settings: 'taken' | 'kept' | 'none'): boolean =>
  settings === 'taken' || Object.values(outcomes).some(({ added, changed }) => added + changed > 0);

function OutcomeList({ outcomes }: { outcomes: Outcomes }) {
  const format = new Intl.ListFormat(uiLanguage(), { type: 'unit' });
  const lines = groupsOf(outcomes).flatMap(([name, { added, changed, kept, conflicting }]) => {
    const words = [
      added > 0 && plural('import_added', added),
      changed > 0 && plural('import_changed', changed),
      kept > 0 && plural('import_kept', kept),
      conflicting > 0 && plural('import_conflicting', conflicting),
    ].filter((part) => part !== false);
    return words.length > 0 ? [{ name, words: format.format(words) }] : [];
  });
  if (lines.length === 0) return <p>{t('import_empty')}</p>;
  return (
    <dl class="outcomes num">
      {lines.map(({ name, words }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
