import type { Site } from '../sites/site.ts';

/*
 * Where researchers' own pages live: asked for at install, so that a page is recognised when it opens. The list is complete
 * from version 0.1, since a longer one would make browsers ask every user again. What is not on it is read by click, or by
 * "Always on this site".
 *
 * Match patterns know one wildcard, a leading `*.`, so a domain is a country's academic domain (`ac.uk`) or one institution
 * (`ethz.ch`), with everything below it. Both http and https: many a university still serves `~name` pages by http alone, and
 * browsers word a permission by host, not by scheme.
 *
 * Chrome words any pattern on a whole public suffix (`*.edu`, `*.ac.uk`) as "all websites" in its prompt at install, whatever
 * else is on the list; README and the options page say which sites are meant.
 */

/**
 * Academic domains of countries, and `edu` itself. In: the public suffixes `ac.xx` and `edu.xx` (publicsuffix.org, ICANN
 * section, and the countries it covers by `*.xx`) under which Hipo/university-domains-list or JetBrains/swot know a university.
 * Out: those used by schools alone (`edu.it`), and plain names somebody bought (`edu.eu`, `edu.ro`).
 */
const academic = {
  ac: `ae at bd be bw cd ci cn cr cy fj id il in ir jp ke kr lk ma mu mw mz ni nz pa pg rs ru rw th tz ug uk vn za zm zw`,
  edu: `af al ao ar au az ba bb bd bh bi bn bo br bs bt bz ci cn co cu cv dj do dz ec ee eg es et ge gh gm gr gt gy hk hn ht
    in iq jm jo kg kh kn kw ky kz la lb lk lv ly me mk ml mm mn mo mt mv mx my na ng ni np om pa pe ph pk pl pr ps pt py qa
    rs ru sa sd sg sn so sr sv sy tm tr tt tw ua uy ve vn ws ye za zm`,
  // India's and Korea's research institutes, Senegal's universities.
  res: 'in',
  re: 'kr',
  univ: 'sn',
} as const;

/**
 * Universities and research institutes outside an academic domain, by top-level domain. In: universities that award
 * doctorates, technical and medical ones with them, and the research institutes whose people have pages of their own; the
 * universities after Hipo/university-domains-list (MIT), the institutes by hand. Out: universities of applied sciences,
 * schools of business, art, music and theology, hospitals, ministries, companies.
 */
