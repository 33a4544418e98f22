import { memo } from 'react';
import type { ClusterLook, ClusterPattern } from '../../graph/clusters/clusterLooks.ts';
import { type ClusterScene, lineWidths } from '../../graph/clusters/clusterScene.ts';

interface MapBodyProps {
  readonly scene: ClusterScene;
  readonly looks: (id: string) => ClusterLook;
  readonly open: string;
  readonly scale: number;
  /** Begins the names of its patterns: two maps may be on one page. */
  readonly prefix: string;
}

const INK = '#5b6472';
/** More than so many are not drawn while the map follows the hand. */
const MANY_TIES = 800;
/** Of a member, in units of the map; one in an open cluster is larger, and no larger on the screen than so many pixels. */
const DOT = 0.45;
const OPEN_DOT = { units: 0.55, pixels: 9 };
/** How large a pattern is drawn, in pixels. */
const TILE = 9;

/** Areas, lines and dots, in the units of the map: what does not change while the reader moves it. */
export const MapBody = memo(function MapBody({ scene, looks, open, scale, prefix }: MapBodyProps) {
  const { clusters, links, members, ties } = scene;
  const areaOf = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  const dotOf = new Map(members.map((member) => [member.id, member]));
  const [linkWidth, tieWidth] = [lineWidths(links), lineWidths(ties)];
  const patternId = ({ colour, pattern }: ClusterLook) => `${prefix}-${pattern}-${colour.slice(1)}`;
  const used = new Map(clusters.map(({ id }) => [patternId(looks(id)), looks(id)]));
  const isFaded = (id: string) => open !== '' && id !== open;
  return (
    <>
      <defs>
        {[...used].map(([id, look]) => (
          <pattern
            key={id}
            id={id}
            width={TILE}
            height={TILE}
            patternUnits="userSpaceOnUse"
            patternTransform={`scale(${1 / scale})`}
          >
            <Tile look={look} />
          </pattern>
        ))}
      </defs>
      {links.map((link) => {
        const [a, b] = [areaOf.get(link.a), areaOf.get(link.b)];
        return (
          a &&
          b && (
            <line
              key={`${link.a} ${link.b}`}
              x1={a.x}
              y1={a.y}
              x2={b.x}
              y2={b.y}
              stroke={INK}
              strokeOpacity={open === '' ? 0.5 : 0.2}
              strokeWidth={linkWidth(link)}
              vectorEffect="non-scaling-stroke"
            />
          )
        );
      })}
      {clusters.map((cluster) => {
        const look = looks(cluster.id);
        return (
          <g
            key={cluster.id}
            className="cluster-area"
            transform={`translate(${cluster.x} ${cluster.y})`}
            style={{ transform: `translate(${cluster.x}px, ${cluster.y}px)` }}
            opacity={isFaded(cluster.id) ? 0.35 : 1}
          >
            <circle r={cluster.radius} fill="#fbfaf7" />
            <circle r={cluster.radius} fill={look.colour} fillOpacity={0.15} />
            <circle
              r={cluster.radius}
              fill={`url(#${patternId(look)})`}
              stroke={look.colour}
              strokeWidth={cluster.id === open ? 3 : 1.5}
              vectorEffect="non-scaling-stroke"
            />
          </g>
        );
      })}
      <g className={ties.length > MANY_TIES ? 'cluster-many-ties' : undefined}>
        {ties.map((tie) => {
          const [a, b] = [dotOf.get(tie.a), dotOf.get(tie.b)];
          return (
            a &&
            b && (
              <line
                key={`${tie.a} ${tie.b}`}
                x1={a.x}
                y1={a.y}
                x2={b.x}
                y2={b.y}
                stroke={INK}
                strokeOpacity={0.35}
                strokeWidth={tieWidth(tie) / 2}
                vectorEffect="non-scaling-stroke"
              />
            )
          );
        })}
      </g>
      {members.map(({ id, cluster, x, y }) => (
        <circle
          key={id}
          cx={x}
          cy={y}
          r={cluster === open ? Math.min(OPEN_DOT.units, OPEN_DOT.pixels / scale) : DOT}
          fill={looks(cluster).colour}
          stroke="#fff"
          strokeWidth={1}
          vectorEffect="non-scaling-stroke"
          opacity={isFaded(cluster) ? 0.3 : 1}
        />
      ))}
    </>
  );
});

function Tile({ look: { colour, pattern } }: { readonly look: ClusterLook }) {
  return <path d={STROKES[pattern]} stroke={colour} strokeWidth={1} opacity={0.4} fill="none" />;
}

/** Over the edge of the tile, so that lines meet; dots would be taken for members. */
const STROKES: Readonly<Record<ClusterPattern, string>> = {
  rising: `M-1 ${TILE + 1} L${TILE + 1} -1 M-1 1 L1 -1 M${TILE - 1} ${TILE + 1} L${TILE + 1} ${TILE - 1}`,
  falling: `M-1 -1 L${TILE + 1} ${TILE + 1} M-1 ${TILE - 1} L1 ${TILE + 1} M${TILE - 1} -1 L${TILE + 1} 1`,
  level: `M0 ${TILE / 2} H${TILE}`,
  upright: `M${TILE / 2} 0 V${TILE}`,
  crossed: `M0 ${TILE / 2} H${TILE} M${TILE / 2} 0 V${TILE}`,
  dashes: `M1 ${TILE / 4} H${TILE / 2} M${TILE / 2} ${(3 * TILE) / 4} H${TILE - 1}`,
  zigzag: `M0 ${(2 * TILE) / 3} L${TILE / 2} ${TILE / 3} L${TILE} ${(2 * TILE) / 3}`,
};
