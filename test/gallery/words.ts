import messages from '../../assets/public/_locales/en/messages.json' with { type: 'json' };

type Entry = { message: string; placeholders?: Record<string, { content: string }> };

/**
 * What the browser does with `_locales` for an extension's pages, for pages and tests that stand outside of one.
 * An unknown key is an empty string there too.
 */
export function getMessage(key: string, values: string | string[] = []): string {
  const entry = (messages as Record<string, Entry>)[key];
  if (!entry) return '';
  const given = [values].flat();
  const fill = (text: string) => text.replace(/\$(\d)/g, (_, n) => given[Number(n) - 1] ?? '');
  return fill(
    entry.message.replace(/\$([a-z_]+)\$/gi, (whole, name: string) => {
      const found = Object.entries(entry.placeholders ?? {}).find(([n]) => n.toLowerCase() === name.toLowerCase());
      return found?.[1].content ?? whole;
    }),
  );
}

/** Puts messages and language where lib/browser/i18n.ts looks for them. */
export function installWords(language = 'en-GB'): void {
  const scope = globalThis as { browser?: object };
  scope.browser = { ...scope.browser, i18n: { getMessage, getUILanguage: () => language } };
}
