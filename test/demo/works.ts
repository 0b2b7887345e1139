/** An entry of the demo listing. Everybody here is invented; arXiv gives out no identifiers with five digits from 90000. */
export interface DemoWork {
  id: string;
  title: string;
  authors: readonly string[];
  comments?: string;
  /** Display names with identifiers, the primary one first. */
  subjects: readonly [string, ...string[]];
}

const LG = 'Machine Learning (cs.LG)';
const CL = 'Computation and Language (cs.CL)';
const AI = 'Artificial Intelligence (cs.AI)';
const CV = 'Computer Vision and Pattern Recognition (cs.CV)';
const ML = 'Machine Learning (stat.ML)';
const OC = 'Optimization and Control (math.OC)';
const RO = 'Robotics (cs.RO)';
const SD = 'Sound (cs.SD)';

/** The listing as it is on the first visit: 25 entries, newest identifiers last, as arXiv orders a month. */
export const january: readonly DemoWork[] = [
  {
    id: '2601.90107',
    title: 'Tidal Attention: Reading Long Documents in Both Directions at Once',
    authors: ['Orla Fennimore', 'Takeda Ichirō', 'Bao Nguyệt Phan'],
    comments: '18 pages, 6 figures',
    subjects: [LG, CL],
  },
  {
    id: '2601.90233',
    title: 'What a Pruned Network Still Remembers',
    authors: ['Casimir Oduya', 'Lene Haugland'],
    subjects: [LG, ML],
  },
  {
    id: '2601.90341',
    title: 'Parsing at Walking Pace: Streaming Syntax on a Phone',
    authors: ['Ravi Thornquist', 'Ilse Vanbergen', 'Anneke Dröste'],
    comments: '14 pages, accepted at EMNLP 2026',
    subjects: [CL, LG],
  },
  {
    id: '2601.90418',
    title: 'A Convergence Proof for Coffee-Break Averaging',
    authors: ['Nils-Åke Rydell', 'Perpetua Amankwah'],
    subjects: [OC, LG],
  },
  {
    id: '2601.90502',
    title: 'Forty Ways to Say No: Refusals Across Register and Region',
    authors: ['Benedikt Alderwick', 'Zofia Karmelicka', 'Dele Okonjo-Reyes', 'Hanneke Vlietstra'],
    comments: '9 pages, 3 figures',
    subjects: [CL, AI],
  },
  {
    id: '2601.90566',
    title: 'Gradient Noise Is Mostly Weather',
    authors: ['I. Vanbergen', 'Sólveig Brandvold'],
    comments: 'workshop version',
    subjects: [LG],
  },
  {
    id: '2601.90671',
    title: 'Small Maps for Large Warehouses: Memory-Bounded Planning',
    authors: ['Faraji Mwakalinga', 'Iris Kettunen', 'Tomasz Wierzbowski-Grabiec'],
    subjects: [RO, LG],
  },
  {
    id: '2601.90714',
    title: 'On the Half-Life of Benchmarks',
    authors: ['Priyanka Ostrander', 'Yuki Harrowgate'],
    comments: 'Accepted at ICML 2026',
    subjects: [LG, AI],
  },
  {
    id: '2601.90829',
    title: 'Grammars that Forget: Bounded Memory in Incremental Parsing',
    authors: ['Ilse Vanbergen', 'Ravi Thornquist', 'Anneke Dröste'],
    comments: 'ACL 2026 (best paper)',
    subjects: [CL, LG],
  },
  {
    id: '2601.90930',
    title: 'Learning to Wait: Optimal Stopping for Speech Segmentation',
    authors: ['Kwabena Osei-Lindqvist', 'Margit Sandoval'],
    subjects: [SD, LG],
  },
  {
    id: '2601.91044',
    title: 'Self-Supervision from Shadows',
    authors: ['Amara Delacroix-Njoku', 'Henning Straub', 'Liesl Overgaard', 'Paolo Quaresima'],
    comments: '22 pages',
    subjects: [CV, LG],
  },
  {
    id: '2601.91152',
    title: 'Do Readers Notice? Paraphrase Collapse in Assisted Writing',
    authors: ['Priyanka Ostrander', 'Jun Rii', 'Sólveig Brandvold'],
    subjects: [CL, AI, LG],
  },
  {
    id: '2601.91217',
    title: 'Low-Rank Adapters Commute When They Can',
    authors: ['Ilsa Vanbergen', 'Odd Refsum'],
    subjects: [LG, ML],
  },
  {
    id: '2601.91336',
    title: 'An Elementary Account of $\\alpha$-Stable Initialisation',
    authors: ['Giulia Marchesini-Falk'],
    comments: '31 pages, in French',
    subjects: [ML, LG],
  },
  {
    id: '2601.91420',
    title: 'Lullaby Curricula for Language Models',
    authors: ['Dele Okonjo-Reyes', 'Maren Tveit'],
    subjects: [CL, LG],
  },
  {
    id: '2601.91508',
    title: 'Robust Bandits with Absent-Minded Arms',
    authors: ['Casimir Oduya', 'Ulla Bergqvist', 'Ehud Tamarkin'],
    subjects: [LG, ML, OC],
  },
  {
    id: '2601.91603',
    title: 'Transfer Without Tears: Domain Shift in Herbarium Scans',
    authors: ['Rosalind Achterberg', 'Mbali Khumalo-Voss'],
    comments: '11 pages, data available',
    subjects: [CV, LG],
  },
  {
    id: '2601.91755',
    title: 'Left Corners, Late Labels: Weak Supervision for Recipes',
    authors: ['Piotr Halloran', 'Ilse Vanbergen'],
    comments: '8 pages',
    subjects: [AI, LG],
  },
  {
    id: '2601.91802',
    title: 'Sketching the Hessian on a Napkin',
    authors: ['Takeda Ichirō', 'Orla Fennimore'],
    subjects: [LG, OC],
  },
  {
    id: '2601.91946',
    title: 'Graph Networks that Know When They Are Trees',
    authors: ['Henning Straub', 'Perpetua Amankwah', 'Noor el-Haddad'],
    subjects: [LG],
  },
  {
    id: '2601.92033',
    title: 'A Treebank of Spoken Directions in Eleven Languages',
    authors: ['Konstantinos Papavasileiou-Mendelsohn', 'Adaeze Thorsson', 'Ilse Vanbergen', 'Maren Tveit'],
    comments: 'LREC-COLING',
    subjects: [CL],
  },
  { id: '2601.92148', title: 'Tokens Are Not Turns', authors: ['Jun Rii', 'Benedikt Alderwick'], subjects: [CL, AI] },
  {
    id: '2601.92267',
    title: 'Counting with Confidence: Calibration for Rare Birds',
    authors: ['Iris Kettunen', 'Emeka Vanderpoel'],
    comments: '6 pages, 2 figures',
    subjects: [CV, LG, AI],
  },
  {
    id: '2601.92359',
    title: 'Replay Buffers as Lending Libraries',
    authors: ['Lene Haugland', 'Faraji Mwakalinga'],
    subjects: [LG, RO],
  },
  {
    id: '2601.92471',
    title: 'The Price of Being Certain: Tight Bounds for Selective Prediction',
    authors: ['Margit Sandoval', 'Ehud Tamarkin', 'Lene Haugland'],
    comments: 'COLT 2026',
    subjects: [ML, LG],
  },
];

