/** The reader's names → candidates: articles, titles and demonyms taken off the front, possessives off the end. */
import type { EntityType } from '../../cypher/schema/ontology.ts';
import type { NameWords } from '../language/name-words.ts';
import type { NameLabel } from '../model/sentence.ts';
import type { Candidate } from './candidate.ts';
import { isCapitalized, type Line } from './line.ts';

/** Below this the reader's own guess is wrong more often than right. */
const LEAST_CONFIDENCE = 0.35;

const TYPE_OF: Readonly<Record<NameLabel, EntityType | undefined>> = {
  PER: 'Person',
  ORG: 'Organization',
  LOC: 'Place',
  MISC: undefined,
};

/** "Duchy of Warsaw", "German Empire": a state by its form. */
const STATE_FORM = /^(?:(?:Grand )?Duchy|Kingdom|Principality|Republic|Empire|Colony|Crown Colony|Commonwealth|Sultanate|Emirate|State|Khanate) of |(?: Empire| Republic| Kingdom| Khanate| Sultanate)$/;

export function readNames(line: Line, names: NameWords): Candidate[] {
  return line.sentence.names.flatMap(({ first, last, label, confidence }): Candidate[] => {
    if (confidence < LEAST_CONFIDENCE) return [];
    const [from, to] = trim(line, first, last, label, names);
    const [a, z] = [line.words[from], line.words[to]];
    if (a === undefined || z === undefined || from > to) return [];
    const text = line.words.slice(from, to + 1).map((word) => word.text).join(' ');
    if (!/\p{Lu}/u.test(text) || /^[@#]|https?:/.test(text)) return [];
    if (from === to && names.commonWords.has(line.lower[from] ?? '')) return [];
    const type = TYPE_OF[label];
    const span = { first: from, last: to, start: a.start, end: z.end, confidence };
    if (type === undefined) return [{ ...span, type: 'Place', kind: 'name', source: 'event' }];
    return [{ ...span, type: typeByForm(line, from, to, text, type, names), kind: 'name', source: 'reader' }];
  });
}

function trim(line: Line, first: number, last: number, label: NameLabel, names: NameWords): [number, number] {
  let [from, to] = [first, last];
  while (to > from && /^(['’]s?|[.,;:"”“)(–—-])$/.test(line.words[to]?.text ?? '')) to--;
  while (from < to && (/^["“”'‘(–—-]$/.test(line.words[from]?.text ?? '') || /^(the|a|an)$/.test(line.lower[from] ?? ''))) from++;
  if (label !== 'PER') return [from, to];
  const isTitle = (at: number): boolean => {
    const lower = line.lower[at] ?? '';
    return names.honorifics.has(lower) || names.offices.has(lower) || names.officeTimes.has(lower) || names.officePlurals.has(lower);
  };
  let title = from;
  for (let at = from; at < to; at++) if (isTitle(at) && !(at > from && at + 1 === to && !isCapitalized(line.words[at]?.text))) title = at + 1;
  return [Math.min(title, to), to];
}

function typeByForm(line: Line, first: number, last: number, text: string, type: EntityType, names: NameWords): EntityType {
  const head = line.lower[last] ?? '';
  if (type !== 'Organization' && last > first && names.organizationHeads.has(head)) return 'Organization';
  if (type === 'Place' && STATE_FORM.test(text)) return 'State';
  return type;
}
