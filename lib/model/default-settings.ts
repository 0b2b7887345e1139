import type { Settings } from './settings.ts';

/** As nothing was ever changed. Apart from the schema, so that the popup reads settings without carrying zod. */
export const defaultSettings: Settings = {
  badges: { person: true, new: true, shelf: true },
  theme: 'system',
  countOnIcon: true,
};
