import type { Keys } from './keys.ts';
import type { Digest, Settings } from './settings.ts';

/** Settings that the first files did not have. */
export const laterSettings: { countNews: boolean; digest: Digest; bar: boolean; keys: Keys } = {
  countNews: true,
  digest: { on: false, at: '08:00' },
  bar: true,
  /** The letters of the popup's menu where it has one for the same. */
  keys: {
    on: true,
    of: {
      next: 'j',
      previous: 'k',
      save: 's',
      reading: 'g',
      read: 'r',
      'not-interesting': 'n',
      pdf: 'o',
      copy: 'c',
      menu: 'm',
      why: 'w',
      views: 'v',
      undo: 'u',
      help: '?',
    },
  },
};

/** As nothing was ever changed. Apart from the schema, so that the popup reads settings without carrying zod. */
export const defaultSettings: Settings = {
  badges: { person: true, sameName: true, new: true, shelf: true, venue: true, code: true },
  theme: 'system',
  countOnIcon: true,
  ...laterSettings,
};
