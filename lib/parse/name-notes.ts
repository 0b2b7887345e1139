import type { Token } from './name-tokens.ts';

/**
 * A short note in brackets at a name: "(equal contribution)", "[†]", "(*)", or where its bearer works: "(Varde University)". Not a year, nor what
 * else follows a byline.
 *
 * @param placed others of the row say where they work
 */
export function readBracket(
  all: readonly Token[],
  at: number,
  text: string,
  placed: boolean,
): { marks: string; next: number; placed?: true } | undefined {
  if (all[at]?.kind !== 'open') return undefined;
  for (let i = at + 1; i < Math.min(at + 14, all.length); i++) {
    if (all[i]!.kind === 'open') return undefined;
    if (all[i]!.kind !== 'close') continue;
    const inside = text.slice(all[at]!.end, all[i]!.start);
    if (/\d{2}|paper|code|pdf|arxiv|http/i.test(inside)) return undefined;
    if (AFFILIATION.test(inside) || (placed && PLACE.test(inside))) return { marks: '', next: i + 1, placed: true };
    const note = /equal|contrib|correspond|co-?\s?(?:first|lead|author)|student|advis|mentor|^\W+$|^[a-z\d]$/i.test(
      inside,
    );
    return note && i < at + 6 ? { marks: /^\W+$/.test(inside) ? inside : `(${inside})`, next: i + 1 } : undefined;
  }
  return undefined;
}

const AFFILIATION =
  /(?<!\p{L})(?:[Uu]niv\p{L}*|[Ii]nstitut\p{L}*|[Ii]nst\.|[Cc]ollege|[Ss]chool of|[Aa]cademy|[Ll]aborator\p{L}+|[Ll]abs?|[Hh]ospital|(?:MIT|CMU|ETH|EPFL|KAIST|CNRS|INRIA|Inria|UC \p{Lu}\p{L}+|UCLA|UCSD|UIUC|NYU|TU \p{Lu}\p{L}+|Google|Microsoft|Meta|IBM|Apple|Amazon|NVIDIA|Max Planck)(?: \p{L}+){0,2}$)(?!\p{L})/u;
/** Of a row in which others say where they work: "Ada Quist (Univ. of Aldmoor), Ben Osei (Port Ansel)". */
const PLACE = /^\p{Lu}[\p{L}.&'’-]*(?:,? [\p{L}.&'’-]+){0,6}$/u;
