/**
 * Category identifiers of a subjects line: "Machine Learning (cs.LG); Finance, and Science (cs.CE)" -> ["cs.LG", "cs.CE"].
 * Source: arxiv.org/category_taxonomy
 */
export function parseSubjects(text: string): string[] {
  const found = text.split(';').map((part) => /\(([a-z][a-z-]*(?:\.[A-Za-z-]+)?)\)\s*$/.exec(part)?.[1]);
  return [...new Set(found.filter((id) => id !== undefined))];
}
