/** The reader's names → candidates: articles, titles and demonyms taken off the front, possessives off the end. */
import type { EntityType } from '../../cypher/schema/ontology.ts';
import type { NameWords } from '../language/name-words.ts';
import type { NameLabel } from '../model/sentence.ts';
import type { Candidate } from './candidate.ts';
import { type Line, NAME_PARTICLES, POSSESSIVE_INSIDE } from './line.ts';

/** Below this the reader's own guess is wrong more often than right. */
const LEAST_CONFIDENCE = 0.35;

/** From this confidence on what lies between a name's borders belongs to it: "America's Health Plans", "Justice Party". */
const SURE_BORDERS = 0.75;

const TYPE_OF: Readonly<Record<Exclude<NameLabel, 'MISC'>, EntityType>> = {
  PER: 'Person',
  ORG: 'Organization',
  LOC: 'Place',
};

/** "Duchy of Warsaw", "German Empire": a state by its form. */
const STATE_FORM =
  /^(?:(?:Grand )?Duchy|Kingdom|Principality|Republic|Empire|Colony|Crown Colony|Commonwealth|Sultanate|Emirate|State|Khanate) of |(?: Empire| Republic| Kingdom| Khanate| Sultanate)$/;

export function readNames(line: Line, names: NameWords): Candidate[] {
  return line.sentence.names.flatMap(({ first, last, label, confidence }): Candidate[] => {
    if (confidence < LEAST_CONFIDENCE) return [];
    if (label === 'MISC' || isEvent(line, first, last, label, confidence, names))
      return candidate(line, first, last, 'Place', 'event', confidence);
    const parts: [number, number][] =
      confidence >= SURE_BORDERS ? [[first, last]] : split(line, first, last, label, names);
    return parts.flatMap(([from, to]) => {
      const [start, z] = trim(line, from, to, label, confidence >= SURE_BORDERS, names);
      const a = label === 'PER' ? withInitials(line, start) : start;
      if (a > z || isNoName(line, a, z, names)) return [];
      return candidate(line, a, z, typeByForm(line, a, z, TYPE_OF[label], names), 'reader', confidence);
    });
  });
}

const INITIAL = /^\p{Lu}\.$/u;

/** "A. Kowalska met the mayor": at the head of a sentence readers take the initial for another name, or for none. */
function withInitials(line: Line, first: number): number {
  let start = first;
  while (start > 0 && INITIAL.test(line.words[start - 1]?.text ?? '')) start--;
  return start;
}

function candidate(
  line: Line,
  first: number,
  last: number,
  type: EntityType,
  source: 'reader' | 'event',
  confidence: number,
): Candidate[] {
  const [a, z] = [line.words[first], line.words[last]];
  if (a === undefined || z === undefined) return [];
  return [{ first, last, start: a.start, end: z.end, type, kind: 'name', source, confidence }];
}

/** "Camp David Accords", where the reader is not sure that it is an organization or a place. */
const isEvent = (
  line: Line,
  first: number,
  last: number,
  label: NameLabel,
  confidence: number,
  names: NameWords,
): boolean =>
  label !== 'PER' &&
  confidence < SURE_BORDERS &&
  last > first &&
  names.eventHeads.has(line.lower[last] ?? '') &&
  !names.organizationHeads.has(line.lower[last] ?? '');

function isNoName(line: Line, first: number, last: number, names: NameWords): boolean {
  const text = line.words[first]?.text ?? '';
  if (/^[@#]|https?:/.test(text)) return true;
  if (first === last && INITIAL.test(text)) return true;
  // "quận 7" has a number for a name
  if (!line.words.slice(first, last + 1).some((word) => /\p{Lu}|^\d+$/u.test(word.text))) return true;
  const lower = line.lower[first] ?? '';
  // "The Government of Iraq" speaks of Iraq.
  const head = /^(federal|central|national)$/.test(lower) ? first + 1 : first;
  if (names.stateBodies.has(line.lower[head] ?? '') && line.lower[head + 1] === 'of') return true;
  return (
    first === last &&
    (names.commonWords.has(lower) ||
      names.offices.has(lower) ||
      names.officePlurals.has(lower) ||
      names.partisans.has(lower) ||
      names.nominals.has(lower))
  );
}

/** "Campbell's Progressive Conservatives" and "Green Party and the Labour Party" are two names, "People's Party" one. */
function split(line: Line, first: number, last: number, label: NameLabel, names: NameWords): [number, number][] {
  for (let at = first + 1; at < last; at++) {
    const text = line.words[at]?.text ?? '';
    if (text === '(')
      return [
        [first, at - 1],
        [at + 1, last],
      ];
    if (label === 'PER') continue;
    if (/^['’]s?$/.test(text) && !POSSESSIVE_INSIDE.test(line.words[at - 1]?.text ?? '')) return [[at + 1, last]];
    const joins = /^(and|,)$/.test(text) && (line.lower[at + 1] === 'the' || text === ',');
    if (joins && names.organizationHeads.has(line.lower[at - 1] ?? ''))
      return [[first, at - 1], ...split(line, at + 1, last, label, names)];
  }
  return [[first, last]];
}

/** Takes off what is around a name: articles, quotation marks, lower-case words, titles; cuts at an office after it. */
function trim(
  line: Line,
  first: number,
  last: number,
  label: NameLabel,
  isSure: boolean,
  names: NameWords,
): [number, number] {
  let [from, to] = [first, last];
  while (to > from && /^(['’]s?|[.,;:"”“)(–—-])$/.test(line.words[to]?.text ?? '')) to--;
  while (from < to && isLeadingWord(line, from) && !/^\d+$/.test(line.words[from + 1]?.text ?? '')) from++;
  const isTitle = (at: number): boolean => {
    const lower = line.lower[at] ?? '';
    return names.offices.has(lower) || names.officePlurals.has(lower);
  };
  if (label !== 'PER') {
    if (isSure) return [from, to];
    for (let at = from + 1; at <= to; at++)
      if (isTitle(at) && !/^(['’]s|office|club)$/.test(line.lower[at + 1] ?? '')) return [from, at - 1];
    return [from, to];
  }
  let start = from;
  for (let at = from; at < to; at++) {
    const lower = line.lower[at] ?? '';
    if (isTitle(at) || names.honorifics.has(lower) || names.officeTimes.has(lower) || names.partisans.has(lower))
      start = at + 1;
  }
  // "Prime Minister of Israel Yitzhak Rabin": the state belongs to the office.
  if (line.lower[start - 1] === 'of' && isTitle(start - 2) && to - start >= 2) start++;
  return [start, to];
}

function isLeadingWord(line: Line, at: number): boolean {
  const text = line.words[at]?.text ?? '';
  if (/^["“”'‘(–—-]$/.test(text) || /^(the|a|an)$/i.test(text)) return true;
  return /^\p{Ll}/u.test(text) && !NAME_PARTICLES.has(text) && !/\p{Lu}/u.test(text);
}

function typeByForm(line: Line, first: number, last: number, type: EntityType, names: NameWords): EntityType {
  const text = line.words
    .slice(first, last + 1)
    .map((word) => word.text)
    .join(' ');
  const head = line.lower[last] ?? '';
  if (type !== 'Organization' && last > first && names.organizationHeads.has(head)) return 'Organization';
  if (type === 'Place' && STATE_FORM.test(text)) return 'State';
  return type;
}
