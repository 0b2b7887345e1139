/*
 * From a venue in a sentence to what is said of the paper there: year, track, workshop and the workshop's host.
 */
import type { Place } from './comments-place.ts';
import { trackOf, type Workshop, workshopOf } from './comments-track.ts';
import { venuesIn } from './venue-names.ts';

/** A place, with what stands around it. */
export type Standing = { place?: Place; workshop?: Workshop | undefined; track?: string | undefined };

/** "CMCL@LREC2026", "STIL @ BRACIS 2025": a workshop, and its host. */
export function atHost(span: string): { workshop: string; venue: string; year?: number } | undefined {
  const found =
    /((?:[A-Z0-9][\w&-]* (?:(?:for|of|and|in|on) )?){0,6}[A-Z][\w-]*?)[\s'-]?(?:20\d\d|\d\d)?\s?@\s?((?:IEEE |ACM )?(?=[a-z]*[A-Z][a-z]*[A-Z])[A-Za-z]+)(?![A-Za-z])[\s,'-]*((?:20)?\d\d)?(?![\w@])/.exec(
      span,
    );
  if (
    !found ||
    /\bworkshops?\b/i.test(span) ||
    /^(?:Accepted|Published|Presented|Paper|Poster|Oral|Spotlight|Demo)$/i.test(found[1]!)
  )
    return undefined;
  const year = found[3] ? Number(found[3].length === 2 ? `20${found[3]}` : found[3]) : undefined;
  return { workshop: found[1]!, venue: found[2]!, ...(year ? { year } : {}) };
}

/** The first conference named for sure, as a place. */
function conferenceIn(span: string): Place | undefined {
  const match = venuesIn(span).find((one) => one.kind === 'conference' && (!one.weak || one.year !== undefined));
  return (
    match && {
      venue: match.short,
      kind: match.kind,
      start: match.start,
      end: match.end,
      ...(match.year ? { year: match.year } : {}),
    }
  );
}

