/* Long expressions over plain words; a build step packs them (scripts/pack-tables.ts), so that they are texts and hold no \p{...}. */

/** Headings over publications in other languages, as far as they are not English words too; stems where the endings differ. */
export const publicationAbroad = String.raw`volumi|contributi|contribuciones|contribui[cç][oõ]es|publikation\w*|publicatie\w*|publicacion\w*|pubblicazion\w*|publica[cç][oõ]es|publikacj\w*|publikac\w+|ver[oö]ffentlichungen|aufs[aä]tze|monogra(?:ph|f)i\w+|b[uü]cher|buchkapitel|buchbeitr[aä]ge|beitr[aä]ge|zeitschriften\w+|schriften\w*|herausgeber\w+|arbeitspapiere|artikel|artiklar|articoli|art[ií]culos|artigos|libros?|libri|livros?|livres?|ouvrages?|chapitres?|cap[ií]tulos?|capitoli|travaux|th[eè]ses?|tesis|tesi|teses|documentos de trabajo|yay[iı]nlar|makaleler|kitaplar|bildiriler|artikelen|boeken|artikler|b[oø]cker|julkaisut|publikasi`;

/** Headings over other things in other languages. */
export const otherAbroad =
  'vortr[aä]ge|communications|comunica(?:cion|zion|[cç][oõ])es|lehre|lehrveranstaltungen|lebenslauf|ausbildung|werdegang|auszeichnungen|preise|mitgliedschaften|t[aä]tigkeiten|expos[eé]s|enseignements?|parcours|encadrements?|s[eé]minaires|prix|ponencias|docencia|formaci[oó]n|premios?|experiencia|charlas|conferencias invitadas|didattica|formazione|premi|ensino|forma[cç][aã]o|palestras|dydaktyka|edukacja|wykszta[lł]cenie|nagrody|undervisning|onderwijs|opetus|oktat[aá]s|dersler';

/** Headings over publications; `@` stands for the other languages. */
export const publication = String.raw`\b(?:publications?|publi|papers?|pre-?prints?|articles?|manuscripts?|bibliography|working papers?|work in progress|books?|monographs?|edited (?:volumes?|collections?)|chapters?|thes[ei]s|dissertations?|patents?|technical reports?|tech reports?|journals?|proceedings|conferences?|workshops?|in press|under review|forthcoming|selected works?|scholarship|essays?|research outputs?|recent works?|writings?|reports|refereed|peer[- ]reviewed|@)\b|論文|著作|著書|出版|査読|国際会議|論著|论文|专著|专利|论著|學術著作|논문|학술|저서|출판|특허|artyku[lł]y|ksi[aą][zż]ki|rozdzia[lł]y|(?:^|\W)člán(?:ky|ek)|(?:^|\W)knihy|публикац|публікац|стат(?:ьи|ей|ті)|δημοσιεύσεις`;

/** Headings over other things; `@` stands for the other languages. */
export const other = String.raw`\b(?:talks?|presentations?|abstracts?|seminars?|lectures?|news|updates?|announcements?|education|experiences?|employment|positions?|appointments?|teaching|(?:mini-?)?courses?|sponsored|awards?|hono(?:u)?rs|prizes?|fellowships?|service|reviewers?|reviewing|students?|advis\w+|supervis\w+|mentor\w*|press|media|funding|grants?|blogs?|activities|outreach|organi[sz]\w+|committees?|affiliations?|curriculum vitae|public engagement|internships?|conference attendance|discuss(?:ions?|ant)|refere(?:es?|eing)|editor\w*|memberships?|consult\w+|@)\b|講演|口頭発表|発表(?!論文)|学歴|職歴|受賞|教育|経歴|学会活動|发表演讲|工作经历|教学|获奖|荣誉|学术服务|学术兼职|招生|수상|학력|경력|강의|доклад|преподавани|образовани|наград`;

/** A bare line counts as a heading only when it says little else. */
export const bare = String.raw`^(?:\W|\d{1,2}(?:\.\d{1,2})*\.?\s|[IVX]{1,4}\.\s)*(?:(?:my|our|all|full|articles|papers|chapters|books|abstracts|publications|manuscripts|job market|edited|original|reviews|complete|selected|recent|refereed|peer[- ]reviewed|published|other|representative|list of|international|domestic|journal|conference|workshop|working|working in progress|book|academic|professional|research|research and|invited|contributed|honors and|awards and|teaching|selected honors and|industry|work|community|under review|key|latest|earlier|older|current|past|technical|unpublished|domestic|non-refereed|and|&|in|the|of|media|press|public)\s*)*\W{0,2}(?:discussions?|abstracts?|monographs?|edited volumes|volumes|reviews|progress|publications?|publi|papers?|pre-?prints?|articles?|manuscripts?|bibliography|work in progress|books?(?: and chapters?| chapters?)?|chapters?|thes[ei]s|dissertations?|patents?|reports?|journals?(?: papers?| articles?)?|proceedings|conferences?(?: papers?| proceedings)?|workshops?(?: papers?)?|talks?|presentations?|seminars?|lectures?|news|updates?|education|experiences?|employment|appointments?|teaching|courses?|awards?|hono(?:u)?rs?|service|students?|skills|funding|grants?|contact|research interests|interests|projects|activities|theses|references|press|media|miscellaneous|engagement|reviewing|software|outreach|mentoring|advising|\d{4})\s*(?:[(:,–—[|/&*].{0,60})?$`;

