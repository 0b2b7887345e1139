import * as z from 'zod/mini';
import { laterSettings } from './default-settings.ts';
import { Keys } from './keys.ts';
import { type Of, schema } from './schema.ts';

const on = schema(() => z.boolean());
const onByDefault = schema(() => z._default(on(), true));
/** Which marks are drawn on arXiv. Files of earlier versions lack the later ones. */
export const Badges = schema(() =>
  z.object({
    person: on(),
    /** People of the same name, who may be somebody else. */
    sameName: onByDefault(),
    new: on(),
    shelf: on(),
    venue: onByDefault(),
    code: onByDefault(),
  }),
);
const BadgeChanges = schema(() => z.partial(z.extend(Badges(), { sameName: on(), venue: on(), code: on() })));
export type Badges = Of<typeof Badges>;

export const Theme = schema(() => z.enum(['system', 'light', 'dark']));
export type Theme = Of<typeof Theme>;

/** The one notification of the day: off until the user switches it on, at the time of their own clock. */
export const Digest = schema(() =>
  z.object({ on: z.boolean(), at: z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)) }),
);
export type Digest = Of<typeof Digest>;

/** Files of earlier versions lack what has a default here. */
export const Settings = schema(() =>
  z.object({
    badges: Badges(),
    theme: Theme(),
    /** Number of what is new on the toolbar icon. */
    countOnIcon: z.boolean(),
    /** Whether changes of known papers count as new, there and on the popup's tab; otherwise only new papers do. */
    countNews: z._default(z.boolean(), laterSettings.countNews),
    digest: z._default(Digest(), laterSettings.digest),
    /** The bar on arXiv's listings. */
    bar: z._default(z.boolean(), laterSettings.bar),
    keys: z._default(Keys(), laterSettings.keys),
  }),
);
export type Settings = Of<typeof Settings>;

/** Some settings; what is left out stays, each badge and each part of the digest by itself. */
export const SettingsChanges = schema(() =>
  z.partial(
    z.extend(Settings(), {
      badges: BadgeChanges(),
      countNews: z.boolean(),
      digest: z.partial(Digest()),
      bar: z.boolean(),
      keys: z.partial(Keys()),
    }),
  ),
);
export type SettingsChanges = Of<typeof SettingsChanges>;
