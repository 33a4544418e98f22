import { lazyPart } from '../ui/lazyPart.tsx';

export const loadCanvasParts = () => import('./canvasParts.ts');

/** The canvas, fetched while the frame is already there. */
export const GraphCanvas = lazyPart(async () => {
  const { GraphCanvas: component, prepareIcons } = await loadCanvasParts();
  prepareIcons();
  return component;
});
