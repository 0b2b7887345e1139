import * as z from 'zod/mini';

/** Which marks are drawn on arXiv. */
export const Badges = z.object({ person: z.boolean(), new: z.boolean(), shelf: z.boolean() });
export type Badges = z.infer<typeof Badges>;

export const Theme = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof Theme>;

export const Settings = z.object({
  badges: Badges,
  theme: Theme,
  /** Number of new papers on the toolbar icon. */
  countOnIcon: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

/** Some settings; what is left out stays, each badge by itself. */
export const SettingsChanges = z.partial(z.extend(Settings, { badges: z.partial(Badges) }));
export type SettingsChanges = z.infer<typeof SettingsChanges>;
