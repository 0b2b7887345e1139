import type { ComponentChildren } from 'preact';
import { formatNumber, plural, t, uiLanguage } from '../lib/browser/i18n.ts';
import type { Outcome } from '../lib/exchange/merge.ts';
import type { Tally } from '../lib/exchange/plan.ts';
import type { Difference } from '../lib/exchange/restore.ts';
import type { ShownPlan } from './import-panel.tsx';

type Plan<Kind extends ShownPlan['kind']> = Extract<ShownPlan, { kind: Kind }>;

/** So many of each are shown; the rest is counted. */
const SHOWN = 20;

/** Whether there is anything to do. */
export function changesAnything(plan: ShownPlan): boolean {
  switch (plan.kind) {
    case 'library':
      return (
        plan.settings === 'taken' || Object.values(plan.outcomes).some(({ added, changed }) => added + changed > 0)
      );
    case 'list': {
      const { works, people } = plan;
      return works.new + works.merged + works.conflicting + people.new + people.merged > 0;
    }
    case 'restore':
      return plan.settings || Object.values(plan.differences).some((one) => one.back + one.gone + one.changed > 0);
  }
}

/** What a file would change, or did. */
export function PlanWords({ plan, isDone }: { plan: ShownPlan; isDone: boolean }) {
  switch (plan.kind) {
    case 'library':
      return <LibraryWords plan={plan} isDone={isDone} />;
    case 'list':
      return <ListWords plan={plan} />;
    case 'restore':
      return <RestoreWords plan={plan} isDone={isDone} />;
  }
}

const writtenWords = (at: string): string =>
  t('import_written', new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long' }).format(new Date(at)));

function LibraryWords({ plan, isDone }: { plan: Plan<'library'>; isDone: boolean }) {
  const changes = changesAnything(plan);
  return (
    <>
      {!isDone && (
        <p>
          {writtenWords(plan.exportedAt)} {changes ? t('import_merge') : t('import_nothing')}
        </p>
      )}
      <Counts lines={byName(plan.outcomes, outcomeWords)} />
      {!isDone && plan.settings !== 'none' && (
        <p>{plan.settings === 'taken' ? t('import_settings_taken') : t('import_settings_kept')}</p>
      )}
    </>
  );
}

function ListWords({ plan }: { plan: Plan<'list'> }) {
  const rows = plan.rows.filter(({ outcome }) => outcome === 'conflicting');
  return (
    <>
      <p>{changesAnything(plan) ? t('import_list_merge') : t('import_nothing')}</p>
      <Counts
        lines={[
          [t('import_papers'), tallyWords(plan.works)],
          [t('import_people'), tallyWords(plan.people)],
        ]}
      />
      <Details title={t('import_differing_title', formatNumber(rows.length))} count={rows.length}>
        {rows.slice(0, SHOWN).map(({ where, text, differs = [] }) => (
          <li key={where}>
            {text} <span class="hint">{differs.map((field) => t(FIELDS[field])).join(', ')}</span>
          </li>
        ))}
      </Details>
      <Details title={t('import_not_taken', formatNumber(plan.refused.length))} count={plan.refused.length} open>
        {plan.refused.slice(0, SHOWN).map(({ where, reason, text }, at) => (
          <li key={`${where} ${at}`}>
            {t('import_where', where)} <span lang="en">{reason}</span>
            {text && <span class="hint"> {text}</span>}
          </li>
        ))}
      </Details>
    </>
  );
}

const FIELDS = {
  title: 'import_field_title',
  year: 'import_field_year',
  venue: 'import_field_venue',
  doi: 'import_field_doi',
} as const;

function RestoreWords({ plan, isDone }: { plan: Plan<'restore'>; isDone: boolean }) {
  if (!changesAnything(plan)) return <p>{t('restore_nothing')}</p>;
  const { differences } = plan;
  const named = [differences.works, differences.researchers, differences.shelf, differences.searches];
  return (
    <>
      <p>{isDone ? t('restore_kept') : `${writtenWords(plan.exportedAt)} ${t('restore_text')}`}</p>
      <Counts lines={byName(differences, differenceWords)} />
      {plan.settings && <p>{t('restore_settings')}</p>}
      {!isDone &&
        (['gone', 'changed', 'back'] as const).map((change) => {
          const count = named.reduce((sum, one) => sum + one[change], 0);
          const names = [...new Set(named.flatMap(({ examples }) => examples[change]))];
          return (
            <Details key={change} title={t(CHANGES[change], formatNumber(count))} count={count} shown={names.length}>
              {names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </Details>
          );
        })}
    </>
  );
}

const CHANGES = { gone: 'restore_gone_title', changed: 'restore_changed_title', back: 'restore_back_title' } as const;

/** What people know by name; who wrote what, and what was seen on listings, go with them as one. */
const KINDS = {
  researchers: 'import_people',
  works: 'import_papers',
  shelf: 'import_shelf',
  arrivals: 'import_new',
  news: 'import_news',
  searches: 'import_searches',
  authorships: 'import_links',
  corrections: 'import_said',
  sightings: 'import_seen',
  visits: 'import_visits',
} as const satisfies Record<keyof Plan<'library'>['outcomes'], string>;

function byName<T>(counts: Record<keyof typeof KINDS, T>, wordsOf: (count: T) => string[]): [string, string[]][] {
  return (Object.keys(KINDS) as (keyof typeof KINDS)[]).map((kind) => [t(KINDS[kind]), wordsOf(counts[kind])]);
}

const some = (n: number, key: Parameters<typeof plural>[0]): string[] => (n > 0 ? [plural(key, n)] : []);

const outcomeWords = ({ added, changed, kept, conflicting }: Outcome): string[] => [
  ...some(added, 'import_added'),
  ...some(changed, 'import_changed'),
  ...some(kept, 'import_kept'),
  ...some(conflicting, 'import_conflicting'),
];
const tallyWords = ({ new: added, merged, same, conflicting }: Tally): string[] => [
  ...some(added, 'import_added'),
  ...some(merged, 'import_changed'),
  ...some(same, 'import_kept'),
  ...some(conflicting, 'import_differing'),
];
const differenceWords = ({ back, gone, changed, same }: Difference): string[] => [
  ...some(back, 'restore_back'),
  ...some(gone, 'restore_gone'),
  ...some(changed, 'restore_changed'),
  ...some(same, 'import_kept'),
];

function Counts({ lines }: { lines: readonly [name: string, words: string[]][] }) {
  const shown = lines.filter(([, words]) => words.length > 0);
  const format = new Intl.ListFormat(uiLanguage(), { type: 'unit' });
  if (shown.length === 0) return <p>{t('import_empty')}</p>;
  return (
    <dl class="outcomes num">
      {shown.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{format.format(words)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface DetailsProps {
  title: string;
  /** How many there are, and how many of them are shown. */
  count: number;
  shown?: number;
  open?: boolean;
  children: ComponentChildren;
}

function Details({ title, count, shown = Math.min(count, SHOWN), open, children }: DetailsProps) {
  if (count === 0) return null;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <ul>{children}</ul>
      {count > shown && <p class="hint">{t('import_and_more', formatNumber(count - shown))}</p>}
    </details>
  );
}
