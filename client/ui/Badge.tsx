import type { ReactNode } from 'react';

/** The state or date of a fact: planned is dashed, what is over dotted. */
export function Badge({
  look,
  children,
}: {
  readonly look: 'plain' | 'planned' | 'ended';
  readonly children: ReactNode;
}) {
  return <span className={`badge badge-${look}`}>{children}</span>;
}
