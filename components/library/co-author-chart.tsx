import { useState } from 'preact/hooks';
import type { CoAuthorMap, MapNode } from '../../lib/search/co-author-map.ts';

interface CoAuthorChartProps {
  map: CoAuthorMap;
  label: string;
}

/** Names that are always written; of the others when they, or somebody they wrote with, are pointed at. */
const NAMED = 40;

/** Who of the people followed wrote with whom. A circle leads to the person; pointing at it shows whom they wrote with. */
export function CoAuthorChart({ map, label }: CoAuthorChartProps) {
  const [at, setAt] = useState<string | undefined>();
  const near = new Set(
    at === undefined
      ? []
      : map.links.flatMap(({ from, to }) => (from.id === at || to.id === at ? [from.id, to.id] : [])),
  );
  const isNear = ({ id }: MapNode) => at === undefined || id === at || near.has(id);
  const isNamed = (node: MapNode, i: number) => (at === undefined ? i < NAMED || map.nodes.length <= 60 : isNear(node));
  return (
    <div class="map-scroll">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing of links */}
      <svg class="map" viewBox={`0 0 ${map.width} ${map.height}`} role="group" aria-label={label}>
        <g>
          {map.links.map(({ from, to, papers }) => (
            <line
              key={`${from.id} ${to.id}`}
              class={at !== undefined && (from.id === at || to.id === at) ? 'edge edge--near' : 'edge'}
              x1={from.x}
              y1={from.y}
              x2={to.x}
              y2={to.y}
              stroke-width={Math.min(6, 0.75 + Math.sqrt(papers) * 0.75)}
            />
          ))}
        </g>
        {map.nodes.map((node) => (
          <a
            key={node.id}
            href={`#person/${node.id}`}
            aria-label={node.name}
            class={isNear(node) ? 'node' : 'node node--far'}
            onPointerEnter={() => setAt(node.id)}
            onPointerLeave={() => setAt(undefined)}
            onFocus={() => setAt(node.id)}
            onBlur={() => setAt(undefined)}
          >
            <circle class={node.id === at ? 'bar' : 'bar bar--rest'} cx={node.x} cy={node.y} r={node.radius} />
          </a>
        ))}
        {/* Over every node, or those drawn later would cover them; the nodes are what is heard and pressed. */}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of words has no focus */}
        <g class="map__names" aria-hidden="true">
          {map.nodes.map(
            (node, i) =>
              isNamed(node, i) && (
                <text
                  key={node.id}
                  class="axis axis--name"
                  x={node.x}
                  y={node.y - node.radius - 4}
                  text-anchor="middle"
                >
                  {shortened(node.name)}
                </text>
              ),
          )}
        </g>
      </svg>
    </div>
  );
}

/** Family names are told apart well enough, and fit. */
const shortened = (name: string): string => {
  const words = name.split(' ');
  return words.length > 1 && name.length > 14 ? `${words[0]![0]}. ${words.slice(1).join(' ')}` : name;
};
