/**
 * Sentences → mentions. Names come from the gazetteer, from the make of organizations' names, from titles, from the
 * reader and from names seen elsewhere in the document; `resolve-overlaps.ts` decides between them. Then capitals are
 * read as places or states, names get the office said with them, and descriptions and pronouns are added.
 */
import { type GazetteerEntry, gazetteerEntry } from '../gazetteer/entries.ts';
import { scannerFor } from '../gazetteer/scanner.ts';
import type { NameWords } from '../language/name-words.ts';
import type { Mention } from '../model/mention.ts';
import type { ReadName } from '../model/sentence.ts';
import type { FindMentions } from '../step-signatures.ts';
import { abbreviatedNames } from './abbreviated-names.ts';
import { agreeWithReader } from './agree-with-reader.ts';
import type { Candidate } from './candidate.ts';
import { capitalUse } from './capital-as-state.ts';
import { nominalsHeadFirst, officeHeadFirst } from './head-first.ts';
import { isCapitalized, type Line, toLine } from './line.ts';
import { findNominals } from './nominals.ts';
import { keyOf, type OfficeBefore, officeBefore } from './offices.ts';
import { organizationPatterns } from './organization-patterns.ts';
import { placePatterns } from './place-patterns.ts';
import { readNames } from './read-names.ts';
import { repeatedNames } from './repeated-names.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { scanGazetteer } from './scan-gazetteer.ts';
import { withTitleOwner } from './title-owners.ts';
import { titledPeople } from './titled-people.ts';

export const findMentions: FindMentions = (document, sentences, language) => {
  const { names } = language;
  const byRule = language.reader?.byRule ?? false;
  if (names === undefined) return [];
  const scanner = scannerFor(language.code, language.forms);
  const prepared = scanner.prepare(document.text);
  const speaksOf = speaksOfIn(prepared);
  const year = Number(document.publishedAt?.slice(0, 4));
  const stateFor = stateInItsTime(speaksOf, year);
  const lines = sentences.map(toLine);
  const proposed = lines.map((line) => {
    const scanned = scanGazetteer(line, { scanner, prepared, speaksOf, names, year });
    const known = byRule ? agreeWithReader(line, scanned) : scanned;
    return [
      ...known,
      ...abbreviatedNames(line, names),
      ...readNames(line, names),
      ...(byRule
        ? []
        : [
            ...organizationPatterns(line, known, names),
            ...placePatterns(line, names),
            ...titledPeople(line, known, names),
          ]),
    ];
  });
  const first = lines.map((line, at) => resolveOverlaps(line, proposed[at] ?? []));
  const repeated = repeatedNames(lines, first, names);
  return lines.flatMap((line, at) => {
    const candidates = resolveOverlaps(line, [...(proposed[at] ?? []), ...(repeated[at] ?? [])]);
    const named = withOffices(
      line,
      readCapitals(line, withoutEvents(line, candidates, names), names, stateFor).map((candidate) =>
        toMention(document.text, line, candidate),
      ),
      names,
    );
    const described = (names.headFirst ? nominalsHeadFirst : findNominals)(line, named, names);
    return [...named, ...described]
      .map((mention) => withTitleOwner(mention, speaksOf, names))
      .sort((a, b) => a.start - b.start || b.end - a.end);
  });
};

