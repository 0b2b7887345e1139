import { fold } from './fold.ts';
import { pattern } from './pattern.ts';
import { conferences, journals, pieces, series, workshops } from './venue-table.ts';
import { afterVenue, beforeVenue, sponsors, telling, yearAfter } from './venue-words.ts';

export type VenueKind = 'conference' | 'workshop' | 'journal' | 'series';

export type VenueMatch = {
  /** Standard short name without the year: `NeurIPS`, `IEEE TPAMI`. */
  short: string;
  kind: VenueKind;
  /** Where its name stands in the text: the characters `start` to `end`, the year beside it not counted. */
  start: number;
  end: number;
  /** Year printed right beside the name. */
  year?: number;
  /** The name is also an ordinary word or a short acronym ("Nature", "ICC"): it means a venue only where one is spoken of. */
  weak: boolean;
};

type Entry = { short: string; kind: VenueKind; form: string };
type Word = { text: string; folded: string; stem: string; start: number; end: number };

const STOP = new Set('of on the and in for de du la'.split(' '));
const STEM = 6;
const MAX_WORDS = 16;
const MAX_TEXT = 5_000;
const HEADS: Record<string, string> = {
  C: 'Conference',
  JC: 'Joint Conference',
  S: 'Symposium',
  W: 'Workshop',
  J: 'Journal',
  IJ: 'International Journal',
  T: 'Transactions',
};
/** A name with one of these words says itself that it is a venue; one without ("Machine Learning") is also a topic. */
const TELLING = pattern(telling, '');
/** Acronyms that are words, or stand for much else. */
const WORDS = new Set(
  'approx assets case chase chi cluster coling compass date displays fast fusion group group host icon interact lattice latin master micro middleware models odyssey oakland optica pact patterns process pros quantum radar random raid re safe sensors series sigma soups splash test testing uai universe xai'.split(
    ' ',
  ),
);
/** May stand between the name and the words before it without belonging to another venue's name. */
const SPONSOR = pattern(sponsors, '');

let index:
  | {
      byKey: Map<string, Entry>;
      longest: Map<string, number>;
      byInitials: Map<string, { stems: string[]; entry: Entry }[]>;
      /** Most words of a name by the initials of its first two: few texts go on beyond them. */
      longestByInitials: Map<string, number>;
    }
  | undefined;

/**
 * What of a name is compared: the first six letters of each folded word that counts.
 *
 * @param words folded
 * @param part the words are part of a longer name, so that a lone "of" does not count either
 */
export const stemsOf = (words: string[], part = false): string[] =>
  words.filter((word) => word && ((words.length === 1 && !part) || !STOP.has(word))).map((word) => word.slice(0, STEM));

/** A table as scripts/make-venue-table.ts was given it: signs become the pieces they stand for, the last put in first. */
const unpacked = (table: string): string =>
  pieces.split('\n').reduceRight((text, piece) => {
    const sign = piece.slice(0, piece.startsWith('~') ? 2 : 1);
    return text.replaceAll(sign, piece.slice(sign.length));
  }, table);

function load() {
  if (index) return index;
  index = { byKey: new Map(), longest: new Map(), byInitials: new Map(), longestByInitials: new Map() };
  const tables: [VenueKind, string][] = [
    ['conference', conferences],
    ['workshop', workshops],
    ['journal', journals],
    ['series', series],
  ];
  for (const [kind, table] of tables) {
    for (const line of unpacked(table).split('\n')) {
      const forms = line.split('|');
      const short = forms[0]!;
      const bare = /^(?:IEEE|ACM|IEEE\/ACM|ISPRS) ([A-Z][\w&-]*[A-Z]\w*)$/.exec(short)?.[1];
      if (bare) forms.push(bare);
      if (/^J\. [^.]+$/.test(short)) forms.push(`J ${short.slice(3)}`);
      for (const form of forms) {
        const meeting = kind === 'conference' || kind === 'workshop';
        const heads = meeting ? /\b(?:C|JC|S|W|J|IJ|T)\b(?= |$)/g : /\b(?:C|JC|S|W|J|IJ|T)\b(?= )|\bJ$/g;
        const text = form === short || !/[CSWJT]/.test(form) ? form : form.replace(heads, (head) => HEADS[head]!);
        const words = /^[a-z\d ]+$/i.test(text) ? text.toLowerCase().split(' ') : fold(text).split(' ');
        const stems = stemsOf(words);
        const entry = { short, kind, form: text };
        // A single word counts whole: MobileHCI is not "Mobile".
        const key = words.length === 1 ? words[0]! : stems.join(' ');
        if (!key || index.byKey.has(key)) continue;
        index.byKey.set(key, entry);
        index.longest.set(stems[0]!, Math.max(stems.length, index.longest.get(stems[0]!) ?? 0));
        if (stems.length < 2 || /\p{Lu}{2,}$/u.test(text)) continue;
        const initials = stems.map((stem) => stem[0]).join('');
        const first = initials.slice(0, 2);
        if (stems.length > (index.longestByInitials.get(first) ?? 0)) index.longestByInitials.set(first, stems.length);
        const peers = index.byInitials.get(initials);
        if (peers) peers.push({ stems, entry });
        else index.byInitials.set(initials, [{ stems, entry }]);
      }
    }
  }
  return index;
}

