/**
 * The user goes through what linking proposes. Each decision is sent behind the next proposal, one after the other, since
 * a merge may change what a later one is about; one that is refused comes back with the reason.
 */
import type { NewDecision, Proposal } from '../../server/contract/decisions.ts';
import { getProposals } from '../api/proposals.ts';
import {
  backIn,
  deal,
  fail,
  fill,
  hasMore,
  lookAgain,
  refuse,
  settle,
  takeBack,
  toAskFor,
  type Verdict,
} from '../store/review.ts';
import { changeReview, reviewStore } from '../store/review-store.ts';
import { takeDecision } from './decide.ts';
import { messageOf } from './working.ts';

/** Read ahead, so that the next is always there: three seconds each leave time for a page to come. */
const AHEAD = 12;
const FEW = 6;

/** An answer that comes after a later question is old, and dropped. */
let questions = 0;

export async function loadProposals(): Promise<void> {
  questions += 1;
  const question = questions;
  try {
    const { items, total } = await getProposals(toAskFor(reviewStore.getState(), AHEAD));
    if (question === questions) changeReview((state) => fill(state, items, total));
  } catch (error) {
    if (question === questions) changeReview((state) => fail(state, messageOf(error)));
  }
}

/** @param stays of the two, the one whose name and id stay where they are the same */
export function decideProposal(verdict: Verdict, stays: string): void {
  const [proposal] = reviewStore.getState().waiting;
  if (!proposal) return;
  changeReview((state) => deal(state, verdict));
  if (verdict !== 'skip') send(() => sendDecision(proposal, verdict, stays));
  keepAhead();
}

export function takeBackLast(): void {
  const step = reviewStore.getState().steps.at(-1);
  if (!step) return;
  changeReview(takeBack);
  if (step.verdict !== 'skip') send(() => sendBack(step.proposal));
}

export function lookAtSkipped(): void {
  changeReview(lookAgain);
  keepAhead();
}

function keepAhead(): void {
  const state = reviewStore.getState();
  if (state.waiting.length < FEW && hasMore(state)) void loadProposals();
}

let sending: Promise<void> = Promise.resolve();

function send(one: () => Promise<void>): void {
  sending = sending.then(one);
}

/** By proposal, the decision that the API took on it; and by id, what a merge of this sitting made of an entity. */
const taken = new Map<string, string>();
const became = new Map<string, string>();

function nowOf(id: string): string {
  const next = became.get(id);
  return next === undefined ? id : nowOf(next);
}

async function sendDecision(proposal: Proposal, verdict: 'same' | 'never', stays: string): Promise<void> {
  const ids = [...new Set(proposal.entities.map(({ id }) => nowOf(id)))];
  // A merge before it has made them one already.
  if (ids.length < 2) return;
  const into = nowOf(stays);
  try {
    const { id } = await takeDecision(toDecision(ids, verdict, into), { quietly: true });
    taken.set(proposal.id, id);
    changeReview((state) => settle(state, proposal.id, id));
    if (verdict !== 'same') return;
    for (const one of ids) if (one !== into) became.set(one, into);
    // What else was proposed of the two is of one now.
    await loadProposals();
  } catch (error) {
    changeReview((state) => refuse(state, proposal.id, messageOf(error)));
  }
}

const toDecision = (entities: string[], verdict: 'same' | 'never', into: string): NewDecision =>
  verdict === 'same' ? { action: 'merge', entities, into } : { action: 'never-same', entities };

async function sendBack(proposal: Proposal): Promise<void> {
  const decision = taken.get(proposal.id);
  if (decision === undefined) return changeReview((state) => backIn(state, proposal.id));
  try {
    await takeDecision({ action: 'undo', decision }, { quietly: true });
    taken.delete(proposal.id);
    for (const { id } of proposal.entities) became.delete(id);
  } catch (error) {
    changeReview((state) => ({ ...state, refused: { proposal: proposal.id, reason: messageOf(error) } }));
  }
  changeReview((state) => backIn(state, proposal.id));
  await loadProposals();
}