/** Whether a text speaks of the state that an entry belongs to, or names the entry in full. */
function speaksOfIn(prepared: string): (entry: GazetteerEntry) => boolean {
  const answers = new Map<string, boolean>();
  return (entry) => {
    let answer = answers.get(entry.key);
    if (answer === undefined) {
      const state = gazetteerEntry(entry.state);
      const known = entry.type === 'State' ? entry : state;
      const signs =
        known === undefined
          ? [entry.name, ...entry.aliases.filter((alias) => alias === alias.toUpperCase())]
          : [known.name, ...known.adjectives, ...known.aliases.filter((alias) => alias.length < 5)];
      answer = signs.some((sign) =>
        new RegExp(`\\b${sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u').test(prepared),
      );
      answers.set(entry.key, answer);
    }
    return answer;
  };
}

type StateFor = (capital: GazetteerEntry) => GazetteerEntry | undefined;

/** Capitals that stand for a union that has its seat there, in a text that speaks of it and not of their state. */
const SEATS: ReadonlyMap<string, string> = new Map([['place:brussels', 'organization:european-union']]);

/**
 * Moscow stands for the Soviet Union in a text of its years, and in any that speaks of it and not of Russia; Brussels for
 * the European Union in one that does not speak of Belgium.
 */
function stateInItsTime(speaksOf: (entry: GazetteerEntry) => boolean, year: number): StateFor {
  return (capital) => {
    const current = gazetteerEntry(capital.state);
    const union = gazetteerEntry(SEATS.get(capital.key));
    if (union !== undefined && speaksOf(union) && current !== undefined && !speaksOf(current)) return union;
    const former = capital.formerStates
      .map((key) => gazetteerEntry(key))
      .find(
        (state) =>
          state !== undefined &&
          (year > 0 ? year < (state.until ?? 0) : speaksOf(state) && current !== undefined && !speaksOf(current)),
      );
    return former ?? current;
  };
}

/**
 * "the 2010 United Kingdom general election", "the Camp David Accords": a name inside the name of an event. A state or
 * an organization stays as an adjective, a place is not meant.
 */
function withoutEvents(line: Line, candidates: readonly Candidate[], names: NameWords): Candidate[] {
  return candidates.flatMap((candidate) => {
    if (candidate.kind !== 'name' || candidate.type === 'Person' || !isInsideEvent(line, candidate, names))
      return [candidate];
    return candidate.type === 'Place' ? [] : [{ ...candidate, kind: 'adjective' as const }];
  });
}

const ELECTION_WORDS =
  /^(general|presidential|parliamentary|federal|legislative|local|special|regional|provincial|senate|house|european|municipal|state|gubernatorial|leadership)$/;

function isInsideEvent(line: Line, candidate: Candidate, names: NameWords): boolean {
  let at = candidate.last + 1;
  while (ELECTION_WORDS.test(line.lower[at] ?? '')) at++;
  const lower = line.lower[at] ?? '';
  if (/^elections?$/.test(lower) || lower === 'referendum') return true;
  if (candidate.last + 1 === at && isCapitalized(line.words[at]?.text) && line.words[at]?.upos === 'PROPN') {
    while (isCapitalized(line.words[at + 1]?.text) && line.words[at + 1]?.upos === 'PROPN') at++;
    return names.eventHeads.has(line.lower[at] ?? '');
  }
  return false;
}

/** Capitals become the state where they stand for it. From left to right: a coordination goes by its first. */
function readCapitals(line: Line, candidates: readonly Candidate[], names: NameWords, stateFor: StateFor): Candidate[] {
  const decided: Candidate[] = [...candidates];
  for (const [at, candidate] of decided.entries()) {
    const { entry } = candidate;
    if (entry?.kind !== 'capital' || candidate.kind !== 'name' || candidate.type !== 'Place') continue;
    const state = stateFor(entry);
    if (state !== undefined && capitalUse(line, candidate, decided, names) === 'state')
      decided[at] = { ...candidate, type: state.type, entry: state };
  }
  return decided;
}

function toMention(text: string, line: Line, candidate: Candidate): Mention {
  const { first, last, end, kind, type, confidence, entry } = candidate;
  const read = readAt(line, candidate);
  const lead = kind === 'name' && read?.lead !== undefined ? line.words[read.lead] : undefined;
  const start = lead?.start ?? candidate.start;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    type,
    sentence: line.index,
    first,
    last,
    head: headOf(line, first, last),
    number: 'singular',
    confidence,
    ...(read?.base === undefined ? {} : { gloss: read.base }),
    ...(entry === undefined ? {} : { gazetteerKey: entry.key }),
    ...(entry?.gender === undefined ? {} : { gender: entry.gender }),
  };
}

/** What the reader tells of a name with the same borders: its dictionary form, the word that says what it is. */
const readAt = ({ sentence }: Line, { first, last }: Candidate): ReadName | undefined =>
  sentence.names.find((name) => name.first === first && name.last === last);

/** The word of a span whose head lies outside it. */
function headOf(line: Line, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const head = line.words[at]?.head ?? -1;
    if ((head < first || head > last) && line.words[at]?.upos !== 'PUNCT') return at;
  }
  return last;
}

/** People named with an office carry it: "Russian Defense Minister Sergei Shoigu" → Defense Minister of state:russia. */
function withOffices(line: Line, named: readonly Mention[], names: NameWords): Mention[] {
  const result: Mention[] = [];
  for (const mention of named) {
    if (mention.type !== 'Person' || mention.kind !== 'name') {
      result.push(mention);
      continue;
    }
    const before =
      (names.headFirst ? officeHeadFirst : officeBefore)(line, mention.first, named, names) ??
      sharedOffice(line, mention, result);
    const title = line.lower[mention.first - 1] ?? '';
    const addressed = names.genderOf.get(title);
    const gender = addressed ?? mention.gender ?? genderOfGivenName(line.lower[mention.first] ?? '', mention, names);
    const office =
      before && names.counterparts.has((before.office.role ?? before.office.title).toLowerCase())
        ? (counterpartOffice(before.office.of, result) ?? before.office)
        : before?.office;
    const of = office?.of ?? ownerAfter(line, mention.last, named);
    result.push({
      ...mention,
      ...(office === undefined || before === undefined
        ? {}
        : { office: { ...office, ...(of === undefined ? {} : { of }), first: before.first } }),
      ...(gender === undefined ? {} : { gender }),
      ...(addressed === undefined ? {} : { addressed }),
    });
  }
  return result;
}

function genderOfGivenName(given: string, mention: Mention, names: NameWords): Mention['gender'] {
  if (mention.first === mention.last) return undefined;
  if (names.femaleNames.has(given)) return 'female';
  return names.maleNames.has(given) ? 'male' : undefined;
}

/** "Presidents Putin and Lukashenko": the title before the first is the second's too; whose it is only the first's. */
function sharedOffice(line: Line, { first }: Mention, before: readonly Mention[]): OfficeBefore | undefined {
  const link = line.lower[first - 1] ?? '';
  const end = link === 'and' && line.lower[first - 2] === ',' ? first - 3 : first - 2;
  if (link !== 'and' && link !== ',') return undefined;
  const { office } = before.findLast(({ last, type }) => last === end && type === 'Person') ?? {};
  return office?.shared ? { office: { title: office.title, shared: true }, first } : undefined;
}

/** "Defense Minister Sergei Shoigu of Russia": whose minister he is stands after the name. */
function ownerAfter(line: Line, last: number, named: readonly Mention[]): string | undefined {
  if (line.lower[last + 1] !== 'of') return undefined;
  const owner = named.find(({ first, type, kind }) => first === last + 2 && type === 'State' && kind === 'name');
  return owner && keyOf(owner);
}

/** "his Belarusian counterpart Viktor Khrenin" holds, for Belarus, the office of the person named before. */
function counterpartOffice(of: string | undefined, before: readonly Mention[]): Mention['office'] {
  const told = before.findLast((mention) => mention.type === 'Person' && mention.office !== undefined)?.office;
  if (told === undefined) return undefined;
  const { title, role } = told;
  return { title, ...(role === undefined ? {} : { role }), ...(of === undefined ? {} : { of }) };
}
