/** "Brdo Castle", "Capella Hotel", "Litani River": capitalized words whose last one is the head of a place's name. */
import type { NameWords } from '../language/name-words.ts';
import type { Candidate } from './candidate.ts';
import { isCapitalized, type Line } from './line.ts';

const CONFIDENCE = 0.7;
/** More words than this before the head are not its name. */
const LONGEST_NAME = 4;

export function placePatterns(line: Line, names: NameWords): Candidate[] {
  const found: Candidate[] = [];
  for (let head = 1; head < line.words.length; head++) {
    if (
      !isCapitalized(line.words[head]?.text) ||
      !names.placeHeads.has(line.lower[head] ?? '') ||
      isCapitalized(line.words[head + 1]?.text)
    )
      continue;
    let first = head;
    while (head - first < LONGEST_NAME && isNamePart(line, first - 1, names)) first--;
    const [a, z] = [line.words[first], line.words[head]];
    if (first === head || a === undefined || z === undefined) continue;
    found.push({
      first,
      last: head,
      start: a.start,
      end: z.end,
      type: 'Place',
      kind: 'name',
      source: 'pattern',
      confidence: CONFIDENCE,
    });
  }
  return found;
}

function isNamePart(line: Line, at: number, names: NameWords): boolean {
  const word = line.words[at];
  const lower = line.lower[at] ?? '';
  if (word === undefined || !isCapitalized(word.text) || names.commonWords.has(lower)) return false;
  return !names.offices.has(lower) && !names.honorifics.has(lower) && !names.eventHeads.has(lower);
}
