/** The tagger's labels: coarse and Penn tag in one ("VERB VBD"), as often as the treebanks hold them. */
import type { TreeSentence } from './read-treebank.ts';

/** A pair seen less often is put to the most frequent pair of its coarse tag. */
const RARE_TAG = 30;

export interface TagSet {
  /** Most frequent first. */
  readonly names: readonly string[];
  /** Index of the label of a pair. */
  of(upos: string, penn: string): number;
}

export function tagSetOf(trees: readonly TreeSentence[]): TagSet {
  const counts = new Map<string, number>();
  for (const { words } of trees)
    for (const { upos, xpos } of words) counts.set(`${upos} ${xpos}`, (counts.get(`${upos} ${xpos}`) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const names = sorted.filter(([, count]) => count >= RARE_TAG).map(([name]) => name);
  return {
    names,
    of: (upos, penn) => {
      const index = names.indexOf(`${upos} ${penn}`);
      return index >= 0 ? index : names.findIndex((name) => name.startsWith(`${upos} `));
    },
  };
}
