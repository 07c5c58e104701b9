/**
 * Candidates → those that stand. The one place that decides between names that overlap:
 *
 * 1. a reader's name that runs over two names the gazetteer knows, joined by "and" or a comma, is two names, and one that
 *    runs on after an organization and its country is cut there;
 * 2. a known person, organization or place loses to a longer name around it ("Bank" of "Bank of China", "Paris Hilton");
 * 3. of equal length the gazetteer goes before a pattern, a pattern before a title, a title before the reader;
 * 4. an adjective inside the name of a state's body stays ("Russian" in "Russian embassy"), any other is part of the name;
 * 5. names of events and products are no entities: what lies inside is kept as an adjective if it is a state, else dropped.
 */
import type { Candidate, CandidateSource } from './candidate.ts';
import type { Line } from './line.ts';

/** Words of length that a source is worth: more than half a word never overrules a longer sure name. */
const SOURCE_WORTH: Readonly<Record<CandidateSource, number>> = {
  gazetteer: 0.8,
  pattern: 0.6,
  title: 0.58,
  repeated: 0.55,
  event: 0.45,
  reader: 0.3,
};

/** A reader this unsure does not overrule anyone by length. */
const UNSURE = 0.3;

export function resolveOverlaps(line: Line, candidates: readonly Candidate[]): Candidate[] {
  const sound = candidates.filter(
    (candidate) =>
      !isTwoNames(line, candidate, candidates) &&
      !runsOn(candidate, candidates) &&
      !hidesPerson(candidate, candidates) &&
      !isReadOtherwise(candidate, candidates),
  );
  const ordered = [...sound].sort((a, b) => worth(b) - worth(a) || a.first - b.first || a.last - b.last);
  const standing: Candidate[] = [];
  for (const candidate of ordered) {
    const rivals = standing.filter((other) => overlaps(candidate, other));
    if (rivals.length === 0) {
      standing.push(candidate);
      continue;
    }
    if (rivals.every((rival) => mayStandInside(candidate, rival))) {
      standing.push(rivals.some((rival) => rival.source === 'event') ? { ...candidate, kind: 'adjective' } : candidate);
    }
  }
  return standing
    .filter((candidate) => candidate.source !== 'event')
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

const overlaps = (a: Candidate, b: Candidate): boolean => a.first <= b.last && b.first <= a.last;

function worth(candidate: Candidate): number {
  const length = candidate.last - candidate.first + 1;
  const sure = candidate.source === 'gazetteer' || candidate.confidence >= UNSURE;
  return (
    (sure ? length : Math.min(length, 1)) +
    SOURCE_WORTH[candidate.source] +
    (candidate.source === 'reader' ? 0.2 * candidate.confidence : 0)
  );
}

function mayStandInside(inner: Candidate, outer: Candidate): boolean {
  if (inner.first < outer.first || inner.last > outer.last) return false;
  if (outer.source === 'event') return inner.type === 'State' && inner.source === 'gazetteer';
  return outer.body === true && inner.kind === 'adjective' && inner.source === 'gazetteer';
}

/** "Liberal Party of Canada Fernand Viau": a reader's name that runs on after an organization that ends with its country. */
const runsOn = (candidate: Candidate, all: readonly Candidate[]): boolean =>
  candidate.source === 'reader' &&
  all.some(
    (other) =>
      other.source === 'pattern' &&
      other.first === candidate.first &&
      other.last < candidate.last &&
      all.some(
        (place) =>
          place.source === 'gazetteer' &&
          place.last === other.last &&
          place.first > other.first &&
          place.type !== 'Organization',
      ),
  );

/** "State Antony Blinken": no organization or place, where it ends with a person that the gazetteer knows in full. */
const hidesPerson = (candidate: Candidate, all: readonly Candidate[]): boolean =>
  candidate.source === 'reader' &&
  candidate.type !== 'Person' &&
  all.some(
    (other) =>
      other.source === 'gazetteer' &&
      other.type === 'Person' &&
      other.last === candidate.last &&
      other.first > candidate.first &&
      other.last > other.first,
  );

/** A name by its make alone gives way to a reader who is sure of other borders or another type: "Michael Bay". */
const isReadOtherwise = (candidate: Candidate, all: readonly Candidate[]): boolean =>
  (candidate.source === 'pattern' || candidate.source === 'title') &&
  candidate.body !== true &&
  all.some(
    (other) =>
      other.source === 'reader' &&
      other.confidence >= SURE_READER &&
      overlaps(candidate, other) &&
      (other.first !== candidate.first || other.last !== candidate.last || other.type !== candidate.type),
  );

/** From this confidence on a reader's borders are better than those that a pattern sees. */
const SURE_READER = 0.7;

function isTwoNames(line: Line, candidate: Candidate, all: readonly Candidate[]): boolean {
  if (candidate.source !== 'reader' && candidate.source !== 'title') return false;
  const inside = all.filter(
    (other) =>
      other.source === 'gazetteer' &&
      other.first >= candidate.first &&
      other.last <= candidate.last &&
      other.entry !== undefined,
  );
  return inside.some((left) =>
    inside.some((right) => {
      if (right.first <= left.last || right.first - left.last > 3) return false;
      const between = line.lower.slice(left.last + 1, right.first).join(' ');
      const whole = left.first === candidate.first && right.last === candidate.last;
      return whole && /^(and|,|, and|or|-|\/|&)$/.test(between) && candidate.type !== 'Organization';
    }),
  );
}
