/*
 * Regular expressions about letters, cheap in a browser. An engine looks up Unicode's tables for each `\p{L}` it meets when it reads,
 * compiles and first runs a script: a good part of what reading a page costs. So the build (scripts/letter-patterns.ts) makes a
 * `LetterPattern` of every such expression. Nearly all texts hold only Western letters and usual punctuation: for these it is a plain
 * expression with ranges, made when first asked; for all others, exactly the one that was written.
 */

/** Texts for which ranges say exactly what Unicode's classes say; test/parse/letters.test.ts compares every character. */
const NARROW = /^[\0-\xff\u2000-\u206f]*$/;

/** Classes by the character that stands for them in a pattern: as written, as ranges, and as ranges where case is ignored. */
const CLASSES: Record<string, readonly [written: string, ranges: string, anyCase?: string]> = {
  '\ue101': ['\\p{L}', 'A-Za-zªµºÀ-ÖØ-öø-ÿ'],
  '\ue102': ['\\p{Lu}', 'A-ZÀ-ÖØ-Þ', 'A-Za-zµÀ-ÖØ-öø-ÿ'],
  '\ue103': ['\\p{Ll}', 'a-zµß-öø-ÿ', 'A-Za-zµÀ-ÖØ-öø-ÿ'],
  '\ue104': ['\\p{M}', ''],
  '\ue105': ['\\p{N}', '0-9²³¹¼-¾'],
  '\ue106': ['\\p{Script=Han}', ''],
  '\ue107': ['\\p{Script=Hangul}', ''],
  '\ue108': ['\\p{Script=Hiragana}', ''],
  '\ue109': ['\\p{Script=Katakana}', ''],
};
const PLACE = /[\ue101-\ue109]/g;

/** The character that stands for a class such as `\p{Lu}`; `undefined` for one that has no ranges here. */
export const placeOf = (written: string): string | undefined =>
  Object.keys(CLASSES).find((place) => CLASSES[place]![0] === written);

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

  /** @param source the expression's, each class within brackets as the character that stands for it */
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
        this.#source.replace(PLACE, (place) => CLASSES[place]![0]),
        this.flags,
      );
      return this.#exact;
    }
    this.#plain ??= new RegExp(
      this.#source.replace(PLACE, (place) => {
        const [, ranges, anyCase] = CLASSES[place]!;
        return this.flags.includes('i') ? (anyCase ?? ranges) : ranges;
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
