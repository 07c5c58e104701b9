/**
 * Learns the parser: averaged perceptrons (Collins 2002) for moves and labels, with the dynamic oracle of arc-hybrid and
 * exploration (Goldberg and Nivre 2013): after the first epochs the parser mostly follows its own best move, right or
 * wrong, and learns the move that loses the fewest gold arcs from there. Trees that are not projective need no lifting.
 */
import { FeatureList } from '../feature-list.ts';
import { labelFeatures, moveFeatures, PARSE_FEATURES, type ParseWords } from '../parse-features.ts';
import { MOVE, MOVES, ParseState } from '../parse-state.ts';
import { Perceptron } from './perceptron.ts';
import { type Random, shuffle } from './random.ts';
import type { TrainableTable } from './trainable-table.ts';

export interface ParseExample {
  readonly words: ParseWords;
  /** By word: gold head (the root is the number of words) and label. */
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
}

export interface ParserOptions {
  readonly labelCount: number;
  readonly rootLabel: number;
  readonly epochs: number;
  /** Epochs that follow the oracle alone. */
  readonly guided: number;
  /** Share of steps after them that follow the parser's own move. */
  readonly exploration: number;
  readonly random: Random;
  readonly log?: (epoch: number, moveErrors: number, labelErrors: number) => void;
}

export interface LearnedParser {
  readonly moves: TrainableTable;
  readonly labels: TrainableTable;
}

export function learnParser(examples: readonly ParseExample[], options: ParserOptions): LearnedParser {
  const moves = new Perceptron(MOVES);
  const labels = new Perceptron(options.labelCount);
  const order = examples.map((_, index) => index);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    const explore = epoch <= options.guided ? 0 : options.exploration;
    const wrong = { moves: 0, labels: 0 };
    for (const index of shuffle(order, options.random))
      learnTree(examples[index] as ParseExample, moves, labels, explore, options, wrong);
    options.log?.(epoch, wrong.moves, wrong.labels);
  }
  moves.average();
  labels.average();
  return { moves: moves.table, labels: labels.table };
}

const features = new FeatureList(PARSE_FEATURES);

function learnTree(
  example: ParseExample,
  moves: Perceptron,
  labels: Perceptron,
  explore: number,
  options: ParserOptions,
  wrong: { moves: number; labels: number },
): void {
  const state = new ParseState(example.heads.length);
  const scores = new Float64Array(Math.max(MOVES, options.labelCount));
  while (!state.done) {
    moves.tick();
    scores.fill(0);
    moveFeatures(example.words, state, features);
    moves.table.add(features.values, features.count, scores, 0);
    let predicted = -1;
    let oracle = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let move = 0; move < MOVES; move++) {
      if (!state.can(move)) continue;
      const score = scores[move] as number;
      if (predicted < 0 || score > (scores[predicted] as number)) predicted = move;
      const cost = costOf(move, state, example.heads);
      if (cost < least || (cost === least && score > (scores[oracle] as number))) {
        least = cost;
        oracle = move;
      }
    }
    const fine = costOf(predicted, state, example.heads) === least;
    if (!fine) {
      moves.update(features.values, features.count, oracle, predicted);
      wrong.moves++;
    }
    const followed = fine || options.random() < explore ? predicted : oracle;
    if (followed === MOVE.shift) state.shift();
    else state.attach(followed, learnLabel(example, state, followed, labels, options, wrong));
  }
}

function learnLabel(
  example: ParseExample,
  state: ParseState,
  move: number,
  labels: Perceptron,
  options: ParserOptions,
  wrong: { labels: number },
): number {
  const head = state.headOf(move);
  const word = state.stacked(0);
  if (head === state.length) return options.rootLabel;
  labels.tick();
  const scores = new Float64Array(options.labelCount);
  labelFeatures(example.words, state, head, word, features);
  labels.table.add(features.values, features.count, scores, 0);
  let predicted = -1;
  for (let label = 0; label < options.labelCount; label++)
    if (label !== options.rootLabel && (predicted < 0 || (scores[label] as number) > (scores[predicted] as number)))
      predicted = label;
  const gold = example.labels[word] as number;
  if (example.heads[word] === head && gold !== predicted && gold !== options.rootLabel) {
    labels.update(features.values, features.count, gold, predicted);
    wrong.labels++;
  }
  return predicted;
}

/** How many gold arcs can no longer be made after a move. */
function costOf(move: number, state: ParseState, heads: Int32Array): number {
  const { next, length } = state;
  let cost = 0;
  if (move === MOVE.shift) {
    // The new top can still get the old top as head, but nothing deeper, and is no longer head of anything stacked.
    for (let depth = 0; depth < state.top; depth++) {
      const word = state.stacked(depth);
      if (depth > 0 && heads[next] === word) cost++;
      if (heads[word] === next) cost++;
    }
    return cost;
  }
  const word = state.stacked(0);
  const gold = heads[word] as number;
  if (move === MOVE.left) {
    if (gold !== next && (gold === state.stacked(1) || gold > next)) cost++;
  } else if (gold >= next) cost++;
  for (let i = next; i < length; i++) if (heads[i] === word) cost++;
  return cost;
}
