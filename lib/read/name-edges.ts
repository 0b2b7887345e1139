import type { NameList } from '../parse/names.ts';
import { pattern } from '../parse/pattern.ts';
import { venueScore } from '../parse/venues.ts';
import type { Span, StyleSpan } from './facts.ts';
import { presses, states } from './plain-patterns.ts';
import { Style } from './sink.ts';

const DRESS = Style.link | Style.bold | Style.italic;

/** What follows the name of a journal: its next words, then volume, year or "in press". */
const VOLUME =
  /^[.,:]?(?:\s*(?:(?:and|of|&)\s+)?\p{Lu}[\p{L}.]*){0,5}[\s,.(:;]*(?:\d|[Vv]ol|[Nn]o\.|[Ff]orthcoming|[Ii]n press|[Tt]o appear|[Aa]ccepted)/u;

/** Who brings books out: "Wydawnictwo Solby". */
export const PUBLISHER = pattern(presses, '');

/** "Port Ansel, CA", "Solby GA, USA": where a meeting was. */
const TOWN = new RegExp(`,\\s(?:${states})(?:\\W.{0,4})?$|, USA$`);

/** "John Dorn & Sons, Inc." */
const FIRM = /(?<!\p{L})(?:Sons|Inc|Ltd|LLC|GmbH)(?!\p{L})/u;

/**
 * Rows of names without what only looks like a name at their ends: the abbreviation of a journal ("Bo Ek, J. Fluid Mech. 12"), a journal in
 * italics after names that are not, two words with capitals in the middle of a title that is one link.
 *
 * @param text the line they were found in
 * @param spans its styles
 * @param quotes what stands in quotation marks
 */
export function trimNames(
  lists: readonly NameList[],
  text: string,
  spans: readonly StyleSpan[],
  quotes: readonly Span[],
): NameList[] {
  return lists
    .flatMap((list) => withoutVenue(list, text, spans) ?? [])
    .filter(
      (list) =>
        // "NBER SI, SOLE, EEA"
        !/^\p{Lu}{1,4}(?:[,\s]+\p{Lu}{1,4})*[,\s]*$/u.test(text.slice(list.start, list.end)) &&
        (list.names.length > 1 ||
          list.truncated ||
          !(
            insideRun(list, text, spans) || quotes.some(({ start, end }) => list.start > start + 8 && list.end <= end)
          )),
    );
}

function withoutVenue(list: NameList, text: string, spans: readonly StyleSpan[]): NameList | undefined {
  const last = list.names.at(-1)!;
  const volume = text.slice(last.end, last.end + 70);
  const own = spans.find(({ end }) => end > last.start);
  // Words with capitals at the beginning of a title in its own dress: "Bo Ek, *Nearby Cycles and commas*".
  if (
    list.names.length > 1 &&
    own &&
    own.style & DRESS &&
    own.start === last.start &&
    own.end > last.end + 3 &&
    /^\s+\p{Ll}/u.test(volume)
  )
    return without(list, last.start);
  if (list.names.length === 1 && list.start > 12 && TOWN.test(text.slice(0, list.end + 5))) return undefined;
  const firm = list.names.findIndex(({ start, end }) => FIRM.test(text.slice(start, end)));
  if (firm >= 0) return firm > 1 ? without(list, list.names[firm - 1]!.start) : undefined;
  if (list.names.length === 1 && PUBLISHER.test(text.slice(list.start, list.end))) return undefined;
  if (list.truncated || !VOLUME.test(volume)) return list;
  if (list.names.length < 2) return namesJournal(text.slice(last.start, last.end), volume) ? undefined : list;
  const alone = italic(spans, last.start) && !italic(spans, list.start);
  if (!namesJournal(text.slice(last.start, last.end), volume) && !(alone && last.score < 0.7)) return list;
  // Of a journal that reads like two names, none is one: "Regional Science and Urban Economics".
  const run = alone ? spans.find(({ end }) => end > last.start)!.start : last.start;
  return without(list, run);
}

/** The names that stand before a place. */
function without(list: NameList, place: number): NameList {
  const names = list.names.filter(({ start }) => start < place);
  return { ...list, names, end: names.at(-1)!.end, score: names.reduce((sum, { score }) => sum + score, 0) };
}

/** "J. Am. Chem" of "J. Am. Chem. Soc. 2023", "Econometrica Vol"; "J. Fluid Mech" before ". 12", which no name and year can be. */
function namesJournal(name: string, volume: string): boolean {
  if (venueScore(name.replace(/(?<!\p{L})\p{Lu}(?!\p{L})/gu, '')) >= 1.3) return true;
  if (/^(?:J|Proc|Ann|Rev|Trans|Bull)\. \p{Lu}\p{Ll}+$/u.test(name) && /^\.\s\p{Lu}\p{Ll}+\./u.test(volume))
    return true;
  if (!/^(?:J|Proc|Ann|Rev|Trans)\.(?:\s\p{L}+\.?){2,}$/u.test(name)) return false;
  return /\p{Lu}\p{Ll}+\.\s/u.test(name.slice(3)) || (/^\.?\s+\d/.test(volume) && !/^\.?\s+(?:19|20)\d\d/.test(volume));
}

const italic = (spans: readonly StyleSpan[], at: number): boolean =>
  ((spans.find(({ end }) => end > at + 1)?.style ?? 0) & Style.italic) !== 0;

/** A single name within a longer run of one dress that is not the dress of the whole line. */
function insideRun({ start, end }: NameList, text: string, spans: readonly StyleSpan[]): boolean {
  const run = spans.find((span) => span.end > start);
  return (
    run !== undefined &&
    (run.style & DRESS) !== 0 &&
    run.end >= end &&
    (text.slice(run.start, start).trim().split(' ').length >= 3 ||
      /^\s*:\s|^\s+\p{Ll}{2}/u.test(text.slice(end, run.end))) &&
    !/(?:by|with|and|&|:)\s*$/i.test(text.slice(run.start, start))
  );
}
