/**
 * Features of the parser's next move (after Zhang and Nivre 2011, fitted to arc-hybrid, without labels: they come after
 * the tree). A position is a word of stack or buffer or one of their outermost dependents; each gives its form and tag.
 */
import type { FeatureList } from './feature-list.ts';
import { NONE, type ParseState } from './parse-state.ts';
import { columnAt, type ParseWords } from './parse-words.ts';

/** The most that `moveFeatures` writes. */
export const MOVE_FEATURES = 112;

/** Distances above this count as this. */
const FAR = 10;

function distance(from: number, to: number): number {
  if (from < 0 || to < 0) return 0;
  const steps = to - from;
  return steps <= 4 ? steps : steps <= 6 ? 5 : steps <= FAR ? 6 : 7;
}

function outer(dependents: Int32Array, word: number): number {
  return word === NONE ? NONE : (dependents[word] as number);
}

/** Features of the buffer alone: they are the same for every state that is as far in the sentence. */
export function bufferFeatures(words: ParseWords, next: number, out: FeatureList): void {
  out.clear();
  const { form, tag, length } = words;
  const b0 = next;
  const b1 = b0 + 1 <= length ? b0 + 1 : NONE;
  const b2 = b0 + 2 <= length ? b0 + 2 : NONE;
  const b0f = columnAt(form, b0);
  const b0t = columnAt(tag, b0);
  const b1f = columnAt(form, b1);
  const b1t = columnAt(tag, b1);
  const b2t = columnAt(tag, b2);
  out.one(7, b0f);
  out.one(8, b0t);
  out.two(9, b0f, b0t);
  out.one(10, b1f);
  out.one(11, b1t);
  out.two(12, b1f, b1t);
  out.two(13, columnAt(form, b2), b2t);
  out.one(14, b2t);
  out.two(22, b0t, b1t);
  out.three(31, b0f, b0t, b1t);
  out.three(32, b0t, b1f, b1t);
  out.three(36, b0t, b1t, b2t);
}

