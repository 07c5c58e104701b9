/**
 * The user decides who is who, takes a decision back or up again: the log has it, the graph and the panels show it at
 * once, and a notice offers the way back. The steps of the view are another matter (`travel.ts`).
 */
import type { Decision, NewDecision } from '../../server/contract/decisions.ts';
import { askAgain } from '../api/answers.ts';
import { decide, readDecision } from '../api/decisions.ts';
import { t } from '../language/t.ts';
import { type Decided, tell, wait } from '../store/explorer.ts';
import { change, present } from '../store/explorer-store.ts';
import { type Choice, decisionInWords, isChoice, redoneWords, undoneWords } from '../vocabulary/decision-words.ts';
import { followInto } from './load-edges.ts';
import { learnNames } from './speak-language.ts';
import { whoDecides } from './who-decides.ts';
import { messageOf } from './working.ts';

/**
 * Takes a decision and shows what it makes of the graph. Throws an ApiError: then nothing changed.
 * @param quietly without a notice: where many are taken in a row
 */
export async function takeDecision(decision: NewDecision, { quietly = false } = {}): Promise<Decision> {
  change((state) => wait(state, 1));
  try {
    const by = whoDecides();
    const taken = await decide({ ...(by && { by }), ...decision });
    const isTurn = taken.action === 'undo' || taken.action === 'redo';
    const about = isTurn ? await readDecision(taken.decision as string) : taken;
    await show(taken, about, quietly);
    return taken;
  } finally {
    change((state) => wait(state, -1));
  }
}

/** As `takeDecision`, with the trouble told as a notice; answers undefined where it was refused. */
export async function applyDecision(decision: NewDecision): Promise<Decision | undefined> {
  try {
    return await takeDecision(decision);
  } catch (error) {
    const title = t('The decision could not be taken');
    change((state) => tell(state, { tone: 'trouble', title, detail: messageOf(error) }));
    return undefined;
  }
}

export const undoDecided = (id: string) => applyDecision({ action: 'undo', decision: id });
export const redoDecided = (id: string) => applyDecision({ action: 'redo', decision: id });

/** @param about the decision that an undo or redo names; the decision itself otherwise */
async function show(taken: Decision, about: Decision, quietly: boolean): Promise<void> {
  await learnNames();
  await followInto(namedBy(about), comingBy(taken.action, about));
  const decided: Decided = { id: about.id, action: about.action, holds: taken.action !== 'undo' };
  if (!quietly) {
    const title = noticeOf(taken, about.action);
    change((state) => tell({ ...state, decided }, { tone: 'plain', title, decision: decided }));
  }
  // The panels follow by themselves: no dialog waits for them.
  void askAgain();
}

function noticeOf(taken: Decision, action: Decision['action']): string {
  if (isChoice(taken.action)) return decisionInWords(taken);
  return taken.action === 'undo' ? undoneWords(action as Choice) : redoneWords(action as Choice);
}

const namedBy = ({ entities = [], entity, into, to }: Decision): string[] =>
  [...entities, entity, into, to].filter((id) => id !== undefined);

/** Who joins the graph by it: what a split made beside what it came from, what a merge had made one, what was hidden. */
function comingBy(turn: Decision['action'], about: Decision): string[] {
  const { view, stood } = present();
  const isBack = turn === 'undo';
  const beside = (id: string | undefined) => id !== undefined && view.shown.includes(id);
  const wasHere = namedBy(about).filter((id) => id in stood);
  if (about.action === 'split' && !isBack && about.to && beside(about.entity)) return [about.to, ...wasHere];
  if (about.action === 'merge' && isBack && beside(about.into)) return [...(about.entities ?? [])];
  return isBack ? wasHere : [];
}
