/*
 * Venues by their names: what looks like one, and the standard short name of the better known.
 */

/** Short name | further spellings, folded, each a whole phrase of the long name. */
const KNOWN = `
NeurIPS|nips|neural information processing systems
ICML|international conference on machine learning|intl conference on machine learning
ICLR|learning representations
AISTATS|artificial intelligence and statistics
COLT|conference on learning theory|computational learning theory
ALT|algorithmic learning theory
UAI|uncertainty in artificial intelligence
AAAI|association for the advancement of artificial intelligence|aaai conference
IJCAI|joint conference on artificial intelligence|joint conferences on artificial intelligence
JMLR|journal of machine learning research
TMLR|transactions on machine learning research
CVPR|computer vision and pattern recognition
ICCV|international conference on computer vision
ECCV|european conference on computer vision
BMVC|british machine vision conference
WACV|applications of computer vision
3DV|international conference on 3d vision
TPAMI|pami|transactions on pattern analysis and machine intelligence
IJCV|international journal of computer vision
TIP|transactions on image processing
ICIP|international conference on image processing
ICPR|international conference on pattern recognition
SIGGRAPH|siggraph
SIGGRAPH Asia|siggraph asia
TOG|transactions on graphics
ACL|association for computational linguistics
EMNLP|empirical methods in natural language processing
NAACL|north american chapter of the association for computational linguistics
EACL|european chapter of the association for computational linguistics
TACL|transactions of the association for computational linguistics
COLING|international conference on computational linguistics
CoNLL|computational natural language learning
LREC|language resources and evaluation
Interspeech|interspeech
ICASSP|acoustics speech and signal processing
COLM|conference on language modeling
KDD|knowledge discovery and data mining
WWW|the web conference|acm web conference|world wide web conference
WSDM|web search and data mining
CIKM|information and knowledge management
SIGIR|research and development in information retrieval
RecSys|recommender systems
ICDM|international conference on data mining
ICRA|robotics and automation
IROS|intelligent robots and systems
CoRL|conference on robot learning
RSS|robotics science and systems
RA-L|robotics and automation letters
CHI|human factors in computing systems
UIST|user interface software and technology
STOC|symposium on theory of computing|theory of computing
FOCS|foundations of computer science
SODA|symposium on discrete algorithms
ICALP|automata languages and programming
LICS|logic in computer science
POPL|principles of programming languages
PLDI|programming language design and implementation
OOPSLA|object oriented programming systems
CAV|computer aided verification
TACAS|tools and algorithms for the construction and analysis of systems
SOSP|operating systems principles
OSDI|operating systems design and implementation
NSDI|networked systems design and implementation
USENIX Security|usenix security
CCS|computer and communications security
S&P|security and privacy
NDSS|network and distributed system security
CRYPTO|international cryptology conference
EUROCRYPT|eurocrypt
ASIACRYPT|asiacrypt
SIGCOMM|sigcomm
ISCA|international symposium on computer architecture
MICRO|international symposium on microarchitecture
ASPLOS|architectural support for programming languages
HPCA|high performance computer architecture
DAC|design automation conference
SIGMOD|management of data
VLDB|very large data bases|vldb endowment
ICDE|international conference on data engineering
MICCAI|medical image computing and computer assisted intervention
CHIL|health inference and learning
FAccT|fairness accountability and transparency
EC|economics and computation
AAMAS|autonomous agents and multiagent systems
ICSE|international conference on software engineering
L4DC|learning for dynamics and control
AutoML|automated machine learning
ISIT|international symposium on information theory
PRL|physical review letters|phys rev lett
PNAS|proceedings of the national academy of sciences
Nature|nature
Science|science
arXiv|arxiv|corr
`;

/** Acronyms that name a venue when they stand in capitals. */
const ACRONYMS =
  'NeurIPS NIPS ICML ICLR AISTATS COLT UAI AAAI IJCAI JMLR TMLR CVPR ICCV ECCV BMVC WACV 3DV TPAMI PAMI IJCV ICIP ICPR SIGGRAPH TOG ACL EMNLP NAACL EACL TACL COLING CoNLL LREC Interspeech INTERSPEECH ICASSP COLM KDD WWW WSDM CIKM SIGIR RecSys ICDM ICRA IROS CoRL CORL RSS RA-L RAL CHI UIST STOC FOCS SODA ICALP LICS POPL PLDI OOPSLA CAV TACAS FoSSaCS FOSSACS MFCS CONCUR CSL STACS ESA ITCS IJCAR JELIA KR ECAI TOCL LMCS SOSP OSDI NSDI NDSS CCS PETS CRYPTO EUROCRYPT ASIACRYPT TCC PKC SIGCOMM ISCA MICRO ASPLOS HPCA DAC SIGMOD VLDB PVLDB ICDE MICCAI MIDL CHIL FAccT AIES AAMAS COMSOC ICSE FSE ISSTA ISIT AutoML AutoML-Conf LoG L4DC CLeaR ECML PKDD ECML-PKDD SDM PAKDD ACML CogSci ISMIR ACCV FG ICME MM ACMMM TCSVT TMM TNNLS TKDE TIST TSP TIT TCOM TWC JSAC CIDR EDBT PODS ICDT IPDPS SC PPoPP CGO HotNets HotOS EuroSys ATC FAST MobiCom MobiSys SenSys IPSN INFOCOM GECCO CEC EuroVis VIS PG EGSR EG SCA I3D SGP PNAS PRL PRX PRB PRD PRA JHEP ApJ MNRAS AJ SIAM'.split(
    ' ',
  );

