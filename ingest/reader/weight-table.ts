/**
 * A linear model's weights: feature hash → weights by class. In: features of one decision; out: scores added up. The
 * trained table is packed (few classes a feature, 8-bit weights with one scale); the table in training (training/
 * trainable-table.ts) answers the same interface.
 */
export interface Weights {
  /** Adds to `scores`, from `offset` on, the weights of the first `count` features. */
  add(features: Int32Array, count: number, scores: Float64Array, offset: number): void;
}

/** Weights as a file holds them: features in the order of their hashes, the classes of each, the weights in 8 bits. */
export interface PackedTable {
  readonly keys: Int32Array;
  /** How many classes each feature has a weight for; `classes` and `values` hold them one after the other. */
  readonly counts: Uint8Array;
  readonly classes: Uint8Array;
  readonly values: Int8Array;
  /** A weight is its value times this. */
  readonly scale: number;
}

/** Slots a feature in the hash table: at 1.5 to 3 slots a feature a look-up takes about one step. */
const SLOTS = 1.5;

/** Weights as read from a file, by feature. */
export class PackedWeights implements Weights {
  readonly #mask: number;
  /** Feature hash at a slot; `#start` tells an empty slot from a hash of zero. */
  readonly #key: Int32Array;
  readonly #start: Int32Array;
  readonly #end: Int32Array;
  readonly #classes: Uint8Array;
  readonly #values: Int8Array;
  readonly #scale: number;

  constructor({ keys, counts, classes, values, scale }: PackedTable) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * SLOTS)));
    this.#mask = size - 1;
    this.#key = new Int32Array(size);
    this.#start = new Int32Array(size).fill(-1);
    this.#end = new Int32Array(size);
    this.#classes = classes;
    this.#values = values;
    this.#scale = scale;
    let row = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      let slot = key & this.#mask;
      while (this.#start[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#key[slot] = key;
      this.#start[slot] = row;
      row += counts[i] as number;
      this.#end[slot] = row;
    }
  }

  add(features: Int32Array, count: number, scores: Float64Array, offset: number): void {
    for (let f = 0; f < count; f++) {
      const key = features[f] as number;
      let slot = key & this.#mask;
      while (this.#start[slot] !== -1) {
        if (this.#key[slot] === key) {
          const end = this.#end[slot] as number;
          for (let k = this.#start[slot] as number; k < end; k++) {
            const at = offset + (this.#classes[k] as number);
            scores[at] = (scores[at] as number) + (this.#values[k] as number) * this.#scale;
          }
          break;
        }
        slot = (slot + 1) & this.#mask;
      }
    }
  }
}
