import { type RefObject, useLayoutEffect, useState } from 'react';

export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

/** The size of a box, in pixels, whenever it changes; null until it is laid out. What is not drawn keeps the size it had. */
export function useSize(box: RefObject<HTMLElement | null>): BoxSize | null {
  const [size, setSize] = useState<BoxSize | null>(null);
  useLayoutEffect(() => {
    const drawn = box.current;
    if (!drawn) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = drawn;
      if (width === 0 || height === 0 || window.matchMedia('print').matches) return;
      setSize((now) => (now?.width === width && now.height === height ? now : { width, height }));
    };
    const resize = new ResizeObserver(measure);
    measure();
    resize.observe(drawn);
    return () => resize.disconnect();
  }, [box]);
  return size;
}
