import type { Problem } from '../../model/page.ts';
import type { WorkOnPage } from '../../model/work.ts';
import type { ArxivEntries, ArxivEntry } from '../../parse/arxiv-entries.ts';
import { entryProblem } from '../../parse/arxiv-entry.ts';
import { readPaper } from '../../sites/arxiv.ts';
import { mayBeFollowed } from './candidates.ts';
import { inSlices, type Pace } from './pace.ts';

/** Titles of the entries of listings and of results. */
const TITLES = 'dl#articles > dd .list-title, li.arxiv-result > p.title';

export interface PapersOptions {
  pace: Pace;
  /** Looking ends when this turns false. */
  going(): boolean;
  /** On a page of so many entries all are candidates. */
  short: number;
}

/** Looks through the papers of a page for what the background is asked, a little at a time. */
export class Papers {
  /** Identifiers of all papers, each once; known after `findAll`. */
  ids: string[] = [];
  readonly #doc: Document;
  readonly #url: URL;
  readonly #entries: ArxivEntries;
  readonly #options: PapersOptions;

  constructor(doc: Document, url: URL, entries: ArxivEntries, options: PapersOptions) {
    this.#doc = doc;
    this.#url = url;
    this.#entries = entries;
    this.#options = options;
  }

  /** Reads entries whole; what cannot be read is left out, and goes to `problems`. */
  read(entries: readonly ArxivEntry[], problems: Problem[]): WorkOnPage[] {
    return entries.flatMap((entry) => readPaper(this.#url, this.#doc, entry, problems) ?? []);
  }

  /** Finds all identifiers. @returns what is wrong with the entries that have none, or no title */
  async findAll(): Promise<Problem[]> {
    const entries = this.#entries;
    const broken: Problem[] = [];
    const ids = new Set<string>();
    // One look at the whole page tells whether every entry needs one.
    const titled = this.#doc.querySelectorAll(TITLES).length === entries.length;
    await this.#each((place) => {
      const arxivId = entries.idAt(place);
      const problem = arxivId && (titled || entries.at(place).title) ? undefined : entryProblem(entries.at(place));
      if (problem) broken.push(problem);
      else if (arxivId) ids.add(arxivId);
    });
    this.ids = [...ids];
    return broken;
  }

  /** Papers that may be by somebody followed, whole. @param keys of those who are (lib/parse/name-key.ts) */
  async candidates(keys: ReadonlySet<string>): Promise<WorkOnPage[]> {
    const entries = this.#entries;
    if (entries.length <= this.#options.short) return this.read(entries.slice(0), []);
    const found: WorkOnPage[] = [];
    if (keys.size > 0)
      await this.#each((place) => {
        const entry = entries.at(place);
        if (mayBeFollowed(entry, keys)) found.push(...this.read([entry], []));
      });
    return found;
  }

  #each(look: (place: number) => void): Promise<void> {
    const { pace, going } = this.#options;
    return inSlices(this.#entries.length, look, pace, going);
  }
}
