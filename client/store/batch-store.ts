/** The batch that is being added, or was last: beside the explorer's own state, since it goes on while its dialog is closed. */
import { createStore } from 'zustand/vanilla';
import type { Batch } from './batch.ts';

export const batchStore = createStore<{ readonly batch: Batch | undefined }>(() => ({ batch: undefined }));

export const presentBatch = (): Batch | undefined => batchStore.getState().batch;

/** Applies a transition to the batch, where there is one. */
export const changeBatch = (transition: (batch: Batch) => Batch): void =>
  batchStore.setState(({ batch }) => ({ batch: batch && transition(batch) }));
