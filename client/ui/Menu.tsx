import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useDismiss } from './useDismiss.ts';

export interface MenuItem {
  readonly name: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly run: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
  /** Where its corner stands, in the containing box, or as near to it as leaves all of it there; without, it hangs under its button. */
  readonly at?: { readonly x: number; readonly y: number };
}

/** A list of actions: arrow keys, Home, End, Enter; Escape or a click elsewhere closes it. */
export function Menu({ label, items, onClose, at }: MenuProps) {
  const ref = useRef<HTMLDivElement>(null);
  useDismiss(ref, onClose);
  useEffect(() => ref.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault();
      onClose();
      return;
    }
    const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
    const here = entries.findIndex((entry) => entry.matches(':focus'));
    const target = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    entries.at(target % entries.length)?.focus();
  };
  const menu = (
    <div ref={ref} className="menu" role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <button
          key={item.name}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            onClose();
            item.run();
          }}
        >
          {item.icon}
          <span>{item.label}</span>
        </button>
      ))}
    </div>
  );
  const place = at && `minmax(0, ${at.y}px) max-content / minmax(0, ${at.x}px) max-content`;
  return place ? (
    <div className="menu-place" style={{ gridTemplate: place }}>
      {menu}
    </div>
  ) : (
    menu
  );
}
