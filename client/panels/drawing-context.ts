/** The drawing, for the tools around it: fit, zoom, picture, arrow keys. Null until it is loaded. */
import { createContext, type RefObject } from 'react';
import type { Drawing } from '../graph/graph-canvas.tsx';

export const DrawingContext = createContext<RefObject<Drawing | null>>({ current: null });