/** Makes the index of names, which otherwise is done when the first text is looked through. */
export const loadVenues = (): void => void load();

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const plain = text
    .replace(/(?:https?:\/\/|www\.)\S+/g, (url) => ' '.repeat(url.length))
    .replace(/\S+/g, (run) => (run.includes('_') ? ' '.repeat(run.length) : run));
  for (const match of plain.matchAll(/[\p{L}\p{M}\p{N}*@]+/gu)) {
    const start = match.index;
    const named = /^(.*\p{L})((?:19|20)\d\d|[12]\d)$/u.exec(match[0]);
    const parts = named ? [named[1]!, named[2]!] : [match[0]];
    let at = start;
    for (const part of parts) {
      const folded = fold(part) || part;
      if (!STOP.has(folded) || /^\p{Lu}{3,}/u.test(part))
        words.push({ text: part, folded, stem: folded.slice(0, STEM), start: at, end: at + part.length });
      at += part.length;
    }
  }
  return words;
}

/** "phys" or "physical" for "physic", "natl" for "nation", "j" for "journa". */
function abbreviates(word: string, stem: string, last: boolean): boolean {
  if (word === stem || (stem.length === STEM && word.startsWith(stem))) return true;
  if (word.length === 1 && last) return word === 'j' && stem === 'journa';
  return stem.startsWith(word) || (word.length > 3 && stem.startsWith(word.slice(0, -1)));
}

function entryAt(words: Word[], i: number): { entry: Entry; count: number; exact: boolean } | undefined {
  const { byKey, longest, byInitials, longestByInitials } = load();
  const most = Math.min(MAX_WORDS, words.length - i);
  let best: { entry: Entry; count: number; exact: boolean } | undefined;
  for (let count = Math.min(most, longest.get(words[i]!.stem) ?? 0); count > 0 && !best; count--) {
    const parts = words.slice(i, i + count);
    const entry = byKey.get(count === 1 ? parts[0]!.folded : parts.map((word) => word.stem).join(' '));
    if (entry) best = { entry, count, exact: true };
  }
  if (most < 2) return best;
  let initials = words[i]!.folded[0]! + words[i + 1]!.folded[0]!;
  const furthest = Math.min(most, longestByInitials.get(initials) ?? 0);
  for (let count = 2; count <= furthest; count++) {
    if (count > 2) initials += words[i + count - 1]!.folded[0];
    if (count <= (best?.count ?? 0)) continue;
    const found = byInitials
      .get(initials)
      ?.find(({ stems }) => stems.every((stem, k) => abbreviates(words[i + k]!.folded, stem, k === count - 1)));
    if (found) best = { entry: found.entry, count, exact: false };
  }
  return best;
}

/** Letters as the table has them, all in capitals, or, for what is no ordinary word, with a capital somewhere. */
function casedLike(printed: string, form: string, weak: boolean): boolean {
  const capitals = /\p{Lu}{2}/u.test(form) || form.length > 6;
  if (printed === form || (capitals && printed === form.toUpperCase())) return true;
  return !weak && /\p{Lu}/u.test(printed);
}

