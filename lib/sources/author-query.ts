/** Longest query, in characters as sent: longer addresses are refused on the way by some networks. */
export const longestQuery = 1_800;

/** The query for these names, as sent: `au:%22Ada+Lovelace%22+OR+au:…`. Signs that mean something in a query are left out. */
export function authorQuery(names: readonly string[]): string {
  return [...new Set(names.map(asPhrase).filter(Boolean))].join('+OR+');
}

function asPhrase(name: string): string {
  const words = name.replace(/["\\():*?]/g, ' ').trim();
  return words && `au:%22${encodeURIComponent(words.replace(/\s+/g, ' ')).replaceAll('%20', '+')}%22`;
}
