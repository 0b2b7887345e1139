import type { Reason } from '../model/reason.ts';

/** Reasons that need no weighing. */
export const reasons = {
  ownPage: { key: 'known', params: { by: 'page' }, speaks: 1 },
  sameName: { key: 'sameName', params: {}, speaks: 1 },
  authorFeed: { key: 'claimed', params: { through: 'feed' }, speaks: 1 },
  authorNumber: { key: 'numbered', params: {}, speaks: 1 },
  saidTheirs: { key: 'corrected', params: { theirs: true }, speaks: 1 },
} as const satisfies Record<string, Reason>;