/** Choose between the known venue and the name in front, and read year, track and workshop around it. */
export function settle(
  span: string,
  known: Place | undefined,
  named: Place | undefined,
  sentence: string,
): Standing | undefined {
  let place = known;
  const pair = atHost(span);
  if (pair && (!known || span.indexOf('@') < known.end + 3)) {
    const host = venuesIn(pair.venue)[0]?.short ?? pair.venue;
    const at: Place = {
      venue: host,
      kind: 'conference',
      start: 0,
      end: span.length,
      ...(pair.year ? { year: pair.year } : {}),
    };
    return withYear(span, at, { name: pair.workshop }, sentence);
  }
  if (
    named &&
    (!known ||
      (named.end <= known.start &&
        named.kind !== 'unknown' &&
        !/\bworkshop/i.test(span.slice(named.start, named.end)) &&
        !/[@(/]|\b(?:at|of|in)\s*(?:the\s*)?$/.test(span.slice(named.end, known.start))))
  )
    place = named;
  if (place && /^[\s"']*(?:format|template|style|class|guidelines|submission format)\b/i.test(span.slice(place.end)))
    return undefined;
  if (known?.kind === 'workshop' && HOSTED.test(known.venue)) return withYear(span, known, undefined, sentence);
  const host = known?.kind === 'workshop' ? conferenceIn(span) : known;
  const shop = known?.kind === 'journal' ? undefined : workshopOf(span, host?.kind === 'conference' ? host : undefined);
  if (shop) {
    const series = known?.kind === 'workshop' ? known : undefined;
    const whole = shop.name || !series ? shop : { name: series.venue };
    return withYear(span, hosted(span, host, whole, series, named), whole, sentence);
  }
  if (!place) return undefined;
  return withYear(span, place, undefined, sentence);
}

/** "workshop at ESSLLI 2026", "Workshop (X), QCNC 2025", "CAIS 2026: X Workshop": a host that no table knows. */
function unknownHost(span: string): { venue: string; year: number } | undefined {
  const found =
    /\bworkshops?\b[^.;]{0,200}?(?:\b(?:at|of|with|in)|@|,)\s*(?:the )?((?:(?:IEEE|ACM) )?[A-Z][A-Za-z]*[A-Z][A-Za-z]*)[\s,'-]{0,2}((?:20)\d\d|(?<=')\d\d)\b/i.exec(
      span,
    ) ??
    /^\W*(?:(?:at|to|in|the|by) )*((?:(?:IEEE|ACM) )?[A-Z][A-Za-z]*[A-Z][A-Za-z]*)[\s'-]?(20\d\d)[:,]? (?=.{0,80}\bworkshops?\b)/i.exec(
      span,
    );
  if (!found || !/[A-Z].*[A-Z]/.test(found[1]!)) return undefined;
  return { venue: found[1]!, year: Number(found[2]!.length === 2 ? `20${found[2]}` : found[2]) };
}

/** The venue of a workshop paper: its host, or the workshop where none is printed. */
function hosted(
  span: string,
  host: Place | undefined,
  shop: Workshop,
  series: Place | undefined,
  named: Place | undefined,
): Place | undefined {
  if (host) return host;
  const other = unknownHost(span);
  if (other) return { ...other, kind: 'conference', start: 0, end: span.length };
  const acronym = series?.venue ?? shop.acronym?.replace(/[\s'-]*(?:20)?\d\d$/, '');
  const name =
    acronym ??
    (shop.name
      ? /\bworkshops? (?:on|for)\b/i.test(span)
        ? `Workshop on ${shop.name}`
        : /^(?=\S*$)[^A-Z\d]*[A-Z\d][^A-Z]*[A-Z]/.test(shop.name)
          ? shop.name
          : `${shop.name} Workshop`
      : undefined);
  if (!name) return undefined;
  return { venue: name, kind: 'workshop', start: 0, end: span.length, ...(named?.year ? { year: named.year } : {}) };
}

/** Acronyms of the workshops of a conference: its own with a W. */
const HOSTED = /^(?:CVPR|ICCV|ECCV|WACV|ICASSP|ICDM|VR)W$/;

const DATE =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?[\s-]+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s-]+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?((?:19|20)\d\d)\b/gi;

/** A year a comments line can mean: arXiv began in 1991. */
export const plausible = (year: number): boolean => year > 1985 && year < 2040;

function withYear(
  span: string,
  place: Place | undefined,
  shop: Workshop | undefined,
  sentence: string,
): Standing | undefined {
  if (!place) return shop ? { workshop: shop } : undefined;
  let year = place.year !== undefined && plausible(place.year) ? place.year : undefined;
  if (year === undefined) {
    const printed = span.replace(/\([^()]*impact factor[^()]*\)/i, ' ');
    const dates = place.kind === 'journal' ? printed.replace(DATE, ' ') : printed;
    const years = [...dates.matchAll(/(?<![\d./:-])((?:19|20)\d\d)(?![\d/]|\.\d|-\d)/g)]
      .map((match) => Number(match[1]))
      .filter(plausible);
    year = years[0];
    if (year === undefined) {
      const short = /'(\d\d)\b/.exec(span.slice(place.start));
      if (short) year = 2000 + Number(short[1]);
    }
  }
  const series = place.kind === 'workshop';
  const workshop = shop ?? (series ? { name: place.venue } : undefined);
  const own = series ? place.venue : undefined;
  const host = own ? venuesIn(span).find((match) => match.kind === 'conference' && !match.weak) : undefined;
  const venue = own && HOSTED.test(own) ? own.slice(0, -1).replace(/^VR$/, 'IEEE VR') : (host?.short ?? place.venue);
  const book = place.kind === 'unknown' && /\b(?:book|chapter|monograph)\b/i.test(sentence) ? 'book' : undefined;
  const track = trackOf(span.slice(0, 300)) ?? trackOf(sentence.slice(0, 400)) ?? book;
  return {
    place: { start: place.start, end: place.end, kind: place.kind, venue, ...(year !== undefined ? { year } : {}) },
    workshop: workshop && own && HOSTED.test(own) && !shop?.name ? {} : workshop,
    track,
  };
}
