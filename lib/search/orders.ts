import { orderOf } from '../store/library-views.ts';
import type { Paper } from './paper.ts';

/** How a list is ordered. `best`: by how well the words match; `own`: the user's order of the reading list. */
export const orders = ['best', 'added', 'newest', 'saved', 'own', 'priority', 'rating'] as const;
export type Order = (typeof orders)[number];

type Compare = (a: Paper, b: Paper) => number;
const later = (a: string | undefined, b: string | undefined): number =>
  a === b ? 0 : a === undefined ? 1 : b === undefined ? -1 : a < b ? 1 : -1;

const placeOf = ({ shelf }: Paper): number => (shelf ? orderOf(shelf) : Number.MAX_VALUE);

const compares: Record<Exclude<Order, 'best'>, Compare> = {
  added: (a, b) => later(a.addedAt, b.addedAt),
  newest: (a, b) => b.date - a.date || later(a.addedAt, b.addedAt),
  saved: (a, b) => later(a.shelf?.savedAt, b.shelf?.savedAt) || later(a.addedAt, b.addedAt),
  own: (a, b) => placeOf(a) - placeOf(b),
  priority: (a, b) =>
    (a.shelf?.priority ?? 2.5) - (b.shelf?.priority ?? 2.5) || later(a.shelf?.savedAt, b.shelf?.savedAt),
  rating: (a, b) => (b.shelf?.rating ?? 0) - (a.shelf?.rating ?? 0) || later(a.shelf?.savedAt, b.shelf?.savedAt),
};

/** How two papers compare in this order. Ties are broken by id, so that a list is the same every time. */
export function comparing(order: Exclude<Order, 'best'>): Compare {
  const compare = compares[order];
  return (a, b) => compare(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
