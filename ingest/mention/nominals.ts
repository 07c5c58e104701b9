/**
 * Definite descriptions and pronouns that may refer to something named: "the Belarusian leader", "his Chinese
 * counterpart", "both countries", "the alliance", "he". Which of them do is for coreference to say.
 */
import type { NameWords } from '../language/name-words.ts';
import type { Mention } from '../model/mention.ts';
import { isCapitalized, type Line } from './line.ts';
import { keyOf, officeBefore } from './offices.ts';

/** A description reaches no further left of its head than this. */
const LONGEST_LEFT = 8;
const CONFIDENCE = 0.8;

export function findNominals(line: Line, named: readonly Mention[], names: NameWords): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < line.words.length; at++) {
    if (named.some((mention) => mention.kind === 'name' && mention.first <= at && at <= mention.last)) continue;
    const mention =
      pronounAt(line, at, names) ??
      stateBodyAt(line, at, named, names) ??
      officeAt(line, at, named, names) ??
      nounAt(line, at, named, names);
    if (
      mention !== undefined &&
      !found.some((other) => other.first <= mention.first && mention.last <= other.last && other.kind === mention.kind)
    )
      found.push(mention);
  }
  return found;
}

function pronounAt(line: Line, at: number, names: NameWords): Mention | undefined {
  const word = line.words[at];
  const pronoun = names.pronouns.get(line.lower[at] ?? '');
  if (word === undefined || pronoun === undefined || word.relation === 'expl') return undefined;
  // "World War I"
  if (pronoun.firstPerson && word.upos !== 'PRON') return undefined;
  const type = pronoun.types[0];
  if (type === undefined) return undefined;
  return {
    ...span(line, at, at, at),
    kind: 'pronoun',
    type,
    number: pronoun.number,
    ...(pronoun.gender === undefined ? {} : { gender: pronoun.gender }),
  };
}

/** "the Belarusian government": speaks of Belarus. */
function stateBodyAt(line: Line, at: number, named: readonly Mention[], names: NameWords): Mention | undefined {
  if (!names.stateBodies.has(line.lower[at] ?? '')) return undefined;
  const owner = ownerBefore(line, at, named);
  if (owner?.gazetteerKey === undefined) return undefined;
  const first = line.lower[owner.first - 1] === 'the' ? owner.first - 1 : owner.first;
  return {
    ...span(line, first, at, at),
    kind: 'nominal',
    type: 'State',
    gazetteerKey: owner.gazetteerKey,
    number: 'singular',
  };
}

/** The state whose name or adjective stands before word `at`, with at most one modifier between. */
function ownerBefore(line: Line, at: number, named: readonly Mention[]): Mention | undefined {
  const end = line.lower[at - 1] === "'s" || line.lower[at - 1] === "'" ? at - 2 : at - 1;
  return named.find((mention) => mention.type === 'State' && mention.last === end);
}

/** "the Belarusian leader", "the president of Belarus", "his Chinese counterpart", "the two presidents" */
function officeAt(line: Line, at: number, named: readonly Mention[], names: NameWords): Mention | undefined {
  const lower = line.lower[at] ?? '';
  const singular = names.offices.has(lower) ? lower : names.officePlurals.get(lower);
  if (singular === undefined || line.words[at]?.upos === 'VERB') return undefined;
  if (goesOn(line, at, names) || isFollowedByName(line, at, named)) return undefined;
  const plural = !names.offices.has(lower);
  const [last, ofKey] = complementOf(line, at, named, names);
  if (ofKey === undefined && isOfSomebodyElse(line, last)) return undefined;
  const before = officeBefore(line, at + 1, named, names);
  const of = ofKey ?? before?.office.of;
  const begins = before?.first ?? at;
  const first = leftEdge(line, begins, named, names) ?? (of === undefined ? undefined : asideEdge(line, begins, named));
  if (first === undefined) return undefined;
  const title = fieldTitle(line, at, last, before?.office.title ?? lower, names);
  const [end, owners] = plural && ofKey !== undefined ? furtherOwners(line, last, ofKey, named) : [last, []];
  return {
    ...span(line, first, end, at),
    kind: 'nominal',
    type: 'Person',
    number: plural ? 'plural' : 'singular',
    office: {
      title: plural ? singularTitle(title, singular) : title,
      ...(of === undefined || owners.length > 1 ? {} : { of }),
      ...(owners.length > 1 ? { owners } : {}),
    },
    ...genderOf(lower, names),
  };
}

/** "foreign ministers" → "foreign minister" */
const singularTitle = (title: string, singular: string): string => title.replace(/[\p{L}]+(?= of |$)/u, singular);

