/** What people decide on who is who: a decision handed in, taken back or up again, and the log of all of them. */
import type { Decision, NewDecision } from '../../server/contract/decisions.ts';
import type { Page } from './entities.ts';
import { ask, hand, send } from './request.ts';

/** Who decides and why, for the log. */
export type Reason = Pick<NewDecision, 'by' | 'why'>;

/** Hands a decision in; it is in effect when this answers. Throws an ApiError: 404 and 409 say what stands against it. */
export const decide = (decision: NewDecision): Promise<Decision> => hand('post', '/decisions', {}, decision);

/** Which decisions of the log are wanted; all where nothing is said. */
export interface LogQuestion {
  /** Only those that name this entity. */
  readonly entity?: string | undefined;
  readonly action?: Decision['action'] | undefined;
  readonly holds?: boolean | undefined;
}

/** The log, newest first. */
export const readDecisions = (
  { entity, action, holds }: LogQuestion,
  limit: number,
  cursor?: string,
  signal?: AbortSignal,
): Promise<Page<Decision>> => ask('/decisions', { entity, action, holds, limit, cursor }, signal);

export const readDecision = (id: string): Promise<Decision> => ask('/decisions/{id}', { id });

/** The whole log as JSON lines, for another installation. */
export const exportDecisions = async (): Promise<Blob> => (await send('/decisions/export', {})).blob();

/** Takes over decisions of another installation; how many were new, and how many known here. */
export const importDecisions = (
  decisions: readonly Readonly<Record<string, unknown>>[],
): Promise<{ taken: number; known: number }> => hand('post', '/decisions/import', {}, { decisions });
