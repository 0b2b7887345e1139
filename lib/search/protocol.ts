import type { FailureCode } from '../messages/envelope.ts';
import type { CoAuthorMap } from './co-author-map.ts';
import type { Facets, FacetValue } from './facets.ts';
import type { Insights } from './insights.ts';
import type { Order } from './orders.ts';

/** What the library page asks its worker, and what is answered. */
export interface Questions {
  /** What matches, in order; the first `count` ids. `search` names what was found when more of it is asked for. */
  search: {
    request: { query: string; order: Order; count: number };
    answer: { search: number; total: number; ids: string[] };
  };
  /** The first ids of what matches best, beside the list that is shown. */
  peek: { request: { query: string; count: number }; answer: string[] };
  /** All ids that match, in order, once everything was read. */
  all: { request: { query: string; order: Order }; answer: string[] };
  /** Further ids of the last search; none when another was made since. */
  part: { request: { search: number; from: number; to: number }; answer: string[] };
  facets: { request: { search: number }; answer: Facets | undefined };
  /** Tags of the reading list, most used first. */
  tags: { request: Record<string, never>; answer: FacetValue[] };
  /** How many match each query, and how many of these were added later than an instant. */
  matches: {
    request: { searches: { id: string; query: string; since: string }[] };
    answer: { id: string; all: number; fresh: number }[];
  };
  insights: { request: { now: string }; answer: Insights };
  /** Where everybody stands on the map of co-authors: a second's work for 300 people. */
  map: { request: { now: string }; answer: CoAuthorMap };
  /** Records changed: only these works, or any. Answered when the index knows. */
  changed: { request: { works?: string[] | undefined }; answer: undefined };
}
export type Question = keyof Questions;

/** Page -> worker. */
export interface Ask<Q extends Question = Question> {
  id: number;
  question: Q;
  request: Questions[Q]['request'];
}

/** Worker -> page: an answer, or how far the index is. */
export type Tell =
  | { id: number; answer: unknown }
  | { id: number; failed: FailureCode }
  | { done: number; total: number; complete: boolean };
