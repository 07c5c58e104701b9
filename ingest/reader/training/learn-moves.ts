/**
 * Learns the parser's moves: an averaged perceptron over whole sentences, searched with the same beam as at run time
 * (Zhang and Nivre 2011) and updated where the beam's best state is furthest above the right one (Huang, Fayong, Guo
 * 2012). The right one follows the moves that lose the fewest gold arcs (Goldberg and Nivre 2013), so trees that are not
 * projective need no lifting.
 */
import { Beam } from '../beam.ts';
import { FeatureList } from '../feature-list.ts';
import { bufferFeatures, MOVE_FEATURES, moveFeatures } from '../move-features.ts';
import { MOVE, MOVES, ParseState } from '../parse-state.ts';
import type { ParseWords } from '../parse-words.ts';
import { Perceptron } from './perceptron.ts';
import { type Random, shuffle } from './random.ts';
import type { TrainableTable } from './trainable-table.ts';

export interface MoveExample {
  readonly words: ParseWords;
  /** By word: gold head; the number of words is the root. */
  readonly heads: Int32Array;
}

export interface MoveOptions {
  readonly epochs: number;
  readonly width: number;
  /** A feature counts once it was updated this often. */
  readonly minimum: number;
  readonly random: Random;
  readonly log?: (epoch: number, wrongSentences: number) => void;
}

export function learnMoves(examples: readonly MoveExample[], options: MoveOptions): TrainableTable {
  const learner = new MoveLearner(options);
  const order = examples.map((_, index) => index);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    let wrong = 0;
    for (const index of shuffle(order, options.random)) if (!learner.learn(examples[index] as MoveExample)) wrong++;
    options.log?.(epoch, wrong);
  }
  learner.model.average();
  return learner.model.table;
}

class MoveLearner {
  readonly model: Perceptron;
  readonly #width: number;
  readonly #features = new FeatureList(MOVE_FEATURES);
  readonly #scores = new Float64Array(MOVES);

  constructor({ minimum, width }: MoveOptions) {
    this.model = new Perceptron(MOVES, minimum);
    this.#width = width;
  }

  /** Learns from one sentence; whether the beam's best tree was right already. */
  learn({ words, heads }: MoveExample): boolean {
    this.model.tick();
    const beam = new Beam(words, this.model.table, this.#width);
    const state = new ParseState(words.length);
    const right: number[] = [];
    let rightScore = 0;
    let worst = Number.NEGATIVE_INFINITY;
    let wrongMoves: number[] = [];
    while (!beam.done) {
      const move = this.#rightMove(words, state, heads);
      rightScore += this.#scores[move] as number;
      right.push(move);
      state.follow(move);
      beam.advance();
      const violation = beam.score - rightScore;
      if (violation < worst) continue;
      const moves = beam.moves();
      if (moves.every((own, step) => own === right[step])) continue;
      worst = violation;
      wrongMoves = moves;
    }
    if (wrongMoves.length === 0) return true;
    this.#update(words, right, wrongMoves);
    return false;
  }

  /** The best-scored move among those that lose the fewest gold arcs; leaves its score in the buffer. */
  #rightMove(words: ParseWords, state: ParseState, heads: Int32Array): number {
    this.#scores.fill(0);
    bufferFeatures(words, state.next, this.#features);
    this.model.table.add(this.#features.values, this.#features.count, this.#scores, 0);
    moveFeatures(words, state, this.#features);
    this.model.table.add(this.#features.values, this.#features.count, this.#scores, 0);
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let move = 0; move < MOVES; move++) {
      if (!state.can(move)) continue;
      const cost = costOf(move, state, heads);
      const better = cost === least && (this.#scores[move] as number) > (this.#scores[best] as number);
      if (cost > least || (cost === least && !better)) continue;
      least = cost;
      best = move;
    }
    return best;
  }

  /** From where the two sequences part: more for the right moves, less for the wrong ones. */
  #update(words: ParseWords, right: readonly number[], wrong: readonly number[]): void {
    let parted = 0;
    while (right[parted] === wrong[parted]) parted++;
    this.#follow(words, right.slice(0, wrong.length), parted, 1);
    this.#follow(words, wrong, parted, -1);
  }

  #follow(words: ParseWords, moves: readonly number[], from: number, by: number): void {
    const state = new ParseState(words.length);
    moves.forEach((move, step) => {
      if (step >= from) {
        bufferFeatures(words, state.next, this.#features);
        this.model.add(this.#features.values, this.#features.count, move, by);
        moveFeatures(words, state, this.#features);
        this.model.add(this.#features.values, this.#features.count, move, by);
      }
      state.follow(move);
    });
  }
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
