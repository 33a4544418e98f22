import { lazy } from 'react';

export const loadCanvasParts = () => import('./canvasParts.ts');

/** The canvas, fetched while the frame is already there. */
export const GraphCanvas = lazy(async () => {
  const { GraphCanvas: component, prepareIcons } = await loadCanvasParts();
  prepareIcons();
  return { default: component };
});
