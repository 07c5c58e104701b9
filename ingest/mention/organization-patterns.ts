/**
 * Words → names of organizations by their make: a capitalized head with what stands before and after it ("Social
 * Democratic Party of Croatia"), and bodies of a state ("the Chinese foreign ministry", "Russian embassy in Minsk").
 */
import type { NameWords } from '../language/name-words.ts';
import type { Candidate } from './candidate.ts';
import { isCapitalized, type Line, POSSESSIVE_INSIDE } from './line.ts';

/** Heads that begin a name too: "Ministry of Defense", "Bank of Japan", "Party of Regions". */
const OF_WORDS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'against']);

export function organizationPatterns(line: Line, known: readonly Candidate[], names: NameWords): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < line.words.length; at++) {
    const body = stateBody(line, at, known, names);
    if (body !== undefined) found.push(body);
    const named = headedName(line, at, known, names);
    if (named !== undefined) found.push(named);
  }
  return found;
}

/** "the Chinese foreign ministry", "Russian embassy in Minsk", "Iran's parliament" (without the possessive). */
function stateBody(line: Line, head: number, known: readonly Candidate[], names: NameWords): Candidate | undefined {
  const lower = line.lower[head] ?? '';
  if (!names.bodyHeads.has(lower)) return undefined;
  let first = head;
  while (first > 0 && names.bodyModifiers.has(line.lower[first - 1] ?? '')) first--;
  const state = known.find((candidate) => candidate.last === first - 1 && candidate.type === 'State');
  if (state === undefined) return undefined;
  const last = lower.startsWith('embass') || lower === 'consulate' ? withSeat(line, head, known) : head;
  return toPattern(line, state.first, last, 0.85, true);
}

/** "embassy in Minsk", "Embassy to Belarus" */
function withSeat(line: Line, head: number, known: readonly Candidate[]): number {
  const preposition = line.lower[head + 1];
  if (preposition !== 'in' && preposition !== 'to') return head;
  const seat = known.find(
    (candidate) => candidate.first === head + 2 && (candidate.type === 'Place' || candidate.type === 'State'),
  );
  return seat?.last ?? head;
}

function headedName(line: Line, head: number, known: readonly Candidate[], names: NameWords): Candidate | undefined {
  const word = line.words[head];
  if (word === undefined || !isCapitalized(word.text) || !names.organizationHeads.has(line.lower[head] ?? ''))
    return undefined;
  let first = head;
  while (first > 0 && joinsLeft(line, first - 1, known, names)) first--;
  while (first < head && isFunctionWord(line, first, names)) first++;
  let last = head;
  for (;;) {
    const further = complement(line, last, known, names);
    if (further === undefined) break;
    last = further;
  }
  if (first === last) return undefined;
  return toPattern(line, first, last, 0.75, false);
}

function joinsLeft(line: Line, at: number, known: readonly Candidate[], names: NameWords): boolean {
  const word = line.words[at];
  const lower = line.lower[at] ?? '';
  if (word === undefined) return false;
  if (lower === "'s" || lower === "'") return POSSESSIVE_INSIDE.test(line.words[at - 1]?.text ?? '');
  if (lower === '-') return isCapitalized(line.words[at - 1]?.text);
  if (lower === 'and' || lower === '&') {
    const left = line.words[at - 1];
    return isCapitalized(left?.text) && isAdjectival(left?.text ?? '') && !known.some((c) => c.last === at - 1);
  }
  if (!isCapitalized(word.text)) return false;
  if (names.offices.has(lower) || names.honorifics.has(lower) || names.officePlurals.has(lower)) return false;
  if (names.commonWords.has(lower) && lower !== 'new' && lower !== 'first' && lower !== 'united') return false;
  if (names.organizationHeads.has(lower) && at > 0 && line.lower[at + 1] === 'of') return true;
  return /^(PROPN|ADJ|NOUN|VERB|ADV|X)$/.test(word.upos);
}

/** "Social" in "Social and Labour Party": a coordination inside the name. */
const isAdjectival = (text: string): boolean => /(al|ic|ive|an|ish|ese|ary|ian|ious|Labou?r|Law|Green)$/.test(text);

function isFunctionWord(line: Line, at: number, names: NameWords): boolean {
  const lower = line.lower[at] ?? '';
  return (
    (names.commonWords.has(lower) && lower !== 'new') ||
    lower === "'s" ||
    lower === '-' ||
    lower === 'and' ||
    lower === '&'
  );
}

/** " of Foreign Affairs", " for the Liberation of Palestine", " of Socialists and Democrats" */
function complement(line: Line, last: number, known: readonly Candidate[], names: NameWords): number | undefined {
  if (!OF_WORDS.has(line.lower[last + 1] ?? '')) return undefined;
  const start = line.lower[last + 2] === 'the' ? last + 3 : last + 2;
  const isKnown = known.some((candidate) => candidate.first === start && isNamedPlace(candidate));
  if (!isCapitalized(line.words[start]?.text)) return undefined;
  if (names.commonWords.has(line.lower[start] ?? '') && !isKnown) return undefined;
  let end = start - 1;
  for (;;) {
    const country = known.find((candidate) => candidate.first === end + 1 && isNamedPlace(candidate));
    if (country !== undefined) return country.last;
    if (isNamePart(line, end + 1, names)) {
      end++;
      continue;
    }
    const link = line.lower[end + 1] ?? '';
    if (
      end < start ||
      !(link === 'and' || link === '&' || link === '-') ||
      !continuesField(line, end + 2, known, names)
    )
      return end;
    end += 2;
  }
}

const isNamedPlace = (candidate: Candidate): boolean =>
  candidate.kind === 'name' && (candidate.type === 'State' || candidate.type === 'Place');

function isNamePart(line: Line, at: number, names: NameWords): boolean {
  const word = line.words[at];
  const lower = line.lower[at] ?? '';
  return (
    isCapitalized(word?.text) &&
    !names.commonWords.has(lower) &&
    !names.offices.has(lower) &&
    !names.honorifics.has(lower)
  );
}

/** "Strategic and International Studies", "Socialists and Democrats"; not "Russia and Belarus", "… and the Green Party". */
function continuesField(line: Line, at: number, known: readonly Candidate[], names: NameWords): boolean {
  if (
    !isNamePart(line, at, names) ||
    known.some((candidate) => candidate.first <= at && at <= candidate.last && candidate.entry?.kind !== 'media')
  )
    return false;
  let end = at;
  while (isNamePart(line, end + 1, names)) end++;
  const plurals = /s$/.test(line.lower[at - 2] ?? '') && /s$/.test(line.lower[at] ?? '') && end === at;
  return plurals || (!OF_WORDS.has(line.lower[end + 1] ?? '') && !names.organizationHeads.has(line.lower[end] ?? ''));
}

function toPattern(line: Line, first: number, last: number, confidence: number, body: boolean): Candidate | undefined {
  const [a, z] = [line.words[first], line.words[last]];
  if (a === undefined || z === undefined) return undefined;
  return {
    first,
    last,
    start: a.start,
    end: z.end,
    type: 'Organization',
    kind: 'name',
    source: 'pattern',
    confidence,
    body,
  };
}
