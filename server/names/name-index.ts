/**
 * Names of entities in memory → the entities that what was typed may mean, best first. An own index, since what it is
 * for is narrow (short names, every word must match, the exact name first): see server/README.md for the measurement.
 */
import { ENTITY_TYPES, type EntityType } from '../../cypher/schema/ontology.ts';
import { foldVariants } from './fold-name.ts';
import { smallest } from './smallest.ts';
import { type Meaning, makeVocabulary, WORD_MATCH } from './vocabulary.ts';

/** What is to be found by name: an entity, or a document by its title. */
export interface Named {
  id: string;
  type?: EntityType;
  name: string;
  aliases: readonly string[];
  /** Whole, from 0: of those that are met alike, the one with most comes first. */
  weight: number;
}

export interface NameQuestion {
  /** What was typed; blank asks for all. */
  text: string;
  types?: readonly EntityType[] | undefined;
  /** Only those that it lets through. */
  keep?: ((id: string) => boolean) | undefined;
  /** False where names with a letter or two wrong are not to be looked at. */
  fuzzy?: boolean;
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
  /** All that are met, by type. */
  totals: { type: EntityType; count: number }[];
}

export interface NameIndex {
  /** Adds entities, or takes over what changed of them. */
  put(rows: readonly Named[]): void;
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

/** Entities met by a text whose answer is remembered; how many answers are, and how many hits of each. */
const COMMON = 2_000;
const TEXTS_REMEMBERED = 5_000;
const HITS_REMEMBERED = 500;

/** Room in a ranking number for the weight of an entity, and for its own number. */
const HEAVIEST = 2 ** 23 - 1;
const MOST_ENTITIES = 2 ** 24;

/** Lists that stand for one object each: by number of entity, and by number of name. A search reads 100,000 of them. */
interface Entities {
  rows: Named[];
  /** Place in ENTITY_TYPES; -1 without a type. */
  type: number[];
  weight: number[];
  /** False once it was removed: words may still lead to its names. */
  alive: boolean[];
  names: number[][];
}
interface Names {
  entity: number[];
  text: string[];
  isAlias: boolean[];
  /** Numbers of its words. */
  words: number[][];
}

export function makeNameIndex(): NameIndex {
  const vocabulary = makeVocabulary();
  const entities: Entities = { rows: [], type: [], weight: [], alive: [], names: [] };
  const names: Names = { entity: [], text: [], isAlias: [], words: [] };
  const numberOf = new Map<string, number>();
  /** By number of word: the names that hold it. */
  const namesWith: number[][] = [];
  /** First hits of texts that very many entities meet: the first letters of a word, which everyone types. */
  const remembered = new Map<string, NameAnswer>();

  const addName = (entity: number, text: string, isAlias: boolean): number[] =>
    foldVariants(text).map((folded) => {
      const words = folded.map((word) => vocabulary.add(word));
      const name = names.entity.push(entity) - 1;
      names.text.push(text);
      names.isAlias.push(isAlias);
      names.words.push(words);
      for (const word of words) {
        const holders = namesWith[word];
        if (!holders) namesWith[word] = [name];
        else if (holders.at(-1) !== name) holders.push(name);
      }
      return name;
    });
  const add = (row: Named): void => {
    const number = entities.rows.push(row) - 1;
    numberOf.set(row.id, number);
    entities.type.push(row.type ? ENTITY_TYPES.indexOf(row.type) : -1);
    entities.weight.push(row.weight);
    entities.alive.push(true);
    const aliases = row.aliases.flatMap((alias) => addName(number, alias, true));
    entities.names.push([...addName(number, row.name, false), ...aliases]);
  };
  const drop = (id: string): void => {
    const number = numberOf.get(id);
    if (number === undefined) return;
    numberOf.delete(id);
    entities.alive[number] = false;
    const dropped = new Set(entities.names[number]);
    for (const word of new Set([...dropped].flatMap((name) => names.words[name] ?? []))) {
      namesWith[word] = (namesWith[word] ?? []).filter((name) => !dropped.has(name));
    }
  };

  /** The entities met, with the name by which each is met best. */
  const find = (typed: TypedText, fuzzy: boolean): Found => {
    const meanings = typed.words.map((word) => vocabulary.meaningOf(word, fuzzy));
    const size = entities.rows.length;
    const found = {
      entities: [] as number[],
      matches: new Uint8Array(size).fill(NAME_MATCH.none),
      names: new Int32Array(size),
    };
    for (const word of rarest(meanings, namesWith)) {
      for (const name of namesWith[word] ?? []) {
        const match = matchName(names, name, typed, meanings);
        if (match === NAME_MATCH.none) continue;
        const entity = names.entity[name] as number;
        const best = found.matches[entity] as number;
        // Of names met alike, the canonical one says best who is meant, then the alias that was given first.
        if (match > best || (match === best && !isMoreTelling(names, name, found.names[entity] as number))) continue;
        if (best === NAME_MATCH.none) found.entities.push(entity);
        found.matches[entity] = match;
        found.names[entity] = name;
      }
    }
    return found;
  };

  const answer = ({ entities: met, matches, names: by }: Found, question: NameQuestion): NameAnswer => {
    const { types, keep, skip, limit } = question;
    const ranks = new Float64Array(met.length);
    const asked = types && ENTITY_TYPES.map((type) => types.includes(type));
    const tally = ENTITY_TYPES.map(() => 0);
    let total = 0;
    for (const number of met) {
      if (!entities.alive[number]) continue;
      const type = entities.type[number] as number;
      if (asked && !asked[type]) continue;
      if (keep && !keep((entities.rows[number] as Named).id)) continue;
      if (type >= 0) tally[type] = (tally[type] as number) + 1;
      const rarity = HEAVIEST - Math.min(entities.weight[number] as number, HEAVIEST);
      ranks[total++] = ((matches[number] as number) * (HEAVIEST + 1) + rarity) * MOST_ENTITIES + number;
    }
    const page = smallest(ranks.subarray(0, total), skip + limit).slice(skip);
    const hits = page.map((rank) => {
      const number = rank % MOST_ENTITIES;
      const { id, name } = entities.rows[number] as Named;
      return { id, matched: (by && names.text[by[number] as number]) ?? name };
    });
    const totals = ENTITY_TYPES.flatMap((type, at) => (tally[at] ? { type, count: tally[at] as number } : []));
    return { hits, total, totals };
  };

  const meet = (text: string, fuzzy: boolean): Found => {
    const written = writtenForm(text);
    if (written === '') {
      const all = Array.from(entities.rows.keys());
      return { entities: all, matches: new Uint8Array(all.length), names: undefined };
    }
    const typed = foldVariants(text).flatMap((words) => (words.length > 0 ? [{ written, words }] : []));
    if (typed.length === 0) return { entities: [], matches: new Uint8Array(), names: undefined };
    const found = typed.map((one) => find(one, false)).reduce(best);
    const isEnough =
      !fuzzy ||
      found.entities.length >= ENOUGH_WITHOUT_FUZZY ||
      found.entities.some((number) => (found.matches[number] as number) <= NAME_MATCH.foldedAlias);
    return isEnough ? found : typed.map((one) => find(one, true)).reduce(best);
  };

  return {
    put(rows) {
      remembered.clear();
      // In the order of their ids, so that equals rank alike whichever database the rows come from.
      for (const row of [...rows].sort((one, other) => (one.id < other.id ? -1 : 1))) {
        const number = numberOf.get(row.id) ?? -1;
        const known = entities.rows[number];
        if (known && sameNames(known, row)) {
          entities.rows[number] = row;
          entities.type[number] = row.type ? ENTITY_TYPES.indexOf(row.type) : -1;
          entities.weight[number] = row.weight;
        } else {
          drop(row.id);
          add(row);
        }
      }
    },
    remove(ids) {
      remembered.clear();
      for (const id of ids) drop(id);
    },
    search(question) {
      const { text, types, keep, fuzzy = true, skip, limit } = question;
      if (keep) return answer(meet(text, fuzzy), question);
      const key = JSON.stringify([writtenForm(text), types, fuzzy]);
      const known = remembered.get(key);
      if (known && skip + limit <= HITS_REMEMBERED) return { ...known, hits: known.hits.slice(skip, skip + limit) };
      const found = meet(text, fuzzy);
      if (found.entities.length >= COMMON) {
        if (remembered.size >= TEXTS_REMEMBERED) remembered.clear();
        remembered.set(key, answer(found, { text, types, skip: 0, limit: HITS_REMEMBERED }));
      }
      return answer(found, question);
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
  /** By number of entity: number of the name that met best; undefined where all are asked for. */
  names: Int32Array | undefined;
}

/** What either spelling of the same text meets, each entity as it is met best; of equals the first spelling's. */
function best(one: Found, other: Found): Found {
  for (const number of other.entities) {
    const known = one.matches[number] as number;
    const match = other.matches[number] as number;
    if (match >= known) continue;
    if (known === NAME_MATCH.none) one.entities.push(number);
    one.matches[number] = match;
    if (one.names && other.names) one.names[number] = other.names[number] as number;
  }
  return one;
}

const isMoreTelling = ({ isAlias }: Names, one: number, other: number): boolean =>
  isAlias[one] === isAlias[other] ? one < other : !isAlias[one];

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
function matchName(names: Names, name: number, typed: TypedText, meanings: readonly Meaning[]): number {
  const words = names.words[name] as number[];
  let worst: number = WORD_MATCH.exact;
  let inOrder = true;
  let taken = 0;
  for (let place = 0; place < meanings.length; place++) {
    const { matches } = meanings[place] as Meaning;
    let best: number = WORD_MATCH.none;
    let bestAt = -1;
    for (let at = 0; at < words.length; at++) {
      const match = matches[words[at] as number] as number;
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
  if (!inOrder || meanings.length < words.length) return NAME_MATCH.words;
  const isWritten = writtenForm(names.text[name] as string) === typed.written;
  if (names.isAlias[name]) return isWritten ? NAME_MATCH.writtenAlias : NAME_MATCH.foldedAlias;
  return isWritten ? NAME_MATCH.written : NAME_MATCH.folded;
}

const writtenForm = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

const sameNames = (one: Named, other: Named): boolean =>
  one.name === other.name && one.aliases.join('\n') === other.aliases.join('\n');
