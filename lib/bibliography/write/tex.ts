/*
 * Text as TeX. Accents are written as commands, since BibTeX (1988) sorts and shortens names byte by byte; what TeX has no command for stays
 * as it is: engines of today read UTF-8. (citation.js's writer, whose parser we use, leaves such characters out.)
 */

const ACCENTS: Record<string, string> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0323': 'd',
  '\u0327': 'c',
  '\u0328': 'k',
};
const LETTERS: Record<string, string> = {
  ß: '\\ss',
  æ: '\\ae',
  Æ: '\\AE',
  œ: '\\oe',
  Œ: '\\OE',
  ø: '\\o',
  Ø: '\\O',
  ł: '\\l',
  Ł: '\\L',
  đ: '\\dj',
  Đ: '\\DJ',
};
/** Braces as commands: BibTeX counts those that are escaped, too. */
const SPECIAL: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** Plain text as TeX; mathematics between dollar signs, as arXiv's titles have it, stays what it is. */
export const toTex = (text: string): string => inText(text, plainToTex);

/** The same of a title: words with capitals of their own ("BERT", "GPT-4", "arXiv") keep them, whatever the style. */
export const titleToTex = (title: string): string =>
  inText(title, (part) =>
    part
      .split(/(\s+)/)
      .map((word) => (keepsCapitals(word) ? `{${plainToTex(word)}}` : plainToTex(word)))
      .join(''),
  );

const keepsCapitals = (word: string): boolean => /\p{L}\P{L}*\p{Lu}|\p{Lu}\P{L}*\p{N}/u.test(word);

function inText(text: string, write: (part: string) => string): string {
  return text
    .split(/(\$[^$\n]{1,300}\$)/)
    .map((part, at) => (at % 2 === 1 && isMath(part) ? part : write(part)))
    .join('');
}

/** Braces that close, and nothing that ends an entry or a line of it. */
function isMath(part: string): boolean {
  let depth = 0;
  for (const char of part.replace(/\\./g, '')) {
    if (char === '{') depth++;
    else if (char === '}' && --depth < 0) return false;
    else if (char === '%' || char === '#') return false;
  }
  // "costs $5 and $6": no mathematics has spaces at both of its ends.
  return depth === 0 && !/^\$\s|\s\$$|^\$\d[\d.,]*\s/.test(part);
}

const plainToTex = (text: string): string => text.normalize('NFC').replace(/[\\{}~^]|[&%$#_]|[^\0-\x7f]/gu, charToTex);

function charToTex(char: string): string {
  if (char < '\u0080') return SPECIAL[char] ?? `\\${char}`;
  const letter = LETTERS[char];
  if (letter) return `{${letter}}`;
  const [base, ...marks] = char.normalize('NFD');
  if (!base || !/^[A-Za-z]$/.test(base) || marks.length === 0 || marks.some((mark) => !ACCENTS[mark])) return char;
  return `{${marks.reduce((inner, mark) => accent(ACCENTS[mark]!, inner), base)}}`;
}

const accent = (command: string, inner: string): string =>
  /[a-zA-Z]/.test(command) || inner.length > 1 ? `\\${command}{${inner}}` : `\\${command}${inner}`;