/** The name goes on: "Conference on Machine Learning | and Cybernetics", "| , Optimization, and Data Science", "| Systems". */
const GOES_ON =
  /^(?:\s+(?:and|&|for|of|on)\s+(?:the\s+)?(?!Accepted|Under|Submitted|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Lu}\p{Ll}+|,?\s+in\s+\p{Lu}\p{Ll}+\s+and\s|(?:,\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3}){1,5},?\s(?:and|&)\s|\s+(?!Conference|Workshop|Symposium|Journal|Track|Proceedings|Main|Findings|Special|Poster|Oral|Spotlight|Series|Letters|Volume|Vol|Issue|Datasets|Position|Demo|System|Industry|Student|Short|Long|Full|Paper|Best|Research|Code|Project|Accepted|Published|Submitted|Camera|Comments|January|February|March|April|May|June|July|August|September|October|November|December|Sect|No|Nr|Proc|Github|Supplementary|Arxiv|Preprint|Extended|This|We|The)\p{Lu}\p{Ll}+)/u;

/** "(ABC 2026)" after the full name of a conference that has another acronym: then it is another conference. */
function taggedOtherwise(after: string, short: string): boolean {
  const tag = /^\s*\((?:IEEE |ACM )?(\p{Lu}(?=[\p{L}\d&-]*\p{Lu})[\p{L}\d&-]*?)(?:[\s,'-]*(?:20)?\d\d)?\)/u.exec(
    after,
  )?.[1];
  if (!tag) return false;
  const known = load().byKey.get(fold(tag));
  return known ? known.short !== short : !fold(short).includes(fold(tag)) && !fold(tag).includes(fold(short));
}

function matchAt(text: string, words: Word[], i: number): (VenueMatch & { count: number }) | undefined {
  const found = entryAt(words, i);
  if (!found) return undefined;
  const { entry, count, exact } = found;
  const start = words[i]!.start;
  const end = words[i + count - 1]!.end;
  const printed = text.slice(start, end);
  const after = text.slice(end, end + 80);
  if (/[.;!?]\s+\p{Lu}|\n/u.test(printed.replace(/\b\p{Lu}?\p{Ll}{0,8}\. /gu, ' '))) return undefined;
  const single = count === 1 || !/\s/.test(entry.form);
  let weak: boolean;
  if (single) {
    if (/&/.test(entry.form) !== /&/.test(printed) && printed.length < 6) return undefined;
    weak =
      entry.form.length <= 3 ||
      (entry.kind !== 'conference' && !/\p{L}.*\p{Lu}/u.test(entry.form)) ||
      WORDS.has(fold(entry.form));
    // "cvpr 2026": with the year beside it an acronym may be in small letters.
    const small = printed.length > 2 && /\p{Lu}.*\p{Lu}/u.test(entry.form) && !WORDS.has(printed);
    if (!casedLike(printed, entry.form, weak) && !(small && yearBeside(text, start, end, entry.kind))) return undefined;
    if (/[-@#\\.]/.test(text[start - 1] ?? '') || /^[-/]\p{Ll}|^\.\p{Ll}|^@/u.test(after)) return undefined;
  } else {
    const stems = words.slice(i, i + count).map((word) => word.stem);
    const acronym = /\p{Lu}{3}/u.test(entry.form) && /\p{Lu}{3}/u.test(printed);
    weak = !acronym && (exact ? !TELLING.test(stems.join(' ')) : !/\./.test(printed) && !TELLING.test(stems.join(' ')));
    if (!/\p{Lu}/u.test(printed[0]!) && weak) return undefined;
    // "Proc. IEEE | ICRA" is no "Proc. IEEE".
    if (/(?:IEEE|ACM)$/.test(printed) && /^[/\s-]*\p{Lu}/u.test(after)) return undefined;
    if (GOES_ON.test(after) || (entry.kind === 'conference' && taggedOtherwise(after, entry.short))) return undefined;
    const before = words[i - 1];
    if (before && /^[\s/]*(?:(?:of|on|and|for|&|the)\s+)*$/.test(text.slice(before.end, start))) {
      const journal = entry.kind === 'journal';
      if (
        /^\p{Lu}/u.test(before.text) &&
        (!SPONSOR.test(before.folded) || (journal && before.folded === 'international'))
      )
        return undefined;
    }
  }
  const year = yearBeside(text, start, end, entry.kind);
  return { short: entry.short, kind: entry.kind, start, end, weak, count, ...(year ? { year } : {}) };
}

const YEAR_BESIDE = pattern(yearAfter);

/** The year right after a name ("ICML 2024", "CHI '24", "(CoRL), 2025") or right before it ("2024 IEEE ..."). */
function yearBeside(text: string, start: number, end: number, kind: VenueKind): number | undefined {
  const after = YEAR_BESIDE.exec(text.slice(end, end + 40));
  if (after?.[1]) return Number(after[1]);
  if (after?.[2]) return Number(after[2]) + (Number(after[2]) < 50 ? 2000 : 1900);
  if (after?.[3] && (/^-?\d\d$/.test(after[0]) || (kind === 'conference' && /^\s2\d$/.test(after[0]))))
    return 2000 + Number(after[3]);
  const before =
    /(?:^|\D)((?:19|20)\d\d)(?:\s+(?:the|ieee(?:\/\w+)?|acm(?:\/\w+)?|international|annual|conference))*\s+$/i.exec(
      text.slice(Math.max(0, start - 60), start),
    );
  return before ? Number(before[1]) : undefined;
}

/**
 * Every known venue named in a text, in order, none overlapping another. Takes time in proportion to the text.
 *
 * @param text free text; only its first 5,000 characters are read. Links are skipped.
 * @returns matches, weak ones too: whether the text speaks of a venue there, the caller must know
 */
export function venuesIn(text: string): VenueMatch[] {
  const cut = text.slice(0, MAX_TEXT);
  const words = wordsOf(cut);
  const matches: VenueMatch[] = [];
  for (let i = 0; i < words.length; i++) {
    let match = matchAt(cut, words, i);
    if (!match) continue;
    // "IEEE Wireless Communications | Letters": a name that begins later and goes further is the longer one.
    for (let j = i + 1; j < i + match.count && j < i + 4; j++) {
      const later = matchAt(cut, words, j);
      if (!later || later.end <= match.end) continue;
      match = later;
      i = j;
      break;
    }
    const { count, ...venue } = match;
    matches.push(venue);
    i += count - 1;
  }
  return matches;
}

/**
 * The first known venue named inside a longer text.
 *
 * @param text e.g. `In Proceedings of ICML 2024, Vienna`
 * @returns its standard short name and where it stands; names that are also words or short acronyms ("Nature", "ICC") count only
 *   with a year beside them; `undefined` when no venue is named. Never throws.
 */
export function findVenue(text: string): VenueMatch | undefined {
  return venuesIn(text).find((match) => !match.weak || match.year !== undefined);
}

const BEFORE_NAME = pattern(beforeVenue);
const AFTER_NAME = pattern(afterVenue);

/**
 * Standard short name of a venue as printed on a page.
 *
 * @param printed e.g. `Proceedings of the 40th International Conference on Machine Learning (ICML '23)`, `J. Comput. Phys.`
 * @returns `ICML`, `NeurIPS`, `CVPR`, `TACL`, `PRL`; `Findings of EMNLP`; `ICML Workshop` for an unnamed workshop there;
 *   `undefined` when the venue is not known. Never throws.
 */
export function venueShortName(printed: string): string | undefined {
  if (shortNames.has(printed)) return shortNames.get(printed);
  const short = tellShortName(printed);
  if (shortNames.size > 5_000) shortNames.clear();
  shortNames.set(printed, short);
  return short;
}

/** Told once: lists repeat their venues. */
const shortNames = new Map<string, string | undefined>();

function tellShortName(printed: string): string | undefined {
  const text = printed.slice(0, 500).trim();
  const venues = venuesIn(text).filter(
    (match) =>
      !match.weak ||
      match.year !== undefined ||
      (BEFORE_NAME.test(text.slice(0, match.start)) && AFTER_NAME.test(text.slice(match.end))) ||
      /\(\s*$/.test(text.slice(0, match.start)),
  );
  const main = venues.find((match) => match.kind !== 'series') ?? venues[0];
  if (!main) return undefined;
  if (/\bfindings\b/i.test(text) && main.kind === 'conference') {
    const host = venues.findLast((match) => match.kind === 'conference')!;
    return `Findings of ${host.short}`;
  }
  if (main.kind === 'conference' && /\bworkshops?\b/i.test(text.slice(0, main.start) + text.slice(main.end))) {
    return venues.find((match) => match.kind === 'workshop')?.short ?? `${main.short} Workshop`;
  }
  return main.short;
}
