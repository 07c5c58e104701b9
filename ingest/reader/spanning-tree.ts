/**
 * Scores of heads → the best tree with one root (Chu and Liu 1965; Edmonds 1967), contracted in place in the manner of
 * Tarjan (1977), quadratic in the words. A word's own best head is taken where that already makes a tree, as it nearly
 * always does.
 */

/** Above any sum of scores: two roots are always worse than one. */
const SECOND_ROOT = 1e9;

/**
 * @param scores words × (words + 1): of each word its heads, column 0 the root, column j + 1 word j; finite
 * @returns of each word its head, -1 for the root
 */
export function bestTree(scores: Float64Array, words: number): Int32Array {
  const heads = bestHeads(scores, words);
  return isTree(heads) ? heads : spanningTree(scores, words);
}

function bestHeads(scores: Float64Array, words: number): Int32Array {
  const heads = new Int32Array(words);
  const columns = words + 1;
  for (let word = 0; word < words; word++) {
    let best = 0;
    for (let column = 1; column < columns; column++) {
      if (column === word + 1) continue;
      if ((scores[word * columns + column] as number) > (scores[word * columns + best] as number)) best = column;
    }
    heads[word] = best - 1;
  }
  return heads;
}

function isTree(heads: Int32Array): boolean {
  const UNSEEN = 0;
  const OPEN = 1;
  const DONE = 2;
  const states = new Uint8Array(heads.length);
  let roots = 0;
  for (let word = 0; word < heads.length; word++) {
    if (heads[word] === -1) roots++;
    let at = word;
    while (at !== -1 && states[at] === UNSEEN) {
      states[at] = OPEN;
      at = heads[at] as number;
    }
    if (at !== -1 && states[at] === OPEN) return false;
    for (at = word; at !== -1 && states[at] === OPEN; at = heads[at] as number) states[at] = DONE;
  }
  return roots === 1;
}

/**
 * Nodes are the words, then one for each cycle that was contracted. The scores of a contracted cycle stand in the row and
 * column of its first member; beside each score, the arc between words that it stands for.
 */
class Contraction {
  readonly #words: number;
  /** [dependent × size + head], the root the last head. */
  readonly #scores: Float64Array;
  readonly #dependents: Int32Array;
  readonly #heads: Int32Array;
  /** Row of each node. */
  readonly #slots: number[];
  /** Node whose row it is; -1 once it was taken into another. */
  readonly #nodes: Int32Array;
  readonly #parents: number[];
  readonly #members: (readonly number[])[] = [];
  /** By node: place of its chosen arc in the scores, as the arc's words were then. */
  readonly #chosen: { dependent: number; head: number; score: number }[] = [];

  constructor(scores: Float64Array, words: number) {
    const size = words + 1;
    this.#words = words;
    this.#scores = new Float64Array(words * size);
    this.#dependents = new Int32Array(words * size);
    this.#heads = new Int32Array(words * size);
    for (let word = 0; word < words; word++)
      for (let head = 0; head < size; head++) {
        const at = word * size + head;
        const isRoot = head === words;
        this.#scores[at] = isRoot ? (scores[word * size] as number) - SECOND_ROOT : (scores[at + 1] as number);
        this.#dependents[at] = word;
        this.#heads[at] = isRoot ? -1 : head;
      }
    this.#slots = Array.from({ length: words }, (_, word) => word);
    this.#nodes = Int32Array.from(this.#slots);
    this.#parents = new Array<number>(words).fill(-1);
  }

  run(): Int32Array {
    const DONE = -2;
    /** Place on the path by row; -1 off it. */
    const places = new Int32Array(this.#words).fill(-1);
    for (let word = 0; word < this.#words; word++) {
      let slot = this.#slots[this.#topOf(word)] as number;
      const path: number[] = [];
      while (places[slot] !== DONE) {
        places[slot] = path.length;
        path.push(slot);
        const head = this.#choose(slot);
        if (head === this.#words || places[head] === DONE) break;
        if (places[head] === -1) slot = head;
        else {
          const cycle = path.splice(places[head] as number);
          for (const member of cycle) places[member] = -1;
          slot = this.#contract(cycle);
        }
      }
      for (const done of path) places[done] = DONE;
    }
    return this.#expand();
  }

  #topOf(node: number): number {
    let top = node;
    while (this.#parents[top] !== -1) top = this.#parents[top] as number;
    return top;
  }

  /** Keeps the best arc into a row's node and gives the row of its head, the number of words for the root. */
  #choose(slot: number): number {
    const size = this.#words + 1;
    let best = this.#words;
    for (let head = 0; head < this.#words; head++) {
      if (head === slot || this.#nodes[head] === -1) continue;
      if ((this.#scores[slot * size + head] as number) > (this.#scores[slot * size + best] as number)) best = head;
    }
    const at = slot * size + best;
    this.#chosen[this.#nodes[slot] as number] = {
      dependent: this.#dependents[at] as number,
      head: this.#heads[at] as number,
      score: this.#scores[at] as number,
    };
    return best;
  }

  /** Makes a cycle of rows one node in the row of its first, and gives that row. */
  #contract(cycle: readonly number[]): number {
    const size = this.#words + 1;
    const into = cycle[0] as number;
    const members = cycle.map((slot) => this.#nodes[slot] as number);
    const kept = members.map((member) => this.#chosen[member]?.score as number);
    const node = this.#slots.length;
    for (const slot of cycle) this.#nodes[slot] = -1;
    const copy = (from: number, to: number, score: number): void => {
      this.#scores[to] = score;
      this.#dependents[to] = this.#dependents[from] as number;
      this.#heads[to] = this.#heads[from] as number;
    };
    for (let other = 0; other < size; other++) {
      if (other < this.#words && this.#nodes[other] === -1) continue;
      // Into the cycle: what is won by breaking it at that member.
      let [from, score] = [-1, Number.NEGATIVE_INFINITY];
      cycle.forEach((slot, index) => {
        const won = (this.#scores[slot * size + other] as number) - (kept[index] as number);
        if (won > score) [from, score] = [slot * size + other, won];
      });
      copy(from, into * size + other, score);
      if (other === this.#words) continue;
      // Out of it: the best of its members as a head.
      from = other * size + into;
      for (const slot of cycle)
        if ((this.#scores[other * size + slot] as number) > (this.#scores[from] as number)) from = other * size + slot;
      copy(from, other * size + into, this.#scores[from] as number);
    }
    this.#slots.push(into);
    this.#nodes[into] = node;
    this.#parents.push(-1);
    for (const member of members) this.#parents[member] = node;
    this.#members[node] = members;
    return into;
  }

  /** Each contracted cycle is broken where its arc comes in, the last contracted first. */
  #expand(): Int32Array {
    for (let node = this.#slots.length - 1; node >= this.#words; node--) {
      const arc = this.#chosen[node];
      if (!arc) continue;
      let member = arc.dependent;
      while (this.#parents[member] !== node) member = this.#parents[member] as number;
      this.#chosen[member] = arc;
    }
    return Int32Array.from({ length: this.#words }, (_, word) => this.#chosen[word]?.head ?? -1);
  }
}

const spanningTree = (scores: Float64Array, words: number): Int32Array => new Contraction(scores, words).run();