/** Words of a position, a talk or a course. */
export const roles = String.raw`advis(?:ed|or)s?|supervis[a-z]+|intern(?:ship)?|engineer|scholarship|fellowship|gpa|b\.?s\.?c?\.?|m\.?s\.?c?\.? in|ph\.?d\.? (?:student|candidate|in)|teaching assistant|instructor|lecturer|reviewer|program committee|area chair|talk(?:s| at)|keynote|seminar|colloquium|present(?:ed|ation) at|organi[sz]er|chair|gave a|joined|accepted to|accepted at|accepted by|our paper|my paper|new paper|grant|funded by|award(?:ed)?,|host(?:ed)? by|tutorial at|course|semester|job market|office hours?`;

/** What a venue calls the list of its papers, and an index what it shows. */
export const listed = String.raw`(?<![a-zß-ž])(?:accepted (?:[a-zß-ž]+ ){0,3}(?:papers|articles|contributions|submissions|abstracts|posters)|(?:papers|posters) (?:accepted|at|in|of|from) |list of (?:[a-zß-ž]+ )?papers|proceedings|(?:conference|workshop|regular|full|main track) papers|table of contents|(?:volume|vol\.?|issue) \d+|(?:latest|recent|new|newest|trending|top|daily|today['’]?s|popular|all) (?:papers|preprints|articles)|search results|results for)(?![a-zß-ž])`;

/** What somebody calls papers of others, and pages of groups and courses. */
export const curated =
  '(?<![a-zß-ž])(?:awesome|reading|readings|to read|bibliograph[a-zß-ž]*|survey|course|syllabus|references?|resources?|collection|compiled|curated|collected|favou?rite|must[- ]read|lab|labs|laboratory|group|team|project|department|institute|tutorial|seminar|software|cit(?:ed|ing)|using|used|my|our)(?![a-zß-ž])';

/** Headings over other things when they say little else. */
export const otherAlone = String.raw`^\W*(?:(?:selected|recent|my|useful|academic|other|open|personal|research|some|external|group|current|former|past|quick|for)\W+)?(?:contact|about|bio|biography|links|skills|posts|hobbies|collaborators?|members?|people|alumni|events?|community|visitors?|references?|miscellanea|miscellaneous|misc|languages?|certificates?|cv|open source|software|codes?|tools|datasets?|videos?|podcasts?|photos?|travel|interests|invited)(?:\W+(?:me|us|and|&)(?:\W+[a-zß-ž]+)?)?\W*$`;

/** Awards, and how a paper was presented. */
export const awards = String.raw`(?:best|outstanding|distinguished|exemplary|top)\s+(?:[a-zß-ž]+\s+){0,3}?(?:paper|poster|thesis|dissertation|demo|presentation|talk|reviewer)(?:\s+(?:award|prize|runner[- ]?up|finalist|candidate|nominee|nomination|honou?rable mention|shortlist))*|honou?rable mention(?: award)?|(?:long |short )?(?<![a-zß-ž])(?:oral|spotlight(?:ed)?|highlight(?:ed)?)\b(?:\s+(?:presentation|paper|talk))?|test[- ]of[- ]time(?: award)?|\beditor['’]?s['’]? (?:choice|suggestion)|\blead article|\bnotable[- ]top[- ]\d+%|\btop[- ]\d+(?:\.\d+)?%|\branked \d\w*[^.;,)]{0,40}|\b(?:[a-zß-ž][a-zß-ž.]+\s+){0,5}(?:award|prize)\b(?! lecture)|(?:award|paper) finalist|(?<!in the )\b(?:1st|2nd|3rd|first|second|third) place\b[^.;,)]{0,40}|\bwinner\b[^.;,)]{0,40}|\baward(?:ed)? (?:candidate|nomin[a-zß-ž]+)`;

/** Words that name a group, a place or an event. */
export const groups =
  '(?<![a-zß-ž])(?:group|lab|labs|laboratory|team|project|universit[a-zß-ž]+|institut[a-zß-ž]*|cent(?:er|re)|department|school|college|society|foundation|faculty|conference|workshop|seminar|session|course|positions?|consortium|network|collaboration|exam|tour|news|inc|ltd|II|III)(?![a-zß-ž])';

/** Titles of pages that belong to many. */
export const ofMany =
  '(?<![a-zß-ž])(?:lab|labs|laboratory|group|project|team|collaboration|consortium|seminar|workshop|conference|symposium|course|department|survey|awesome|society|tutorial|network)(?![a-zß-ž])';

/** What follows a town: states of the USA. */
export const states =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|UK|USA';

