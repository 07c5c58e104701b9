/**
 * "Popular Civic List (PCL)", "Partai Komunis Indonesia (PKI)": capitalized words with their initials in brackets are an
 * organization, in whatever language, and the initials are its name too.
 */
import type { NameWords } from '../language/name-words.ts';
import type { Candidate } from './candidate.ts';
import { isCapitalized, type Line } from './line.ts';

/** The longest name looked at before a bracket, in words. */
const LONGEST_NAME = 10;
const CONFIDENCE = 0.85;
const ABBREVIATION = /^\p{Lu}[\p{L}\d&-]{0,6}[\p{Lu}\d]\p{Ll}?$/u;

export function abbreviatedNames(line: Line, names: NameWords): Candidate[] {
  const found: Candidate[] = [];
  for (let open = 1; open + 2 < line.words.length; open++) {
    const [bracket, short, close] = [line.words[open], line.words[open + 1], line.words[open + 2]];
    if (bracket?.text !== '(' || short === undefined || close?.text !== ')' || !ABBREVIATION.test(short.text)) continue;
    const first = spelledOut(line, open, short.text, names);
    if (first === undefined) continue;
    found.push(toCandidate(line, first, open - 1), toCandidate(line, open + 1, open + 1));
  }
  return found.filter((candidate) => candidate.end > candidate.start);
}

/** First word of the name that ends before `end` and whose initials are the abbreviation's letters. */
function spelledOut(line: Line, end: number, short: string, names: NameWords): number | undefined {
  const wanted = short.replace(/[^\p{L}]/gu, '').toLowerCase();
  if (names.eventHeads.has(line.lower[end - 1] ?? '') || names.offices.has(line.lower[end - 1] ?? '')) return undefined;
  for (let first = end - 2; first >= Math.max(0, end - LONGEST_NAME); first--) {
    const text = line.words[first]?.text ?? '';
    if (/^[,;:.()"“”]$/.test(text)) return undefined;
    if (!isCapitalized(text) || names.offices.has(line.lower[first] ?? '')) continue;
    const words = line.words.slice(first, end).filter((word) => /^\p{L}/u.test(word.text) && word.text !== "'s");
    const all = words.map((word) => word.text[0]?.toLowerCase()).join('');
    const capitals = words
      .filter((word) => isCapitalized(word.text))
      .map((word) => word.text[0]?.toLowerCase())
      .join('');
    if (all === wanted || capitals === wanted) return first;
  }
  return undefined;
}

function toCandidate(line: Line, first: number, last: number): Candidate {
  const [start, end] = [line.words[first]?.start ?? 0, line.words[last]?.end ?? 0];
  return { first, last, start, end, type: 'Organization', kind: 'name', source: 'pattern', confidence: CONFIDENCE };
}
