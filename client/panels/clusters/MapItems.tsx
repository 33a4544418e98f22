import { memo } from 'react';

/** What can be opened on the map: an area, a bridge, a member of the open cluster. */
export interface Item {
  readonly id: string;
  readonly kind: 'cluster' | 'bridge' | 'member';
  readonly label: string;
  /** Of a bridge, its own. */
  readonly cluster?: string;
  readonly x: number;
  readonly y: number;
  /** In units of the map; 0 has a mark of its own size. */
  readonly radius: number;
}

export const keyOf = ({ kind, id }: Item) => `${kind} ${id}`;

interface MapItemsProps {
  readonly items: readonly Item[];
  /** The one Tab leads to. */
  readonly current: string;
  readonly open: string;
  readonly scale: number;
  readonly onAt: (key: string) => void;
  readonly onPointed: (key: string) => void;
  readonly onRun: (item: Item) => void;
}

/** The buttons of the map; drawn anew only when one can open something else, not while the map is moved. */
export const MapItems = memo(function MapItems(props: MapItemsProps) {
  const { items, current, open, scale, onAt, onPointed, onRun } = props;
  return items.map((item) => (
    // biome-ignore lint/a11y/useSemanticElements: a shape within a drawing cannot be a button element.
    <g
      key={keyOf(item)}
      className={`cluster-item cluster-item-${item.kind}`}
      role="button"
      aria-label={item.label}
      aria-expanded={item.kind === 'cluster' ? item.id === open : undefined}
      data-key={keyOf(item)}
      tabIndex={keyOf(item) === current ? 0 : -1}
      transform={`translate(${item.x} ${item.y})`}
      style={{ transform: `translate(${item.x}px, ${item.y}px)` }}
      onFocus={() => onAt(keyOf(item))}
      onPointerEnter={() => onPointed(keyOf(item))}
      onPointerLeave={() => onPointed('')}
      onClick={() => onRun(item)}
    >
      <title>{item.label}</title>
      {item.kind === 'bridge' ? (
        <path
          d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z"
          transform={`scale(${1 / scale})`}
          fill="#fff"
          stroke="#1d2433"
          strokeWidth={2}
        />
      ) : (
        <circle r={item.radius} fill="transparent" stroke="none" vectorEffect="non-scaling-stroke" />
      )}
    </g>
  ));
});
