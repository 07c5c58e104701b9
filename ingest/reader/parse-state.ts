/**
 * State of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez, Satta 2011), the root at the end of the buffer
 * (Ballesteros and Nivre 2013). A word gets its head when it leaves the stack, so all its own dependents are known then.
 */

/** What the parser can do next. */
export const MOVE = {
  /** Pushes the first word of the buffer. */
  shift: 0,
  /** The first word of the buffer becomes head of the top of the stack. */
  left: 1,
  /** The second of the stack becomes head of its top. */
  right: 2,
} as const;
export const MOVES = 3;

/** No word. */
export const NONE = -1;

export class ParseState {
  readonly length: number;
  /** First word of the buffer; `length` is the root. */
  next = 0;
  readonly stack: Int32Array;
  top = 0;
  /** By word: its head, NONE until it is attached. */
  readonly head: Int32Array;
  /** By word, the root last: outermost and second outermost dependent on each side, and how many there are. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly lefts: Uint8Array;
  readonly rights: Uint8Array;

  constructor(length: number) {
    this.length = length;
    this.stack = new Int32Array(length + 1);
    this.head = new Int32Array(length).fill(NONE);
    this.left = new Int32Array(length + 1).fill(NONE);
    this.left2 = new Int32Array(length + 1).fill(NONE);
    this.right = new Int32Array(length + 1).fill(NONE);
    this.right2 = new Int32Array(length + 1).fill(NONE);
    this.lefts = new Uint8Array(length + 1);
    this.rights = new Uint8Array(length + 1);
  }

  /** Takes over another state of the same sentence. */
  copy(other: ParseState): void {
    this.next = other.next;
    this.top = other.top;
    this.stack.set(other.stack);
    this.head.set(other.head);
    this.left.set(other.left);
    this.left2.set(other.left2);
    this.right.set(other.right);
    this.right2.set(other.right2);
    this.lefts.set(other.lefts);
    this.rights.set(other.rights);
  }

  get done(): boolean {
    return this.next === this.length && this.top === 0;
  }

  /** Word at a depth of the stack, 0 the top; NONE where there is none. */
  stacked(depth: number): number {
    return depth < this.top ? (this.stack[this.top - 1 - depth] as number) : NONE;
  }

  /** Whether a move is allowed. The root takes one dependent, the last word left on the stack. */
  can(move: number): boolean {
    if (move === MOVE.shift) return this.next < this.length;
    if (move === MOVE.left) return this.top > 0 && (this.next < this.length || this.top === 1);
    return this.top > 1;
  }

  /** Makes a move that is allowed. */
  follow(move: number): void {
    if (move === MOVE.shift) {
      this.stack[this.top++] = this.next++;
      return;
    }
    const head = move === MOVE.left ? this.next : this.stacked(1);
    const word = this.stack[--this.top] as number;
    this.head[word] = head;
    if (move === MOVE.left) {
      this.left2[head] = this.left[head] as number;
      this.left[head] = word;
      this.lefts[head] = Math.min(255, (this.lefts[head] as number) + 1);
    } else {
      this.right2[head] = this.right[head] as number;
      this.right[head] = word;
      this.rights[head] = Math.min(255, (this.rights[head] as number) + 1);
    }
  }
}
