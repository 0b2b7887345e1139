import { type Order, orders } from './orders.ts';

/** Which papers a list is of: those on the reading list, or all. */
export type Scope = 'reading' | 'papers';

/** A list of papers, and the one that is open beside it. */
export interface PapersRoute {
  view: 'papers';
  scope: Scope;
  query: string;
  /** As the list is ordered by itself when left out. */
  order?: Order;
  paper?: string;
}

/** Where in the library one is: what the address says after `#`. */
export type Route =
  | PapersRoute
  | { view: 'people'; person?: string }
  | { view: 'new' | 'insights' | 'data' }
  /** An address that names nothing. */
  | { view: 'unknown' };

const RECORD_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Read `#papers?q=venue:ICML&sort=newest`, `#paper/ID?in=reading`, `#person/ID`; nothing is the reading list. */
export function parseRoute(hash: string): Route {
  const [path = '', search] = hash.replace(/^#/, '').split('?', 2);
  const [view = '', id] = path.split('/', 2);
  const params = new URLSearchParams(search);
  switch (view) {
    case '':
    case 'reading':
      return papers('reading', params);
    case 'papers':
      return papers('papers', params);
    case 'paper':
      return isId(id) ? papers(params.get('in') === 'reading' ? 'reading' : 'papers', params, id) : { view: 'unknown' };
    case 'people':
      return { view: 'people' };
    case 'person':
      return isId(id) ? { view: 'people', person: id } : { view: 'unknown' };
    case 'new':
    case 'insights':
    case 'data':
      return { view };
    default:
      return { view: 'unknown' };
  }
}

const isId = (text: string | undefined): text is string => text !== undefined && RECORD_ID.test(text);

function papers(scope: Scope, params: URLSearchParams, paper?: string): Route {
  const order = params.get('sort');
  return {
    view: 'papers',
    scope,
    query: params.get('q') ?? '',
    ...((orders as readonly (string | null)[]).includes(order) ? { order: order as Order } : {}),
    ...(paper ? { paper } : {}),
  };
}

/** The address of a route: what `parseRoute` reads as the same. */
export function formatRoute(route: Route): string {
  if (route.view === 'people') return route.person ? `#person/${route.person}` : '#people';
  if (route.view !== 'papers') return route.view === 'unknown' ? '#reading' : `#${route.view}`;
  const { scope, query, order, paper } = route;
  const params = new URLSearchParams({
    ...(paper && scope === 'reading' ? { in: scope } : {}),
    ...(query ? { q: query } : {}),
    ...(order ? { sort: order } : {}),
  }).toString();
  return `#${paper ? `paper/${paper}` : scope}${params ? `?${params}` : ''}`;
}
