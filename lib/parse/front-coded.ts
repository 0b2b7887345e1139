/*
 * Sorted words of small letters, each as what it does not share with the word before, behind a capital or digit that says how much it
 * does: "0ability3e0about" holds ability, abie, about. A little over half the size.
 */

/** Packs sorted words of `a` to `z`. @throws Error when a word holds anything else */
export function packWords(words: readonly string[]): string {
  let packed = '';
  let before = '';
  for (const word of words) {
    if (!/^[a-z]+$/.test(word)) throw new Error(`cannot be packed: ${word}`);
    let shared = 0;
    while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++;
    packed += shared.toString(36).toUpperCase() + word.slice(shared);
    before = word;
  }
  return packed;
}

/** The words that `packWords` packed, in their order. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return (packed.match(/[0-9A-Z][a-z]*/g) ?? []).map((part) => {
    before = before.slice(0, Number.parseInt(part[0]!, 36)) + part.slice(1);
    return before;
  });
}
