import { type ReactNode, useEffect, useRef } from 'react';
import { useDismiss } from './useDismiss.ts';

interface PopoverProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small box beside its button; Escape or a click elsewhere closes it and gives the focus back. */
export function Popover({ label, onClose, children }: PopoverProps) {
  const ref = useRef<HTMLDivElement>(null);
  useDismiss(ref, onClose);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div
      ref={ref}
      className="popover"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
    </div>
  );
}