const institutions: Record<string, string> = {
  at: 'jku joanneum meduni-graz meduniwien oeaw tugraz tuwien',
  be: 'imec kuleuven uantwerpen uclouvain ugent uhasselt ulb uliege umons unamur vib vub',
  bg: 'bas nbu tu-sofia uni-plovdiv uni-ruse uni-sofia',
  // Brazil's older universities stand beside edu.br.
  br: `cbpf fgv fiocruz furg impa inpa inpe ita lncc mackenzie puc-rio pucminas pucpr pucrs pucsp udesc uece uefs uel
    uem uenf uepg uerj uern ufabc ufal ufam ufba ufc ufcg ufes uff ufg ufjf ufla ufma ufmg ufms ufmt ufop ufpa
    ufpb ufpe ufpel ufpi ufpr ufrgs ufrj ufrn ufrpe ufrrj ufs ufsc ufscar ufsj ufsm ufu ufv unb uneb unesp unicamp
    unifei unifesp unifor unioeste unisinos upe usp utfpr`,
  by: 'bas-net bntu bsu bsuir grsu',
  ca: `acadiau amii athabascau brocku carleton concordia dal etsmtl hec inrs lakeheadu laurentian mcgill mcmaster mta
    mun ontariotechu perimeterinstitute polymtl queensu royalroads ryerson sfu smu stfx torontomu trentu triumf
    ualberta ubc ubishops ucalgary ulaval uleth umanitoba umoncton umontreal unb unbc uoguelph uottawa upei uqac
    uqam uqar uqo uqtr uregina usask usherbrooke utoronto uvic uwaterloo uwindsor uwinnipeg uwo wlu yorku`,
  // Catalonia's universities stand here and under es.
  cat: 'creaf crm icn2 iec ub udg udl uic uoc upc upf urv uvic',
  ch: 'cern empa epfl ethz idiap idsia psi unibas unibe unifr unige unil unilu unine unisg usi uzh wsl',
  cl: `pucv uach uai uandes uantof ubiobio uc uchile ucn ucsc udec udp ufro umag umayor unab uoh usach userena usm
    uta utalca utem utfsm uv`,
  cu: 'uh',
  cz: 'cas ceitec cuni cvut czu jcu mendelu muni osu slu tul uhk ujep upce upol utb vsb vscht vse vut vutbr zcu',
  de: `awi b-tu bam bwl charite cispa constructor-university desy dfki diw dkfz dlr dzne europa-uni fau fernuni-hagen
    fraunhofer fu-berlin fz-juelich geomar gfz gsi gwdg hcu-hamburg helmholtz-berlin helmholtz-hzi
    helmholtz-munich hhu hpi hu-berlin hzdr ifo ifw-dresden ipk-gatersleben kit ku leuphana lmu lrz mdc-berlin mhh
    mpg mpi-cbg ovgu pik-potsdam ptb rptu rub ruhr-uni-bochum rwth-aachen tib tropos tu-berlin tu-braunschweig
    tu-bs tu-chemnitz tu-clausthal tu-darmstadt tu-dortmund tu-dresden tu-freiberg tu-ilmenau tuhh tum ufz
    uni-augsburg uni-bamberg uni-bayreuth uni-bielefeld uni-bonn uni-bremen uni-due uni-duesseldorf uni-erfurt
    uni-erlangen uni-flensburg uni-frankfurt uni-freiburg uni-giessen uni-goettingen uni-greifswald uni-halle
    uni-hamburg uni-hannover uni-heidelberg uni-hildesheim uni-hohenheim uni-jena uni-kassel uni-kiel uni-kl
    uni-koblenz uni-koeln uni-konstanz uni-leipzig uni-luebeck uni-magdeburg uni-mainz uni-mannheim uni-marburg
    uni-muenchen uni-muenster uni-oldenburg uni-osnabrueck uni-paderborn uni-passau uni-potsdam uni-regensburg
    uni-rostock uni-saarland uni-siegen uni-speyer uni-stuttgart uni-trier uni-tuebingen uni-ulm uni-vechta
    uni-weimar uni-wh uni-wuerzburg uni-wuppertal unibw uol utn wias-berlin wwu wzb zew zib`,
  dk: 'aau au cbs dtu itu ku ruc sdu',
  dz: `ummto univ-alger univ-annaba univ-batna univ-bejaia univ-biskra univ-constantine2 univ-oran1 univ-setif
    univ-tlemcen usthb`,
  ee: 'emu kbfi taltech tlu ttu ut',
  es: `bsc comillas csic cunef deusto ehu iac icfo icmat imdea mondragon ua uab uah ual uam ub ubu uc3m uca uclm ucm
    uco udc udg udl ugr uhu uib ujaen uji ull um uma umh unav unavarra uned unex unican unileon uniovi unir
    unirioja unizar upct upf upm upo upv urjc url urv us usal usc uv uva uvic uvigo`,
  eu: 'eui psl',
  eus: 'dipc ehu',
  fi: 'aalto abo hanken helsinki jyu lut oulu tuni tut uef ulapland uta utu uwasa vtt',
  fr: `agroparistech brgm cea centralesupelec cirad cnam cnes cnrs college-de-france curie cyu dauphine ec-lille
    ec-lyon ec-nantes ehess emse enac enpc ens ens-lyon ens-paris-saclay ens-rennes ensae ensai ensta ensta-paris
    espci esrf eurecom grenoble-inp hec ifpen ifremer ihes imag imt-atlantique in2p3 inrae inria insa-lyon
    insa-rennes insa-rouen insa-strasbourg insa-toulouse inserm ip-paris ipgp ird irisa irit isae-supaero laas
    lip6 lirmm loria mines-ales mines-paristech mines-stetienne mnhn obspm oca onera parisnanterre
    parisschoolofeconomics pasteur polytechnique psl sciencespo sorbonne-nouvelle sorbonne-universite supelec
    telecom-paris telecom-sudparis tse-fr u-bordeaux u-bourgogne u-paris u-paris2 u-pec u-picardie u-psud ube ubfc
    ubo uca uga uha umontpellier unicaen unice unilim unistra univ-amu univ-angers univ-antilles univ-artois
    univ-avignon univ-brest univ-catholille univ-corse univ-cotedazur univ-eiffel univ-evry univ-fcomte
    univ-grenoble-alpes univ-lehavre univ-lemans univ-lille univ-littoral univ-lorraine univ-lr univ-lyon1
    univ-lyon2 univ-lyon3 univ-montp3 univ-nantes univ-orleans univ-paris-diderot univ-paris1 univ-paris13
    univ-paris3 univ-paris8 univ-pau univ-perp univ-poitiers univ-reims univ-rennes univ-rennes1 univ-rennes2
    univ-reunion univ-rouen univ-smb univ-st-etienne univ-tln univ-tlse2 univ-tlse3 univ-tours univ-ubs
    universite-paris-saclay uphf upmc ut-capitole utbm utc utt uvsq`,
  gal: 'udc usc uvigo',
  // Laboratories of the United States, not their agencies.
  gov: 'anl bnl fnal inl lanl lbl llnl nist nrel ornl pnnl pppl sandia',
  gr: `aegean aua aueb auth certh demokritos duth eap forth hmu hua ihu ionio noa ntua panteion tuc unipi uniwa uoa
    uoc uoi uom uop uowm upatras uth`,
  // Beside edu.hk.
  hk: 'eduhk hku ln polyu ust',
  hr: 'irb unidu unios unipu uniri unist unizd unizg',
  hu: `bme elte hun-ren mta ppke pte renyi semmelweis sze sztaki u-szeged uni-corvinus uni-mate uni-miskolc uni-obuda
    uni-pannon uni-sopron unideb`,
  ie: 'dcu dias maynoothuniversity mtu mu nuigalway rcsi tcd tudublin ucc ucd ul universityofgalway',
  is: 'hi ru unak',
  it: `cineca cmcc cnr crs4 enea fbk iit imtlucca inaf infn ingv iuav iusspavia luiss poliba polimi polito
    santannapisa sissa sns sssup uniba unibas unibg unibo unibocconi unibs unibz unica unical unicam unicampania
    unicas unicatt unich unict unife unifg unifi unige unimc unime unimi unimib unimol unimore unina uninsubria
    unior unipa uniparthenope unipd unipg unipi unipr unipv unirc uniroma1 uniroma2 uniroma3 unisa unisalento
    unisannio unisi unisr uniss unite unitn unito units unitus uniud uniupo uniurb univaq unive univpm univr`,
  // Beside ac.jp.
  jp: 'chiba-u keio naist oist riken',
  kz: 'enu kaznu kbtu',
  lt: 'ktu ku lsmu vdu vgtu vilniustech vu',
  lu: 'liser list uni',
  lv: 'lbtu llu lu rsu rtu',
  // Mexico's older universities stand beside edu.mx.
  mx: `buap cicese cimat cinvestav colmex inaoep ipn itam iteso itson tec uabc uacj uady uaem uaemex uam uanl uaq
    uaslp ucol udem udg udlap ugto umich unach unam up uson uv`,
  // Beside edu.my.
  my: 'ukm um unimas upm usm utm',
  nl: `amolf astron cwi eur knaw knmi lumc maastrichtuniversity mpi nikhef nioz ou radboudumc ru rug sron
    tilburguniversity tno tudelft tue universiteitleiden utwente uu uva uvt vu wur`,
  no: 'ffi nhh nmbu norceresearch nord nr ntnu oslomet prio sintef uia uib uio uis uit unis usn',
  // Institutes of the world; companies and societies under org are many, so only those whose people have pages there.
  org: 'broadinstitute cepr embl eso hhmi ictp iza janelia jlab mpi-sp mpi-sws nber simonsfoundation slmath whoi',
  // Beside edu.pl; regional domains belong to towns, so universities are named below them.
  pl: 'agh p.lodz pg.gda put.poznan sggw sgh umk uni.lodz uni.opole uni.torun uni.wroc',
  pt: 'inesc-id inesctec iscte iscte-iul ua uac ualg ubi uc ucp uevora ul ulisboa ulusofona uma uminho unl up utad',
  // Mila.
  quebec: 'mila',
  ro: `acad ase imar pub snspa tuiasi uaic ubbcluj ucv ugal ulbsibiu umfcd umfcluj unibuc unitbv upb upt usv utcluj
    uvt`,
  // Beside ac.ru and edu.ru.
  ru: `bmstu eltech hse ifmo innopolis isu itmo jinr kai kantiana kpfu mai mccme mephi mi-ras mipt mirea misis mpei
    msu nes nntu nsc nstu nsu omgtu petrsu pstu psu ras sfedu sgu skoltech spbau spbstu spbu ssau susu tpu tsu
    tusur unn urfu utmn vsu`,
  se: 'bth chalmers du gu hhs his hj ifn irf kau ki kth liu lnu ltu lu mau mdh mdu miun oru scilifelab slu su umu uu',
  si: 'ijs ki um ung uni-lj uni-mb upr',
  sk: 'sav savba stuba tuke ucm ukf umb uniag uniba unipo uniza upjs',
  tn: 'ens rnu u-carthage u-monastir u-sfax u-sousse utm',
  ua: 'knu kpi nure univ.kiev',
  uz: 'nuu tuit',
  ve: 'ucv ula usb',
};

