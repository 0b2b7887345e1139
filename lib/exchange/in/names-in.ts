/** Parts of a name as citation programs keep it. */
export interface NameParts {
  given?: unknown;
  family?: unknown;
  literal?: unknown;
  suffix?: unknown;
  'dropping-particle'?: unknown;
  'non-dropping-particle'?: unknown;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** "First Last" of a name in parts. */
export const nameOfParts = (parts: NameParts): string =>
  text(parts.literal) ||
  [parts.given, parts['dropping-particle'], parts['non-dropping-particle'], parts.family, parts.suffix]
    .map(text)
    .filter(Boolean)
    .join(' ');

/** What a list of anything has of this type. */
export const listOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];

/** A value as one line of text: a string, a number, or the first of a list of these. */
export function lineOf(value: unknown): string {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' || typeof first === 'number' ? String(first).replace(/\s+/g, ' ').trim() : '';
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** What a note in HTML says, in plain text with its paragraphs and lists. Never run, never shown as HTML. */
export const textOfHtml = (html: string): string =>
  html
    .replace(/<(?:script|style)\b[^<>]*>[\s\S]*?<\/(?:script|style)\s*>/gi, '')
    .replace(/<li\b[^<>]*>/gi, '\n- ')
    .replace(/<(?:br|\/p|\/div|\/h\d|\/ul|\/ol|\/blockquote)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) =>
      name ? (ENTITIES[name.toLowerCase()] ?? whole) : codePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const codePoint = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** An instant of a date that a file states; `undefined` for anything that is none, or lies in the future of `now`. */
export function instantOf(value: unknown, now: string): string | undefined {
  const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (!Number.isFinite(ms) || ms < Date.parse('1990-01-01')) return undefined;
  const instant = new Date(ms).toISOString();
  return instant <= now ? instant : undefined;
}
