import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { moved, type Size, zoomedAt } from '../../graph/clusters/mapView.ts';
import type { Look } from '../../state/clusters.ts';

/** After so long without a move, where the reader looks goes into the address. */
const SETTLES_MS = 250;
/** A press that moves less is a click. */
const CLICK_PX = 4;

interface Needs {
  readonly box: RefObject<HTMLElement | null>;
  readonly size: Size;
  /** Where the map is looked at without the reader's doing. */
  readonly fit: Look;
  readonly look: Look | null;
  readonly onLook: (look: Look | null) => void;
}

/** Moving and zooming by pointer, wheel, two fingers and buttons. */
export function useMapLook({ box, size, fit, look, onLook }: Needs) {
  const [live, setLive] = useState<Look | null>(null);
  const [held, setHeld] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const now = live ?? look ?? fit;
  const latest = useRef({ now, size, onLook });
  latest.current = { now, size, onLook };

  const settle = useCallback((next: Look) => {
    setLive(next);
    latest.current = { ...latest.current, now: next };
    if (timer.current) clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      latest.current.onLook(next);
      setLive(null);
    }, SETTLES_MS);
  }, []);
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current);
    },
    [],
  );

  const zoom = useCallback(
    (by: number, at?: { readonly x: number; readonly y: number }) => {
      const { now: from, size: screen } = latest.current;
      settle(zoomedAt(from, screen, at ?? { x: screen.width / 2, y: screen.height / 2 }, by));
    },
    [settle],
  );
  const reset = useCallback(() => {
    if (timer.current) clearTimeout(timer.current);
    setLive(null);
    latest.current.onLook(null);
  }, []);

  // React listens to the wheel as one who never stops the page from scrolling.
  useEffect(() => {
    const there = box.current;
    if (!there) return;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const { left, top } = there.getBoundingClientRect();
      const step = Math.exp(-Math.max(-120, Math.min(120, event.deltaY)) * 0.002);
      zoom(step, { x: event.clientX - left, y: event.clientY - top });
    };
    there.addEventListener('wheel', onWheel, { passive: false });
    return () => there.removeEventListener('wheel', onWheel);
  }, [box, zoom]);

  const fingers = useRef(new Map<number, { readonly x: number; readonly y: number }>());
  const travelled = useRef(0);
  const apart = () => {
    const [one, other] = [...fingers.current.values()];
    return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
  };
  const onPointerDown = (event: PointerEvent<Element>) => {
    if (event.button !== 0) return;
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    travelled.current = 0;
    setHeld(true);
  };
  const onPointerMove = (event: PointerEvent<Element>) => {
    const before = fingers.current.get(event.pointerId);
    if (!before) return;
    const [dx, dy] = [event.clientX - before.x, event.clientY - before.y];
    const was = apart();
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    travelled.current += Math.hypot(dx, dy);
    if (travelled.current < CLICK_PX) return;
    if (!event.currentTarget.hasPointerCapture(event.pointerId))
      event.currentTarget.setPointerCapture(event.pointerId);
    if (fingers.current.size === 2 && was > 0) zoom(apart() / was);
    else settle(moved(latest.current.now, dx, dy));
  };
  const onPointerUp = (event: PointerEvent<Element>) => {
    fingers.current.delete(event.pointerId);
    if (fingers.current.size === 0) setHeld(false);
  };
  return {
    look: now,
    /** While it follows the reader's hand it goes there at once. */
    follows: held || live !== null,
    zoom,
    reset,
    /** Whether the press that ends now moved the map: then it is no click. */
    hasMoved: () => travelled.current >= CLICK_PX,
    hand: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp },
  };
}
