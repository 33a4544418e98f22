import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
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

/** Between a menu and the edge of its box, in pixels. */
const EDGE = 4;

/** A list of actions: arrow keys, Home, End, Enter; Escape or a click elsewhere closes it. */
export function Menu({ label, items, onClose, at }: MenuProps) {
  const ref = useRef<HTMLDivElement>(null);
  useDismiss(ref, onClose);
  useLayoutEffect(() => {
    const menu = ref.current;
    const box = menu?.offsetParent;
    if (!at || !menu || !box) return;
    const within = (asked: number, room: number, size: number) =>
      `${Math.max(EDGE, Math.min(asked, room - size - EDGE))}px`;
    menu.style.left = within(at.x, box.clientWidth, menu.offsetWidth);
    menu.style.top = within(at.y, box.clientHeight, menu.offsetHeight);
  }, [at, items.length]);
  useEffect(() => ref.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault();
      onClose();
      return;
    }
    const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
    const active = document.activeElement;
    const here = active instanceof HTMLElement ? entries.indexOf(active) : -1;
    const target = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    entries.at(target % entries.length)?.focus();
  };
  return (
    <div
      ref={ref}
      className="menu"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      style={at && { left: 0, top: 0, position: 'absolute' }}
      onKeyDown={onKeyDown}
    >
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
}
