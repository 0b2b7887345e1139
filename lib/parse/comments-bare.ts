/*
 * Venues that stand alone: "CVPR 2026 (oral)", "MNRAS, in press".
 */
import { knownPlace, namedPlace } from './comments-place.ts';
import { atHost, type Standing, settle } from './comments-settle.ts';
import { workshopOf } from './comments-track.ts';

/** The venue before the words: the last piece of the text that is one. */
export function readBefore(text: string): Standing | undefined {
  const pieces = text.split(/[,;]\s+(?=\S)/);
  for (let from = pieces.length - 1; from >= 0 && from >= pieces.length - 4; from--) {
    const piece = pieces.slice(from).join(', ');
    const found = barePlace(
      piece.replace(/(?:[\s,:(-]+(?:is|was|been|and|are|paper|has|it|which|that)){0,5}[\s,:(-]*$/i, ''),
      text,
      true,
    );
    if (found) return found;
  }
  return undefined;
}

/** So many pieces of a sentence are tried as a venue: comments name it early or in a short line. */
const MAX_PIECES = 40;

/** A sentence without words of acceptance: a venue counts when a piece of it is nothing but a venue. */
export function readBare(sentence: string): Standing | undefined {
  const pieces = sentence.split(/,\s+(?=\S)|,(?=\p{L})|\s-\s/u);
  for (let i = 0; i < Math.min(pieces.length, MAX_PIECES); i++) {
    const rest = pieces
      .slice(i, i + 12)
      .join(', ')
      .slice(0, 600);
    const found = barePlace(rest, sentence, false);
    if (found) return found;
  }
  return undefined;
}

/** Before a bare venue. */
const BARE_LEAD =
  /^[\s"'([]*(?:\b(?:in|at|to|the|proc|proceedings|of|annual|ieee|acm|cvf|rsj|usenix|aaai|international|findings|main|conference|paper|poster|oral|spotlight|highlight|demo|best|outstanding|distinguished|received|won|winner|awards?|extended abstract|short paper|full paper|long paper|companion|and|workshop|journal|ref|reference|volume|series|intl|\d+(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|[a-z]+tieth|association for computational linguistics|arxiv|preprint|version|for|twenty|thirty|forty|fifty|sixty|finding|v\d)\b[\s.,:'"/()[\]-]*)*$/i;
/** After a bare venue: what may still stand in the same piece. */
const BARE_TAIL =
  /^(?:[\s.,:;'"()[\]&@/-]|(?:19|20)?\d\d(?!\d)|\b(?:conference|main|track|tracks|paper|papers|findings|workshops?|oral|spotlight|highlight|poster|demo|demos|demonstrations?|system|industry|short|long|full|regular|research|best|award|honorable|mention|candidate|finalist|student|position|datasets?|benchmarks?|and|the|on|of|at|in|for|special|session|proceedings|proc|companion|vol|volume|no|issue|pp|pages?|article|journal|series|technical|program|extended|abstract|abstracts|version|final|presentation|talk|contribution|resource|tutorial|late|breaking|work|report|notable|top|archival|non-archival|doctoral|consortium|selected|camera|ready|with|supplementary|material|appendix|including|code|letters?|accepted|submitted|symposium)\b)*/i;
const BARE_END = new RegExp(`${BARE_TAIL.source}(?:(?:workshop|conference) paper\\b.*)?$`, 'i');
/** After a bare venue: it is only spoken of. */
const BARE_STOP =
  /\b(?:format|template|style|styles|submission|reviews?|reviewers?|challenges?|competition|deadline|data(?! (?:science|mining|engineering))|shared task|leaderboard|participants|dataset paper|class|latex|guidelines|proposal|policy|benchmarking|held|organi[sz]ed)\b/i;

/** A report on a challenge held there: nothing says that it was accepted. */
const CHALLENGE =
  /\b(?:challenge|competition)\b.*\b(?:place|solution|report|rank|ranked|winner|champion|track)\b|\b(?:place|solution|report|ranked|winner|winning|champion)\b.*\b(?:challenge|competition)\b/i;

function barePlace(piece: string, sentence: string, spoken: boolean): Standing | undefined {
  const known = knownPlace(piece, spoken ? true : 'acronym');
  if (known) {
    const before = piece.slice(0, known.start);
    const after = piece.slice(known.end);
    const shop = workshopOf(piece, known.kind === 'conference' ? known : undefined);
    const head =
      (/\(\s*$/.test(before) &&
        /^[\s\d]*\p{Lu}.*\b(?:conference|symposium|congress|meeting|association|society|chapter)\b/iu.test(before)) ||
      (shop && /@\s*$/.test(before)) ||
      BARE_LEAD.test(before) ||
      (shop && known.start < 160 && /^[\s"'(]*(?:[\w'-]+\s){0,6}[\w'-]*\s?workshops?\b/i.test(before));
    if (/^[\s\d]*(?:web\s?page|web\s?site|home\s?page|challenge page)\b/i.test(after)) return undefined;
    if (!head && !(/@\s*$/.test(before) && atHost(piece))) return undefined;
    if (!spoken && known.kind === 'conference' && !(shop && known.start < 6) && CHALLENGE.test(sentence))
      return undefined;
    const tail = BARE_TAIL.exec(after)![0];
    const left = after.slice(tail.length);
    const stop = BARE_STOP.test(after.split(/[,;(.\]|)]/)[0]!) && known.kind !== 'workshop';
    if (stop && !spoken && !shop) return undefined;
    const sure = known.year !== undefined || /\b(?:19|20)\d\d\b/.test(after.slice(0, 60)) || shop !== undefined;
    const whole = left.trim() === '' || /[,([:-]\s*$/.test(tail) || /^[,(]/.test(left);
    if (!sure && !whole) return undefined;
    if (!sure && !spoken && /^\p{L}\p{Ll}+$/u.test(piece.slice(known.start, known.end))) return undefined;
    const beside = /^[\s\d',-]*?,\s*([A-Z](?=[\w&-]*[A-Z])[\w&-]+)(?:[\s'-]*(?:20)?\d\d)?$/.exec(after)?.[1];
    const found = settle(piece, known, undefined, sentence);
    if (beside && known.kind === 'conference' && found && !found.workshop)
      return { ...found, workshop: { name: beside } };
    return found;
  }
  const named = namedPlace(piece, false);
  if (!named || named.start > 40 || !BARE_LEAD.test(piece.slice(0, named.start))) return undefined;
  const name = piece.slice(named.start, named.end);
  const tail = piece.slice(named.end);
  if (BARE_STOP.test(tail.split(/[,;(]/)[0]!)) return undefined;
  if (named.kind === 'unknown') {
    if (named.year === undefined || !BARE_END.test(tail)) return undefined;
  } else if (
    !/\b(?:conference|symposium|workshop|congress|proceedings|journal of|transactions on|letters)\b/i.test(name) ||
    (named.year === undefined && !spoken && !/^[\s"']*(?:$|[,(:])/.test(tail))
  ) {
    return undefined;
  } else if (
    named.year === undefined &&
    !spoken &&
    !/\b(?:on|of|for|in|International|Annual)\b|\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(name)
  ) {
    return undefined;
  }
  return settle(piece, undefined, named, sentence);
}
