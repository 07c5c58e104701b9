/** The review of this sitting: kept while the screen is open, so that one can leave the queue and come back to it. */
import { createStore } from 'zustand/vanilla';
import { EMPTY_REVIEW, type Review } from './review.ts';

export const reviewStore = createStore<Review>(() => EMPTY_REVIEW);

export const changeReview = (transition: (state: Review) => Review): void => reviewStore.setState(transition, true);
