/**
 * The review of what linking proposes: what waits, what was decided in this sitting, and what can be taken back. The next
 * proposal is there as soon as one is decided; what the API then says of it comes later (settle, refuse). Pure.
 */
import type { Proposal } from '../../server/contract/decisions.ts';

export type Verdict = 'same' | 'never' | 'skip';

/** One proposal that was dealt with. */
export interface ReviewStep {
  readonly proposal: Proposal;
  readonly verdict: Verdict;
  /** Of a decision, once the API has taken it. */
  readonly decision?: string;
}

export interface Review {
  /** Loaded and not dealt with, in the order of the queue; the first is shown. */
  readonly waiting: readonly Proposal[];
  /** In the order in which they were taken. */
  readonly steps: readonly ReviewStep[];
  /** All of this sitting: dealt with or waiting, loaded or not. */
  readonly total: number;
  /** Taken back here, while the API still holds the decision: its list lacks them. */
  readonly returning: readonly string[];
  /** An answer came: before that nothing is known to be empty. */
  readonly isLoaded: boolean;
  /** Why the proposal that is shown came back. */
  readonly refused?: { readonly proposal: string; readonly reason: string };
  /** Why there is no queue to show. */
  readonly trouble?: string;
}

export const EMPTY_REVIEW: Review = { waiting: [], steps: [], total: 0, returning: [], isLoaded: false };

const isDecision = ({ verdict }: ReviewStep): boolean => verdict !== 'skip';
const isUnderWay = (step: ReviewStep): boolean => isDecision(step) && step.decision === undefined;

/** What the API has waiting now. Decisions under way are still in its count. */
export function fill(state: Review, items: readonly Proposal[], total: number): Review {
  const dealtWith = new Set(state.steps.map(({ proposal }) => proposal.id));
  const fresh = items.filter(({ id }) => !dealtWith.has(id));
  // What is being read stays where it is, with what is known of it now.
  const back = state.waiting.filter(({ id }) => state.returning.includes(id) && !items.some((one) => one.id === id));
  const known = [...back, ...fresh];
  const shown = known.find(({ id }) => id === state.waiting[0]?.id);
  const { trouble: _, ...rest } = state;
  return {
    ...rest,
    isLoaded: true,
    waiting: shown ? [shown, ...known.filter((one) => one !== shown)] : known,
    total: back.length + total + state.steps.filter((step) => isDecision(step) && !isUnderWay(step)).length,
  };
}

export const fail = (state: Review, trouble: string): Review => ({ ...state, isLoaded: true, trouble });

/** The shown proposal is dealt with, and the next one stands there. */
export function deal(state: Review, verdict: Verdict): Review {
  const [proposal, ...waiting] = state.waiting;
  if (!proposal) return state;
  const { refused: _, ...rest } = state;
  return { ...rest, waiting, steps: [...state.steps, { proposal, verdict }] };
}

/** The API has taken a decision. */
export const settle = (state: Review, proposal: string, decision: string): Review => ({
  ...state,
  steps: state.steps.map((step) => (step.proposal.id === proposal ? { ...step, decision } : step)),
});

/** The API has refused a decision: the proposal is shown again, with the reason. */
export function refuse(state: Review, proposal: string, reason: string): Review {
  const step = state.steps.find((one) => one.proposal.id === proposal);
  if (!step) return state;
  return {
    ...state,
    steps: state.steps.filter((one) => one !== step),
    waiting: [step.proposal, ...state.waiting],
    refused: { proposal, reason },
  };
}

/** The last proposal dealt with is shown again. */
export function takeBack(state: Review): Review {
  const step = state.steps.at(-1);
  if (!step) return state;
  const { refused: _, ...rest } = state;
  return {
    ...rest,
    steps: state.steps.slice(0, -1),
    waiting: [step.proposal, ...state.waiting],
    returning: isDecision(step) ? [...state.returning, step.proposal.id] : state.returning,
  };
}

/** The API holds the decision no more, or would not let it go. */
export const backIn = (state: Review, proposal: string): Review => ({
  ...state,
  returning: state.returning.filter((id) => id !== proposal),
});

/** What was skipped is looked at again. */
export const lookAgain = (state: Review): Review => ({
  ...state,
  waiting: [...state.waiting, ...state.steps.flatMap((step) => (isDecision(step) ? [] : step.proposal))],
  steps: state.steps.filter(isDecision),
});

/** "12 of 140, 9 accepted". */
export function progressOf({ steps, total, waiting }: Review) {
  const count = (verdict: Verdict) => steps.filter((step) => step.verdict === verdict).length;
  const done = steps.length;
  const all = Math.max(total, done + waiting.length);
  return { at: Math.min(done + 1, all), done, all, same: count('same'), never: count('never'), skipped: count('skip') };
}

/** How many to ask for, so that as many as wanted are left once those dealt with are taken out. */
export const toAskFor = ({ steps }: Review, wanted: number): number =>
  wanted + steps.filter((step) => !isDecision(step) || isUnderWay(step)).length;

/** Whether there is more than is loaded. */
export const hasMore = (state: Review): boolean => progressOf(state).all > state.steps.length + state.waiting.length;

/** Of the two, the one whose name stays unless the other is chosen: a known one, the fuller name, the one in most documents. */
export function stayingOf({ entities }: Pick<Proposal, 'entities'>): string {
  const words = (name: string) => name.split(/\s+/).filter((word) => word.replace('.', '').length > 1).length;
  const [best] = entities.toSorted(
    (one, other) =>
      Number(other.wikidataId !== undefined) - Number(one.wikidataId !== undefined) ||
      words(other.name) - words(one.name) ||
      other.documents - one.documents,
  );
  return best?.id ?? '';
}
