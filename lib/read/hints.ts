import { pattern } from '../parse/pattern.ts';
import type { Facts } from './facts.ts';
import { PUBLISHER } from './name-edges.ts';
import { cited, profiles, roles, thesis } from './plain-patterns.ts';

const ROLE = new RegExp(`(?<![a-zà-ž])(?:${roles})(?![a-zà-ž])`, 'i');
const RANGE = /(?:\d{4}|present|now|current)\s*[-–—]\s*(?:\d{4}|present|now|current|today)|(?:19|20)\d\d\s*[-–—]\s*$/i;
const PAGES = /\d\s*[-–]\s*\d+\s*[.,(]|pp?\./;
/** Volume, number and pages as citations print them. */
const VOLUME = pattern(cited);
const THESIS = pattern(thesis);
const PROFILE = pattern(profiles);

/** Words of a position, a talk or a course. */
export const namesRole = (text: string): boolean => ROLE.test(text);
/** A span of years that is no range of pages. */
export const spansYears = (text: string): boolean => RANGE.test(text) && !PAGES.test(text);

/** What the evidence for and against an entry asks of each of its lines; made once. */
export interface Hints {
  role: boolean;
  range: boolean;
  thesis: boolean;
  volume: boolean;
  /** Who brings books out. */
  publisher: boolean;
  /** Links to a person's profiles. */
  profile: boolean;
  /** Labels of links that works have, and whether they are for the paper and its BibTeX. */
  links: number;
  paper: boolean;
  bibtex: boolean;
  /** An arXiv id or DOI. */
  id: boolean;
}

const known = new WeakMap<Facts, Hints>();

export function hintsOf(facts: Facts): Hints {
  let hints = known.get(facts);
  if (hints) return hints;
  const { text, labels, spans } = facts;
  hints = {
    role: namesRole(text),
    range: spansYears(text),
    thesis: THESIS.test(text),
    volume: VOLUME.test(text),
    publisher: PUBLISHER.test(text),
    profile: spans.some(({ href }) => href !== undefined && PROFILE.test(href)),
    links: labels.filter(({ kind }) => kind !== 'other' && kind !== 'video').length,
    paper: labels.some(({ kind }) => kind === 'paper'),
    bibtex: labels.some(({ kind }) => kind === 'bibtex'),
    id: facts.arxivId !== undefined || facts.doi !== undefined,
  };
  known.set(facts, hints);
  return hints;
}
