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
  /^(Democratic|Republican|Labour|Labor|Conservative|Socialist|National|Congress|Senate|House|Supreme|Central|Security|State|Liberal|Workers|People|Communist|Christian|Justice|New|Free|Coordination|Federal|Civic|Law|Cabinet|Servant|Bundesrat|Self|Red|Department|Ministry|Progressive|Reform|Green|Union|Independence|Centre|Freedom|Popular|Movement)/;

/** What the scan goes by in one document. */
export interface GazetteerScan {
  scanner: Scanner;
  /** The document's text as the scanner compares it. */
  prepared: string;
  /** Whether the text speaks of an entry's state, or names the entry in full. */
  speaksOf: (entry: GazetteerEntry) => boolean;
  names: NameWords;
  /** Of publication; NaN where it is not known. */
  year: number;
}

/** A hit with its words. */
interface Place {
  first: number;
  last: number;
  start: number;
  hit: Hit;
}

/** Probability that a hit is meant: a name, a surname alone, a party's name that many states share. */
const SURE = 0.95;
const SURNAME_ALONE = 0.85;
const SHARED = 0.7;

export function scanGazetteer(line: Line, scan: GazetteerScan): Candidate[] {
  const { words, sentence } = line;
  const candidates: Candidate[] = [];
  let after = sentence.start;
  for (let first = 0; first < words.length; first++) {
    const word = words[first];
    if (word === undefined || word.start < after || word.text.startsWith('@')) continue;
    const start = word.start + offsetInside(word.text);
    const hit = scan.scanner.longestAt(scan.prepared, start);
    if (hit === undefined) continue;
    const last = lastWordBefore(line, first, hit.end);
    if (last === undefined) continue;
    const candidate = toCandidate(line, { first, last, start, hit }, scan);
    if (candidate === undefined) continue;
    candidates.push(candidate, ...stateInside(line, scan, candidate));
    after = hit.end;
  }
  return candidates;
}

/** "Chinese" in "Chinese foreign ministry": whose ministry it is. */
function stateInside(line: Line, { scanner, prepared }: GazetteerScan, outer: Candidate): Candidate[] {
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

/** "George Bush" is the one in office in that year, or the last to have been; without a year the first of them. */
function oneOf(entries: readonly GazetteerEntry[], { speaksOf, year }: GazetteerScan): GazetteerEntry | undefined {
  if (entries.some(({ type }) => type !== 'Person')) return entries.find(speaksOf) ?? entries[0];
  const begun = ({ offices }: GazetteerEntry): number => Math.min(...offices.map(({ from }) => from));
  const inOffice = entries.filter(({ offices }) =>
    offices.some(({ from, to = Number.POSITIVE_INFINITY }) => from <= year && year <= to),
  );
  const before = entries.filter((entry) => !(begun(entry) > year));
  const [first] = [inOffice, before, entries].filter((some) => some.length > 0);
  return [...(first ?? [])].sort((one, other) => (year > 0 ? begun(other) - begun(one) : begun(one) - begun(other)))[0];
}

function toCandidate(line: Line, place: Place, scan: GazetteerScan): Candidate | undefined {
  const { first, last, start, hit } = place;
  const entry = hit.entries.length > 1 ? oneOf(hit.entries, scan) : hit.entries[0];
  if (entry === undefined) return undefined;
  const text = line.words
    .slice(first, last + 1)
    .map((word) => word.text)
    .join(' ');
  // "The Saudi-led coalition" speaks of its leader too.
  const body = entry.kind === 'ministry' || entry.kind === 'coalition';
  const base = { first, last, start, end: hit.end, type: entry.type, source: 'gazetteer' as const, body };
  if (hit.use === 'adjective' || hit.use === 'people') {
    if (isLanguageName(line, first, hit) || (entry.type === 'Organization' && !scan.speaksOf(entry))) return undefined;
    const isName = entry.name === text || entry.aliases.includes(text);
    return { ...base, entry, kind: isName ? 'name' : 'adjective', confidence: SURE };
  }
  if (first === last && isTrap(line, first, text, scan)) return undefined;
  if (hit.use === 'surname') {
    const before = line.words[first - 1]?.text;
    if (isUnknownName(line, first - 1, scan.names) || isUnknownName(line, last + 1, scan.names)) return undefined;
    if (before === '-' || before === '/') return undefined;
    return { ...base, entry, kind: 'name', confidence: SURNAME_ALONE };
  }
  // "КПРФ" is nobody else's, as "CP" is.
  const isParty = entry.kind === 'party' && first === last && !/\p{Script=Cyrillic}/u.test(text);
  const isShared = SHARED_NAMES.test(text) || isParty;
  if (entry.type === 'Organization' && entry.state !== undefined && isShared && !scan.speaksOf(entry)) {
    return { ...base, kind: 'name', confidence: SHARED };
  }
  return { ...base, entry, kind: 'name', confidence: SURE };
}

/** One word that is something else here: "the Times" is, "Times" is not; "Jordan Peterson", "Nice to see". */
function isTrap(line: Line, at: number, text: string, { scanner, prepared, names }: GazetteerScan): boolean {
  const before = line.lower[at - 1] ?? '';
  // "Bà May", "Mrs. May"
  if (/^(?:mr|mrs|ms)\.?$/.test(before)) return false;
  if (ORDINARY_WORDS.has(text) && !(at > 1 && before === 'the')) return true;
  if (WORD_PLACES.has(text) && !names.placePrepositions.has(before)) return true;
  // "Quốc vương Jordan Abdullah"
  if (!PERSON_TRAPS.has(text) || (names.headFirst && names.offices.has(before))) return false;
  const next = line.words[at + 1];
  const beforeKnownPerson =
    next !== undefined && scanner.longestAt(prepared, next.start)?.entries[0]?.type === 'Person';
  return !beforeKnownPerson && (isUnknownName(line, at - 1, names) || isUnknownName(line, at + 1, names));
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
