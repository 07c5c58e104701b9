/**
 * Words → candidates that the gazetteer knows: longest name first, with the traps of names that are something else too
 * ("Jordan" in "Jordan Peterson", "the Times", "Nice to see").
 */
import type { GazetteerEntry } from '../gazetteer/entries.ts';
import type { Hit, Scanner } from '../gazetteer/scanner.ts';
import type { NameWords } from '../language/name-words.ts';
import type { Candidate } from './candidate.ts';
import { isCapitalized, type Line } from './line.ts';

/** Names of outlets and bodies that are ordinary words: they count only after "the" with a capital inside a sentence. */
const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  'Times Guardian Economist Amnesty Memorial Solidarity Diet Quad Contras Amal Fars Mehr Bild Chevron Telegram Tesla Shell Gulf Pacific Atlantic Amazon Arctic Confederacy Alliance'.split(
    ' ',
  ),
);

/** Places and states that are given names, surnames or words: next to another unknown capitalized word they are not meant. */
const PERSON_TRAPS: ReadonlySet<string> = new Set(
  (
    'Jordan Chad Georgia Israel Paris London Austin Dallas Charlotte Sydney Victoria Florence Sofia Alexandria Kent Lima ' +
    'Santiago Cuba Kingston Georgetown Jersey Lincoln Houston Jackson Cleveland Carolina Virginia Dakota Montana Denver ' +
    'Troy Brooklyn Chelsea Devon Salisbury Oxford Cambridge Durham Perth Darwin Adelaide Melbourne Berlin Vienna Milan ' +
    'Roma Verona Siena Kobe Asia India America China Ireland Holland England Wales France Germany Spain Rosario Cali ' +
    'Split Nice Tyre Hama Gori Osh Natal Derry Newport Bristol Norfolk Hamilton Washington Madeira Valencia Aragon Malé ' +
    'Boston Orlando Baltimore Phoenix Kerry Marseille Lyon Bergen Male Palmyra Sumy Tula Lomé Sucre Bethlehem Nazareth'
  ).split(' '),
);

/** Of those, the ones that are ordinary words: they need a preposition of place before them. */
const WORD_PLACES: ReadonlySet<string> = new Set(
  'Nice Split Tyre Male Hama Gori Osh Natal Sumy Tula Hue Mobile Reading'.split(' '),
);

/** What a title-cased name of a party or parliament begins with in many states: it is this entry's only where the text speaks of its state. */
const SHARED_NAMES =
  /^(Democratic|Republican|Labour|Labor|Conservative|Socialist|National|Congress|Senate|House|Supreme|Central|Security|State|Liberal|Workers|People|Communist|Christian|Justice|New|Free|Coordination|Federal|Civic|Law|Cabinet|Servant|Bundesrat|Self|Red|Department|Ministry)/;

export function scanGazetteer(
  line: Line,
  prepared: string,
  scanner: Scanner,
  speaksOf: (entry: GazetteerEntry) => boolean,
  names: NameWords,
): Candidate[] {
  const { words, sentence } = line;
  const candidates: Candidate[] = [];
  let after = sentence.start;
  for (let first = 0; first < words.length; first++) {
    const word = words[first];
    if (word === undefined || word.start < after || word.text.startsWith('@')) continue;
    const start = word.start + offsetInside(word.text);
    const hit = scanner.longestAt(prepared, start);
    if (hit === undefined) continue;
    const last = lastWordBefore(line, first, hit.end);
    if (last === undefined) continue;
    const candidate = toCandidate(line, first, last, start, hit, prepared, scanner, speaksOf, names);
    if (candidate === undefined) continue;
    candidates.push(candidate, ...stateInside(line, prepared, scanner, candidate));
    after = hit.end;
  }
  return candidates;
}

/** "Chinese" in "Chinese foreign ministry": whose ministry it is. */
function stateInside(line: Line, prepared: string, scanner: Scanner, outer: Candidate): Candidate[] {
  if (outer.body !== true) return [];
  const inner = scanner.longestAt(prepared, outer.start, outer.end);
  const last = inner && lastWordBefore(line, outer.first, inner.end);
  const entry = inner?.entries[0];
  if (inner === undefined || last === undefined || entry?.type !== 'State') return [];
  return [{ ...outer, last, end: inner.end, type: 'State', kind: 'adjective', entry, body: false }];
}

