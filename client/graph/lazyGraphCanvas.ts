import { lazy } from 'react';

/** The canvas, fetched while the frame is already there. */
export const GraphCanvas = lazy(() => import('./GraphCanvas.tsx').then((module) => ({ default: module.GraphCanvas })));