/** "the foreign ministers of Russia, Iran and Türkiye": the last word of the row, and whose each is. */
function furtherOwners(line: Line, last: number, first: string, named: readonly Mention[]): [number, string[]] {
  const owners = [first];
  let end = last;
  for (;;) {
    let next = end + 1;
    while (/^(,|and|&|the)$/.test(line.lower[next] ?? '') && next - end <= LONGEST_LINK) next++;
    const owner = named.find(
      (mention) => mention.first === next && mention.type === 'State' && mention.kind === 'name',
    );
    if (owner === undefined || next === end + 1) return [end, owners];
    owners.push(keyOf(owner));
    end = owner.last;
  }
}

/** Words between two of a row: ", and the". */
const LONGEST_LINK = 3;

/** "deputy" of "deputy foreign minister", "Secretary" of "Secretary-General": the office's head comes later. */
function goesOn(line: Line, at: number, names: NameWords): boolean {
  let next = at + 1;
  while (names.officeModifiers.has(line.lower[next] ?? '') && !names.offices.has(line.lower[next] ?? '')) next++;
  return names.offices.has(line.lower[next] ?? '') && (next === at + 1 || line.lower[at] !== 'president');
}

/** A name right after makes the words its title, not a description of their own. */
function isFollowedByName(line: Line, at: number, named: readonly Mention[]): boolean {
  let next = at + 1;
  if (/^(of|for)$/.test(line.lower[next] ?? '')) {
    const owner = named.find(
      (mention) => mention.first === next + 1 || (line.lower[next + 1] === 'the' && mention.first === next + 2),
    );
    next = owner === undefined ? next + 2 : owner.last + 1;
  }
  return named.some((mention) => mention.first === next && mention.type === 'Person' && mention.kind === 'name');
}

/** "president of Belarus", "secretary of state", "minister of foreign affairs of Japan": last word and whose it is. */
function complementOf(
  line: Line,
  at: number,
  named: readonly Mention[],
  names: NameWords,
): [last: number, of: string | undefined] {
  let last = at;
  for (;;) {
    const preposition = line.lower[last + 1];
    if (preposition !== 'of' && preposition !== 'for' && preposition !== 'to') return [last, undefined];
    const start = line.lower[last + 2] === 'the' ? last + 3 : last + 2;
    const owner = named.find(
      (mention) =>
        mention.first === start &&
        mention.kind === 'name' &&
        (mention.type === 'State' || mention.type === 'Organization' || mention.type === 'Place'),
    );
    if (owner !== undefined && (preposition === 'of' || line.lower[at] === 'ambassador' || line.lower[at] === 'envoy'))
      return [owner.last, keyOf(owner)];
    let field = start;
    while (names.officeFields.has(line.lower[field] ?? '') && line.lower[field] !== 'the') field++;
    if (field === start || preposition === 'to') return [last, undefined];
    last = field - 1;
  }
}

/** "The foreign minister of Norland", where nothing knows Norland: no description of anybody. */
const isOfSomebodyElse = (line: Line, last: number): boolean =>
  line.lower[last + 1] === 'of' &&
  (isCapitalized(line.words[last + 2]?.text) ||
    (line.lower[last + 2] === 'the' && isCapitalized(line.words[last + 3]?.text)));

/** "secretary of state", not only "secretary". */
function fieldTitle(line: Line, at: number, last: number, title: string, names: NameWords): string {
  const field: string[] = [];
  for (let next = at + 1; next <= last; next++) {
    const lower = line.lower[next] ?? '';
    if (lower !== 'of' && lower !== 'for' && lower !== 'the' && !names.officeFields.has(lower)) break;
    field.push(line.words[next]?.text ?? '');
  }
  while (/^(of|for|the)$/i.test(field.at(-1) ?? '')) field.pop();
  return [title, ...field].join(' ');
}

/** Where a definite description begins; undefined for an indefinite one ("a Belarusian official"). */
function leftEdge(line: Line, first: number, named: readonly Mention[], names: NameWords): number | undefined {
  let at = first - 1;
  for (let steps = 0; at >= 0 && steps < LONGEST_LEFT; steps++, at--) {
    const lower = line.lower[at] ?? '';
    if (names.definites.has(lower) || names.possessives.has(lower)) return at;
    const owner = named.find(
      (mention) => mention.last === at && (mention.type === 'State' || mention.type === 'Organization'),
    );
    if (owner !== undefined) {
      const left = line.lower[owner.first - 1] ?? '';
      if (/^(a|an|some|many|several|other|no|any|few)$/.test(left)) return undefined;
      return names.definites.has(left) || names.possessives.has(left) ? owner.first - 1 : owner.first;
    }
    if (lower === "'s" || lower === "'" || names.pairWords.has(lower) || names.officeTimes.has(lower)) continue;
    if (line.words[at]?.upos !== 'ADJ' && line.words[at]?.upos !== 'NUM') break;
  }
  const start = named.find(
    (mention) => mention.first === first && (mention.type === 'State' || mention.type === 'Organization'),
  );
  return start === undefined || /^(a|an|some|many|several|other|no|any|few)$/.test(line.lower[first - 1] ?? '')
    ? undefined
    : first;
}

