import type { ShownPlan } from '../../components/import-panel.tsx';
import { type RecordKind, recordKinds } from '../../lib/exchange/format.ts';
import type { Outcome } from '../../lib/exchange/merge.ts';
import type { Difference } from '../../lib/exchange/restore.ts';

type Plan<Kind extends ShownPlan['kind']> = Extract<ShownPlan, { kind: Kind }>;

/** What a small bibliography would bring: something of everything. */
export const listPlan: Plan<'list'> = {
  kind: 'list',
  works: { new: 12, merged: 3, same: 40, conflicting: 1 },
  people: { new: 0, merged: 0, same: 0, conflicting: 0 },
  rows: [
    {
      where: 'line 41',
      is: 'work',
      text: 'Ladders for slow readers',
      outcome: 'conflicting',
      differs: ['year', 'venue'],
    },
  ],
  refused: [{ where: 'line 77', reason: 'the entry does not end', text: '@article{thornquist2024,' }],
};

const ofEach = <T>(value: () => T, some: Partial<Record<RecordKind, T>>): Record<RecordKind, T> =>
  ({ ...Object.fromEntries(recordKinds.map((kind) => [kind, value()])), ...some }) as Record<RecordKind, T>;

/** A copy of a library that would be merged. */
export const libraryPlan = (works: Partial<Outcome>): Plan<'library'> => {
  const none = () => ({ added: 0, changed: 0, kept: 0, conflicting: 0 });
  return {
    kind: 'library',
    exportedAt: '2026-11-18T07:12:00.000Z',
    outcomes: ofEach(none, { works: { ...none(), ...works } }),
    settings: 'kept',
  };
};

/** A backup that would be gone back to. */
export const restorePlan = (works: Partial<Difference>): Plan<'restore'> => {
  const none = () => ({ back: 0, gone: 0, changed: 0, same: 0, examples: { back: [], gone: [], changed: [] } });
  return {
    kind: 'restore',
    exportedAt: '2026-11-18T07:12:00.000Z',
    differences: ofEach<Difference>(none, { works: { ...none(), ...works } }),
    settings: true,
  };
};
