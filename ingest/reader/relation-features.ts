/**
 * Features of the relation of a word to its head, when the whole tree is known and all words below it and its siblings
 * to the left have their relations.
 */
import type { FeatureList } from './feature-list.ts';
import { columnAt, type ParseWords } from './parse-words.ts';
import type { Tree } from './tree.ts';
import { mix } from './word-shape.ts';

/** The most that `relationFeatures` writes. */
export const RELATION_FEATURES = 80;

const NONE = -1;
const NO_RELATION = 255;
/** Distances from here on count as one. */
const FAR = 6;

/** Puts the features of the relation of `word` into `out`. `relations` holds those given so far. */
export function relationFeatures(
  words: ParseWords,
  tree: Tree,
  relations: Uint8Array,
  word: number,
  out: FeatureList,
): void {
  out.clear();
  const { form, tag, coarse, length } = words;
  const head = tree.head[word] as number;
  const side = head < word ? 1 : 2;
  const hf = columnAt(form, head);
  const ht = columnAt(tag, head);
  const hc = columnAt(coarse, head);
  const df = columnAt(form, word);
  const dt = columnAt(tag, word);
  const dc = columnAt(coarse, word);
  const grand = head === length ? NONE : (tree.head[head] as number);
  const first = tree.first[word] as number;
  const second = first === NONE ? NONE : (tree.following[first] as number);
  const last = tree.last[word] as number;
  const beforeLast = last === NONE ? NONE : (tree.preceding[last] as number);
  const left = tree.preceding[word] as number;
  const left2 = left === NONE ? NONE : (tree.preceding[left] as number);
  const right = tree.following[word] as number;
  const right2 = right === NONE ? NONE : (tree.following[right] as number);
  const near = Math.min(FAR, Math.abs(head - word));
  const leftRelation = relationOf(relations, left);
  const left2Relation = relationOf(relations, left2);
  const firstRelation = relationOf(relations, first);
  const lastRelation = relationOf(relations, last);
  const leftForm = columnAt(form, left);
  const rightForm = columnAt(form, right);
  const firstForm = columnAt(form, first);
  out.one(mix(301, side), 0);
  out.one(mix(302, side), hf);
  out.one(mix(303, side), ht);
  out.one(mix(304, side), df);
  out.one(mix(305, side), dt);
  out.two(mix(306, side), hf, ht);
  out.two(mix(307, side), df, dt);
  out.two(mix(308, side), ht, dt);
  out.two(mix(309, side), hf, dt);
  out.two(mix(310, side), ht, df);
  out.two(mix(311, side), hf, df);
  out.three(mix(312, side), ht, dt, near);
  out.two(mix(313, side), hc, dc);
  out.three(mix(314, side), hc, dc, near);
  out.three(mix(315, side), dt, firstForm, firstRelation);
  out.three(mix(316, side), ht, dt, firstRelation);
  out.three(mix(317, side), hc, dt, firstForm);
  out.two(mix(318, side), hf, firstForm);
  out.three(mix(319, side), hf, dc, firstForm);
  out.two(mix(320, side), dt, lastRelation);
  out.three(mix(321, side), dt, firstRelation, relationOf(relations, second));
  out.three(mix(322, side), dt, lastRelation, relationOf(relations, beforeLast));
  out.three(mix(323, side), hc, dt, columnAt(form, last));
  out.three(mix(324, side), hc, df, firstForm);
  out.three(mix(325, side), hc, dt, columnAt(form, second));
  out.three(mix(326, side), ht, dt, leftRelation);
  out.three(mix(327, side), hc, dc, leftRelation);
  out.four(mix(328, side), hc, dc, leftRelation, left2Relation);
  out.three(mix(329, side), hf, dc, leftRelation);
  out.three(mix(330, side), ht, dt, columnAt(tag, left));
  out.three(mix(331, side), ht, dt, columnAt(tag, right));
  out.three(mix(332, side), ht, dt, leftForm);
  out.three(mix(333, side), ht, dt, rightForm);
  out.four(mix(334, side), ht, dc, columnAt(tag, left), columnAt(tag, right));
  out.three(mix(335, side), hc, dc, columnAt(form, right2));
  out.three(mix(336, side), ht, dc, columnAt(form, tree.first[head] as number));
  out.three(mix(337, side), ht, dc, columnAt(form, tree.last[head] as number));
  out.three(mix(338, side), columnAt(tag, grand), ht, dt);
  out.three(mix(339, side), columnAt(coarse, grand), hc, df);
  out.three(mix(340, side), columnAt(form, grand), hc, dc);
  out.three(mix(341, side), ht, dt, columnAt(tag, word - 1));
  out.three(mix(342, side), ht, dt, columnAt(tag, Math.min(length, word + 1)));
  out.three(mix(343, side), hc, dt, columnAt(form, word - 1));
  out.three(mix(344, side), hc, dt, columnAt(form, Math.min(length, word + 1)));
  out.three(mix(345, side), hc, dc, tree.count[word] as number);
  out.three(mix(346, side), ht, dc, tree.count[head] as number);
  out.three(mix(347, side), dt, head === length ? 1 : 0, word === 0 ? 1 : 0);
  out.three(mix(348, side), hf, dt, rightForm);
  out.three(mix(349, side), hf, dt, leftForm);
  out.three(mix(350, side), hf, dt, lastRelation);
}

function relationOf(relations: Uint8Array, word: number): number {
  return word === NONE ? NO_RELATION : (relations[word] as number);
}
