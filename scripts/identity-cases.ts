import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownWork, Paper, Person } from '../lib/identity/who/types.ts';
import { fold } from '../lib/parse/fold.ts';
import type { Gold } from './reading-score.ts';

/** One labelled candidate: is `byline` on `paper` this person? A paper that is on the page is judged with its entry taken out. */
export type Case = {
  page: string;
  label: 'listed' | 'same' | 'different' | 'unsure';
  kind: string;
  person: Person;
  byline: string;
  paper: Paper;
  note: string;
};

type Candidate = {
  arxivId: string;
  title: string;
  authors: string[];
  primary: string;
  categories: string[];
  published: string;
  comments?: string;
  abstract: string;
  bylineName: string;
  kind: string;
  label: Case['label'];
  evidence: string;
};
/** Labelled candidates of a folder that holds identity/dev.json and corpus/; undefined when it is not there. */
export function readCases(shared: string): Case[] | undefined {
  const file = join(shared, 'identity/dev.json');
  if (!existsSync(file)) return undefined;
  const { people } = JSON.parse(readFileSync(file, 'utf8')) as {
    people: { page: string; name: string; candidates: Candidate[] }[];
  };
  return people.flatMap((entry) => {
    const folder = ['homepages', 'seeds'].map((f) => join(shared, 'corpus', f, entry.page)).find((f) => existsSync(f))!;
    const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold;
    return entry.candidates.map((c): Case => {
      const works = gold.publications
        .filter((p) => p.arxivId !== c.arxivId && fold(p.title) !== fold(c.title))
        .map(workOf);
      const affiliation = gold.person?.affiliation ?? undefined;
      return {
        page: entry.page,
        label: c.label,
        kind: c.kind,
        person: { id: entry.page, name: entry.name, works, ...(affiliation ? { affiliation } : {}) },
        byline: c.bylineName,
        note: c.evidence,
        paper: {
          arxivId: c.arxivId,
          title: c.title,
          authors: c.authors.map((name) => ({ name })),
          primary: c.primary,
          categories: c.categories,
          publishedOn: c.published,
          abstract: c.abstract,
          ...(c.comments ? { comments: c.comments } : {}),
        },
      };
    });
  });
}

const workOf = (p: Gold['publications'][number]): KnownWork => ({
  title: p.title,
  authors: p.authors.map((name) => ({ name })),
  ...(p.year ? { year: p.year } : {}),
  ...(p.venue ? { venue: p.venue } : {}),
  ...(p.arxivId ? { arxivId: p.arxivId } : {}),
  ...(p.doi ? { doi: p.doi } : {}),
});
