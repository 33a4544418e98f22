import { createContext, useContext } from 'react';

/** Whether this is drawn to be printed: nothing can be opened there, so everything is. */
export const PaperContext = createContext(false);

export const useOnPaper = (): boolean => useContext(PaperContext);
