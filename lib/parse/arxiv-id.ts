const NEW_STYLE = /(?:^|[^\d.])(\d{4}\.\d{4,5})(?:v([1-9]\d{0,2}))?(?![\d.]\d|\d)/;
const OLD_STYLE = /(?:^|[^\w.-])([a-z][a-z-]{1,15}(?:\.[A-Z]{2})?\/\d{7})(?:v([1-9]\d{0,2}))?(?!\d)/;

/**
 * Read an arXiv identifier out of free text or a URL.
 *
 * @param text e.g. `arXiv:2401.01234v2`, `/abs/math.GT/0309136`
 * @returns the identifier without `arXiv:` or version, and the version (counted from 1) if the text states one;
 *   `undefined` if there is none. Never throws. No suffix means the version is unknown, not 1.
 * Source: info.arxiv.org/help/arxiv_identifier.html
 */
export function parseArxivId(text: string): { id: string; version?: number } | undefined {
  const match = NEW_STYLE.exec(text) ?? OLD_STYLE.exec(text);
  if (!match?.[1]) return undefined;
  const month = /^\d\d(\d\d)\./.exec(match[1])?.[1];
  if (month && (month < '01' || month > '12')) return undefined;
  return match[2] ? { id: match[1], version: Number(match[2]) } : { id: match[1] };
}
