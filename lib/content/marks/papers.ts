import type { Problem } from '../../model/page.ts';
import type { PaperLine } from '../../model/paper-line.ts';
import type { ArxivEntries } from '../../parse/arxiv-entries.ts';
import { LONGEST } from '../../parse/arxiv-longest.ts';
import { inSlices, type Pace } from './pace.ts';

export interface PapersOptions {
  pace: Pace;
  /** Looking ends when this turns false. */
  going(): boolean;
}

/** Looks through the papers of a page for what the background is asked, a little at a time. */
export class Papers {
  /** Identifiers of all papers, each once, with a place they stand at; known after `findAll`. */
  readonly places: Map<string, number>;
  readonly #entries: ArxivEntries;
  readonly #options: PapersOptions;

  /** @param places those that were found before */
  constructor(entries: ArxivEntries, options: PapersOptions, places: ReadonlyMap<string, number> = new Map()) {
    this.places = new Map(places);
    this.#entries = entries;
    this.#options = options;
  }

  /** The first entries, with their bylines; those without an identifier are left out. */
  first(count: number): PaperLine[] {
    const lines: PaperLine[] = [];
    for (let place = 0; place < Math.min(count, this.#entries.length); place++) {
      const { arxivId: id, byline } = this.#entries.at(place);
      if (id) lines.push({ id, byline: (byline?.textContent ?? '').slice(0, LONGEST.byline) });
    }
    return lines;
  }

  /** Finds all identifiers. @returns what is wrong with the entries that have none, or no title */
  async findAll(): Promise<Problem[]> {
    const entries = this.#entries;
    const broken: Problem[] = [];
    const allTitled = entries.isTitled;
    await this.#each((place) => {
      const id = entries.idAt(place);
      const titled = allTitled || Boolean(entries.at(place).title?.textContent?.trim());
      if (id && titled) {
        if (!this.places.has(id)) this.places.set(id, place);
      } else broken.push({ reason: `entry ${place + 1} has no ${id ? 'title' : 'arXiv identifier'}` });
    });
    return broken;
  }

  /** All papers, each once. @param bylines whether anybody is looked for */
  async all(bylines: boolean): Promise<PaperLine[]> {
    const places = [...this.places];
    if (!bylines) return places.map(([id]) => ({ id }));
    const lines: PaperLine[] = [];
    await inSlices(
      places.length,
      (at) => {
        const [id, place] = places[at]!;
        lines.push({ id, byline: this.#entries.bylineAt(place).slice(0, LONGEST.byline) });
      },
      this.#options.pace,
      this.#options.going,
    );
    return lines;
  }

  #each(look: (place: number) => void): Promise<void> {
    const { pace, going } = this.#options;
    return inSlices(this.#entries.length, look, pace, going);
  }
}
