/** What linking proposes: pairs that may be one. */
import { ask } from './request.ts';

/** Those that touch most of the graph first. */
export const getProposals = (limit: number, signal?: AbortSignal) => ask('/proposals', { limit }, signal);
