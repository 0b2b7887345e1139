import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkOnPage } from '../../lib/model/work.ts';

/*
 * Somebody's CV of last year, and their homepage of this year. It lists two papers more, two that were under review are accepted, and one that had
 * no arXiv number has one. Of invented people, and of the real ones that stand beside the project.
 */

const shared = join(import.meta.dirname, '..', '..', '..', 'shared');
const later = join(import.meta.dirname, '..', 'fixtures', 'later');
const seeds = join(shared, 'corpus', 'seeds');

export interface LaterPage {
  whose: string;
  name: string;
  cv: [file: string, url: string];
  home: [file: string, url: string];
  /** arXiv numbers of what the homepage tells. */
  icml: string;
  alt: string;
  toIcml: string;
  toIclr: string;
  /** The paper at ALT as arXiv's listing has it. */
  listed(): WorkOnPage;
}

const all: LaterPage[] = [
  {
    whose: 'invented people',
    name: 'Aoife Harteigan',
    cv: [join(later, 'cv.txt'), 'https://harteigan.example.edu/cv.txt'],
    home: [join(later, 'home.html'), 'https://harteigan.example.edu/'],
    icml: '2604.90669',
    alt: '2601.90789',
    toIcml: '2505.90770',
    toIclr: '2510.90303',
    listed: () => ({
      title: 'Suspicious Soundings: A Fine Condition on Step Sizes in Deep Ice',
      authors: ['Shirin Dabbas', 'Boyan Hristov', 'Aoife Harteigan', 'Yana Orlova'].map((name) => ({ name })),
      arxivId: '2601.90789',
      primary: 'cs.LG',
      categories: ['cs.LG', 'stat.ML'],
      section: 'new',
    }),
  },
  {
    whose: 'real people',
    name: 'Minhak Song',
    cv: [join(seeds, 'minhak-song-cv-text', 'page.txt'), 'https://songminhak.github.io/cv.txt'],
    home: [join(seeds, 'minhak-song-home', 'page.html'), 'https://songminhak.github.io/'],
    icml: '2604.14669',
    alt: '2601.11789',
    toIcml: '2505.19770',
    toIclr: '2510.26303',
    listed: () => {
      const file = join(shared, 'arxiv', 'pages', 'list_cs.LG_2026-01_show2000.json');
      const { gold } = JSON.parse(readFileSync(file, 'utf8'));
      const paper = gold.find(({ arxivId }: { arxivId: string }) => arxivId === '2601.11789');
      const { title, authors, arxivId, primary, categories } = paper;
      return { title, authors: authors.map((name: string) => ({ name })), arxivId, primary, categories };
    },
  },
];

/** Those that are there. */
export const laterPages = all.filter(({ cv: [file] }) => existsSync(file));
