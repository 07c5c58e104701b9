/**
 * Names of entities in memory → the entities that what was typed may mean, best first. An own index, since what it is
 * for is narrow (short names, every word must match, the exact name first): see server/README.md for the measurement.
 */
import type { EntityNamesRow } from '../../cypher/read/entity-names.ts';
import type { EntityType } from '../../cypher/schema/ontology.ts';
import { foldName, foldVariants } from './fold-name.ts';
import { smallest } from './smallest.ts';
import { type Meaning, makeVocabulary, WORD_MATCH } from './vocabulary.ts';

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
const NAME_MATCH = {
  written: 0,
  writtenAlias: 1,
  folded: 2,
  foldedAlias: 3,
  words: 4,
  prefix: 5,
  fuzzy: 6,
  none: 255,
} as const;

/** With fewer entities than this found letter by letter, and none exactly, names with a letter or two wrong are looked at. */
const ENOUGH_WITHOUT_FUZZY = 10;

/** Room in a ranking number for how often an entity is spoken of, and for its own number. */
const MOST_SPOKEN_OF = 2 ** 23 - 1;
const MOST_ENTITIES = 2 ** 24;

interface IndexedEntity extends EntityNamesRow {
  names: number[];
  /** False once it was removed: words may still lead to its names. */
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
  const names: IndexedName[] = [];
  const numberOf = new Map<string, number>();
  /** By number of word: the names that hold it. */
  const namesWith: number[][] = [];

  const add = (row: EntityNamesRow): void => {
    const entity: IndexedEntity = { ...row, names: [], alive: true };
    const number = entities.push(entity) - 1;
    numberOf.set(row.id, number);
    const addName = (text: string, isAlias: boolean): void => {
      for (const folded of foldVariants(text)) {
        const words = folded.map((word) => vocabulary.add(word));
        const name = names.push({ entity: number, text, isAlias, words }) - 1;
        entity.names.push(name);
        for (const word of words) {
          const holders = namesWith[word];
          if (!holders) namesWith[word] = [name];
          else if (holders.at(-1) !== name) holders.push(name);
        }
      }
    };
    addName(row.name, false);
    for (const alias of row.aliases) addName(alias, true);
  };
  const drop = (id: string): void => {
    const entity = entities[numberOf.get(id) ?? -1];
    if (!entity) return;
    numberOf.delete(id);
    entity.alive = false;
    const dropped = new Set(entity.names);
    for (const word of new Set(entity.names.flatMap((name) => names[name]?.words ?? []))) {
      namesWith[word] = (namesWith[word] ?? []).filter((name) => !dropped.has(name));
    }
  };

  /** The entities met, with the name by which each is met best. */
  const find = (typed: TypedText, fuzzy: boolean): Found => {
    const meanings = typed.words.map((word) => vocabulary.meaningOf(word, fuzzy));
    const found: Found = { entities: [], matches: new Uint8Array(entities.length).fill(NAME_MATCH.none), names: [] };
    for (const word of rarest(meanings, namesWith)) {
      for (const number of namesWith[word] ?? []) {
        const name = names[number] as IndexedName;
        const best = found.matches[name.entity] as number;
        const match = matchName(name, typed, meanings);
        // Of names met alike, the canonical one, which was added first, says best who is meant.
        const isBetter = match < best || (match === best && number < (found.names[name.entity] ?? number));
        if (match === NAME_MATCH.none || !isBetter) continue;
        if (best === NAME_MATCH.none) found.entities.push(name.entity);
        found.matches[name.entity] = match;
        found.names[name.entity] = number;
      }
    }
    return found;
  };