/** What opens a list in words of one’s own. */
export const ownWords = String.raw`^(?:I|we|my|our|here are (?:my|our))\s[a-zß-ž\s’'-]{0,50}(?:papers|publications|preprints|talks|presentations)\s?:$`;

/** What a line by itself calls papers. */
export const ofPapers =
  '^(?:[a-zß-ž-]+ (?:[a-zß-ž&-]+ )?)?(?:papers|publications|articles|chapters|preprints|manuscripts|talks|presentations|posters|patents|reports|theses|grants|awards)(?: (?:under|in) [a-zß-ž]+)?$';

/** Longer headings over papers. */
export const papersIn = String.raw`^\W*(?:[a-zß-ž]+\s)?(?:articles?|papers|publications|chapters?|chapitres?|contributions|books|artículos|capítulos|articoli|aufsätze|beiträge)\s(?:in|dans|en|et|su|and|parus|published)\s.{0,70}$`;

/** What the words on a link say it leads to: on each line a label and its expression, the first that fits counts. */
export const labels = String.raw`
code ^(?:source )?codes?\b|^\w+ code$|\bgithub\b|\bgitlab\b|\bimplementation\b|^software$|\brepo(?:sitory)?$|^(?:official )?(?:pytorch|tensorflow|jax|matlab|python|r|julia)(?: code)?$
bibtex ^bib(?:tex|texs)?$|^bibtex\b|^cite$|^citation$|^citations?$|^bib file$
openreview ^open ?review$
slides ^(?:\w+ )?slides?$|^presentation$|^ppt$|^keynote$|^talk slides$
poster ^(?:\w+ )?posters?$
video ^(?:\w+ ){0,2}videos?$|^talk$|^recording$|^youtube$|^(?:short |long |full )?talk(?: video)?$|^presentation video$
data ^(?:\w+ ){0,2}data ?sets?$|^data$|^benchmark$|^hugging ?face(?: data)?$|^replication\b.*
project ^(?:project|web ?site|web ?page|page|homepage|home ?page|demo|blog(?: ?post)?|project (?:web)?(?:page|site)|web)s?$|^project\b
paper ^(?:arxiv|pdf|paper|preprint|full text|fulltext|html|doi|link|url|journal|published version|publication|pdf file|ps|article|manuscript|proceedings|camera ready|pmlr|acm|ieee|springer|acl anthology|paper pdf|arxiv version|preprint version|open access|reprint|postprint|full (?:paper|version)|journal version|conference version|extended version|here|version|iacr eprint|eprint|publisher|nber|ssrn)s?$|^(?:pdf|paper|arxiv|preprint)\b.{0,24}$|^(?:technical|tech) report$|^(?:\w+ ){0,2}(?:pdf|paper|version)$
other ^(?:abs|abstract|appendix|supp|suppl|supplement|supplementary|supplemental|supplementary materials?|supplemental materials?|online appendix|press|media|news|more|details?|show|hide|read more|tweet|twitter|thread|x|model|models|checkpoints?|weights?|star|award|errata|erratum|corrigendum|mathscinet|mr|zbmath|zbl|google scholar|scholar|summary|tldr|podcast|review|reviews|comments?|notes?|colab|docs?|documentation|try it|app|api|tutorial|results?|images?|figures?|photos?|animation|toggle|copy|close|download|ris|endnote|altmetric|dimensions|plumx|acceptance|certificate|interview|oral|spotlight|kaggle|leaderboard|visualization|gallery|viewer|bio|cv|email|home)s?$
`;

/** What a host says of a link: on each line a kind and its expression. */
export const hosts = String.raw`
paper (?:^|\.)arxiv\.org$
paper ^(?:dx\.)?doi\.org$
openreview (?:^|\.)openreview\.net$
code ^(?:github|gitlab|bitbucket)\.(?:com|org)$
video (?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|slideslive\.com|bilibili\.com)$
data (?:^|\.)(?:zenodo\.org|osf\.io|figshare\.com|kaggle\.com)$
paper (?:^|\.)(?:proceedings\.mlr\.press|papers\.nips\.cc|proceedings\.neurips\.cc|openaccess\.thecvf\.com|aclanthology\.org|aclweb\.org|dl\.acm\.org|ieeexplore\.ieee\.org|link\.springer\.com|sciencedirect\.com|jmlr\.org|ojs\.aaai\.org|eprint\.iacr\.org|biorxiv\.org|medrxiv\.org|ssrn\.com|papers\.ssrn\.com|nature\.com|science\.org|tandfonline\.com|onlinelibrary\.wiley\.com|journals\.aps\.org|iopscience\.iop\.org|academic\.oup\.com|drops\.dagstuhl\.de|hal\.science|nber\.org|jstor\.org|isca-speech\.org|projecteuclid\.org|epubs\.siam\.org|pnas\.org|cell\.com|mdpi\.com|journals\.sagepub\.com|cambridge\.org)$
`;