/**
 * Hosts of personal pages. In: those that serve small static sites under a person's or project's own name and that templates
 * for researchers deploy to by default. Out: hosts of applications that visitors sign in to (vercel.app, web.app,
 * herokuapp.com), blogs and notes of everybody (wordpress.com, blogspot.com, medium.com, notion.site), social profiles
 * (about.me, linkedin.com), code (github.com): there Lectern would see much that is none of its business.
 */
const pageHosts = [
  'bitbucket.io',
  'codeberg.page',
  'github.io',
  'gitlab.io',
  'netlify.app',
  'pages.dev',
  'weebly.com',
  'wixsite.com',
];

/** Whole hosts, nothing below or beside them. */
const singleHosts = ['sites.google.com'];

const words = (text: string) => text.split(/\s+/);

/** Registered names, without the wildcard: `edu`, `ac.uk`, `ethz.ch`, `github.io`. */
const domains: readonly string[] = [
  'edu',
  ...Object.entries(academic).flatMap(([kind, countries]) => words(countries).map((country) => `${kind}.${country}`)),
  ...Object.entries(institutions).flatMap(([tld, names]) => words(names).map((name) => `${name}.${tld}`)),
  ...pageHosts,
];

/** Match patterns asked for at install beside arXiv's, by kind of host and name; none is covered by another. */
export const academicHosts: readonly string[] = [
  ...domains.map((domain) => `*://*.${domain}/*`),
  ...singleHosts.map((host) => `*://${host}/*`),
];

/**
 * Hosts asked for when first used. Browsers grant at run time only what the manifest names as optional, and "Always on this
 * site" can mean any homepage, so the manifest names every host; each request is for one origin, and nothing is granted before
 * the user says so. The known sites stand there by name too, so that about:addons offers each of them as a switch of its own.
 */
export const optionalHosts = (sites: readonly Site[]): readonly string[] => [
  ...sites.filter((site) => site.access === 'optional').flatMap((site) => site.matches),
  'https://*/*',
  'http://*/*',
];
