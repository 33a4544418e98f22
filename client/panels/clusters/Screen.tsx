import type { ReactNode } from 'react';

interface ScreenProps {
  readonly head: ReactNode;
  /** The map or the table. */
  readonly children: ReactNode;
  /** What is told beside it; none while there is nothing to tell. */
  readonly side?: ReactNode;
  /** Stands below the map: the slider of the years. */
  readonly foot?: ReactNode;
}

/** The frame of each way of looking at clusters. */
export function Screen({ head, children, side, foot }: ScreenProps) {
  return (
    <div className="clusters-screen">
      <div className="clusters-body">
        {head}
        {children}
        {foot}
      </div>
      {side && <aside className="clusters-side">{side}</aside>}
    </div>
  );
}