/** Little words of other languages' titles that are no part of names. */
export const smallWords =
  'der|die|das|des|dem|den|und|für|im|zur|zum|bei|über|eine?|einer|eines|zwischen|als|les|du|une|pour|dans|sur|aux|entre|los|las|para|una|por|sobre|gli|della|delle|dei|nel|nella|uma|nas|och|för|voor|het|een|att|som|till|fra|til|og|på|i|w|z|na|do|od|po|za|o|u|dla|nad|oraz|przez|między|czy|jako|v|ve|pro|při|mezi|bir|için|ile|és|az|egy|и|в|о|на|с|к|по|для|от|из|при';

/** Words of academic life. */
export const academic = String.raw`\b(?:professor|postdoc\w*|ph\.?\s?d\.?|research (?:scientist|fellow|associate|assistant|engineer|interests?|staff)|researcher|my research|(?:computer|political|cognitive|social) scientist|(?:astro)?physicist|astronomer|mathematician|statistician|economist|biologist|chemist|historian|linguist|philosopher|faculty|lecturer|doctoral|graduate student|master'?s student|universit(?:y|é|ät|à|ad|ade|eit|etet?)|univerzit\w*|uniwersytet\w*|üniversite\w*|instytut\w*|institute of|institut|instituto|istituto|department of|departamento|dipartimento|katedra|fakult\w+|laboratory)\b|университет|институт|кафедр|大学|大學|연구|대학`;

/** What is beside a name in a page's title, and no part of it. */
export const besideName = String.raw`[’']s?\s+(?:home ?page|web ?site|web ?page|academic|personal|publications?|research|site|blog|cv|resume|page|publi).*$|\b(?:dr|prof|professor|emerit(?:us|a)|phd|ph\.d|m\.?sc|md|m\.d|esq|hab(?:il)?|univ|dipl|ing)\b\.?|\b(?:home ?page|personal|academic|web ?site|web ?page|publications?(?: list)?|publication list|curriculum vitae|resume|résumé|cv|papers?|research|about me|about|home|welcome to|welcome|i am|i'm|hi,?|hello,?|my name is|portfolio|site of|page of|of)\b`;

/** What stands in an entry, and is no venue. */
export const notVenue = String.raw`^(?:\W*(?:abstract|keywords?|comments?|note|tl;?dr|links?|code|slides|supplement\w*|awards?|history|received|see also|full version|bibtex|title|authors?|editors?|\*|equal|withdrawn|retracted)\b|\W*(?:findings?|goals?|aims?|conclusions?|press|media|coverage|highlights?|summary|impact|topics?|role|funding|location|advis\w+|isbn|issn|pmid)\s*(?::|$))`;

/** A talk, when a page was changed, where proceedings begin, how a paper was presented: no titles. */
export const noTitle = String.raw`^(?:\[[^\]]{4,24}\]\s)?(?:(?:invited|keynote|plenary|guest) )?(?:talk|lecture|seminar|keynote)\s?:|^last (?:updated?|modified|changed|revised)\b|^(?:this page|look me|find me)\b|^(?:\d+\w\w |annual |international )?(?:conference|symposium) (?:of|on) .*(?:19|20)\d\d|^\((?:oral|spotlight|poster)\b|\bacceptance rate`;

/** Publishers, and nothing else. */
export const publisher = String.raw`^(?:springer(?:[- ]verlag)?|ieee|acm|elsevier|wiley|(?:mit|cambridge university|oxford university|princeton university|academic|crc) press|north[- ]holland|ios press|pmlr|openreview|world scientific|birkh[aä]user|kluwer|lncs)\W*$`;

export const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** When a conference met or an issue came out, behind a comma. */
export const day = String.raw`[,;(]\s*(?:(?:\d{1,2}(?:st|nd|rd|th)?\s?(?:(?:[-–—]|to|and|&)\s?)?){1,2}(?:of\s)?)?(?:${months})\.?(?:\s\d{1,2}(?:\s?[-–—]\s?\d{1,2})?)?`;

/** Who edits a book, before its name. */
export const editedBy = String.raw`^(?:in:?\s+)?(?:[^()]{3,120}\((?:eds?|hrsg|hg|dir|coords?|a cura di)\.?\)|[a-zß-ž][^()]{3,120}?,?\s+editors?|[a-zß-ž]\.[^()]{3,110}?,?\s+eds)\s*[,.:]\s*(?=[a-zß-žа-я\d])`;

/** What stands before a venue: on its way to it, "In". */
export const opening = String.raw`^(?:(?:(?:(?:has|have) been )?accepted(?: for (?:presentation|publication))?|available|published|appear|appeared|appears|appearing|presented|to appear|to be published|forthcoming|invited paper|à paraître|erscheint|aceptado)\b[\s:,]*(?:to|at|in|on|by|for|dans|en)?\s+|in:?\s+(?=[a-zß-žа-я]|proc|the\s))+`;

/** A year that is part of the name of a meeting. */
export const ofYear = String.raw`(?:19|20)\d\d\s+(?:[a-zß-ž]+\s+){0,6}?(?:workshop|conference|symposium|congress|meeting|international|ieee|acm|annual|findings|track|winter)`;

