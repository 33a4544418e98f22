import { kindStyle } from './kindStyle.ts';

/** The mark of a kind as the canvas draws it: circle, rounded square or hexagon, colour and icon. */
export function KindMark({
  kind,
  group,
  size = 22,
}: {
  readonly kind: string;
  readonly group: 'ACTOR' | 'THING' | 'PLACE';
  readonly size?: number;
}) {
  const { colour, icon: Icon } = kindStyle(kind);
  return (
    <span
      className={`kind-mark kind-mark-${group.toLowerCase()}`}
      style={{ background: colour, width: size, height: size }}
      aria-hidden="true"
    >
      <Icon width={size * 0.6} height={size * 0.6} strokeWidth={2} />
    </span>
  );
}
