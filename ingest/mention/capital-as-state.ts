/**
 * Is a capital meant as the place, or does it stand for its state? "Talks in Minsk" is the place; "Moscow and Minsk
 * agreed", "Washington accused", "ties with Beijing" are states. Decided by the word before, the verb it depends on and
 * its neighbor in a coordination; in doubt a subject is a state and anything else a place.
 */
import type { NameWords } from '../language/name-words.ts';
import type { Candidate } from './candidate.ts';
import type { Line } from './line.ts';

export type CapitalUse = 'state' | 'place';

/** Prepositions that join parties, not places. */
const PARTY_PREPOSITIONS: ReadonlySet<string> = new Set(
  'with between against by on toward towards among without behind over alongside than like'.split(' '),
);
const PLACE_OF_NOUNS =
  /^(capital|city|town|mayor|streets?|center|centre|outskirts|suburbs?|municipality|province|north|south|east|west|miles|kilometers|part|district|heart|airport|siege|fall|battle|treaty|peace|bishop|university|port|defen[cs]e)$/;
const WELCOMES = /^(?:welcom|invit|accompan)(?:e|es|ed|ing|ies|ied|y)?$/;
const PLACE_VERBS =
  /^(visit|leave|reach|enter|capture|seize|tour|bomb|shell|strike|storm|occupy|besiege|encircle|defend|hit|pass)$/;

export function capitalUse(
  line: Line,
  candidate: Candidate,
  decided: readonly Candidate[],
  names: NameWords,
): CapitalUse {
  const { lower, words } = line;
  const { first, last } = candidate;
  const before = lower[first - 1] ?? '';
  const next = lower[last + 1] ?? '';
  const afterNext = lower[last + 2] ?? '';
  if (isDateline(line, first, last) || words.slice(first, last + 1).some((word) => /^D\.?C/.test(word.text)))
    return 'place';
  if (
    next === ',' &&
    decided.some(
      (other) => other.first === last + 2 && other.type === 'State' && other.entry?.key === candidate.entry?.state,
    )
  )
    return 'place';
  if (
    next === '-' &&
    /^(led|backed|brokered|supported|aligned|controlled|sponsored|imposed|friendly|appointed|installed|dominated)$/.test(
      afterNext,
    )
  )
    return 'state';
  if (next === '-' || before === '-') return afterNext === 'based' || before !== '-' ? 'place' : 'state';
  if (next === "'s" || next === "'") return names.cityNouns.has(afterNext) && afterNext !== 'talks' ? 'place' : 'state';
  const joined = joinedWith(line, candidate, decided);
  if (joined !== undefined) return joined;
  if (names.placePrepositions.has(before)) {
    const attitude =
      before === 'in' && lower.slice(Math.max(0, first - 4), first - 1).some((word) => names.attitudeWords.has(word));
    return attitude ? 'state' : 'place';
  }
  if (PARTY_PREPOSITIONS.has(before)) return 'state';
  // "welcomed Moon to Pyongyang"
  if (before === 'to' && lower.slice(Math.max(0, first - 12), first - 1).some((word) => WELCOMES.test(word)))
    return 'place';
  if (before === 'to' || before === 'for' || before === 'from') {
    if (
      words[first - 2]?.text !== undefined &&
      lower.slice(Math.max(0, first - 8), first - 1).some((word) => names.motionWords.has(word))
    )
      return 'place';
    return before === 'from' && words[first - 2]?.upos === 'VERB' ? 'place' : 'state';
  }
  if (before === 'of') return PLACE_OF_NOUNS.test(words[first - 2]?.lemma ?? '') ? 'place' : 'state';
  if (names.cityNouns.has(next) || names.placeHeads.has(next)) return 'place';
  const word = words[last];
  const verb = word === undefined ? undefined : words[word.head];
  const relation = word?.relation ?? '';
  if (relation.startsWith('nsubj')) return isPlaceStatement(line, word?.head ?? -1) ? 'place' : 'state';
  if (relation === 'obj') return PLACE_VERBS.test(verb?.lemma ?? '') ? 'place' : 'state';
  if (first === 0 || /^(but|that|as|when|if|while|whether|because|said|says|and|,|"|“|:)$/.test(before)) {
    return /^(VERB|AUX)$/.test(words[last + 1]?.upos ?? '') || next === 'and' ? 'state' : 'place';
  }
  return verb?.upos === 'VERB' && relation !== 'obl' && !PLACE_VERBS.test(verb.lemma) ? 'state' : 'place';
}

/** "MINSK, November 17", "PARIS (AFP) -" */
function isDateline(line: Line, first: number, last: number): boolean {
  if (first > 1) return false;
  const text = line.words[first]?.text ?? '';
  const next = line.words[last + 1]?.text ?? '';
  return (
    (text === text.toUpperCase() && /^[,(.–—-]$/.test(next)) ||
    (first === 0 && /^[(–—]$/.test(next)) ||
    (first === 0 && next === ',' && /^\d+$/.test(line.words[last + 3]?.text ?? ''))
  );
}

/** In "Moscow and Minsk", "Russia, Minsk and Kyiv" the first of the row decides for all. */
function joinedWith(line: Line, candidate: Candidate, decided: readonly Candidate[]): CapitalUse | undefined {
  const link = line.lower[candidate.first - 1] ?? '';
  if (link !== 'and' && link !== 'or' && link !== ',') return undefined;
  const end = link === 'and' && line.lower[candidate.first - 2] === ',' ? candidate.first - 3 : candidate.first - 2;
  const other = decided.find((left) => left.last === end && left.kind === 'name');
  if (
    other === undefined ||
    (link === ',' && line.lower[candidate.last + 1] !== 'and' && line.lower[candidate.last + 1] !== ',')
  )
    return undefined;
  if (other.type === 'State') return 'state';
  return other.entry?.kind === 'capital' ? 'place' : undefined;
}

/** "Minsk is located", "Minsk is a city", "Minsk hosted the summit" */
function isPlaceStatement(line: Line, head: number): boolean {
  const word = line.words[head];
  return word !== undefined && /^(locate|city|capital|situate|lie|host|fall|town|site|venue)$/.test(word.lemma);
}