/** Volume, number, pages and what comes after. */
export const numbers = String.raw`[\s,.;:(–-]*(?<![a-zß-žа-я])(?:vol(?:ume)?s?\.?|no\.|number|issue|pp?\.|pages?|art(?:icle|\.)|chapter|ed(?:ition)?s?\.|doi|isbn|issn|v\.)\s*[:.]?\s*(?:\d|\(|[ivxlc]+\b|[a-z]\d).*$`;

/** Who brings books out. */
export const book = String.raw`(?<![A-Za-zÀ-žа-я])(?:Press|Verlag|Publish(?:ing|ers)|Wydawnictwo|Editions?|Éditions|Springer|Routledge|Palgrave|Wiley|Elsevier|Brill)(?![A-Za-zÀ-žа-я])|:\s[A-ZÀ-Ž][^:,]{2,40},\s(?:19|20)\d\d`;

/** A book of others, with who edited it. */
export const chapterAlone = String.raw`(?:^|[\s,.;(”"])[Ii]n:?\s[^;]{4,200}(?:\([Ee]ds?\.\)|\((?:Hrsg|Hg)\.\)|,? edited by )|(?<![A-Za-zÀ-žа-я])(?:[Ii]n|w|v|в|en|dans|em):\s[^;]{4,200}(?<![A-Za-zÀ-žа-я])(?:red\.|[Hh]rsg\.|[Hh]g\.|[Ee]ds?\.|dir\.|под ред)`;

/** What stands before the book that holds a chapter, and its pages. */
export const chapter = String.raw`(?:^|[\s,.;(”"])(?:[Ii]n|w|v|en|dans|em|nel(?:la)?)\s?:\s|(?:^|[\s,.;(”"])[Ii]n\s+["“«]?[A-ZÀ-Ž]|(?<![A-Za-zÀ-žа-я])(?:edited by|hrsg\.|herausgegeben von|red\.|a cura di)|(?<![A-Za-zÀ-žа-я])(?:pp?|ss?|S)\.\s?\d+\s?[-–]\s?\d`;

/** What stands between a byline and a title. */
export const behindNames = String.raw`^(?:[\s.,:;)\]：，．。]|\((?:(?:eds?|dirs?|coords?|hrsg|hg)\.?|[^()]{0,20}(?:(?:19|20)\d\d[a-z]?|accepted|appear|in press|forthcoming|submitted|under review|in preparation)[^()]{0,12}|in\s+[^)]{0,20}|\W*equal[^)]{0,30}|[a-zα-ω -]{0,20}order|\d+\s+authors)\)|(?:19|20)\d\d[a-z]?(?=[.:,)\s])|[\ue000*†‡§¶#✝]|et al\.?|(?:in (?:press|prep(?:aration|\.)?|review|revision)|forthcoming|accepted|submitted|to appear|under review)(?=[.:;])|(?:on behalf of|for) the [a-zß-žα-ω -]{2,40}(?=[.:])|\(\d{1,2}\/(?:19|20)\d\d\))+`;

/** What begins a note on another version of a work. */
export const otherVersion = String.raw`^\W*(?:an?\s+)?(?:(?:preliminary|earlier|short|shorter|abridged|extended|full|longer|conference|journal|workshop)\s+(?:version|abstract)|also\s+(?:appear\w*|presented|available|accepted))s?\b[^.]{0,30}?\b(?:in|at|as)\s+`;

/** What stands before a place where the work is not yet. */
export const pendingAt = String.raw`(?:under review|submitted|submission|r\s?&\s?r|revise (?:and|&) resubmit|resubmitted|revisions?|reject (?:and|&) resubmit)(?: requested)?\s*(?:at|in|to|for|with|by)?\s*(?:the)?[\s:,]*$`;

/** Said of another version of the work. */
export const note = String.raw`(?:also (?:presented|appear\w*|in\b|at\b|available)|presented at|expands|extends|previous\w*|preliminary|earlier|abridged|full version|short version|supersede\w*|first (?:appeared|published)|conference version|journal version|extended abstract)[^.]{0,60}$`;

/** Not out yet, and not yet somewhere. */
export const pending = String.raw`under (?:review|revision|submission)|submitted(?: to| for)?\b|in (?:submission|preparation|review)|revise (?:and|&) resubmit|revision requested|\br&r\b|major revision|minor revision`;

/** What links to pages of one’s own say. */
export const ownPage = String.raw`^(?:my\s|full\s|list of\s|selected\s)*(publications?|papers|publikationen|publicaciones|pubblicazioni|cv|curriculum vitae|vita|resume|research|teaching)(?:\s*\(pdf\))?$`;

