/**
 * Fold text for comparing: case, accents, punctuation and spacing no longer differ. `Ö` folds to `o`, `ß` to `ss`, `ø` to `o`;
 * letters of other scripts stay. `"Sung-Yub  KIM"` -> `"sung yub kim"`.
 */
export function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) {
    return text
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı'’‘`ʼ]/g, (c) => SPECIAL[c] ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const SPECIAL: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
