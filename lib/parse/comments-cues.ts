/*
 * What a sentence of a comments line says of the paper: the words of acceptance, submission, publication and so on in it.
 */

export type CueKind =
  /** Of another version or another paper: nothing in the sentence is about this one. */
  | 'related'
  | 'rejected'
  /** "to be submitted" */
  | 'planned'
  | 'withdrawn'
  | 'published'
  | 'accepted'
  /** "presented at", "poster at": it is there, nothing is said of acceptance. */
  | 'presented'
  /** "prepared for the proceedings of" */
  | 'proceedings'
  | 'submitted'
  | 'under-review';

export type Cue = { kind: CueKind; start: number; end: number };

const VERSION =
  '(?:extended|full(?:er|[- ]length)?|long(?:er)?|expanded|complete|short(?:er|ened)?|abridged|condensed|preliminary|earlier|early|previous|prior|initial|older|conference|workshop|journal|proceedings|peer[- ]reviewed|updated|revised|enhanced|improved|enlarged|substantially|significantly|partial|shorter and)';

const CUES: [CueKind, RegExp][] = [
  [
    'related',
    new RegExp(
      [
        `\\b${VERSION}(?:[ ,/-]+[\\w-]+){0,3} (?:versions?|extension) (?:\\([^)]*\\) )?(?:\\(?with [^,.;]{1,80} |"[^"]{1,120}" )?(?:of|to|appear\\w*|(?:was|were|is|has|have|had|will|won|received|published|accepted|presented|submitted|at|in)\\b)`,
        '\\b(?:extended )?abstract of (?:this|the|our)\\b',
        '\\ban extended abstract (?:(?:of|based on) [^.,;]{1,40} )?(?:is|was|has|will|appear\\w*)\\b',
        '\\b(?:extension|expansion|follow-?up|continuation|sequel|companion(?! proceedings)|supplement(?:ary|al)?(?: \\w+)?|appendix|appendices|addendum|erratum|corrigendum|translation|slides|poster version) (?:\\w+ )?(?:of|to|for)\\b',
        '\\b(?:companion|sister) (?:paper|article|manuscript|piece|work)\\b',
        '\\b(?:extends|extending|supersedes|subsumes|replaces|merges|builds (?:up)?on|expands (?:up)?on|updates|complements|accompanies|accompanying)\\b',
        '\\b(?:based|builds|built) (?:up)?on\\b',
        '\\b(?:summary|summaries|report|overview|proceedings summary|commentary|comments?|reply|response|rebuttal|reaction|answer|discussion|notes|lecture notes|digest) (?:on|to|from|of) (?:the |a |an |our |my |its )?(?:talk|paper|article|conference|workshop|lectures?|tutorial|panel|commentary|discussion|results|[A-Z])',
        '\\b(?:parts?|some|portions?|fragments?|subsets?|sections?|half|(?:preliminary|early|initial|partial) (?:versions?|results?|findings|ideas|work|forms?|drafts?)) (?:(?:of|results?|findings|parts|ideas|portions|versions?|the|this|these|work|in|paper|material|content|contents|study|article|manuscript|materials) ){0,8}(?:\\w+ )?(?:was|were|is|are|has|have|had|will|appear\\w*|published|presented|accepted)\\b',
        '\\b(?:originally|previously|first|initially) (?:appeared|published|presented|circulated|titled|posted|submitted|contained)\\b',
        '\\b(?:paper|work|article|abstract|results?|version) (?:that|which) (?:was|were|has|appeared)\\b',
        '\\bversion of (?:our|the|a|an|my) (?:\\w+ ){0,3}(?:\\d{4} )?(?:conference|workshop|abstract)\\b',
        '\\b(?:this|these) (?:results?|work) (?:generali[sz]es?|improves?)\\b',
        '\\bin preparation\\b|\\bto accompany\\b|\\bpresented in part\\b',
        '\\b(?:the )?(?:arxiv|preprint)?:?\\d{4}\\.\\d{4,5}(?:v\\d+)? (?:\\()?(?:accepted|in press|published|to appear)',
      ].join('|'),
      'gi',
    ),
  ],
  ['rejected', /\b(?:desk[- ])?reject(?:ed|ion)\b|\bnot accepted\b|\bdeclined\b/gi],
  [
    'planned',
    /\b(?:to be|will be|be|being prepared to be|soon to be|planned to be|plan(?:s|ned|ning)? to be|ready to be|not yet|intended to be) (?:re-?)?submitted\b|\b(?:prepared|intended|preparing|ready|plans?|planned|in preparation) (?:for|to) (?:\w+ )?(?:submission|submit)\b|\b(?:intend|plan|going)(?:s|ed)? to submit\b|\bpre-?submission\b/gi,
  ],
  ['withdrawn', /\b(?:has been |was |is |been )?(?:withdrawn|retracted)\b|\bwithdraw(?:al|ing)\b/gi],
  [
    'accepted',
    /\b(?:been |was |is |are |early |conditionally |provisionally |recently |just |now |finally |already ){0,6}(?:a(?=\w{0,7}p)c{1,3}[cept]{2,6}d|accepte)(?: (?:version|manuscript|paper|preprint|draft|author manuscript|(?:as (?:an? )?(?:\w+ )?)?submission)){0,4}\b|\b(?:early |oral )*accept(?= (?:at|by|to|in|for|as)\b)|\bacceptance (?=at |by |to |in |for )|\bto[- ]appear\b|\b(?:will|shall|is going to|should|due to|set to|expected to|is to) (?:also )?appear\b|\b(?:is )?appearing (?=in|at)|\b(?:in|at) press\b|\bforthcoming\b|\bcamera[- ]?ready(?: version| paper| copy)?\b|\b(?:to be|will be|being|soon to be|shall be|is to be|soon|are to be|due to be|is being) (?:\w+ )?(?:published|presented|included|printed|released in|featured)\b|\b(?:was |is |been )?(?:selected|invited)(?= (?:for|to appear|as an? (?:\w+ )?(?:oral|spotlight|poster|highlight|talk|presentation|paper)|as (?:oral|spotlight|poster|highlight)|at|in)\b)|\bselected$|\bupcoming (?=in|at)\b/gi,
  ],
  [
    'published',
    /\b(?:has |have )?(?:been |was |is |are |already |recently |just |now |also |first |finally |formally ){0,6}(?:published|publishd|pubished)(?: (?:version|online|open[- ]access|as|paper|article)){0,4}\b|\b(?:has |have )?appeare?(?:d|s)(?= (?:in|at|as|on)\b)|\bversion of record\b|\bfinal publication (?:is )?available\b|^publish(?= (?:at|in)\b)/gi,
  ],
  [
    'presented',
    /\b(?:been |was |is |are |orally ){0,6}presented(?: (?:as|in)(?: an?)? (?:\w+ )?(?:poster|talk|oral|paper|spotlight|demo)(?: (?:presentation|session))?)?(?= (?:at|in|to|during|on|by|@)(?! (?:this|these|our|section|sec|the (?:paper|manuscript|article|present|main|text|appendix))\b))|\b(?:poster|oral|talk|paper|demo|spotlight|presentation|keynote|tutorial|contribution|work|article|abstract)(?: (?:presentation|presented|paper|given))? (?:at|for|to)(?= (?:the )?(?:\d|[A-Z'"]))(?! (?:the )?proceedings\b)|^(?:to )?present(?= (?:at|in)\b)/gi,
  ],
  [
    'proceedings',
    /\b(?:(?:prepared|contribution|contributed|paper|written|chapter|article|intended|submission|invited \w+)(?: \w+)? (?:for|to|in|of) (?:the )?)?(?:conference )?proceedings?(?: (?:paper|contribution|article))?(?=:| (?:of|for|from|to|in|at)\b)|\b(?:contribution|contributed|invited (?:review|chapter|article|paper|contribution|talk)|chapter|book chapter|review article|prepared|entry|article|paper|written) (?:for|to|in)(?= (?:the |a )?(?:\d|[A-Z'"]))/gi,
  ],
  [
    'submitted',
    /\b(?:been |was |is |are |currently |re-?|just |also |already ){0,6}(?:submitted|submited|submittted)(?: (?:version|manuscript|paper|preprint))?\b|\b(?:under|in) submission\b|\bsubmission\b/gi,
  ],
  [
    'under-review',
    /\b(?:(?:currently|now|still|presently) ){0,6}(?:under|in)[- ](?:(?:peer|double|single|blind|double-blind|active|editorial|major|minor|first|second|current|journal|conference|open|anonymous|final|internal|external)[- ]){0,6}(?:review|revision|revisions|peer-review|reviewing|consideration|refereeing|evaluation)\b|\b(?:being|currently) (?:peer[- ])?(?:reviewed|refereed|revised|considered)\b|\b(?:minor|major) revisions?\b|\brevise[- ]and[- ]resubmit\b|\br ?& ?r(?= (?:at|from|with)\b)|\bawaiting (?:review|decision|referee)\b|\brevised (?:after|following) (?:\w+ )?(?:referee|review)/gi,
  ],
];

/** Not of the paper, or not yet so: "upon acceptance", "code will be published", "acceptance rate". */
const VOID_BEFORE =
  /\b(?:upon|after|once|not|not been|if|until|before|when|pending|following|unless|not yet|un|never|probably be|hopefully be|possibly be|prior to|subject to|cite(?: the)?(?: final)?|previously|existing|\d) ?(?:paper |it |the (?:paper|manuscript|article|work) )?(?:is |has been |was |gets )?$/i;
const THING_BEFORE =
  /\b(?:codes?|data|datasets?|models?|weights|checkpoints|software|benchmark|videos?|materials?|corpus|catalogu?es?|supplement\w*|repository|resources|implementation|scripts?|version of the (?:dataset|code))(?: (?:and|&) \w+)?(?: (?:of|for|from|in|used) [\w ]{1,40})?(?: which)? (?:is |are |has |have |will |to |shall |be |been |being |also |and )*$/i;

/** So many cues of a sentence are read. */
const MAX_CUES = 12;

/** The cues of one sentence, in order, none inside another. */
export function cuesOf(sentence: string): Cue[] {
  const cues: Cue[] = [];
  for (const [kind, pattern] of CUES) {
    for (const match of sentence.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (cues.some((cue) => start < cue.end && end > cue.start)) continue;
      const before = sentence.slice(Math.max(0, start - 70), start);
      if (kind === 'accepted' || kind === 'published' || kind === 'submitted') {
        if (VOID_BEFORE.test(before) && !/\b(?:accept|publish|submitt)ed (?:version|manuscript|paper)/i.test(match[0]))
          continue;
        if (THING_BEFORE.test(before)) continue;
        if (/^(?: of record)? (?:will|should|may|can|once|when)\b/i.test(sentence.slice(end)) && kind === 'published')
          continue;
        if (
          /^ (?:in|by|throughout) (?:(?:a|the) )?(?:literature|later|future|subsequent|next|follow)/i.test(
            sentence.slice(end),
          )
        )
          continue;
        if (/forthcoming$/i.test(match[0]) && /^ (?:paper|work|study|article|version|v\d)/i.test(sentence.slice(end)))
          continue;
        if (/^(?: rate| criteria| date| notification| papers| works)\b/i.test(sentence.slice(end))) continue;
      }
      // "Discussion of new results added": what is spoken of has no name.
      if (kind === 'related' && /\s\p{Ll}$/u.test(match[0])) continue;
      if (/\bcite(?: the)?(?: final)? $/i.test(before)) continue;
      if (kind === 'submitted' && /\b(?:planned|intended|future)\b[^,.;]*$/i.test(before)) continue;
      if (kind === 'submitted' && /^\s+(?:to|on) (?:the )?arxiv/i.test(sentence.slice(end))) continue;
      cues.push({ kind, start, end });
    }
  }
  cues.sort((a, b) => a.start - b.start);
  cues.length = Math.min(cues.length, MAX_CUES);
  // "Published as a conference paper at X", "accepted and presented at X", "to appear in the proceedings of X": one saying.
  return cues.filter((cue, i) => {
    const said = cues.slice(0, i).findLast((other) => other.kind !== 'presented' && other.kind !== 'proceedings');
    return (
      (cue.kind !== 'presented' && cue.kind !== 'proceedings') ||
      !(said?.kind === 'accepted' || said?.kind === 'published')
    );
  });
}
