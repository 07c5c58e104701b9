/**
 * A name that stands in one sentence is looked for in the others: the surname of a person named in full ("Khrenin"), an
 * organization by its full name or by the abbreviation that followed it in brackets ("Popular Civic List (PCL)").
 */
import { surnameOf } from '../gazetteer/scanner.ts';
import type { NameWords } from '../language/name-words.ts';
import type { Candidate } from './candidate.ts';
import { isAllCapitals, isCapitalized, type Line } from './line.ts';

const CONFIDENCE = 0.7;

export function repeatedNames(
  lines: readonly Line[],
  decided: readonly (readonly Candidate[])[],
  names: NameWords,
): Candidate[][] {
  const seen = new Map<string, Candidate>();
  for (const [at, line] of lines.entries()) {
    for (const candidate of decided[at] ?? []) {
      if (candidate.kind !== 'name') continue;
      const text = textOf(line, candidate);
      if (candidate.type === 'Person' && candidate.last > candidate.first && candidate.confidence > 0.6) {
        const surname = surnameOf(text, candidate.entry?.familyFirst ?? false);
        if (surname.length > 2) seen.set(surname, candidate);
      }
      if (candidate.type === 'Organization') {
        const short = abbreviationAfter(line, candidate);
        if (short !== undefined) seen.set(textOf(line, short), { ...short, type: 'Organization' });
        if (candidate.last > candidate.first) seen.set(text, candidate);
      }
    }
  }
  return lines.map((line) => find(line, seen, names));
}

/** A surname that is a word too is one behind a title alone: "Mrs. May", "Bà May". */
const isWord = (line: Line, first: number, last: number, names: NameWords): boolean =>
  first === last &&
  names.commonWords.has(line.words[first]?.text.toLowerCase() ?? '') &&
  !names.honorifics.has(line.lower[first - 1] ?? '') &&
  !names.offices.has(line.lower[first - 1] ?? '');

function find(line: Line, seen: ReadonlyMap<string, Candidate>, names: NameWords): Candidate[] {
  const found: Candidate[] = [];
  for (let first = 0; first < line.words.length; first++) {
    if (!isCapitalized(line.words[first]?.text)) continue;
    for (let last = Math.min(first + 7, line.words.length - 1); last >= first; last--) {
      const [a, z] = [line.words[first], line.words[last]];
      if (a === undefined || z === undefined) continue;
      const model = seen.get(textOf(line, { first, last }));
      if (model === undefined || isWord(line, first, last, names)) continue;
      found.push({
        first,
        last,
        start: a.start,
        end: z.end,
        type: model.type,
        kind: 'name',
        source: 'repeated',
        confidence: CONFIDENCE,
      });
      break;
    }
  }
  return found;
}

/** "(PCL)" right after a name: capitals that stand for it. */
function abbreviationAfter(line: Line, candidate: Candidate): Candidate | undefined {
  const [open, word, close] = [
    line.words[candidate.last + 1],
    line.words[candidate.last + 2],
    line.words[candidate.last + 3],
  ];
  if (open?.text !== '(' || word === undefined || close?.text !== ')') return undefined;
  const isShort = isAllCapitals(word.text) || /^\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*$/u.test(word.text);
  if (!isShort || word.text.length > 8) return undefined;
  return { ...candidate, first: candidate.last + 2, last: candidate.last + 2, start: word.start, end: word.end };
}

const textOf = (line: Line, span: { first: number; last: number }): string =>
  line.words
    .slice(span.first, span.last + 1)
    .map((word) => word.text)
    .join(' ');
