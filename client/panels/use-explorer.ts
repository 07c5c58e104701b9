/** The state of the explorer for a panel: it renders again when what it picked changes. */
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Explorer } from '../store/explorer.ts';
import { explorerStore } from '../store/explorer-store.ts';

export const useExplorer = <Picked>(pick: (state: Explorer) => Picked): Picked =>
  useStore(explorerStore, useShallow(pick));