/** "Lukashenko, president of Belarus", "Wałęsa, a former president of Poland", "Modi is prime minister of India". */
function asideEdge(line: Line, first: number, named: readonly Mention[]): number | undefined {
  const start = /^(a|an)$/.test(line.lower[first - 1] ?? '') ? first - 1 : first;
  const before = line.lower[start - 1] ?? '';
  if (/^(is|was|became|remains|remained|as|elected|appointed|named)$/.test(before)) return start;
  const isAside = /^[,(–—]$/.test(before) && named.some(({ last, type }) => last === start - 2 && type === 'Person');
  return isAside ? start : undefined;
}

/** "the alliance", "his country", "both nations", "the two sides", "the U.S.-led coalition", "Coalition forces" */
function nounAt(line: Line, at: number, named: readonly Mention[], names: NameWords): Mention | undefined {
  const noun = names.nominals.get(line.lower[at] ?? '');
  if (noun === undefined || isCapitalized(line.words[at + 1]?.text) || line.lower[at + 1] === 'of') return undefined;
  if (named.some((mention) => mention.first <= at && at <= mention.last)) return undefined;
  const isOrganization = noun.type === 'Organization' && isCapitalized(line.words[at]?.text);
  const isModifier = /^(NOUN|PROPN)$/.test(line.words[at + 1]?.upos ?? '') && line.words[at]?.relation === 'compound';
  if (isModifier && !isOrganization) return undefined;
  const first =
    definiteEdge(line, at, named, noun.type === 'Organization', names) ??
    (isOrganization && !isCapitalized(line.words[at - 1]?.text) && !INDEFINITES.test(line.lower[at - 1] ?? '')
      ? at
      : undefined);
  if (first === undefined || (noun.number === 'plural' && !pairs(line, first, at, names))) return undefined;
  return { ...span(line, first, at, at), kind: 'nominal', type: noun.type, number: noun.number };
}

const INDEFINITES = /^(a|an|some|many|several|other|no|any|few|each|every|one|another|such)$/;

/** Where "the two sides" or "the wider coalition" begins: at its article or possessive; undefined where it has none. */
function definiteEdge(
  line: Line,
  head: number,
  named: readonly Mention[],
  mayBeModified: boolean,
  names: NameWords,
): number | undefined {
  const isDefinite = (at: number): boolean =>
    names.definites.has(line.lower[at] ?? '') || names.possessives.has(line.lower[at] ?? '');
  let at = head - 1;
  if (names.pairWords.has(line.lower[at] ?? '')) {
    if (isDefinite(at - 1)) return at - 1;
    return line.lower[at] === 'both' ? at : undefined;
  }
  for (let steps = 0; mayBeModified && at > 0 && steps < LONGEST_LEFT && !isDefinite(at); steps++) {
    const leader = named.find((mention) => mention.last === at && mention.type === 'State');
    if (leader !== undefined && line.lower[at + 1] === '-') at = leader.first - 1;
    else if (names.nominalModifiers.has(line.lower[at] ?? '')) at--;
    else return undefined;
  }
  return isDefinite(at) ? at : undefined;
}

/** A plural noun refers to two that were named only when the text says "two" or "both". */
const pairs = (line: Line, first: number, at: number, names: NameWords): boolean =>
  line.lower.slice(first, at).some((word) => names.pairWords.has(word));

const genderOf = (lower: string, names: NameWords): { gender?: 'female' | 'male' } => {
  const gender = names.genderOf.get(lower);
  return gender === undefined ? {} : { gender };
};

function span(line: Line, first: number, last: number, head: number): Omit<Mention, 'kind' | 'type' | 'number'> {
  const start = line.words[first]?.start ?? 0;
  const end = line.words[last]?.end ?? start;
  const text = line.words
    .slice(first, last + 1)
    .reduce(
      (so, word, at, all) => so + (at > 0 ? ' '.repeat(word.start - (all[at - 1]?.end ?? word.start)) : '') + word.text,
      '',
    );
  return { start, end, text, sentence: line.index, first, last, head, confidence: CONFIDENCE };
}
