/** A dependency tree with the links that its readers go by. */

const NONE = -1;

export interface Tree {
  /** By word: its head; the number of words is the root. */
  readonly head: Int32Array;
  /** By word, the root last: its first and last dependent, and how many there are. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly count: Int32Array;
  /** By word: the dependents of the same head before and after it. */
  readonly preceding: Int32Array;
  readonly following: Int32Array;
}

export function treeOf(head: Int32Array): Tree {
  const length = head.length;
  const none = (size: number) => new Int32Array(size).fill(NONE);
  const tree = {
    head,
    first: none(length + 1),
    last: none(length + 1),
    count: new Int32Array(length + 1),
    preceding: none(length),
    following: none(length),
  };
  for (let word = 0; word < length; word++) {
    const of = head[word] as number;
    const before = tree.last[of] as number;
    tree.preceding[word] = before;
    if (before === NONE) tree.first[of] = word;
    else tree.following[before] = word;
    tree.last[of] = word;
    tree.count[of] = (tree.count[of] as number) + 1;
  }
  return tree;
}

/** Words from the leaves up, dependents of one head from left to right: each after all that stand below it. */
export function fromLeaves({ first, following, head }: Tree): Int32Array {
  const length = head.length;
  const order = new Int32Array(length);
  let count = 0;
  let word = length;
  // Down to the first leaf, then to the next sibling's first leaf, or up.
  const leafOf = (start: number) => {
    let at = start;
    while ((first[at] as number) !== NONE) at = first[at] as number;
    return at;
  };
  word = leafOf(word);
  while (word !== length) {
    order[count++] = word;
    const next = following[word] as number;
    word = next === NONE ? (head[word] as number) : leafOf(next);
  }
  return order;
}
