/*
 * A comments line as text to read: TeX undone, cut into sentences. All by single passes over the line.
 */

/** Longest comments line that is read, in characters; arXiv's own are far shorter. */
export const MAX_COMMENTS = 5_000;

/** Words whose full stop ends no sentence, folded. */
const ABBREVIATIONS = new Set(
  'proc proceed conf int intl intern internat symp trans j jour journ lett rev phys math appl comput comp sci eng res astron astrophys astroph soc am amer roy r mon not publ pac jpn bull ann assoc dept univ vol no nr pp p fig figs eq sec sect ed eds al e g i vs cf resp dr prof st mr adv acta commun comm rep nat natl acad nucl instrum meth mod gen rel grav class quant quantum opt electron mach learn intell neural netw syst anal appr approx stat statist inf inform theor found lect notes geosci remote sens pattern recognit robot autom lang linguist combin discrete algebr geom topol num numer differ funct stud ser sel arch berl basel sup suppl ext inc incl ca approx arxiv v ver jan feb mar apr jun jul aug sep sept oct nov dec biol med chem mater rel cosmol part fields space telesc pol tech technol educ econ manag oper inst internat ist iee eur europhys chin prog exp astropart accel polon czech helv ital fiz condens'.split(
    ' ',
  ),
);

/**
 * Undo TeX and odd characters: `\href{url}{label}` becomes "label: url", braces and font commands go, spaces fold.
 *
 * @param comments as arXiv shows it; what is past 5,000 characters is left out
 */
export function plainComments(comments: string): string {
  return comments
    .slice(0, MAX_COMMENTS)
    .replace(/\\(?:href)\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, ' $2: $1 ')
    .replace(/<a\s[^<>]*?href="([^"<>]*)"[^<>]*>([^<>]*)<\/a>/gi, ' $2: $1 ')
    .replace(/<\/?\w[^<>]*>/g, ' ')
    .replace(/\\url\s*\{([^{}]*)\}/g, ' $1 ')
    .replace(/\\&/g, '&')
    .replace(
      /\\(?:textit|textbf|textsc|emph|text|mathrm|rm|it|bf|em|sl|tt|sc|textsuperscript|textregistered)\b\s*/g,
      '',
    )
    .replace(/\\[`'^"~=.]\{?(\p{L})\}?/gu, '$1')
    .replace(/[{}]|\$\^?/g, '')
    .replace(/[’‘´`]/g, "'")
    .replace(/[“”«»]|''/g, '"')
    .replace(/[—–]|-{2,}/g, ' - ')
    .replace(/[‐‑]/g, '-')
    .replace(/(?<!\/)~/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cut into sentences at "." before a new word, at ";", "|" and "!"; a full stop of an abbreviation does not cut. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    const cuts =
      char === '.'
        ? endsSentence(text, i, from)
        : (char === ';' && depth === 0) || char === '|' || char === '!' || char === '?';
    if (!cuts) continue;
    sentences.push(text.slice(from, i));
    from = i + 1;
    depth = 0;
  }
  sentences.push(text.slice(from));
  return sentences.map((sentence) => sentence.trim()).filter(Boolean);
}

function endsSentence(text: string, i: number, from: number): boolean {
  const word = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(from, i - 20), i))![0];
  const next = /^\s*/.exec(text.slice(i + 1, i + 4))![0];
  const first = text[i + 1 + next.length];
  if (first === undefined) return true;
  if (!next) return /\d/.test(first) && /\p{Ll}{3}$/u.test(word);
  if (/^\p{Lu}$/u.test(word) && text[i - 2] !== '&')
    return (
      /^(?:[A-Z][a-z]+ (?:at|by|to|in|for|is|are|has|was)|\d+ pages|Code|Comments|Accepted|Submitted|Published|To appear|This|The|We|Project)/.test(
        text.slice(i + 1 + next.length),
      ) && !/^\p{Lu}\p{Ll}+ (?:in|for|at)/u.test(text.slice(i + 1 + next.length))
    );
  const after = text.slice(i + 1 + next.length);
  // A journal in short words: "Bull. Seism. Soc.", "Chin. Phys. C"; each stands before another.
  const isShort = /^\p{Lu}\p{Ll}{1,8}$/u.test(word) && /^\p{Lu}(?:\p{Ll}{1,8}\.|(?=[\s,.]|$))/u.test(after);
  if (!isShort && !ABBREVIATIONS.has(word.toLowerCase())) return true;
  return /^(?:\d+ (?:pages|figures|pp)|Accepted|Submitted|Published|To appear|This (?:is|work|paper)|Code|Project|Comments)/.test(
    after,
  );
}
