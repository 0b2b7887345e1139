/*
 * What looks like the name of a venue, known or not. Standard short names are in venue-names.ts.
 */

/** Parts of the long names of well-known venues that also read like a title: "neural information processing systems". */
const PHRASES =
  'neural information processing systems|international conference on machine learning|intl conference on machine learning|learning representations|artificial intelligence and statistics|conference on learning theory|computational learning theory|algorithmic learning theory|uncertainty in artificial intelligence|association for the advancement of artificial intelligence|aaai conference|joint conference on artificial intelligence|joint conferences on artificial intelligence|journal of machine learning research|transactions on machine learning research|computer vision and pattern recognition|international conference on computer vision|european conference on computer vision|british machine vision conference|applications of computer vision|international conference on 3d vision|transactions on pattern analysis and machine intelligence|international journal of computer vision|transactions on image processing|international conference on image processing|international conference on pattern recognition|siggraph asia|transactions on graphics|association for computational linguistics|empirical methods in natural language processing|north american chapter of the association for computational linguistics|european chapter of the association for computational linguistics|transactions of the association for computational linguistics|international conference on computational linguistics|computational natural language learning|language resources and evaluation|acoustics speech and signal processing|conference on language modeling|knowledge discovery and data mining|the web conference|acm web conference|world wide web conference|web search and data mining|information and knowledge management|research and development in information retrieval|recommender systems|international conference on data mining|robotics and automation|intelligent robots and systems|conference on robot learning|robotics science and systems|robotics and automation letters|human factors in computing systems|user interface software and technology|symposium on theory of computing|theory of computing|foundations of computer science|symposium on discrete algorithms|automata languages and programming|logic in computer science|principles of programming languages|programming language design and implementation|object oriented programming systems|computer aided verification|tools and algorithms for the construction and analysis of systems|operating systems principles|operating systems design and implementation|networked systems design and implementation|usenix security|computer and communications security|security and privacy|network and distributed system security|international cryptology conference|international symposium on computer architecture|international symposium on microarchitecture|architectural support for programming languages|high performance computer architecture|design automation conference|management of data|very large data bases|vldb endowment|international conference on data engineering|medical image computing and computer assisted intervention|health inference and learning|fairness accountability and transparency|economics and computation|autonomous agents and multiagent systems|international conference on software engineering|learning for dynamics and control|automated machine learning|international symposium on information theory|physical review letters|phys rev lett|proceedings of the national academy of sciences';

/** Acronyms that name a venue when they stand in capitals. */
const ACRONYMS =
  'NeurIPS NIPS ICML ICLR AISTATS COLT UAI AAAI IJCAI JMLR TMLR CVPR ICCV ECCV BMVC WACV 3DV TPAMI PAMI IJCV ICIP ICPR SIGGRAPH TOG ACL EMNLP NAACL EACL TACL COLING CoNLL LREC Interspeech INTERSPEECH ICASSP COLM KDD WWW WSDM CIKM SIGIR RecSys ICDM ICRA IROS CoRL CORL RSS RA-L RAL CHI UIST STOC FOCS SODA ICALP LICS POPL PLDI OOPSLA CAV TACAS FoSSaCS FOSSACS MFCS CONCUR CSL STACS ESA ITCS IJCAR JELIA KR ECAI TOCL LMCS SOSP OSDI NSDI NDSS CCS PETS CRYPTO EUROCRYPT ASIACRYPT TCC PKC SIGCOMM ISCA MICRO ASPLOS HPCA DAC SIGMOD VLDB PVLDB ICDE MICCAI MIDL CHIL FAccT AIES AAMAS COMSOC ICSE FSE ISSTA ISIT AutoML AutoML-Conf LoG L4DC CLeaR ECML PKDD ECML-PKDD SDM PAKDD ACML CogSci ISMIR ACCV FG ICME MM ACMMM TCSVT TMM TNNLS TKDE TIST TSP TIT TCOM TWC JSAC CIDR EDBT PODS ICDT IPDPS SC PPoPP CGO HotNets HotOS EuroSys ATC FAST MobiCom MobiSys SenSys IPSN INFOCOM GECCO CEC EuroVis VIS PG EGSR EG SCA I3D SGP PNAS PRL PRX PRB PRD PRA JHEP ApJ ApJL ApJS MNRAS AJ A&A PASP JCAP JINST SIAM'.split(
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
    for (const phrase of PHRASES.split('|')) {
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
