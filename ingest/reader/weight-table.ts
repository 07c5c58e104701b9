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
  /** A weight is the square of its value times this, with the value's sign: small weights keep their precision. */
  readonly scale: number;
}

/** Slots a feature in the hash table: at 1.5 to 3 slots a feature a look-up takes about one step. */
const SLOTS = 1.5;
/** A slot's second number is place × this + count. */
const COUNTS = 128;
/** A weight's entry is class × this + value + ZERO. */
const VALUES = 256;
const ZERO = 128;

function sizeFor(features: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, features * SLOTS)));
}

/** Weight by value, value -128 first. */
function levelsOf(scale: number): Float64Array {
  return Float64Array.from({ length: VALUES }, (_, i) => (i - ZERO) * Math.abs(i - ZERO) * scale);
}

function markOf(key: number): number {
  return key >>> 24 || 1;
}

/**
 * Weights as read from a file, by feature. Waiting for memory takes most of the time, so a feature without weights (most
 * are) is told from one byte a slot, small enough to stay in the processor's cache, as in Swiss tables.
 */
export class PackedWeights implements Weights {
  readonly #mask: number;
  /** By slot: a byte of the feature's hash that the slot's number does not hold, never 0; 0 where the slot is empty. */
  readonly #marks: Uint8Array;
  /** By slot: the feature's hash, then place × COUNTS + count of its weights. */
  readonly #slots: Int32Array;
  readonly #entries: Uint16Array;
  /** Weight by value, value -128 first. */
  readonly #levels: Float64Array;

  constructor({ keys, counts, classes, values, scale }: PackedTable) {
    const size = sizeFor(keys.length);
    this.#mask = size - 1;
    this.#marks = new Uint8Array(size);
    this.#slots = new Int32Array(size * 2);
    this.#entries = new Uint16Array(values.length);
    this.#levels = levelsOf(scale);
    for (let k = 0; k < values.length; k++)
      this.#entries[k] = (classes[k] as number) * VALUES + (values[k] as number) + ZERO;
    let place = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      const count = counts[i] as number;
      let slot = key & this.#mask;
      while (this.#marks[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#marks[slot] = markOf(key);
      this.#slots[slot * 2] = key;
      this.#slots[slot * 2 + 1] = place * COUNTS + count;
      place += count;
    }
  }

  add(features: Int32Array, count: number, scores: Float64Array, offset: number): void {
    const marks = this.#marks;
    const slots = this.#slots;
    const entries = this.#entries;
    const levels = this.#levels;
    const mask = this.#mask;
    for (let f = 0; f < count; f++) {
      const key = features[f] as number;
      const wanted = markOf(key);
      let slot = key & mask;
      let mark = marks[slot] as number;
      while (mark !== 0 && (mark !== wanted || slots[slot * 2] !== key)) {
        slot = (slot + 1) & mask;
        mark = marks[slot] as number;
      }
      if (mark === 0) continue;
      const place = slots[slot * 2 + 1] as number;
      const start = place >> 7;
      const end = start + (place & (COUNTS - 1));
      for (let k = start; k < end; k++) {
        const entry = entries[k] as number;
        const at = offset + (entry >> 8);
        scores[at] = (scores[at] as number) + (levels[entry & (VALUES - 1)] as number);
      }
    }
  }
}

/** Most classes that a `NarrowWeights` holds. */
const NARROW = 3;

/**
 * The same for tables of at most three classes: the weights stand in the slot itself, and a look-up waits for memory
 * once. The parser's moves, which take the most look-ups, are such a table.
 */
export class NarrowWeights implements Weights {
  readonly #mask: number;
  readonly #marks: Uint8Array;
  /** By slot: the feature's hash, then a byte for each class: value + ZERO. */
  readonly #slots: Int32Array;
  readonly #levels: Float64Array;

  /** @throws {Error} the table has more than three classes */
  constructor({ keys, counts, classes, values, scale }: PackedTable) {
    const size = sizeFor(keys.length);
    this.#mask = size - 1;
    this.#marks = new Uint8Array(size);
    this.#slots = new Int32Array(size * 2);
    this.#levels = levelsOf(scale);
    let at = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      let slot = key & this.#mask;
      while (this.#marks[slot] !== 0) slot = (slot + 1) & this.#mask;
      const row = [ZERO, ZERO, ZERO];
      for (const end = at + (counts[i] as number); at < end; at++) {
        const of = classes[at] as number;
        if (of >= NARROW) throw new Error(`narrow weights: class ${of} of at most ${NARROW - 1}`);
        row[of] = (values[at] as number) + ZERO;
      }
      const [first = 0, second = 0, third = 0] = row;
      this.#marks[slot] = markOf(key);
      this.#slots[slot * 2] = key;
      this.#slots[slot * 2 + 1] = first | (second << 8) | (third << 16);
    }
  }

  add(features: Int32Array, count: number, scores: Float64Array, offset: number): void {
    const marks = this.#marks;
    const slots = this.#slots;
    const levels = this.#levels;
    const mask = this.#mask;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let f = 0; f < count; f++) {
      const key = features[f] as number;
      const wanted = markOf(key);
      let slot = key & mask;
      let mark = marks[slot] as number;
      while (mark !== 0 && (mark !== wanted || slots[slot * 2] !== key)) {
        slot = (slot + 1) & mask;
        mark = marks[slot] as number;
      }
      if (mark === 0) continue;
      const row = slots[slot * 2 + 1] as number;
      first += levels[row & 255] as number;
      second += levels[(row >> 8) & 255] as number;
      third += levels[(row >> 16) & 255] as number;
    }
    scores[offset] = (scores[offset] as number) + first;
    scores[offset + 1] = (scores[offset + 1] as number) + second;
    scores[offset + 2] = (scores[offset + 2] as number) + third;
  }
}
