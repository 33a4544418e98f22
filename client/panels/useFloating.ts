import { type RefObject, useCallback } from 'react';
import type { Box } from '../graph/screenPlaces.ts';
import { type Insets, NARROW } from '../graph/viewport.ts';

/** What floats above the canvas in a box: how far it reaches in at each side, and where each of it lies. */
export function useFloating(box: RefObject<HTMLElement | null>): {
  readonly insets: () => Insets;
  readonly covered: () => readonly Box[];
} {
  const insets = useCallback((): Insets => {
    const stage = box.current?.getBoundingClientRect();
    const of = (selector: string) => box.current?.querySelector(selector)?.getBoundingClientRect();
    const top = document.querySelector('.stage-top')?.getBoundingClientRect();
    if (!stage) return { top: 0, right: 0, bottom: 0, left: 0 };
    const legend = of('.legend:not(.legend-closed)');
    const controls = of('.canvas-controls');
    const narrow = stage.width < NARROW;
    const above = [top, narrow ? of('.legend-closed') : undefined];
    const below = [narrow ? controls : undefined, of('.canvas-hidden')];
    return {
      top: Math.max(0, ...above.flatMap((one) => (one ? one.bottom - stage.top - 10 : []))),
      right: controls && !narrow ? stage.right - controls.left - 20 : 0,
      bottom: Math.max(0, ...below.flatMap((one) => (one ? stage.bottom - one.top - 20 : []))),
      left: legend && !narrow ? legend.right - stage.left - 20 : 0,
    };
  }, [box]);
  const covered = useCallback(() => {
    const stage = box.current?.getBoundingClientRect();
    const floating = [
      ...(box.current?.querySelectorAll('.legend, .canvas-controls, .canvas-hidden') ?? []),
      ...document.querySelectorAll('.stage-top > *'),
    ];
    return floating.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const [x, y] = [stage?.left ?? 0, stage?.top ?? 0];
      return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
    });
  }, [box]);
  return { insets, covered };
}
