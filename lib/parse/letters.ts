/*
 * Regular expressions about letters, cheap in a browser. An engine looks up Unicode's tables for each `\p{L}` it meets when it reads,
 * compiles and first runs a script: a good part of what reading a page costs. So the build (scripts/letter-patterns.ts) makes a
 * `LetterPattern` of every such expression. Nearly all texts hold only Western letters and usual punctuation: for these it is a plain
 * expression with ranges, made when first asked; for all others, exactly the one that was written.
 */

/** Texts for which ranges say exactly what Unicode's classes say; test/parse/letters.test.ts compares every character. */
const NARROW = /^[\0-\xff\u2000-\u206f]*$/;

/** Classes by the letter that stands for them: as written, as ranges, and as ranges where case is ignored. */
const CLASSES: Record<string, readonly [written: string, ranges: string, anyCase?: string]> = {
  L: ['\\p{L}', 'A-Za-zªµºÀ-ÖØ-öø-ÿ'],
  U: ['\\p{Lu}', 'A-ZÀ-ÖØ-Þ', 'A-Za-zµÀ-ÖØ-öø-ÿ'],
  l: ['\\p{Ll}', 'a-zµß-öø-ÿ', 'A-Za-zµÀ-ÖØ-öø-ÿ'],
  M: ['\\p{M}', ''],
  N: ['\\p{N}', '0-9²³¹¼-¾'],
  H: ['\\p{Script=Han}', ''],
  G: ['\\p{Script=Hangul}', ''],
  h: ['\\p{Script=Hiragana}', ''],
  K: ['\\p{Script=Katakana}', ''],
};
/** Stands for a backslash, so that bundles need not double it; before a letter above, for that class. */
export const MARK = '~';
const MARKED = /~(.)/gs;

/** What stands for a class such as `\p{Lu}`; `undefined` for one that has no ranges here. */
export function placeOf(written: string): string | undefined {
  const letter = Object.keys(CLASSES).find((name) => CLASSES[name]![0] === written);
  return letter && MARK + letter;
}

let last = '';
let narrow = true;
const isNarrow = (text: string): boolean => {
  if (text !== last) {
    narrow = NARROW.test(text);
    last = text;
  }
  return narrow;
};

/** What the build puts in place of a regular expression over Unicode's classes; does what RegExp does, as far as lib uses it. */
export class LetterPattern {
  readonly #source: string;
  readonly flags: string;
  readonly #moves: boolean;
  #plain: RegExp | undefined;
  #exact: RegExp | undefined;
  lastIndex = 0;

  /** @param source the expression's, each class within brackets as what stands for it, each other backslash as `MARK` */
  constructor(source: string, flags: string) {
    this.#source = source;
    this.flags = flags;
    this.#moves = /[gy]/.test(flags);
  }

  /** As if written anew: what a literal inside a function is each time. */
  get fresh(): this {
    this.lastIndex = 0;
    return this;
  }

  #for(text: string): RegExp {
    if (!isNarrow(text)) {
      this.#exact ??= new RegExp(
        this.#source.replace(MARKED, (_, name) => CLASSES[name]?.[0] ?? `\\${name}`),
        this.flags,
      );
      return this.#exact;
    }
    this.#plain ??= new RegExp(
      this.#source.replace(MARKED, (_, name) => {
        const found = CLASSES[name];
        return found ? (this.flags.includes('i') && found[2]) || found[1] : `\\${name}`;
      }),
      this.flags.replace('u', ''),
    );
    return this.#plain;
  }

  exec(text: string): RegExpExecArray | null {
    const pattern = this.#for(text);
    if (!this.#moves) return pattern.exec(text);
    pattern.lastIndex = this.lastIndex;
    const match = pattern.exec(text);
    this.lastIndex = pattern.lastIndex;
    return match;
  }

  test(text: string): boolean {
    return this.#moves ? this.exec(text) !== null : this.#for(text).test(text);
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    const pattern = this.#for(text);
    pattern.lastIndex = this.lastIndex;
    return text.match(pattern);
  }

  [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    const pattern = this.#for(text);
    pattern.lastIndex = this.lastIndex;
    return text.matchAll(pattern);
  }

  [Symbol.replace](text: string, by: string): string {
    const pattern = this.#for(text);
    pattern.lastIndex = this.lastIndex;
    return text.replace(pattern, by);
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return text.split(this.#for(text), limit);
  }
}

/** One of them, as the build writes it down: most are of Unicode and nothing else. */
export const letterPattern = (source: string, flags = 'u'): LetterPattern => new LetterPattern(source, flags);
