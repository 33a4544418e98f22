import type { i18n as I18n } from 'i18next';
import { createContext, useContext } from 'react';
import type { Loaded } from '../api/useGraph.ts';
import type { Vocabulary } from '../i18n/vocabulary.ts';
import type { Explorer } from '../state/explorer.ts';
import { type ExplorerStore, useExplorer } from '../state/store.ts';
import type { Visible } from '../state/visible.ts';
import type { Actions } from './useActions.ts';
import type { Start } from './useStart.ts';

/** What every panel may use. */
export interface Tools {
  readonly store: ExplorerStore;
  readonly vocabulary: Vocabulary;
  readonly loaded: Loaded;
  readonly visible: Visible;
  readonly actions: Actions;
  readonly start: Start;
  /** Says something to the reader, on the screen and to a screen reader. */
  readonly say: (text: string) => void;
  readonly i18n: I18n;
}

export const ToolsContext = createContext<Tools | null>(null);

export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (!tools) throw new Error('A panel stands outside the explorer.');
  return tools;
}

/** A part of the state; the component is drawn again when that part changes. */
export const usePart = <T>(part: (state: Explorer) => T): T => useExplorer(useTools().store, part);
