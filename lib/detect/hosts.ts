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
 * Universities and research institutes outside an academic domain, by top-level domain. In: those from which most of arXiv's papers
 * come, as far as their people have pages there. Out: the rest, which are read by click or by "Always on this site". The list is
 * short because browsers compare patterns pair by pair: with 1,200 of them Chromium took seconds longer to start, every time.
 */
const institutions: Record<string, string> = {
  at: 'ista tugraz tuwien uibk univie',
  be: 'kuleuven uclouvain ugent ulb',
  br: 'impa unicamp usp',
  ca: 'mcgill queensu sfu ualberta ubc umontreal utoronto uvic uwaterloo yorku',
  ch: 'cern epfl ethz idsia unibas unibe unifr unige unil usi uzh',
  cz: 'cas cuni cvut muni',
  de: `cispa fau fu-berlin hpi hu-berlin kit lmu mpg rub ruhr-uni-bochum rwth-aachen tu-berlin tu-darmstadt
    tu-dortmund tu-dresden tum uni-bielefeld uni-bonn uni-bremen uni-due uni-frankfurt uni-freiburg uni-goettingen
    uni-hamburg uni-hannover uni-heidelberg uni-jena uni-koeln uni-konstanz uni-leipzig uni-mainz uni-mannheim
    uni-muenchen uni-muenster uni-osnabrueck uni-paderborn uni-potsdam uni-saarland uni-stuttgart uni-tuebingen
    uni-ulm uni-wuerzburg`,
  dk: 'aau au dtu itu ku sdu',
  ee: 'ut',
  es: 'csic ehu uab ub uc3m ugr upc upf upm upv',
  fi: 'aalto helsinki jyu tuni',
  fr: `cnrs dauphine ens ens-lyon ens-paris-saclay eurecom ihes inria lip6 loria polytechnique psl
    sorbonne-universite telecom-paris tse-fr u-bordeaux u-paris unistra univ-amu univ-cotedazur
    univ-grenoble-alpes univ-lille univ-lyon1 univ-rennes universite-paris-saclay upmc`,
  gov: 'anl fnal lanl lbl nist',
  gr: 'auth forth ntua uoa uoc',
  hk: 'hku ust',
  hu: 'bme elte renyi',
  ie: 'tcd ucd',
  is: 'hi ru',
  it: `iit infn polimi polito sissa sns unibo unibocconi unige unimi unimib unimore unina unipd unipi uniroma1 unitn
    unito univr`,
  lu: 'uni',
  mx: 'unam',
  nl: 'cwi leidenuniv maastrichtuniversity ru rug tudelft tue utwente uu uva vu',
  no: 'ntnu uib uio uit',
  org: 'mpi-sws nber',
  pt: 'uc ulisboa up',
  quebec: 'mila',
  ro: 'unibuc upb',
  ru: 'hse mipt msu skoltech',
  se: 'chalmers gu kth liu lu su umu uu',
  si: 'ijs uni-lj',
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
