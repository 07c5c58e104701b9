/** The batch that is being added, for components. */
import { useStore } from 'zustand';
import type { Batch } from '../store/batch.ts';
import { batchStore } from '../store/batch-store.ts';

export const useBatch = (): Batch | undefined => useStore(batchStore, ({ batch }) => batch);
