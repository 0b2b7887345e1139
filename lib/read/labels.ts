import type { LinkKind } from '../model/work.ts';
import { fold } from '../parse/fold.ts';

/** What the words on a link say it leads to; `other` for a label that is none of a work's links ("abstract", "press"). */
export type Label = LinkKind | 'other';

const LABELS: readonly [Label, RegExp][] = [
  [
    'code',
    /^(?:source )?codes?\b|^\w+ code$|\bgithub\b|\bgitlab\b|\bimplementation\b|^software$|\brepo(?:sitory)?$|^(?:official )?(?:pytorch|tensorflow|jax|matlab|python|r|julia)(?: code)?$/,
  ],
  ['bibtex', /^bib(?:tex|texs)?$|^bibtex\b|^cite$|^citation$|^citations?$|^bib file$/],
  ['openreview', /^open ?review$/],
  ['slides', /^(?:\w+ )?slides?$|^presentation$|^ppt$|^keynote$|^talk slides$/],
  ['poster', /^(?:\w+ )?posters?$/],
  [
    'video',
    /^(?:\w+ ){0,2}videos?$|^talk$|^recording$|^youtube$|^(?:short |long |full )?talk(?: video)?$|^presentation video$/,
  ],
  ['data', /^(?:\w+ ){0,2}data ?sets?$|^data$|^benchmark$|^hugging ?face(?: data)?$|^replication\b.*/],
  [
    'project',
    /^(?:project|web ?site|web ?page|page|homepage|home ?page|demo|blog(?: ?post)?|project (?:web)?(?:page|site)|web)s?$|^project\b/,
  ],
  [
    'paper',
    /^(?:arxiv|pdf|paper|preprint|full text|fulltext|html|doi|link|url|journal|published version|publication|pdf file|ps|article|manuscript|proceedings|camera ready|pmlr|acm|ieee|springer|acl anthology|paper pdf|arxiv version|preprint version|open access|reprint|postprint|full (?:paper|version)|journal version|conference version|extended version|here|version|iacr eprint|eprint|publisher|nber|ssrn)s?$|^(?:pdf|paper|arxiv|preprint)\b.{0,24}$|^(?:technical|tech) report$|^(?:\w+ ){0,2}(?:pdf|paper|version)$/,
  ],
  [
    'other',
    /^(?:abs|abstract|appendix|supp|suppl|supplement|supplementary|supplemental|supplementary materials?|supplemental materials?|online appendix|press|media|news|more|details?|show|hide|read more|tweet|twitter|thread|x|model|models|checkpoints?|weights?|star|award|errata|erratum|corrigendum|mathscinet|mr|zbmath|zbl|google scholar|scholar|summary|tldr|podcast|review|reviews|comments?|notes?|colab|docs?|documentation|try it|app|api|tutorial|results?|images?|figures?|photos?|animation|toggle|copy|close|download|ris|endnote|altmetric|dimensions|plumx|acceptance|certificate|interview|oral|spotlight|kaggle|leaderboard|visualization|gallery|viewer|bio|cv|email|home)s?$/,
  ],
];

/** Kind of a link by its label: "PDF" -> paper. `undefined` when the words are no label. */
export function labelKind(text: string): Label | undefined {
  if (text.length > 48) return undefined;
  if (known.has(text)) return known.get(text);
  const kind = tellKind(text);
  if (known.size > 20_000) known.clear();
  known.set(text, kind);
  return kind;
}

/** Labels looked at before: lists repeat them. */
const known = new Map<string, Label | undefined>();

function tellKind(text: string): Label | undefined {
  const folded = fold(text);
  if (!folded) return undefined;
  for (const [kind, pattern] of LABELS) if (pattern.test(folded)) return kind;
  return undefined;
}

const HOSTS: readonly [RegExp, LinkKind][] = [
  [/(?:^|\.)arxiv\.org$/, 'paper'],
  [/^(?:dx\.)?doi\.org$/, 'paper'],
  [/(?:^|\.)openreview\.net$/, 'openreview'],
  [/^(?:github|gitlab|bitbucket)\.(?:com|org)$/, 'code'],
  [/(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|slideslive\.com|bilibili\.com)$/, 'video'],
  [/(?:^|\.)(?:zenodo\.org|osf\.io|figshare\.com|kaggle\.com)$/, 'data'],
  [
    /(?:^|\.)(?:proceedings\.mlr\.press|papers\.nips\.cc|proceedings\.neurips\.cc|openaccess\.thecvf\.com|aclanthology\.org|aclweb\.org|dl\.acm\.org|ieeexplore\.ieee\.org|link\.springer\.com|sciencedirect\.com|jmlr\.org|ojs\.aaai\.org|eprint\.iacr\.org|biorxiv\.org|medrxiv\.org|ssrn\.com|papers\.ssrn\.com|nature\.com|science\.org|tandfonline\.com|onlinelibrary\.wiley\.com|journals\.aps\.org|iopscience\.iop\.org|academic\.oup\.com|drops\.dagstuhl\.de|hal\.science|nber\.org|jstor\.org|isca-speech\.org|projecteuclid\.org|epubs\.siam\.org|pnas\.org|cell\.com|mdpi\.com|journals\.sagepub\.com|cambridge\.org)$/,
    'paper',
  ],
];

/** Kind of a link by its address alone; `undefined` when the address does not tell. */
export function hostKind(href: string): LinkKind | undefined {
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return undefined;
  }
  const host = url.hostname.replace(/^www\./, '');
  for (const [pattern, kind] of HOSTS) {
    if (!pattern.test(host)) continue;
    if (kind === 'code' && !/^\/[^/]+\/[^/]+/.test(url.pathname)) return undefined;
    return kind;
  }
  if (/\.(?:pdf|ps|ps\.gz|dvi|djvu)$/i.test(url.pathname)) return 'paper';
  if (/\.(?:ppt|pptx|key)$/i.test(url.pathname)) return 'slides';
  if (/\.bib$/i.test(url.pathname)) return 'bibtex';
  return undefined;
}