/** What was added by the next visit. */
export const added: readonly DemoWork[] = [
  {
    id: '2601.92588',
    title: 'Pausing Is Parsing: Disfluency as Evidence',
    authors: ['Ilse Vanbergen', 'Maren Tveit'],
    comments: '12 pages',
    subjects: [CL, LG],
  },
  {
    id: '2601.92601',
    title: 'Cheap Ensembles from Expensive Mistakes',
    authors: ['Yuki Harrowgate', 'Odd Refsum'],
    subjects: [LG, ML],
  },
  {
    id: '2601.92734',
    title: 'Optimal Transport for Bus Timetables',
    authors: ['Nils-Åke Rydell', 'Giulia Marchesini-Falk'],
    subjects: [OC, LG],
  },
];

/** Whom the demo follows, and what of the listing is by her, and how sure that is: worked out by hand. */
export const expected = {
  name: 'Ilse Vanbergen',
  /** On her homepage: known, never new. One is there without an arXiv link, and recognised by its title. */
  known: ['2601.90341', '2601.90829', '2601.92033'],
  /** Her name, not on her homepage, with nobody and in a field she is not known for: likely hers, and an arrival. */
  arrivals: ['2601.91755'],
  /** The arrival of the next visit, with a co-author of hers: surely hers. */
  laterArrivals: ['2601.92588'],
  /** Entries that look a little like hers and are not marked: initials only, another given name. */
  traps: ['2601.90566', '2601.91217'],
} as const;
