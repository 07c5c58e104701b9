/**
 * Weights while they are learned: feature hash → a dense row of classes, made at the first update. AdaGrad keeps the
 * squared gradients beside the weights (Duchi et al. 2011); the averaged perceptron keeps the running sum (Collins
 * 2002), and counts a feature only once it was updated often enough (Goldberg and Elhadad 2011: sparser, no worse).
 */
import type { Weights } from '../weight-table.ts';

export class TrainableTable implements Weights {
  readonly classes: number;
  #mask = (1 << 16) - 1;
  #key = new Int32Array(1 << 16);
  #row = new Int32Array(1 << 16).fill(-1);
  #count = 0;
  /** Row-major weights, and the second value that the method of learning keeps for each. */
  weights: Float32Array;
  second: Float32Array;
  /** By row, how often it was updated, up to 65535; counted by the perceptron only. */
  updates = new Uint16Array(1 << 14);
  readonly #minimum: number;

  /** Rows with fewer than `minimum` updates do not score. */
  constructor(classes: number, minimum = 0) {
    this.classes = classes;
    this.#minimum = minimum;
    this.weights = new Float32Array(classes << 14);
    this.second = new Float32Array(classes << 14);
  }

  get size(): number {
    return this.#count;
  }

  add(features: Int32Array, count: number, scores: Float64Array, offset: number): void {
    const { classes, weights } = this;
    for (let f = 0; f < count; f++) {
      const row = this.find(features[f] as number);
      if (row < 0 || (this.updates[row] as number) < this.#minimum) continue;
      const from = row * classes;
      for (let k = 0; k < classes; k++)
        scores[offset + k] = (scores[offset + k] as number) + (weights[from + k] as number);
    }
  }

  /** Row of a feature, or -1. */
  find(key: number): number {
    let slot = key & this.#mask;
    for (;;) {
      const row = this.#row[slot] as number;
      if (row === -1) return -1;
      if (this.#key[slot] === key) return row;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Row of a feature, made where there is none. */
  row(key: number): number {
    const found = this.find(key);
    if (found >= 0) return found;
    if (this.#count * 2 > this.#mask) this.#grow();
    let slot = key & this.#mask;
    while (this.#row[slot] !== -1) slot = (slot + 1) & this.#mask;
    this.#key[slot] = key;
    this.#row[slot] = this.#count;
    if ((this.#count + 1) * this.classes > this.weights.length) {
      this.weights = doubled(this.weights);
      this.second = doubled(this.second);
    }
    if (this.#count >= this.updates.length) {
      const updates = new Uint16Array(this.updates.length * 2);
      updates.set(this.updates);
      this.updates = updates;
    }
    return this.#count++;
  }

  /** Every feature that scores with its row, in the order of the rows. */
  entries(): { key: number; row: number }[] {
    const entries: { key: number; row: number }[] = [];
    for (let slot = 0; slot <= this.#mask; slot++) {
      const row = this.#row[slot] as number;
      if (row >= 0 && (this.updates[row] as number) >= this.#minimum)
        entries.push({ key: this.#key[slot] as number, row });
    }
    return entries.sort((a, b) => a.row - b.row);
  }

  #grow(): void {
    const keys = this.#key;
    const rows = this.#row;
    const size = (this.#mask + 1) * 2;
    this.#mask = size - 1;
    this.#key = new Int32Array(size);
    this.#row = new Int32Array(size).fill(-1);
    for (let i = 0; i < rows.length; i++) {
      if (rows[i] === -1) continue;
      let slot = (keys[i] as number) & this.#mask;
      while (this.#row[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#key[slot] = keys[i] as number;
      this.#row[slot] = rows[i] as number;
    }
  }
}

function doubled(values: Float32Array): Float32Array {
  const larger = new Float32Array(values.length * 2);
  larger.set(values);
  return larger;
}
