/**
 * Features of the parser's two decisions: the next move (after Zhang and Nivre 2011, fitted to arc-hybrid) and the label
 * of a new arc. A position is a word of stack or buffer or one of their outermost dependents; each gives its form, its
 * tag and its label.
 */
import type { FeatureList } from './feature-list.ts';
import { NONE, type ParseState } from './parse-state.ts';
import { mix, type WordShapes } from './word-shape.ts';

/** The most that either function writes. */
export const PARSE_FEATURES = 112;

/** One sentence as the parser sees it: hashes by word, moved by one: entry 0 is "no word", the last the root. */
export interface ParseWords {
  readonly form: Int32Array;
  readonly tag: Int32Array;
  readonly upos: Int32Array;
}

const NO_LABEL = 255;
const NO_WORD = 0x3c6ef372;
const ROOT = 0x1b873593;

/** Prepares a sentence. `tags` are the tagger's labels; `uposOf` gives the coarse tag of each label. */
export function parseWordsOf(shapes: WordShapes, tags: Uint8Array, uposOf: Uint8Array): ParseWords {
  const n = shapes.length;
  const form = new Int32Array(n + 2);
  const tag = new Int32Array(n + 2);
  const upos = new Int32Array(n + 2);
  form[0] = NO_WORD;
  form[n + 1] = ROOT;
  tag[0] = 254;
  tag[n + 1] = 255;
  upos[0] = 254;
  upos[n + 1] = 255;
  for (let i = 0; i < n; i++) {
    form[i + 1] = shapes.lower[i] as number;
    tag[i + 1] = tags[i] as number;
    upos[i + 1] = uposOf[tags[i] as number] as number;
  }
  return { form, tag, upos };
}

/** Distances above this count as this. */
const FAR = 10;

function distance(from: number, to: number): number {
  if (from < 0 || to < 0) return 0;
  const steps = to - from;
  return steps <= 4 ? steps : steps <= 6 ? 5 : steps <= FAR ? 6 : 7;
}

function at(column: Int32Array, word: number): number {
  return column[word + 1] as number;
}

function labelOf(state: ParseState, word: number): number {
  return word === NONE ? NO_LABEL : (state.label[word] as number);
}

function outer(dependents: Int32Array, word: number): number {
  return word === NONE ? NONE : (dependents[word] as number);
}

function within(last: number, word: number): number {
  return word < 0 || word > last ? NONE : word;
}

/** Features of the next move. */
export function moveFeatures(words: ParseWords, state: ParseState, out: FeatureList): void {
  out.clear();
  const { form, tag } = words;
  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
  const s2 = state.stacked(2);
  const b0 = state.next;
  const last = state.length;
  const b1 = b0 + 1 <= last ? b0 + 1 : NONE;
  const b2 = b0 + 2 <= last ? b0 + 2 : NONE;
  const s0f = at(form, s0);
  const s0t = at(tag, s0);
  const s1f = at(form, s1);
  const s1t = at(tag, s1);
  const b0f = at(form, b0);
  const b0t = at(tag, b0);
  const b1f = at(form, b1);
  const b1t = at(tag, b1);
  const b2t = at(tag, b2);
  const s2t = at(tag, s2);
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
  out.one(7, b0f);
  out.one(8, b0t);
  out.two(9, b0f, b0t);
  out.one(10, b1f);
  out.one(11, b1t);
  out.two(12, b1f, b1t);
  out.two(13, at(form, b2), b2t);
  out.one(14, b2t);
  out.two(15, at(form, s2), s2t);
  out.one(16, s2t);
  // Pairs.
  out.four(17, s0f, s0t, b0f, b0t);
  out.three(18, s0f, s0t, b0t);
  out.three(19, s0t, b0f, b0t);
  out.two(20, s0f, b0f);
  out.two(21, s0t, b0t);
  out.two(22, b0t, b1t);
  out.four(23, s0f, s0t, s1f, s1t);
  out.three(24, s0f, s0t, s1t);
  out.three(25, s0t, s1f, s1t);
  out.two(26, s0t, s1t);
  out.two(27, s1t, b0t);
  out.three(28, s1f, s1t, b0t);
  out.three(29, s1t, b0f, b0t);
  out.two(30, s1f, b0f);
  out.three(31, b0f, b0t, b1t);
  out.three(32, b0t, b1f, b1t);
  out.two(33, s0f, s1f);
  out.three(34, s0t, b0t, b1f);
  // Triples of tags.
  out.three(35, s0t, b0t, b1t);
  out.three(36, b0t, b1t, b2t);
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
  out.three(46, s0t, at(tag, s0l), b0t);
  out.three(47, s0t, at(tag, s0r), b0t);
  out.three(48, s0t, at(tag, b0l), b0t);
  out.three(49, s1t, at(tag, s1r), s0t);
  out.three(50, s1t, at(tag, s1l), s0t);
  out.three(51, s1t, s0t, at(tag, s0l));
  out.three(52, s1t, s0t, at(tag, s0r));
  out.two(53, s0t, labelOf(state, s0l));
  out.two(54, s0t, labelOf(state, s0r));
  out.two(55, b0t, labelOf(state, b0l));
  out.two(56, s1t, labelOf(state, s1l));
  out.two(57, s1t, labelOf(state, s1r));
  out.three(58, s0t, labelOf(state, s0l), labelOf(state, outer(state.left2, s0)));
  out.three(59, s0t, labelOf(state, s0r), labelOf(state, outer(state.right2, s0)));
  out.three(60, s1t, labelOf(state, s1r), labelOf(state, outer(state.right2, s1)));
  out.three(61, b0t, labelOf(state, b0l), labelOf(state, outer(state.left2, b0)));
  out.two(62, s0f, labelOf(state, s0l));
  out.two(63, s0f, labelOf(state, s0r));
  out.two(64, s1f, labelOf(state, s1r));
  out.two(65, b0f, labelOf(state, b0l));
  out.two(66, s0t, at(form, s0l));
  out.two(67, s1t, at(form, s1r));
  out.two(68, b0t, at(form, b0l));
  out.four(69, s1t, labelOf(state, s1r), s0t, b0t);
  out.four(70, s1f, labelOf(state, s1r), s0t, labelOf(state, s0l));
  out.three(71, s0t, at(form, s0l), s1t);
  out.three(72, s0t, at(form, s0l), s1f);
  out.three(73, s0t, at(form, s0r), b0t);
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
  out.four(88, s1t, s0t, at(form, s0l), b0t);
  // What stands between in the text.
  const gap = b0 > 0 ? b0 - 1 : NONE;
  out.three(89, s0t, at(tag, gap), b0t);
  out.three(90, s0t, at(form, gap), b0t);
  out.three(91, s1t, s0 > 0 ? at(tag, s0 - 1) : 254, s0t);
  out.three(92, s0t, s0 === NONE ? 254 : at(tag, s0 + 1 <= last ? s0 + 1 : NONE), b0t);
}

