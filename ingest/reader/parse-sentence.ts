/**
 * Tags and forms → a dependency tree, greedily by arc-hybrid transitions: at each step the best allowed move, and for a
 * new arc the best label. The result is always one projective tree with one root.
 */
import { FeatureList } from './feature-list.ts';
import { labelFeatures, moveFeatures, PARSE_FEATURES, type ParseWords } from './parse-features.ts';
import { MOVE, MOVES, ParseState } from './parse-state.ts';
import type { Weights } from './weight-table.ts';

export interface ParseModel {
  readonly moves: Weights;
  readonly labels: Weights;
  readonly labelCount: number;
  /** The label of the root's dependent, and the one that is never given to another word. */
  readonly rootLabel: number;
}

const features = new FeatureList(PARSE_FEATURES);
const moveScores = new Float64Array(MOVES);

/** Heads and labels of a sentence, in a finished state. */
export function parseSentence(words: ParseWords, length: number, model: ParseModel): ParseState {
  const state = new ParseState(length);
  const scores = new Float64Array(model.labelCount);
  while (!state.done) {
    const move = bestMove(words, state, model);
    if (move === MOVE.shift) state.shift();
    else state.attach(move, bestLabel(words, state, state.headOf(move), state.stacked(0), model, scores));
  }
  return state;
}

function bestMove(words: ParseWords, state: ParseState, model: ParseModel): number {
  moveScores.fill(0);
  moveFeatures(words, state, features);
  model.moves.add(features.values, features.count, moveScores, 0);
  let best = -1;
  for (let move = 0; move < MOVES; move++)
    if (state.can(move) && (best < 0 || (moveScores[move] as number) > (moveScores[best] as number))) best = move;
  return best;
}

function bestLabel(
  words: ParseWords,
  state: ParseState,
  head: number,
  word: number,
  model: ParseModel,
  scores: Float64Array,
): number {
  if (head === state.length) return model.rootLabel;
  scores.fill(0);
  labelFeatures(words, state, head, word, features);
  model.labels.add(features.values, features.count, scores, 0);
  let best = -1;
  for (let label = 0; label < model.labelCount; label++)
    if (label !== model.rootLabel && (best < 0 || (scores[label] as number) > (scores[best] as number))) best = label;
  return best;
}