  const answer = (found: Found, { types, skip, limit }: NameQuestion): NameAnswer => {
    const ranks = new Float64Array(found.entities.length);
    let total = 0;
    for (const number of found.entities) {
      const { type, alive, statements, documents } = entities[number] as IndexedEntity;
      if (!alive || types?.includes(type) === false) continue;
      const rarity = MOST_SPOKEN_OF - Math.min(statements + documents, MOST_SPOKEN_OF);
      const match = found.matches[number] as number;
      ranks[total++] = (match * (MOST_SPOKEN_OF + 1) + rarity) * MOST_ENTITIES + number;
    }
    const page = smallest(ranks.subarray(0, total), skip + limit).slice(skip);
    const hits = page.map((rank) => {
      const number = rank % MOST_ENTITIES;
      const { id, name } = entities[number] as IndexedEntity;
      return { id, matched: names[found.names[number] ?? -1]?.text ?? name };
    });
    return { hits, total };
  };

  return {
    put(rows) {
      // In the order of their ids, so that equals rank alike whichever database the rows come from.
      for (const row of [...rows].sort((one, other) => (one.id < other.id ? -1 : 1))) {
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
    search(question) {
      const typed = { written: writtenForm(question.text), words: foldName(question.text) };
      if (typed.written === '') {
        const all = entities.map((_, number) => number);
        return answer({ entities: all, matches: new Uint8Array(entities.length), names: [] }, question);
      }
      if (typed.words.length === 0) return { hits: [], total: 0 };
      const found = find(typed, false);
      const isEnough =
        found.entities.length >= ENOUGH_WITHOUT_FUZZY ||
        found.entities.some((number) => (found.matches[number] as number) <= NAME_MATCH.foldedAlias);
      return answer(isEnough ? found : find(typed, true), question);
    },
  };
}

interface TypedText {
  written: string;
  words: string[];
}
interface Found {
  /** Numbers of the entities met. */
  entities: number[];
  /** By number of entity (NAME_MATCH). */
  matches: Uint8Array;
  /** By number of entity: number of the name; none where all are asked for. */
  names: number[];
}

/** The words met by the typed word that fewest names meet: each must be met, so no other name can be meant. */
function rarest(meanings: readonly Meaning[], namesWith: readonly number[][]): readonly number[] {
  let [rarest, fewest]: [readonly number[], number] = [[], Number.POSITIVE_INFINITY];
  for (const { words } of meanings) {
    let holders = 0;
    for (const word of words) holders += namesWith[word]?.length ?? 0;
    if (holders < fewest) [rarest, fewest] = [words, holders];
  }
  return rarest;
}

/** Each typed word takes the best word of the name that is left; one that finds none rules the name out. */
function matchName(name: IndexedName, typed: TypedText, meanings: readonly Meaning[]): number {
  let worst: number = WORD_MATCH.exact;
  let inOrder = true;
  let taken = 0;
  for (let place = 0; place < meanings.length; place++) {
    const { matches } = meanings[place] as Meaning;
    let best: number = WORD_MATCH.none;
    let bestAt = -1;
    for (let at = 0; at < name.words.length; at++) {
      const match = matches[name.words[at] as number] as number;
      if (match < best && (taken & (1 << at)) === 0) {
        best = match;
        bestAt = at;
      }
    }
    if (bestAt < 0) return NAME_MATCH.none;
    taken |= 1 << bestAt;
    if (bestAt !== place) inOrder = false;
    if (best > worst) worst = best;
  }
  if (worst === WORD_MATCH.fuzzy) return NAME_MATCH.fuzzy;
  if (worst === WORD_MATCH.prefix) return NAME_MATCH.prefix;
  if (!inOrder || meanings.length < name.words.length) return NAME_MATCH.words;
  const isWritten = writtenForm(name.text) === typed.written;
  if (name.isAlias) return isWritten ? NAME_MATCH.writtenAlias : NAME_MATCH.foldedAlias;
  return isWritten ? NAME_MATCH.written : NAME_MATCH.folded;
}

const writtenForm = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

const sameNames = (one: EntityNamesRow, other: EntityNamesRow): boolean =>
  one.name === other.name && one.aliases.join('\n') === other.aliases.join('\n');
