import { createContext, type RefObject } from 'react';
import type { GraphHandle } from '../graph/GraphCanvas.tsx';

/** The canvas in sight, for those who fit, zoom or print it. */
export const GraphHandleContext = createContext<RefObject<GraphHandle | null>>({ current: null });
