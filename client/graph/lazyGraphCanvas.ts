import { lazy } from 'react';

/** The canvas, fetched while the frame is already there. */
export const GraphCanvas = lazy(async () => {
  const [{ GraphCanvas: component }, { prepareIcons }] = await Promise.all([
    import('./GraphCanvas.tsx'),
    import('./iconImages.ts'),
  ]);
  prepareIcons();
  return { default: component };
});
