import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * The width of a box, in pixels, as it is laid out and whenever it changes; `before` until then. What is not drawn, as on
 * paper, keeps the width it had.
 */
export function useWidth(box: RefObject<HTMLElement | null>, before: () => number): number {
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const drawn = box.current;
    if (!drawn) return;
    const measure = () => {
      if (drawn.clientWidth > 0) setWidth(drawn.clientWidth);
    };
    const resize = new ResizeObserver(measure);
    measure();
    resize.observe(drawn);
    return () => resize.disconnect();
  }, [box]);
  return width;
}
