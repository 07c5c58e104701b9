/** Scores of a sentence's windows → scores of the sentence, each word's from the window that it is taken from. */
import type { WindowScores } from './network.ts';
import type { Window } from './windows.ts';

/** Score of a head that the word's window did not hold: taken only where no other makes a tree. */
export const UNSEEN_HEAD = -1e4;

export interface SentenceScores {
  /** words × labels. */
  readonly names: Float64Array;
  /** The best tag of each word, as its number. */
  readonly tags: Uint8Array;
  /** words × (words + 1), column 0 the root. */
  readonly heads: Float64Array;
  /** The best relation of a word to a head (-1: the root) among those that pass; -1 where the two were never seen together. */
  relationOf(word: number, head: number, passes: (relation: number) => boolean): number;
}

export function joinWindows(
  windows: readonly Window[],
  scores: readonly WindowScores[],
  counts: { readonly names: number; readonly tags: number; readonly relations: number },
): SentenceScores {
  const words = windows.at(-1)?.end ?? 0;
  const columns = words + 1;
  const names = new Float64Array(words * counts.names);
  const tags = new Uint8Array(words);
  const heads = new Float64Array(words * columns).fill(UNSEEN_HEAD);
  const sources = new Int32Array(words);
  windows.forEach(({ first, end, from, to }, index) => {
    const window = scores[index] as WindowScores;
    for (let word = from; word < to; word++) {
      const row = word - first;
      sources[word] = index;
      names.set(window.names.subarray(row * counts.names, (row + 1) * counts.names), word * counts.names);
      tags[word] = highest(window.tags, row * counts.tags, counts.tags);
      const own = row * window.stride;
      heads[word * columns] = window.heads[own] as number;
      heads.set(window.heads.subarray(own + 1, own + 1 + end - first), word * columns + 1 + first);
    }
  });
  const relationOf: SentenceScores['relationOf'] = (word, head, passes) => {
    const source = sources[word] as number;
    const { first, end } = windows[source] as Window;
    if (head >= 0 && (head < first || head >= end)) return -1;
    const { relations, stride } = scores[source] as WindowScores;
    const cell = (word - first) * counts.relations * stride + (head < 0 ? 0 : head - first + 1);
    let best = -1;
    for (let relation = 0; relation < counts.relations; relation++) {
      if (!passes(relation)) continue;
      if (best < 0 || (relations[relation * stride + cell] as number) > (relations[best * stride + cell] as number))
        best = relation;
    }
    return best;
  };
  return { names, tags, heads, relationOf };
}

function highest(values: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let k = 1; k < count; k++) if ((values[from + k] as number) > (values[from + best] as number)) best = k;
  return best;
}