/** "#China" and "pro-Russian" hold a name after their first character or part. */
function offsetInside(text: string): number {
  if (text.startsWith('#')) return 1;
  const hyphen = text.indexOf('-');
  return hyphen > 0 && /^\p{Ll}/u.test(text) ? hyphen + 1 : 0;
}

/** The word that ends where the name ends; none where the name ends inside a word. */
function lastWordBefore(line: Line, first: number, end: number): number | undefined {
  for (let at = first; at < line.words.length; at++) {
    const word = line.words[at];
    if (word === undefined || word.start >= end) return undefined;
    if (word.end === end || (word.end > end && /^[-'’.]/.test(word.text.slice(end - word.start)))) return at;
  }
  return undefined;
}

function toCandidate(
  line: Line,
  first: number,
  last: number,
  start: number,
  hit: Hit,
  prepared: string,
  scanner: Scanner,
  speaksOf: (entry: GazetteerEntry) => boolean,
  names: NameWords,
): Candidate | undefined {
  const text = line.words
    .slice(first, last + 1)
    .map((word) => word.text)
    .join(' ');
  const entry = hit.entries.length > 1 ? (hit.entries.find(speaksOf) ?? hit.entries[0]) : hit.entries[0];
  if (entry === undefined) return undefined;
  const body = entry.kind === 'ministry';
  const base = { first, last, start, end: hit.end, type: entry.type, source: 'gazetteer' as const, entry, body };
  if (hit.use === 'adjective' || hit.use === 'people') {
    if (isLanguageName(line, first, hit) || (entry.type === 'Organization' && !speaksOf(entry))) return undefined;
    const isName = entry.name === text || entry.aliases.includes(text);
    return { ...base, kind: isName ? 'name' : 'adjective', confidence: 0.95 };
  }
  const single = first === last;
  const before = line.words[first - 1]?.text;
  const next = line.words[last + 1];
  const isKnownPerson = next !== undefined && scanner.longestAt(prepared, next.start)?.entries[0]?.type === 'Person';
  if (single && ORDINARY_WORDS.has(text) && !(first > 1 && line.lower[first - 1] === 'the')) return undefined;
  if (single && WORD_PLACES.has(text) && !names.placePrepositions.has(line.lower[first - 1] ?? '')) return undefined;
  if (
    single &&
    PERSON_TRAPS.has(text) &&
    !isKnownPerson &&
    (isUnknownName(line, first - 1, names) || isUnknownName(line, last + 1, names))
  )
    return undefined;
  if (hit.use === 'surname') {
    if (isUnknownName(line, first - 1, names) || (next !== undefined && isUnknownName(line, last + 1, names)))
      return undefined;
    if (first > 0 && (before === '-' || before === '/')) return undefined;
    return { ...base, kind: 'name', confidence: 0.85 };
  }
  if (entry.type === 'Organization' && entry.state !== undefined && SHARED_NAMES.test(text) && !speaksOf(entry)) {
    const { entry: _, ...unkeyed } = base;
    return { ...unkeyed, kind: 'name', confidence: 0.7 };
  }
  return { ...base, kind: 'name', confidence: 0.95 };
}

/** "speaks Russian", "in English": a language, not a people. */
function isLanguageName(line: Line, first: number, hit: Hit): boolean {
  if (hit.use !== 'adjective') return false;
  const next = line.words[first + 1];
  if (next !== undefined && /^(NOUN|PROPN|ADJ)$/.test(next.upos))
    return next.lemma === 'language' || next.lemma === 'translation';
  const before = line.lower[first - 1] ?? '';
  return /^(in|into|speak|speaks|spoke|spoken|speaking|learn|learned|translated)$/.test(before);
}

/** A capitalized word that is no title, no demonym and no start of a sentence: probably part of a person's name. */
function isUnknownName(line: Line, at: number, names: NameWords): boolean {
  const word = line.words[at];
  const lower = line.lower[at];
  if (word === undefined || lower === undefined || !isCapitalized(word.text) || word.upos !== 'PROPN') return false;
  if (/^[A-Z]{2,}$/.test(word.text)) return false;
  return !(
    names.offices.has(lower) ||
    names.officePlurals.has(lower) ||
    names.honorifics.has(lower) ||
    names.officeModifiers.has(lower) ||
    names.officeTimes.has(lower) ||
    names.commonWords.has(lower) ||
    names.organizationHeads.has(lower) ||
    names.eventHeads.has(lower) ||
    names.placeHeads.has(lower)
  );
}