/** What a person at a university is. */
export const positions = String.raw`(?:(?:assistant|associate|full|adjunct|visiting|distinguished|emeritus|tenure[- ]track assistant)\s+)*(?:professor(?: emeritus)?|lecturer|reader in|postdoc[\wà-ž]*(?:\s+(?:research(?:er)?|fellow|scholar|associate|scientist)){0,2}|(?:senior |principal |staff |lead |student |visiting student )*research(?:er|\s+(?:scientist|engineer|fellow|associate|assistant|director))|ph\.?\s?d\.?\s+(?:student|candidate)|doctoral (?:student|candidate|researcher)|(?:undergraduate|graduate|master['’]?s?)\s+student|chief scientist|faculty member|(?:applied|computer|political|cognitive|social) scientist|(?:astro)?physicist|astronomer|mathematician|statistician|economist|biologist|historian|linguist|philosopher|maître(?:sse)? de conférences|professeure?|chargée? de (?:recherche|cours)|wissenschaftliche[rn]? mitarbeiter(?:in)?|privatdozent(?:in)?|dr\.? hab\.?|profesor(?:a|em)?|professor(?:a|e|essa)|adiunkt[\wà-ž]*|asystent[\wà-ž]*|docent[\wà-ž]*|dozent(?:in)?|ricercat(?:ore|rice)|investigador(?:a)?|universitair (?:hoofd)?docent|lektor[\wà-ž]*|odborn[\wà-ž]+ asistent[\wà-ž]*|доцент|профессор|профессорка|副教授|教授|profesora? titular|catedrátic[oa]|副?教授|准教授|助教|讲师|博士生|부교수|조교수|교수)`;

/** What running text and foot lines say: no titles. */
export const ofText = String.raw`^(?:we|in this|this (?:paper|work|article)|our|abstract|keywords?)\b|\b(?:best|student|outstanding) paper|\b(?:award|powered by|generated (?:by|with|using)|can be found|(?:is|are) available|please (?:see|find|click|contact)|copyright|all rights)\b`;

/** Volume and pages: no part of titles. */
export const numbered = String.raw`\b(?:vol|pp|no|pages?|volume)\.?\s*\d|\bp\.\s?\d|\d pp\b|\d \(\d{1,3}\)|\d+\s*[-–]\s*\d+|\d+\(\d+\)|\s\d{1,4},\s\d{3,}$`;

/** Volume, number and pages as citations print them. */
export const cited = String.raw`\bvol\.?\s*\d|\bpp?\.\s*\d+\s*[-–]\s*\d|\d\s*\(\d{1,3}\)\s*[:,]\s*[a-z]?\d|\d:\s?\d+\s?[-–]\s?\d|\bS\.\s\d+\s?[-–]\s?\d`;

/** What a thesis is called. */
export const thesis = String.raw`(?:ph\.?\s?d\.?|doctoral|master['’]?s?|m\.?sc\.?|bachelor['’]?s?|habilitation)\s+(?:thesis|dissertation)|^\W*dissertation\b`;

/** Addresses of people’s profiles. */
export const profiles = String.raw`scholar\.google\.[a-z.]+/citations\?(?!.*citation_for_view)|orcid\.org/\d|linkedin\.com/in/|researchgate\.net/profile/|(?:twitter|x)\.com/[^/]+/?$`;

/** What menus and feet of pages are called by those who made them. */
export const furniture =
  '(?:^|[.-])(?:footer|site-?nav|navbar|navigation|nav-?links|menu|breadcrumbs?|masthead|cookies?|topbar|pagination|toolbar|sharing|copyright|page__footer)(?:$|[.#-])';

/** Headings of a CV. */
export const ofCv =
  'talks|presentations|reviewing|education|experience|employment|teaching|awards|hono(?:u)?rs|service|skills|positions|grants|appointments|references|referees';

/** A volume that opens what follows the venue. */
export const volumeFirst = String.raw`^[\s,.;:(]*(?:(?:vol(?:ume)?|bd|band|tome|т|v|LNCS)(?:\.|\s)\s*)?((?!(?:19|20)\d\d(?!\d))\d{1,4})(?=\s*(?:[(:,;/]|\.?$|\.\s|no\b|nr\b|h\.|pp?\b|pages?\b))`;

/** Pages after a colon, comma or bracket; not the days of a month, nor years. */
export const pagesAfter = String.raw`[:,)]\s*(?!(?:19|20)\d\d\s*[-–—]+\s*(?:19|20)\d\d(?!\d))(\d{1,6})\s*[-–—]+\s*(\d{1,6})(?!\s*(?:%|[\d-]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))`;

/** Little words of running text. */
export const running = String.raw`(?<=\s)(?:the|a|an|of|in|to|we|our|this|that|is|are|with|which|for|by|on|i|my|it|from|as|can|have|has|be|how|these|their)(?=\s)`;

/** Old ids of arXiv. */
export const oldArxiv = String.raw`(?:^|[\s([])((?:hep-(?:th|ph|ex|lat)|cond-mat|quant-ph|gr-qc|astro-ph|math-ph|math|cs|nlin|nucl-th|nucl-ex|q-bio|physics)(?:\.[A-Z]{2})?/\d{7})\b`;

/** What kind of paper it is, in brackets after its title. */
export const genre = String.raw`\s*[[(](?:invited(?: paper)?|oral|spotlight|editorial|letter|commentary|review|abstract|poster|erratum|in (?:french|german|spanish|russian|chinese|japanese))[\])]$`;

