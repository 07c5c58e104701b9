/** What linking proposes: pairs that may be one. */
import type { Proposal } from '../../server/contract/decisions.ts';
import type { Page } from './entities.ts';
import { ask } from './request.ts';

/** Those that touch most of the graph first. */
export const getProposals = (limit: number, signal?: AbortSignal) =>
  ask<Page<Proposal>>('/proposals', { limit }, signal);
