// What draws and arranges, in one file to fetch: Cytoscape comes with it.
export { arrange } from './arrange.ts';
export { GraphCanvas } from './GraphCanvas.tsx';
export { prepareIcons } from './iconImages.ts';
