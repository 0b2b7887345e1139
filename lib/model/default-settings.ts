import type { Digest, Settings } from './settings.ts';

/** Settings that the first files did not have. */
export const laterSettings: { countNews: boolean; digest: Digest } = {
  countNews: true,
  digest: { on: false, at: '08:00' },
};

/** As nothing was ever changed. Apart from the schema, so that the popup reads settings without carrying zod. */
export const defaultSettings: Settings = {
  badges: { person: true, sameName: true, new: true, shelf: true, venue: true, code: true },
  theme: 'system',
  countOnIcon: true,
  ...laterSettings,
};
