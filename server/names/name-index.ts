/**
 * Names of entities in memory → the entities that what was typed may mean, best first. An own index, since what it is
 * for is narrow (short names, every word must match, the exact name first): see server/README.md for the measurement.
 */
import type { EntityNamesRow } from '../../cypher/read/entity-names.ts';
import type { EntityType } from '../../cypher/schema/ontology.ts';
import { foldName, foldVariants } from './fold-name.ts';
import { makeVocabulary, WORD_MATCH } from './vocabulary.ts';

export interface NameQuestion {
  /** What was typed; blank asks for all. */
  text: string;
  types?: readonly EntityType[] | undefined;
  skip: number;
  limit: number;
}
export interface NameHit {
  id: string;
  /** The name that matched, as it is written. */
  matched: string;
}
export interface NameAnswer {
  hits: NameHit[];
  total: number;
}

export interface NameIndex {
  /** Adds entities, or takes over what changed of them. */
  put(rows: readonly EntityNamesRow[]): void;
  remove(ids: readonly string[]): void;
  search(question: NameQuestion): NameAnswer;
}

/** How what was typed meets a name, best first. `written` is the name letter by letter but for case. */
const NAME_MATCH = { written: 0, writtenAlias: 1, folded: 2, foldedAlias: 3, words: 4, prefix: 5, fuzzy: 6, none: 255 };

/** With fewer entities than this found letter by letter, names with a letter or two wrong are looked at too. */
const ENOUGH_WITHOUT_FUZZY = 10;

interface IndexedEntity extends EntityNamesRow {
  names: IndexedName[];
  /** False once it was removed: words still lead to its names. */
  alive: boolean;
}
interface IndexedName {
  entity: number;
  text: string;
  isAlias: boolean;
  /** Numbers of its words. */
  words: number[];
}

export function makeNameIndex(): NameIndex {
  const vocabulary = makeVocabulary();
  const entities: IndexedEntity[] = [];
  const numberOf = new Map<string, number>();
  /** By number of word: the names that hold it. */
  const namesWith: IndexedName[][] = [];

  const add = (row: EntityNamesRow): void => {
    const entity = entities.length;
    const names = [row.name, ...row.aliases].flatMap((text, place) =>
      foldVariants(text).map((folded): IndexedName => {
        const words = folded.map((word) => vocabulary.add(word));
        return { entity, text, isAlias: place > 0, words };
      }),
    );
    entities.push({ ...row, names, alive: true });
    numberOf.set(row.id, entity);
    for (const name of names) {
      for (const word of new Set(name.words)) {
        const holders = namesWith[word];
        if (holders) holders.push(name);
        else namesWith[word] = [name];
      }
    }
  };
  const drop = (id: string): void => {
    const number = numberOf.get(id);
    if (number === undefined) return;
    numberOf.delete(id);
    const entity = entities[number] as IndexedEntity;
    entity.alive = false;
    for (const word of new Set(entity.names.flatMap(({ words }) => words))) {
      namesWith[word] = (namesWith[word] ?? []).filter((name) => name.entity !== number);
    }
    entity.names = [];
  };

  const findMatches = (typed: TypedText, fuzzy: boolean): Matches => {
    const matches: Matches = new Map();
    const meanings = typed.words.map((word) => vocabulary.match(word, fuzzy));
    for (const name of candidates(meanings, namesWith)) {
      const match = matchName(name, typed, meanings);
      const best = matches.get(name.entity);
      if (match < (best?.match ?? NAME_MATCH.none)) matches.set(name.entity, { match, name });
    }
    return matches;
  };

  return {
    put(rows) {
      for (const row of rows) {
        const known = entities[numberOf.get(row.id) ?? -1];
        if (known && sameNames(known, row)) Object.assign(known, row);
        else {
          drop(row.id);
          add(row);
        }
      }
    },
    remove(ids) {
      for (const id of ids) drop(id);
    },
    search({ text, types, skip, limit }) {
      const isWanted = (entity: IndexedEntity): boolean =>
        entity.alive && (types === undefined || types.includes(entity.type));
      const typed = { written: writtenForm(text), words: foldName(text) };
      const found: Found[] = [];
      if (typed.written === '') {
        for (const entity of entities) {
          if (isWanted(entity)) found.push({ entity, match: NAME_MATCH.none, matched: entity.name });
        }
      } else if (typed.words.length > 0) {
        const gather = (matches: Matches): void => {
          found.length = 0;
          for (const [number, { match, name }] of matches) {
            const entity = entities[number] as IndexedEntity;
            if (isWanted(entity)) found.push({ entity, match, matched: name.text });
          }
        };
        gather(findMatches(typed, false));
        if (found.length < ENOUGH_WITHOUT_FUZZY) gather(findMatches(typed, true));
      }
      const page = found.sort(bestFirst).slice(skip, skip + limit);
      return { hits: page.map(({ entity, matched }) => ({ id: entity.id, matched })), total: found.length };
    },
  };
}

interface TypedText {
  written: string;
  words: string[];
}
type Matches = Map<number, { match: number; name: IndexedName }>;
interface Found {
  entity: IndexedEntity;
  match: number;
  matched: string;
}

/** The names that hold the rarest of the typed words: each must be met, so no other name can be meant. */
function* candidates(meanings: readonly Uint8Array[], namesWith: readonly IndexedName[][]): Generator<IndexedName> {
  let rarest: number[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (const meaning of meanings) {
    const words: number[] = [];
    let holders = 0;
    for (let word = 0; word < meaning.length; word++) {
      if (meaning[word] === WORD_MATCH.none) continue;
      words.push(word);
      holders += namesWith[word]?.length ?? 0;
    }
    if (holders < fewest) [rarest, fewest] = [words, holders];
  }
  for (const word of rarest) yield* namesWith[word] ?? [];
}

/** Each typed word takes the best word of the name that is left; one that finds none rules the name out. */
function matchName(name: IndexedName, typed: TypedText, meanings: readonly Uint8Array[]): number {
  let worst: number = WORD_MATCH.exact;
  let inOrder = true;
  let taken = 0;
  for (const [place, meaning] of meanings.entries()) {
    let best: number = WORD_MATCH.none;
    let bestAt = -1;
    for (let at = 0; at < name.words.length; at++) {
      const match = meaning[name.words[at] as number] as number;
      if (match < best && (taken & (1 << at)) === 0) [best, bestAt] = [match, at];
    }
    if (bestAt < 0) return NAME_MATCH.none;
    taken |= 1 << bestAt;
    inOrder &&= bestAt === place;
    worst = Math.max(worst, best);
  }
  if (worst === WORD_MATCH.fuzzy) return NAME_MATCH.fuzzy;
  if (worst === WORD_MATCH.prefix) return NAME_MATCH.prefix;
  if (!inOrder || meanings.length < name.words.length) return NAME_MATCH.words;
  const isWritten = writtenForm(name.text) === typed.written;
  if (name.isAlias) return isWritten ? NAME_MATCH.writtenAlias : NAME_MATCH.foldedAlias;
  return isWritten ? NAME_MATCH.written : NAME_MATCH.folded;
}

function bestFirst(one: Found, other: Found): number {
  return (
    one.match - other.match ||
    other.entity.statements - one.entity.statements ||
    other.entity.documents - one.entity.documents ||
    one.matched.length - other.matched.length ||
    (one.entity.id < other.entity.id ? -1 : 1)
  );
}

const writtenForm = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

const sameNames = (one: EntityNamesRow, other: EntityNamesRow): boolean =>
  one.name === other.name && one.aliases.join('\n') === other.aliases.join('\n');
