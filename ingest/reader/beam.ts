/**
 * Beam search over the parser's moves (Zhang and Clark 2008): the best few states of the sentence side by side, scored by
 * the sum of their moves. Every complete sequence has two moves a word, so states are compared step by step.
 */
import { FeatureList } from './feature-list.ts';
import { bufferFeatures, MOVE_FEATURES, moveFeatures } from './move-features.ts';
import { MOVES, ParseState } from './parse-state.ts';
import type { ParseWords } from './parse-words.ts';
import type { Weights } from './weight-table.ts';

export class Beam {
  readonly #words: ParseWords;
  readonly #weights: Weights;
  readonly #width: number;
  readonly #margin: number;
  #states: ParseState[];
  #spare: ParseState[];
  /** Scores of the states, best first. */
  #scores: Float64Array;
  #count = 1;
  /** Where each state of each step came from: state before × MOVES + move. */
  readonly #history: Int32Array;
  #step = 0;
  readonly #features = new FeatureList(MOVE_FEATURES);
  readonly #moveScores = new Float64Array(MOVES);
  /** By first word of the buffer: what the buffer alone gives each move, once it is known. */
  readonly #bufferScores: Float64Array;
  #bufferKnown = 0;
  readonly #chosen: Int32Array;
  readonly #chosenScores: Float64Array;

  /** States that score less than the best by more than `margin` are given up early. */
  constructor(words: ParseWords, weights: Weights, width: number, margin = Number.POSITIVE_INFINITY) {
    this.#margin = margin;
    this.#words = words;
    this.#weights = weights;
    this.#width = width;
    this.#bufferScores = new Float64Array((words.length + 1) * MOVES);
    const states = () => Array.from({ length: width }, () => new ParseState(words.length));
    this.#states = states();
    this.#spare = states();
    this.#scores = new Float64Array(width);
    this.#chosen = new Int32Array(width);
    this.#chosenScores = new Float64Array(width);
    this.#history = new Int32Array(2 * words.length * width);
  }

  get done(): boolean {
    return this.#step === 2 * this.#words.length;
  }

  /** Score of the best state. */
  get score(): number {
    return this.#scores[0] as number;
  }

  /** Heads of the best state. */
  get heads(): Int32Array {
    return (this.#states[0] as ParseState).head;
  }

  /** One move of every state; the best of what comes of them stay. */
  advance(): void {
    const kept = this.#choose();
    for (let k = 0; k < kept; k++) {
      const from = this.#chosen[k] as number;
      const state = this.#spare[k] as ParseState;
      state.copy(this.#states[Math.floor(from / MOVES)] as ParseState);
      state.follow(from % MOVES);
      this.#scores[k] = this.#chosenScores[k] as number;
      this.#history[this.#step * this.#width + k] = from;
    }
    [this.#states, this.#spare] = [this.#spare, this.#states];
    this.#count = kept;
    this.#step++;
  }

  /** Moves of the best state so far, or of the state at a place of the beam. */
  moves(place = 0): number[] {
    const moves: number[] = [];
    let at = place;
    for (let step = this.#step - 1; step >= 0; step--) {
      const from = this.#history[step * this.#width + at] as number;
      moves.push(from % MOVES);
      at = Math.floor(from / MOVES);
    }
    return moves.reverse();
  }

  #choose(): number {
    const { width, chosen, chosenScores } = {
      width: this.#width,
      chosen: this.#chosen,
      chosenScores: this.#chosenScores,
    };
    let kept = 0;
    for (let k = 0; k < this.#count; k++) {
      const state = this.#states[k] as ParseState;
      this.#scoreBuffer(state.next);
      for (let move = 0; move < MOVES; move++)
        this.#moveScores[move] = this.#bufferScores[state.next * MOVES + move] as number;
      moveFeatures(this.#words, state, this.#features);
      this.#weights.add(this.#features.values, this.#features.count, this.#moveScores, 0);
      for (let move = 0; move < MOVES; move++) {
        if (!state.can(move)) continue;
        const score = (this.#scores[k] as number) + (this.#moveScores[move] as number);
        let at = kept;
        while (at > 0 && score > (chosenScores[at - 1] as number)) at--;
        if (at >= width) continue;
        if (kept < width) kept++;
        for (let j = kept - 1; j > at; j--) {
          chosen[j] = chosen[j - 1] as number;
          chosenScores[j] = chosenScores[j - 1] as number;
        }
        chosen[at] = k * MOVES + move;
        chosenScores[at] = score;
      }
    }
    const least = (chosenScores[0] as number) - this.#margin;
    while (kept > 1 && (chosenScores[kept - 1] as number) < least) kept--;
    return kept;
  }

  /** Scores the buffer up to where it begins at `next`; states reach each place one after the other. */
  #scoreBuffer(next: number): void {
    for (; this.#bufferKnown <= next; this.#bufferKnown++) {
      bufferFeatures(this.#words, this.#bufferKnown, this.#features);
      this.#weights.add(this.#features.values, this.#features.count, this.#bufferScores, this.#bufferKnown * MOVES);
    }
  }
}
