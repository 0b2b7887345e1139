import type messages from '../../assets/public/_locales/en/messages.json';

type Catalogue = typeof messages;
/** A key of `_locales/en/messages.json`. */
export type MessageKey = keyof Catalogue;
/** A key that has a form for one and a form for others: `papers` for `papers_one` and `papers_other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;
/** A message with placeholders wants its values, in the order `$1`, `$2` of its placeholders (test/i18n.test.ts counts them). */
type Values<K extends MessageKey> = Catalogue[K] extends { placeholders: unknown } ? [string, ...string[]] : [];

interface I18n {
  getMessage(key: string, values?: string[]): string;
  getUILanguage(): string;
}

/*
 * The one browser interface that is the same, and synchronous, everywhere; taken from the global object so that whoever
 * draws words imports nothing (and the gallery and the tests can bring their own).
 */
const api = (): I18n => {
  const scope = globalThis as unknown as { browser?: { i18n?: I18n }; chrome?: { i18n?: I18n } };
  const i18n = scope.browser?.i18n ?? scope.chrome?.i18n;
  if (!i18n) throw new Error('This page has no extension around it: no messages to show');
  return i18n;
};

/** The phrase of this key in the browser's language, its placeholders filled with `values`. */
export function t<K extends MessageKey>(key: K, ...values: Values<K>): string {
  return api().getMessage(key, values);
}

/**
 * The phrase that goes with a number: `plural('papers', 2)` reads `papers_other`; `$1` is the number as the locale writes it,
 * `values` are `$2` and on. A form that a language has and the catalogue lacks falls back to `_other`.
 */
export function plural(key: PluralKey, n: number, ...values: string[]): string {
  const i18n = api();
  const all = [formatNumber(n), ...values];
  return i18n.getMessage(`${key}_${pluralRules().select(n)}`, all) || i18n.getMessage(`${key}_other`, all);
}

/** BCP 47 tag of the language the browser shows itself in; dates and numbers follow it. */
export const uiLanguage = (): string => api().getUILanguage();

/** 1284 -> "1,284", as the locale writes it. */
export function formatNumber(n: number): string {
  return new Intl.NumberFormat(uiLanguage()).format(n);
}

let rules: { language: string; of: Intl.PluralRules } | undefined;
function pluralRules(): Intl.PluralRules {
  const language = uiLanguage();
  if (rules?.language !== language) rules = { language, of: new Intl.PluralRules(language) };
  return rules.of;
}