/** When a work was written. */
export const written = String.raw`^\W*((?:19|20)\d\d)\W|^\W*\[[A-Z][A-Za-z/&@ ]{1,14}[-' ]?([0-4]\d)\]|\b(?:submitted|under review|in preparation)[\s,.;(]+(?:\d+ (?:pages?|pp\.?)[\s,.;]+)?((?:19|20)\d\d)(?!\d)`;

/** Degrees and ranks behind a name. */
export const afterName = String.raw`,\s*(?:prof(?:\.|essor)|ph\.?\s?d|m\.?d|dr|(?:assistant|associate|full|emeritus) professor)(?![a-z]).*$`;

/** How often others cite it, how it is rated. */
export const citations = String.raw`[\s,;(·•|–—-]+(?:cited by:?\s*\d+|(?:\d+|no) citations?|impact factor|IF:|CCF[- ][A-C]|acceptance rate)(?:\b|(?<=:)).*$`;

/** Classes of elements that hold no titles. */
export const otherKey = String.raw`author|sub-?title|venue|journal|periodical|conf|date|year|badge|btn|abstract|abs\b|award|note|label|tag\b|desc|bibtex|button|icon`;

/** Marks of Markdown and HTML within a line. */
export const inlineMarks = String.raw`\\\\\s*$|\\([\\\x60*_{}[\]()#+.!|<>$&%-])|(\*{1,3}|_{1,3})|<(/?)(a|b|i|em|strong|sup|sub|font|span|u|br|p|div|small)\b([^<>]{0,600})>|!\[([^\]]{0,300})\]\([^)\s]{0,2000}[^)]{0,200}\)|\[((?:[^[\]]{0,300}\[[^[\]]{0,300}\]){0,3}[^[\]]{0,600})\]\(([^()\s]{0,2000})(?:\s[^()]{0,200})?\)|<(https?://[^<>\s]{1,2000})>|(https?://[^\s<>()[\]"']{4,2000})|&(amp|lt|gt|quot|nbsp|#39);`;

/** A volume with its number or page. */
export const numberNext = String.raw`^[\s,.]*(?:vol\.?\s*)?\d{1,4}\s?(?:\(\d{1,3}(?:[-–/]\d+)?\)|,\s*no\.?\s*\d|:\s?[a-z]?\d+\s?[-–]\s?[a-z]?\d)`;

/** Whose names follow that are no authors. */
export const notBy = String.raw`(?:advis\w+|supervis\w+|mentor\w*|editors?|eds?|thanks to|host\w*|chair)[\s:.]*(?:by)?\s*(?:prof\.?|dr\.?)?\s*$`;

/** What opens a talk. */
export const ofTalk = String.raw`^[\W\d]*(?:\w{3,9} \d{4}\W+)?(?:invited|keynote|plenary|guest) (?:talk|lecture|speaker|keynote|seminar)\s?:`;

/** A title that goes on behind its end. */
export const goesOn = String.raw`[^.,;:?!\s]\s+(?:in|of|the|an?|by|for|from|on|with|and|to|between|among|against|using|into|under|through)\s*$`;

/** What people say of themselves, not in titles. */
export const ofOneself =
  "(?<![A-Za-zÀ-ž])(?:I|I['’]m|my|joined|invited|accepted|received|awarded|advised by|supervis[A-Za-zÀ-ž]+|congrat[A-Za-zÀ-ž]*|present|under review|to appear|in press|equal contribution)(?![A-Za-zÀ-ž])";

/** What people and places are called. */
export const ranked =
  '(?<![A-Za-zÀ-ž])(?:intern|engineer|scientist|professor|student|candidate|researcher|fellow|director|assistant|lecturer|postdoc[A-Za-zÀ-ž]*|manager|university|institute|department)(?![A-Za-zÀ-ž])';

/** What is said of pages and files. */
export const ofSite =
  '(?<![A-Za-zÀ-ž])(?:profiles?|template|versions?|view|download|click|page|website|version of)(?![A-Za-zÀ-ž])';

/** What the controls of a list say. */
export const controls = String.raw`^(?:sort|filter|export|search|order|group|show|display)(?:ed|ing)? (?:by|\d+|all|results)(?![A-Za-zÀ-ž])`;

/** Words of publishers’ names. */
export const presses =
  '(?<![A-Za-zÀ-ž])(?:Press|Presses|Verlag|Wydawnictwo|Éditions|Editions|Ediciones|Edizioni|Editorial|Editore|Publishers|Publishing|Kiadó|Nakladatelství)(?![A-Za-zÀ-ž])';

/** What a title ends before. */
export const opensVenue = String.raw`^\s*(?:[iI]n:\s|(?:à|a) paraître|erscheint|im [Ee]rscheinen|im Druck|en prensa|aceptado|no prelo|in corso di|th[eè]se de|[Pp][Hh]\.?[Dd]\.? |[Tt]esis (?:de|doctoral)|[Dd]iplomarbeit|[Dd]issertation,|ZL\d|(?:US|U\.S\.|European|Chinese) [Pp]atent|(?:US|CN|EP|WO) ?\d{6}|[A-ZÀ-Þ][A-Za-zÀ-ž .]{2,24}:\s[A-ZÀ-Þ][^,]{2,30}(?:19|20)\d\d)`;