/** The other features of the next move. */
export function moveFeatures(words: ParseWords, state: ParseState, out: FeatureList): void {
  out.clear();
  const { form, tag, coarse } = words;
  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
  const s2 = state.stacked(2);
  const b0 = state.next;
  const last = state.length;
  const b1 = b0 + 1 <= last ? b0 + 1 : NONE;
  const b2 = b0 + 2 <= last ? b0 + 2 : NONE;
  const s0f = columnAt(form, s0);
  const s0t = columnAt(tag, s0);
  const s1f = columnAt(form, s1);
  const s1t = columnAt(tag, s1);
  const b0f = columnAt(form, b0);
  const b0t = columnAt(tag, b0);
  const b1f = columnAt(form, b1);
  const b1t = columnAt(tag, b1);
  const b2t = columnAt(tag, b2);
  const s2t = columnAt(tag, s2);
  const s0l = outer(state.left, s0);
  const s0r = outer(state.right, s0);
  const s1l = outer(state.left, s1);
  const s1r = outer(state.right, s1);
  const b0l = outer(state.left, b0);
  const near = distance(s0, b0);
  const wide = distance(s1, s0);
  const s0v = s0 === NONE ? 0 : Math.min(7, state.rights[s0] as number) * 8 + Math.min(7, state.lefts[s0] as number);
  const s1v = s1 === NONE ? 0 : Math.min(7, state.rights[s1] as number) * 8 + Math.min(7, state.lefts[s1] as number);
  const b0v = Math.min(7, state.lefts[b0] as number);
  // Single words.
  out.one(1, s0f);
  out.one(2, s0t);
  out.two(3, s0f, s0t);
  out.one(4, s1f);
  out.one(5, s1t);
  out.two(6, s1f, s1t);
  out.two(15, columnAt(form, s2), s2t);
  out.one(16, s2t);
  // Pairs.
  out.four(17, s0f, s0t, b0f, b0t);
  out.three(18, s0f, s0t, b0t);
  out.three(19, s0t, b0f, b0t);
  out.two(20, s0f, b0f);
  out.two(21, s0t, b0t);
  out.four(23, s0f, s0t, s1f, s1t);
  out.three(24, s0f, s0t, s1t);
  out.three(25, s0t, s1f, s1t);
  out.two(26, s0t, s1t);
  out.two(27, s1t, b0t);
  out.three(28, s1f, s1t, b0t);
  out.three(29, s1t, b0f, b0t);
  out.two(30, s1f, b0f);
  out.two(33, s0f, s1f);
  out.three(34, s0t, b0t, b1f);
  // Triples of tags.
  out.three(35, s0t, b0t, b1t);
  out.three(37, s1t, s0t, b0t);
  out.three(38, s2t, s1t, s0t);
  out.four(39, s1t, s0t, b0t, b1t);
  out.three(40, s0f, b0t, b1t);
  out.three(41, s1t, s0f, b0t);
  out.three(42, s1t, s0t, b0f);
  out.three(43, s1f, s0t, b0t);
  out.four(44, s0t, b0t, b1t, b2t);
  out.four(45, s2t, s1t, s0t, b0t);
  // With dependents.
  out.three(46, s0t, columnAt(tag, s0l), b0t);
  out.three(47, s0t, columnAt(tag, s0r), b0t);
  out.three(48, s0t, columnAt(tag, b0l), b0t);
  out.three(49, s1t, columnAt(tag, s1r), s0t);
  out.three(50, s1t, columnAt(tag, s1l), s0t);
  out.three(51, s1t, s0t, columnAt(tag, s0l));
  out.three(52, s1t, s0t, columnAt(tag, s0r));
  out.three(58, s0t, columnAt(tag, s0l), columnAt(tag, outer(state.left2, s0)));
  out.three(59, s0t, columnAt(tag, s0r), columnAt(tag, outer(state.right2, s0)));
  out.three(60, s1t, columnAt(tag, s1r), columnAt(tag, outer(state.right2, s1)));
  out.three(61, b0t, columnAt(tag, b0l), columnAt(tag, outer(state.left2, b0)));
  out.two(62, s0f, columnAt(tag, s0l));
  out.two(63, s0f, columnAt(tag, s0r));
  out.two(64, s1f, columnAt(tag, s1r));
  out.two(65, b0f, columnAt(tag, b0l));
  out.two(66, s0t, columnAt(form, s0l));
  out.two(67, s1t, columnAt(form, s1r));
  out.two(68, b0t, columnAt(form, b0l));
  out.three(71, s0t, columnAt(form, s0l), s1t);
  out.three(72, s0t, columnAt(form, s0l), s1f);
  out.three(73, s0t, columnAt(form, s0r), b0t);
  // Distances and valencies.
  out.two(74, s0f, near);
  out.two(75, s0t, near);
  out.two(76, b0f, near);
  out.two(77, b0t, near);
  out.three(78, s0t, b0t, near);
  out.three(79, s1t, s0t, wide);
  out.two(80, s1f, wide);
  out.three(81, s0t, b0t, s0v);
  out.three(82, s1t, s0t, s1v);
  out.two(83, s0f, s0v);
  out.two(84, s1f, s1v);
  out.two(85, b0t, b0v);
  out.two(86, b0f, b0v);
  out.four(87, s1f, s0f, b0f, 0);
  out.four(88, s1t, s0t, columnAt(form, s0l), b0t);
  // Coarse tags where the fine ones are too rare, and what a preposition goes with.
  const s0c = columnAt(coarse, s0);
  const s1c = columnAt(coarse, s1);
  const b0c = columnAt(coarse, b0);
  const b1c = columnAt(coarse, b1);
  const s0case = columnAt(form, s0l);
  out.four(101, s1c, s0c, b0c, b1c);
  out.four(102, columnAt(coarse, s2), s1c, s0c, b0c);
  out.four(103, s0c, b0c, b1c, columnAt(coarse, b2));
  out.three(104, s0f, b0c, b1c);
  out.three(105, s0c, b0f, b1c);
  out.three(106, s1f, s0c, b0c);
  out.two(107, s1f, s0case);
  out.three(108, s1f, s0case, s0f);
  out.two(109, columnAt(form, s2), s0case);
  out.three(110, s2t, s1t, s0case);
  out.three(111, s1t, s0case, b0t);
  // What stands between in the text.
  const gap = b0 - 1;
  out.three(89, s0t, columnAt(tag, gap), b0t);
  out.three(90, s0t, columnAt(form, gap), b0t);
  out.three(91, s1t, columnAt(tag, s0 > 0 ? s0 - 1 : NONE), s0t);
  out.three(92, s0t, columnAt(tag, s0 === NONE ? NONE : s0 + 1), b0t);
}