/** Features of the label of the arc from `head` to `word`, which has all its own dependents already. */
export function labelFeatures(
  words: ParseWords,
  state: ParseState,
  head: number,
  word: number,
  out: FeatureList,
): void {
  out.clear();
  const side = head < word ? 1 : 2;
  const { form, tag, upos } = words;
  const last = state.length;
  const hf = at(form, head);
  const ht = at(tag, head);
  const df = at(form, word);
  const dt = at(tag, word);
  const dl = state.left[word] as number;
  const dl2 = state.left2[word] as number;
  const dr = state.right[word] as number;
  const dr2 = state.right2[word] as number;
  const hl = state.left[head] as number;
  const hl2 = state.left2[head] as number;
  const hr = state.right[head] as number;
  const hr2 = state.right2[head] as number;
  const far = head < word ? distance(head, word) : distance(word, head);
  out.one(mix(101, side), 0);
  out.one(mix(102, side), hf);
  out.one(mix(103, side), ht);
  out.one(mix(104, side), df);
  out.one(mix(105, side), dt);
  out.two(mix(106, side), hf, ht);
  out.two(mix(107, side), df, dt);
  out.two(mix(108, side), ht, dt);
  out.two(mix(109, side), hf, dt);
  out.two(mix(110, side), ht, df);
  out.two(mix(111, side), hf, df);
  out.three(mix(112, side), ht, dt, far);
  out.three(mix(113, side), dt, at(form, dl), labelOf(state, dl));
  out.three(mix(114, side), ht, dt, labelOf(state, dl));
  out.three(mix(115, side), ht, dt, at(form, dl));
  out.two(mix(116, side), hf, at(form, dl));
  out.three(mix(117, side), hf, dt, at(form, dl));
  out.two(mix(118, side), dt, labelOf(state, dr));
  out.three(mix(119, side), dt, labelOf(state, dl), labelOf(state, dl2));
  out.three(mix(120, side), dt, labelOf(state, dr), labelOf(state, dr2));
  out.three(mix(121, side), ht, dt, labelOf(state, hl));
  out.three(mix(122, side), ht, dt, labelOf(state, hr));
  out.three(mix(123, side), hf, dt, labelOf(state, hr));
  out.three(mix(124, side), hf, dt, labelOf(state, hl));
  out.three(mix(125, side), ht, labelOf(state, hl), labelOf(state, hl2));
  out.three(mix(126, side), ht, labelOf(state, hr), labelOf(state, hr2));
  out.three(mix(127, side), ht, at(form, hl), dt);
  out.three(mix(128, side), ht, at(form, hr), dt);
  out.three(mix(129, side), ht, dt, at(tag, within(last, word - 1)));
  out.three(mix(130, side), ht, dt, at(tag, within(last, word + 1)));
  out.three(mix(131, side), ht, dt, at(tag, within(last, head - 1)));
  out.three(mix(132, side), ht, dt, at(tag, within(last, head + 1)));
  out.three(mix(133, side), at(upos, head), df, at(form, dl));
  out.three(mix(134, side), ht, dt, at(form, within(last, word - 1)));
  out.three(mix(135, side), dt, at(form, within(last, word + 1)), ht);
  out.three(mix(136, side), at(upos, head), at(upos, word), at(form, within(last, head < word ? head + 1 : word + 1)));
  out.two(mix(137, side), dt, state.next === last ? 1 : 0);
  out.three(
    mix(138, side),
    ht,
    dt,
    Math.min(3, state.lefts[word] as number) * 4 + Math.min(3, state.rights[word] as number),
  );
  out.three(
    mix(139, side),
    ht,
    dt,
    Math.min(3, state.lefts[head] as number) * 4 + Math.min(3, state.rights[head] as number),
  );
  out.three(mix(140, side), at(upos, head), dt, at(form, dr));
  out.three(mix(141, side), at(upos, head), labelOf(state, dl), at(form, dl));
}
