import type { ListPlan } from '../../lib/exchange/plan.ts';

/** What a small bibliography would bring: something of everything. */
export const listPlan: ListPlan = {
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
