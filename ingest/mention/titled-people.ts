/** "Foreign Minister Hakan Fidan", "Mr Smith": a capitalized name after a title is a person's, whoever else missed it. */
import type { NameWords } from '../language/name-words.ts';
import type { Candidate } from './candidate.ts';
import { isCapitalized, type Line, NAME_PARTICLES } from './line.ts';

/** More words than this are a headline, not a name. */
const LONGEST_NAME = 4;
/** Titles after which any capitalized word is a name, not the field of an office. */
const CONFIDENCE = 0.75;

export function titledPeople(line: Line, known: readonly Candidate[], names: NameWords): Candidate[] {
  const found: Candidate[] = [];
  if (isTitleCase(line)) return found;
  for (let at = 0; at + 1 < line.words.length; at++) {
    const lower = line.lower[at] ?? '';
    if (!names.offices.has(lower) && !names.honorifics.has(lower)) continue;
    if (!isCapitalized(line.words[at]?.text) && !names.honorifics.has(lower) && line.words[at]?.upos !== 'NOUN')
      continue;
    const first = at + 1;
    let last = first - 1;
    while (
      last + 1 < line.words.length &&
      last - first + 1 < LONGEST_NAME &&
      continuesName(line, last + 1, first, known, names)
    )
      last++;
    while (last >= first && NAME_PARTICLES.has(line.lower[last] ?? '') && !isCapitalized(line.words[last]?.text))
      last--;
    const [a, z] = [line.words[first], line.words[last]];
    if (last < first || a === undefined || z === undefined) continue;
    found.push({
      first,
      last,
      start: a.start,
      end: z.end,
      type: 'Person',
      kind: 'name',
      source: 'title',
      confidence: CONFIDENCE,
    });
  }
  return found;
}

function continuesName(line: Line, at: number, first: number, known: readonly Candidate[], names: NameWords): boolean {
  const word = line.words[at];
  const lower = line.lower[at] ?? '';
  if (word === undefined) return false;
  if (known.some((candidate) => candidate.first <= at && at <= candidate.last && candidate.type !== 'Person'))
    return false;
  if (at > first && NAME_PARTICLES.has(lower)) return isCapitalized(line.words[at + 1]?.text);
  if (lower === '-') return at > first && isCapitalized(line.words[at + 1]?.text);
  if (!isCapitalized(word.text) || word.upos !== 'PROPN') return false;
  return !(
    names.offices.has(lower) ||
    names.officeModifiers.has(lower) ||
    names.officeFields.has(lower) ||
    names.officePlurals.has(lower) ||
    names.organizationHeads.has(lower) ||
    names.eventHeads.has(lower) ||
    names.commonWords.has(lower)
  );
}

/** A headline in title case says nothing by its capitals. */
function isTitleCase(line: Line): boolean {
  const letters = line.words.filter((word) => /^\p{L}/u.test(word.text) && word.text.length > 3);
  const capitals = letters.filter((word) => isCapitalized(word.text)).length;
  return letters.length >= 4 && capitals / letters.length > 0.85 && line.words.at(-1)?.text !== '.';
}