const ACRONYM = new Set(ACRONYMS.flatMap((name) => [name, name.toUpperCase()]));

/** Words that stand in names of journals, proceedings and publishers; a weight each. */
const WORDS = new Map<string, number>();
for (const [weight, words] of [
  [
    2,
    'proceedings proc conference symposium journal transactions trans letters lett workshop annals preprint arxiv biorxiv medrxiv ssrn springer elsevier wiley ieee acm siam usenix lncs eprint acta archiv zeitschrift quarterly bulletin magazine congress lecture findings intl colloquium forthcoming annales nber cepr ejournal',
  ],
  [
    1.4,
    'phys rev advances international review reviews european meeting press university notes communications publications ann mag chapter report thesis dissertation euro commun handbook encyclopedia frontiers nature science plos j int conf symp publ volume vol appl comput sci amer soc',
  ],
  [
    0.5,
    'math statist econ theory research studies society association national american royal annual statistics bull am lab',
  ],
] as const)
  for (const word of words.split(' ')) WORDS.set(word, weight);

interface Known {
  short: string;
  phrases: string[];
}
let known: Known[] | undefined;
const knownVenues = (): Known[] => {
  known ??= KNOWN.trim()
    .split('\n')
    .map((row) => row.split('|'))
    .map(([short, ...phrases]) => ({ short: short!, phrases }));
  return known;
};

let phrases: RegExp | undefined;
/** Whether a text holds the long name of a well-known venue. */
const namesKnown = (text: string): boolean => {
  phrases ??= new RegExp(
    `\\b(?:${knownVenues()
      .flatMap((row) => row.phrases.filter((phrase) => phrase.includes(' ')))
      .join('|')})\\b`,
  );
  return phrases.test(text.toLowerCase().replace(/[-,:/ ]+/g, ' '));
};

const WORD = /[\p{L}\p{N}][\p{L}\p{N}&+-]*/gu;

/**
 * How much a text looks like the name of a venue: 0 not at all, 2 and above surely. Counts acronyms in capitals and words of
 * venue names; a text that is long beside them counts less.
 */
export function venueScore(text: string): number {
  let score = 0;
  let words = 0;
  for (const [word] of text.matchAll(WORD)) {
    words++;
    if (words > 60) break;
    if (isAcronym(word)) score += 2.2;
    else if (/^\p{Lu}|^arxiv/u.test(word)) score += WORDS.get(word.toLowerCase()) ?? 0;
    else score += Math.min(0.4, WORDS.get(word) ?? 0);
  }
  if (words >= 3 && words <= 16 && namesKnown(text)) score += 2.4;
  return words > 14 ? (score * 14) / words : score;
}

const isAcronym = (word: string): boolean => {
  if (ACRONYM.has(word)) return true;
  const stem = /^([A-Za-z3][A-Za-z-]{1,12}?)(?:W|[-']?(?:19|20)?\d\d)$/.exec(word)?.[1];
  return stem !== undefined && ACRONYM.has(stem);
};

/** The standard short name of a venue named in text, when it is a well-known one: "Neural Information Processing Systems" -> NeurIPS. */
export function venueShort(text: string): string | undefined {
  const folded = ` ${text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  let best: string | undefined;
  let length = 0;
  for (const { short, phrases } of knownVenues()) {
    for (const phrase of phrases)
      if (
        phrase.length > length &&
        folded.includes(` ${phrase} `) &&
        (phrase.includes(' ') || folded.length < phrase.length + 40)
      ) {
        best = short;
        length = phrase.length;
      }
  }
  if (length > 9) return best;
  for (const [word] of text.matchAll(WORD)) {
    const stem = word.replace(/(?:[-']?(?:19|20)?\d\d)$/, '');
    const bare = ACRONYM.has(stem) ? stem : stem.replace(/W$/, '');
    if (!ACRONYM.has(bare)) continue;
    const row = knownVenues().find(
      ({ short, phrases }) => short.toLowerCase() === bare.toLowerCase() || phrases.includes(bare.toLowerCase()),
    );
    return row?.short ?? bare;
  }
  return best;
}