/** What a full stop behind it does not end. */
export const abbreviated = String.raw`(?:^|[\s(])(?:[A-Za-zÀ-ž]|pp|eds?|Eds?|vs|sect|subg|subsp|var|spp?|cf|etc|al|St|Dr|Mr|no|vol|Jr|e\.g|i\.e|approx|Ph\.D|M\.Sc|M\.S|[IVX]{1,4})$`;

/** Year or status behind a title. */
export const ofPage = String.raw`^\s*(?:\(?(?:19|20)\d\d|submitted|to appear|forthcoming|in press|accepted|under review|in preparation|preprint)`;

/** What names a thesis. */
export const theses = String.raw`\b(?:ph\.?d\.?|master'?s?|doctoral|m\.?sc\.?)\s+(?:thesis|dissertation)|\bthesis\b|\bdissertation\b`;

/** Headings over works when they say nothing else. */
export const worksAlone = String.raw`^\W*(?:submitted|under submission|accepted|to appear|in preparation|selected|published)\W*$`;

/** Nothing but where somebody works. */
export const whereWorks = String.raw`^(?:the )?(?:(?:school|college|faculty|department|dept\.?|institute|division|chair|cent(?:er|re)) (?:of|for)|(?:[A-ZÀ-Þ][A-Za-zÀ-ž&.-]+ ){1,4}(?:university|institute|college|school|laborator(?:y|ies)|lab|academy|foundation|agency|observatory)\b|observatory of )[^:?!]{0,80}$`;

/** A volume that is called so. */
export const volumeSaid = String.raw`(?<![A-Za-zÀ-žА-я\d])(?:vol(?:ume)?|bd|band|tome|т)(?:\.|\s)\s*(\d{1,4})(?!\d)`;

/** Pages that are called so. */
export const pagesSaid = String.raw`(?<![A-Za-zÀ-žА-я\d])(?:pp?|pages?|seiten?|s|с|стр)(?:\.|\s)\s*:?\s*([A-Z]?\d{1,7}(?::\d{1,4})?)(?:\s*[-–—]+\s*([A-Z]?\d{1,7}(?::\d{1,4})?))?(?![\dA-Za-zÀ-žА-я])`;

/** Words of sentences. */
export const verbs =
  '(?<![A-Za-zÀ-žА-я])(?:we|our|i|my|is|are|was|were|has|have|can|this|these|which|that)(?![A-Za-zÀ-žА-я])';

/** One of these begins a word of every institution's name. */
export const organisations = String.raw`universi|polytech|polit[eè]cnic|hochschule|coll[eè]ge\b|institut|istituto|academ|akadem|observator|laborator|labs?\b|research cent|school\b|facul|fakult|dep(?:art|t|\.)|dipart|cent(?:er|re|ro|rum)\b|museum|hospital|banco?\b|foundation|corporation|agency|cnrs\b|inria\b`;

/** What a person is, heads or has, beside the positions: no places. */
export const ranks = String.raw`E-?[Mm]ail|Phone|Fax|Fellow|Director|Head|Chair|Dean|Lead|Leader|Dr|Prof|Professors?|Lecturer|Research(?:er|\sAssociate|\sAssistant)|Scientist|Engineer|Ph\.?\s?D|Candidate|Student|Scholar|Member|Investigator|President|Editor|Author|Degree|Bachelor|Master|B\.?Sc|M\.?Sc`;

/** What is said of the past, before the name of a position or of a place. */
export const past = String.raw`ph\.?\s?d\.?,?\s(?:in|from)|degree|was|were|formerly|previously|former|past|prior|before|earlier|used|started|began|served|worked|studied|completed|obtained|received|earned|after|until|left`;

/** What is said of others, before the name of a position. */
export const others = String.raw`(?:advised|supervised|mentored|hosted|led|guided|collaborat[a-z]*|work(?:s|ing)?|working closely|together)\s(?:by|with)\s|(?:guidance|supervision|advice|mentorship) of\s|advisors?:|supervisors?:`;

/** One of these begins a word of the names of institutions that are no part of others. */
export const wholes = String.raw`universi|polytech|polit[eè]cnic|hochschule|college(?! of)|academy|institute of technology|cnrs|inria|banco?\b|museum|foundation|corporation`;

/** What stands under a position and is no place. */
export const otherThanPlaces =
  'follow|menu|home|about|e-?mail|cv|links?|news|contact|twitter|linkedin|github|google scholar|orcid|research|teaching|welcome|hi|i|my|download|projects?';

/** Where people’s profiles are. */
export const profileHosts = String.raw`scholar\.google\.|orcid\.org|dblp\.|semanticscholar\.org|openreview\.net|arxiv\.org/a|github\.com|inspirehep\.net|aclanthology\.org|huggingface\.co`;
