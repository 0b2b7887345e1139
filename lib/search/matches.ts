import { fold } from '../parse/fold.ts';
import { type Paper, statesByWord } from './paper.ts';
import { type FieldName, type FieldTerm, parseRange } from './query.ts';

/** Fields that are answered by the index of words, not by looking at the paper. */
export const wordFields = ['title', 'author', 'note'] as const satisfies readonly FieldName[];

/** Names of followed people by id. */
export type Names = ReadonlyMap<string, string>;
type Test = (paper: Paper) => boolean;

/**
 * A test for the fields of a query that need no words. One value of a field is enough where a paper has one (venue, year, category, where
 * it stands on the reading list); where it may have several (tags, people, what it is besides) each is asked for. A value that means
 * nothing lets nothing through.
 */
export function testOf(terms: readonly FieldTerm[], names: Names): Test {
  const tests: Test[] = [];
  for (const kind of new Set(terms.map(kindOf))) {
    const of = terms.filter((term) => kindOf(term) === kind);
    const wanted = of.filter(({ not }) => !not).map(({ field, value }) => testField(field, value, names));
    const unwanted = of.filter(({ not }) => not).map(({ field, value }) => testField(field, value, names));
    const each = kind === 'tag' || kind === 'by' || kind === 'is';
    if (wanted.length > 0)
      tests.push(each ? (p) => wanted.every((test) => test(p)) : (p) => wanted.some((test) => test(p)));
    if (unwanted.length > 0) tests.push((p) => !unwanted.some((test) => test(p)));
  }
  const [first, second] = tests;
  if (!second) return first ?? (() => true);
  return (paper) => tests.every((test) => test(paper));
}

const kindOf = ({ field, value }: FieldTerm): string =>
  field === 'is' && Object.hasOwn(statesByWord, value.toLowerCase()) ? 'state' : field;

const nothing: Test = () => false;

function testField(field: FieldName, value: string, names: Names): Test {
  switch (field) {
    case 'venue': {
      const wanted = fold(value);
      const folded = new Map<string, boolean>();
      return ({ venue }) => {
        if (venue === undefined) return false;
        let is = folded.get(venue);
        if (is === undefined) {
          is = ` ${fold(venue)}`.includes(` ${wanted}`);
          folded.set(venue, is);
        }
        return is;
      };
    }
    case 'tag': {
      const wanted = fold(value);
      return ({ shelf }) => shelf?.tags?.some((tag) => fold(tag) === wanted) ?? false;
    }
    case 'category': {
      const wanted = value.toLowerCase();
      return ({ category }) => {
        const is = category?.toLowerCase();
        return is === wanted || (is?.startsWith(`${wanted}.`) ?? false);
      };
    }
    case 'year':
      return inRange(value, ({ year }) => year);
    case 'priority':
      return inRange(value, ({ shelf }) => shelf?.priority);
    case 'rating':
      return inRange(value, ({ shelf }) => shelf?.rating);
    case 'by': {
      if (value.toLowerCase() === 'followed') return ({ people }) => people.length > 0;
      const wanted = fold(value);
      const ids = new Set([...names].filter(([, name]) => ` ${fold(name)}`.includes(` ${wanted}`)).map(([id]) => id));
      return ({ people }) => people.some((id) => ids.has(id));
    }
    case 'is':
      return testIs(value.toLowerCase());
    default:
      return nothing;
  }
}

function testIs(value: string): Test {
  if (value === 'new') return ({ unseen }) => unseen === true;
  // What is not interesting is kept off every list of what to read.
  if (value === 'listed') return ({ shelf }) => shelf !== undefined && shelf.state !== 'not-interesting';
  if (value === 'noted') return ({ shelf }) => shelf?.noted === true;
  const state = Object.hasOwn(statesByWord, value) ? statesByWord[value] : undefined;
  return state ? ({ shelf }) => shelf?.state === state : nothing;
}

function inRange(value: string, of: (paper: Paper) => number | undefined): Test {
  const range = parseRange(value);
  if (!range) return nothing;
  return (paper) => {
    const n = of(paper);
    return n !== undefined && n >= range.from && n <= range.to;
  };
}
