/*
 * What looks like the name of a venue, known or not. Standard short names are in venue-names.ts.
 */

import { venueAcronyms, venuePhrases } from './venue-words.ts';

const ACRONYM = new Set(venueAcronyms.split(' ').flatMap((name) => [name, name.toUpperCase()]));

/** Words that stand in names of journals, proceedings and publishers; a weight each. */
const WORDS = new Map<string, number>();
for (const [weight, words] of [
  [
    2,
    'proceedings proc conference symposium journal transactions trans letters lett workshop annals preprint arxiv biorxiv medrxiv ssrn springer elsevier wiley ieee acm siam usenix lncs eprint acta archiv zeitschrift quarterly bulletin magazine congress lecture findings intl colloquium forthcoming annales nber cepr ejournal',
  ],
  [
    1.4,
    'phys rev acad advances international review reviews european meeting press university notes communications publications ann mag chapter report thesis dissertation verlag festschrift jahrbuch archiv revue revista rivista cahiers tidskrift editions editore publishing publishers actes actas atti euro commun handbook encyclopedia frontiers nature science plos j int conf symp publ volume vol appl comput sci amer soc',
  ],
  [
    0.5,
    'math statist econ theory research studies society association national american royal annual statistics bull am lab',
  ],
] as const)
  for (const word of words.split(' ')) WORDS.set(word, weight);

let phrases: Map<string, string[]> | undefined;
/** The phrases by their first word: few texts hold one of these words at all. */
function phrasesFrom(first: string): readonly string[] | undefined {
  if (!phrases) {
    phrases = new Map();
    for (const phrase of venuePhrases.split('|')) {
      const word = phrase.slice(0, phrase.indexOf(' '));
      const others = phrases.get(word);
      if (others) others.push(phrase);
      else phrases.set(word, [phrase]);
    }
  }
  return phrases.get(first);
}

/** Whether a text holds the long name of a well-known venue, as whole words. */
function namesKnown(text: string): boolean {
  const plain = text.toLowerCase().replace(/[-,:/ ]+/g, ' ');
  const words = /\w+/g;
  for (let match = words.exec(plain); match; match = words.exec(plain))
    for (const phrase of phrasesFrom(match[0]) ?? [])
      if (plain.startsWith(phrase, match.index) && !/^\w/.test(plain.slice(match.index + phrase.length))) return true;
  return false;
}

const ASIAN = /学会|論文誌|シンポジウム|研究会|会議|大会|学报|会议|杂志|期刊|학회|논문지|저널/;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}&+-]*/gu;

/**
 * How much a text looks like the name of a venue: 0 not at all, 2 and above surely. Counts acronyms in capitals and words of
 * venue names; a text that is long beside them counts less.
 */
export function venueScore(text: string): number {
  const found = text.match(WORD) ?? [];
  const words = Math.min(found.length, MOST_WORDS + 1);
  let score = 0;
  let mayName = false;
  for (let i = 0; i < words && i < MOST_WORDS; i++) {
    const { weight, opens } = wordValue(found[i]!);
    score += weight;
    mayName ||= opens;
  }
  if (mayName && words >= 3 && words <= 16 && namesKnown(text)) score += 2.4;
  if (ASIAN.test(text)) score += 2;
  return words > 14 ? (score * 14) / words : score;
}

/** So many words of a text are looked at. */
const MOST_WORDS = 60;

interface WordValue {
  weight: number;
  /** May be the first word of a phrase. */
  opens: boolean;
}

const values = new Map<string, WordValue>();

/** What a word says of a venue; looked up once, since pages repeat their words. */
function wordValue(word: string): WordValue {
  let value = values.get(word);
  if (value) return value;
  const lower = word.toLowerCase();
  let weight: number;
  if (isVenueAcronym(word)) weight = 2.2;
  else if (/^(?:\p{Lu}|arxiv|arXiv|bioRxiv|medRxiv)/u.test(word)) weight = WORDS.get(lower) ?? 0;
  else weight = Math.min(0.4, WORDS.get(word) ?? 0);
  const opens = phrasesFrom(lower) !== undefined || (/\W/.test(lower) && opensWithin(lower));
  value = { weight, opens };
  if (values.size > 20_000) values.clear();
  values.set(word, value);
  return value;
}

const opensWithin = (word: string): boolean =>
  (word.match(/\w+/g) ?? []).some((part) => phrasesFrom(part) !== undefined);

/** Whether a word is the acronym of a well-known venue, alone or with its year: `ICML`, `CVPR'24`, `NeurIPSW`. */
export const isVenueAcronym = (word: string): boolean => {
  if (ACRONYM.has(word)) return true;
  const end = word.charCodeAt(word.length - 1);
  // Only a year or a W can follow: 0 to 9, W.
  if (end !== 87 && !(end >= 48 && end <= 57)) return false;
  const stem = /^([A-Za-z3][A-Za-z-]{1,12}?)(?:W|[-']?(?:19|20)?\d\d)$/.exec(word)?.[1];
  return stem !== undefined && ACRONYM.has(stem);
};
