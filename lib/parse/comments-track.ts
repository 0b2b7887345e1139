/*
 * Tracks, awards and workshops, as a sentence of a comments line prints them.
 */

const TRACKS: [string, RegExp][] = [
  ['findings', /\bfindings?\b|\bCVPRF/i],
  ['demo', /\b(?:system )?demo(?:nstration)?s?(?: (?:track|paper|papers|session|program))?\b/i],
  ['position', /\bposition (?:paper|track)|\(position\)/i],
  [
    'datasets and benchmarks',
    /\bdatasets? (?:and|&) benchmarks?(?: track)?\b|\bD&B\b|\bevaluations? (?:and|&) datasets?\b/i,
  ],
  ['industry', /\bindustr(?:y|ial)(?: (?:track|paper|session|program))\b|\(industry\)|\b20\d\d industry\b/i],
  ['challenge', /\bchallenge\b(?! track)/i],
  ['doctoral consortium', /\bdoctoral (?:consortium|symposium)\b/i],
  ['late-breaking', /\blate[- ]breaking\b/i],
  ['short', /\bshort(?:[- ]paper|\b(?= track| presentation)|\))|\(short\b/i],
  ['poster', /\bposter(?:s)?\b/i],
  ['extended abstract', /\bextended abstracts?\b/i],
  ['blog', /\bblog ?post(?:s)? track\b|\bblogposts?\b/i],
  ['resource', /\bresources?(?: papers?)? track\b|\(resource(?: track)?\)/i],
  ['tutorial', /\btutorial(?: track)?\b/i],
  [
    'special',
    /\b(?:special|AI for social impact|emerging trends|social impact|[\w-]+ (?:AI|science|track of|applications?)) track\b|\bspecial session\b|\btrack on\b/i,
  ],
  [
    'main',
    /\bmain(?:[- ](?:conference|track|technical track|program|proceedings|paper|conf))\b|\(main\)|\bmain$|\b(?:20\d\d|'\d\d),? main\b(?! (?:text|paper|body|pages|manuscript|file))/i,
  ],
  ['journal', /\bjournal[- ](?:track|first)\b/i],
];

/** The track a text prints, `undefined` when none. Workshops are read by `workshopOf`. */
export function trackOf(text: string): string | undefined {
  for (const [track, pattern] of TRACKS) if (pattern.test(text)) return track;
  return /\btrack\b/i.test(text) &&
    !/\b(?:research|technical|regular|full|long|paper) (?:papers? )?track\b|\btrack (?:and|the|of objects)\b/i.test(
      text,
    )
    ? 'special'
    : undefined;
}

const PRIZE =
  /\b((?:(?:best|outstanding|distinguished) (?:\w+ ){0,3}?(?:papers?|posters?|demos?|presentation|talk|thesis|reproducibility)|test[- ]of[- ]time)(?: (?:paper|honou?rable mention|runner[- ]up|award|awards|candidate|finalist|nominee|nomination|nominated|prize|shortlist))*|honou?rable mention|(?:people's|audience) choice award|paper award (?:candidate|finalist|nominee)|award candidate|(?:\w+ )?(?:1st|first|second|third|2nd|3rd) (?:prize|best paper(?: award)?))(?=\W|$)/gi;

/** Awards and honours, lower case: "oral", "spotlight", "highlight", "best paper award". */
export function awardsOf(text: string): string[] {
  const awards: string[] = [];
  const add = (award: string) => {
    if (!awards.includes(award)) awards.push(award);
  };
  for (const [name, pattern] of [
    [
      'oral',
      /[([][^()[\]]*\borals?\b[^()[\]]*[)\]]|\b(?:as|for|an|selected for|\d{4},?|['-]\d\d,?|conference|track|workshop|paper)(?: an| a| -)? (?:short |full )?oral\b(?! (?:cancer|history|and|health|cavity|squamous|lesion))|\boral (?:presentation|paper|talk|session|track|spotlight)\b|^\W*oral\W*$|\boral (?:at|in|@)\b/i,
    ],
    [
      'spotlight',
      /[([][^()[\]]*\bspotlights?\b[^()[\]]*[)\]]|\bspotlight (?:presentation|paper|talk|poster|at|in|track)\b|\b(?:as|for|\d{4},?|['-]\d\d,?)(?: an| a| -)? spotlight\b|^\W*spotlight\W*$|\bspotlighted\b/i,
    ],
    [
      'highlight',
      /[([]\s*(?:as )?(?:\w+ )?highlights?\b[^()[\]]*[)\]]|\bhighlight (?:presentation|paper|poster|talk|at|in)\b|\b(?:as|\d{4},?|['-]\d\d,?)(?: an| a| -)? highlight\b(?! the)|^\W*highlight\W*$/i,
    ],
  ] as const)
    if (pattern.test(text)) add(name);
  // "CVPR Highlight", "ACL oral accept"
  const honour = /\b[A-Z]{3,},? \(?([Oo]ral|[Ss]potlight|[Hh]ighlight)\b(?! (?:cancer|history|the))/.exec(text)?.[1];
  if (honour) add(honour.toLowerCase());
  for (const match of text.matchAll(PRIZE)) add(match[1]!.toLowerCase().replace(/^(?:a|the|with) /, ''));
  if (/\bnotable[- ]top[- ]\d+%/i.test(text)) add(/\bnotable[- ]top[- ]\d+%/i.exec(text)![0].toLowerCase());
  return awards.slice(0, 5);
}

export type Workshop = { name?: string; acronym?: string };

const EDITION =
  /(?:^|\s)(?:'\d\d|(?:19|20)\d\d|\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|annual|international|IEEE|ACM|main|conference)(?=[\s,]|$)/gi;

/** Words that lead to a workshop's name and are none of it. */
const LEADS =
  /^(?:\W*\b(?:to appear|accepted|published|presented|presentation|poster|oral|spotlight|talk|appear|appeared|demo|short|long|paper|papers|full|non-archival|archival|peer-reviewed|at|in|to|by|for|as|the|a|an|of|and|on|with|proceedings|upcoming|inclusion|publication|conference|co-located|colocated|annual|abstract|extended abstract|main|also|this year's|forthcoming|work|session|contributed|contribution|posters)\b\W*)+/i;

/**
 * The workshop a stretch of text names.
 *
 * @param text e.g. `ICLR 2026 Workshop on Multimodal Intelligence (MMI)`
 * @param host where the host venue stands in it, if it does
 * @returns `undefined` when the text names none; without `name` when it says only "workshop"
 */
export function workshopOf(text: string, host?: { start: number; end: number }): Workshop | undefined {
  const word =
    /\bwork[- ]?shops?\b(?! (?:papers?|proceedings)\b.{0,200}\bworkshop| (?:and|&) conference)/i.exec(text) ??
    /\bwork[- ]?shops?\b(?! (?:and|&) conference)/i.exec(text);
  if (!word) return undefined;
  const from = word.index;
  const to = from + word[0].length;
  const after = text.slice(to);
  const own = nameAfter(
    after.slice(0, host && host.start >= to ? host.start - to : undefined),
    host !== undefined && host.start >= to,
  );
  const lead = host && host.end <= from ? host.end : 0;
  const before = tidy(
    text
      .slice(lead, from)
      .replace(/^\s*\([^()]*\)/, '')
      .replace(/^(?:W\b)?[^\p{L}\p{N}"]+/u, '')
      .replace(/^(?:20)?\d\d\b[\s,:]*/, '')
      .replace(/^(?:\W*\d+\s*(?:pages?|figures?|tables?)\b[^,;]{0,40}[,;])+/i, ''),
  );
  const tag = /^\s*(?:(?:19|20)\d\d\s*)?\(([^()]{2,60})\)/.exec(after)?.[1]?.replace(/[\s,'-]*(?<!\d)(?:20)?\d\d$/, '');
  const acronym =
    tag &&
    !(host && host.start > to && host.start < to + tag.length + 8) &&
    !/\b(?:oral|spotlight|poster|best|highlight|non-archival|archival|award|\d{4}\)?$)\b/i.test(tag) &&
    /[A-Z].*[A-Z]/.test(tag)
      ? tidy(tag)
      : undefined;
  const name = own ?? (before && !/^(?:IEEE|ACM|AAAI)$/.test(before) ? before : undefined);
  if (name && !own && acronym && acronym.toLowerCase() !== name.toLowerCase())
    return { name: `${name} (${acronym})`, acronym };
  if (!name && host && host.end <= from && /(?:\bat|@|,)\s*(?:the )?$/.test(text.slice(0, host.start))) {
    const ahead = tidy(text.slice(0, host.start).replace(/(?:\bat|@|,)\s*(?:the )?$/, ''));
    if (/\p{Lu}/u.test(ahead)) return { name: ahead };
  }
  if (!name) return acronym ? { name: acronym, acronym } : {};
  const inside = /\(((?=[^()A-Z]*[A-Z][^()A-Z]*[A-Z])[^()]*)\)\s*$/.exec(name)?.[1];
  return inside ? { name, acronym: inside } : { name };
}

function tidy(text: string): string {
  return text
    .replace(/\([^()]*$/, '')
    .replace(LEADS, '')
    .replace(EDITION, ' ')
    .replace(EDITION, ' ')
    .replace(/[-'](?:20)?\d\d(?=\W|$)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^["'\s,:;@()-]+|["'\s,:;@(-]+$/g, '')
    .replace(/^[^()]*\)$/, (name) => name.slice(0, -1))
    .replace(/"/g, '')
    .trim();
}

const TAIL =
  /(?:[\s,:"(@-]|\b(?:a|an|at|of|in|the|workshop|track|and|with|co-?located|co-?located with|in conjunction|held|as part|affiliated))$/i;

/** Without the small words and marks that only lead on to what follows the name. */
function withoutTail(text: string): string {
  let name = text;
  for (let cut = TAIL.exec(name.slice(-20)); cut && name; cut = TAIL.exec(name.slice(-20)))
    name = name.slice(0, -cut[0].length);
  return name;
}

/** "on X", ": X", '"X"', "X Track": a name after the word "workshop", up to where the sentence turns to something else. */
function nameAfter(printed: string, hostFollows: boolean): string | undefined {
  const after = printed.replace(/\(([^()]*?\p{L})(?:[\s,'-]*(?<!\d)(?:20)?\d\d)\)/gu, '($1)');
  const lead =
    /^(?:\s*\([^()]*\))?\s*(?:(?:'\d\d|(?:19|20)\d\d)\s*)?(?::|-|,?\s*(?:on|for|about|in|titled|entitled|named|On|For)\b|(?=")|(?=\s[A-Z]))\s*(?:the\s+)?/.exec(
      after,
    );
  if (!lead) return undefined;
  const explicit =
    /\b(?:on|for|about|titled|entitled|named)\b|[:"-]/i.test(lead[0]) || after.slice(lead[0].length).startsWith('"');
  let rest = after.slice(lead[0].length);
  const quoted = /^"([^"]{2,200})"/.exec(rest);
  if (quoted) return quoted[1]!.trim().replace(/[,.]$/, '');
  if (/\bin\b/i.test(lead[0]) && hostFollows) return undefined;
  if (
    !explicit &&
    /^(?:Proceedings|Track|Paper|Papers|Oral|Poster|Spotlight|Program|Best|Accepted|Code|Project)\b/.test(rest)
  )
    return undefined;
  const stop =
    /\s*(?:,?\s+(?:at|@|held|co-?located|colocated|during|as an?|hosted by|affiliated with|part of|in conjunction)\s*(?:the|an?|oral|spotlight|poster|conjunction|proceedings|\W)*(?=\d|["'A-Z]|$|oral|spotlight|poster|held|in )|\s-\s|\s\(?(?:oral|poster|spotlight|non-archival|archival)\b|,?\s*(?:19|20)\d\d\b|\s+'\d\d|,\s*(?:[A-Z][a-z]+(?: [A-Z][a-z]+)?,\s*[A-Z](?![^.;]*,? (?:and|&) )|\d|in (?:conjunction|Proceedings)|to be|which|held|code)|\.\s|\s+(?:proceedings|Tutorial Track)\b)/.exec(
      rest,
    );
  if (stop && stop.index > 0) {
    const tail = /^\s*\(([^()]*[A-Z][^()]*)\)/.exec(rest.slice(stop.index));
    rest = rest.slice(0, stop.index) + (tail ? '' : '');
  }
  rest = rest
    .replace(/,? (?:paper #?\d|pp?\b).*$/i, '')
    .replace(/\((?:oral|poster|spotlight|non-archival|archival|best)[^()]*\)/i, '');
  rest = withoutTail(rest.replace(/[\s,'-]{1,3}(?:19|20)?\d\d(?=\)|$)/g, ''));
  const open = rest.lastIndexOf('(');
  if (open >= 0 && !rest.includes(')', open)) rest = rest.slice(0, open);
  rest = rest.replace(/"/g, '').replace(/\s+/g, ' ').trim();
  if (rest.endsWith(')') && !rest.includes('(')) rest = rest.slice(0, -1);
  return rest.length > 1 && rest.length < 250 && /\p{L}{2}/u.test(rest) ? rest : undefined;
}
