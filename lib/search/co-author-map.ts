import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Insights } from './insights.ts';

/** Somebody on the map. */
export interface MapNode {
  id: string;
  name: string;
  papers: number;
  x: number;
  y: number;
  radius: number;
}
export interface CoAuthorMap {
  nodes: MapNode[];
  links: { from: MapNode; to: MapNode; papers: number }[];
  /** Followed people who wrote with nobody else followed; they are not on the map. */
  alone: number;
  width: number;
  height: number;
}

/** More people than these cannot be told apart: those with most common papers are shown. */
const MOST = 300;
/** Rounds until the map has come to rest; d3's own number. */
const ROUNDS = 300;

/**
 * Where everybody stands who wrote with somebody else followed: those who wrote together near each other, nobody on another. The same
 * library gives the same map (d3-force begins from fixed places).
 */
export function layOut({ people, pairs }: Pick<Insights, 'people' | 'pairs'>): CoAuthorMap {
  const weight = new Map<string, number>();
  for (const { a, b, papers } of pairs) for (const id of [a, b]) weight.set(id, (weight.get(id) ?? 0) + papers);
  const shown = people
    .filter(({ id }) => weight.has(id))
    .sort((a, b) => weight.get(b.id)! - weight.get(a.id)! || (a.name < b.name ? -1 : 1))
    .slice(0, MOST);
  const side = Math.max(420, Math.sqrt(shown.length) * 92);
  const nodes = shown.map(
    ({ id, name }): MapNode => ({
      id,
      name,
      papers: weight.get(id)!,
      x: 0,
      y: 0,
      radius: 3 + Math.min(9, Math.sqrt(weight.get(id)!)),
    }),
  );
  // d3 places nodes without coordinates on a spiral, the same every time.
  const moving: (SimulationNodeDatum & { id: string; radius: number })[] = nodes.map(({ id, radius }) => ({
    id,
    radius,
  }));
  const known = new Set(nodes.map(({ id }) => id));
  const edges = pairs.filter(({ a, b }) => known.has(a) && known.has(b));
  forceSimulation<SimulationNodeDatum & { id: string; radius: number }>(moving)
    .force(
      'link',
      forceLink(edges.map(({ a, b, papers }) => ({ source: a, target: b, papers })))
        .id((node) => (node as { id: string }).id)
        .distance(54)
        .strength(({ papers }) => Math.min(1, 0.25 + papers / 10)),
    )
    .force(
      'charge',
      forceManyBody()
        .strength(-140)
        .distanceMax(side / 2),
    )
    .force(
      'collide',
      forceCollide<SimulationNodeDatum & { radius: number }>((node) => node.radius + 14),
    )
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.09))
    .stop()
    .tick(ROUNDS);
  const xs = moving.map(({ x = 0 }) => x);
  const ys = moving.map(({ y = 0 }) => y);
  const [left, top] = [Math.min(0, ...xs) - 60, Math.min(0, ...ys) - 24];
  for (const [i, node] of nodes.entries()) {
    node.x = Math.round(moving[i]!.x! - left);
    node.y = Math.round(moving[i]!.y! - top);
  }
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return {
    nodes,
    links: edges.map(({ a, b, papers }) => ({ from: byId.get(a)!, to: byId.get(b)!, papers })),
    alone: people.length - shown.length,
    width: Math.round(Math.max(0, ...xs) - left + 60),
    height: Math.round(Math.max(0, ...ys) - top + 30),
  };
}
