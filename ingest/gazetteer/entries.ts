/**
 * The gazetteer as data: states, organizations, persons and places that the news of diplomacy names, read once from
 * the JSON files beside this one. Every entry's key is the id of the entity it stands for, so linking a name that is
 * known here is reading its key.
 */
import { existsSync, readFileSync } from 'node:fs';
import { type EntityId, entityIdOf } from '../../cypher/schema/ids.ts';
import type { EntityType } from '../../cypher/schema/ontology.ts';

/** An office as a year range; `to` is absent while it lasts. Years are inclusive at both ends. */
interface KnownOffice {
  title: string;
  of: EntityId;
  from: number;
  to?: number;
}

export interface GazetteerEntry {
  key: EntityId;
  type: EntityType;
  /** Canonical English name. */
  name: string;
  aliases: readonly string[];
  /** Names in other languages, by ISO 639-1 code, the usual one first. */
  names: Readonly<Record<string, readonly string[]>>;
  /** A state's adjectives and people in other languages, by code, in their dictionary form ("российский"). */
  demonyms: Readonly<Record<string, readonly string[]>>;
  wikidataId?: string;
  /** ISO 3166-1 alpha-2 code of a state that has one. */
  iso2?: string;
  /** A state's adjectives ("Belarusian") and people ("Belarusians"), a party's too ("Republicans"); the year a state ended. */
  adjectives: readonly string[];
  people: readonly string[];
  until?: number;
  /** An organization's kind ("ministry", "news agency") or a place's ("capital", "city"). */
  kind?: string;
  /** The state an organization or a place belongs to; for a capital, the state it may stand for. */
  state?: EntityId;
  /** Former states that a capital stood for in their time: Moscow for the Soviet Union. */
  formerStates: readonly EntityId[];
  /** Whom a coalition fights: "the coalition" in a text that speaks of them is this one. */
  opponents: readonly EntityId[];
  gender?: 'female' | 'male';
  /** A person so well known that the surname alone is enough. */
  prominent: boolean;
  /** The family name comes first ("Xi Jinping"). */
  familyFirst: boolean;
  offices: readonly KnownOffice[];
}

interface StoredEntry {
  iso2?: string;
  name: string;
  aliases?: string[];
  names?: Record<string, string[]>;
  wikidataId?: string;
  adjectives?: string[];
  people?: string[];
  until?: number;
  kind?: string;
  state?: string;
  formerStates?: string[];
  opponents?: EntityId[];
  gender?: 'female' | 'male';
  prominent?: boolean;
  familyFirst?: boolean;
  offices?: { title: string; of: EntityId; from: number; to?: number }[];
}

const FILES: readonly [file: string, type: EntityType][] = [
  ['states.json', 'State'],
  ['organizations.json', 'Organization'],
  ['places.json', 'Place'],
  ['persons.json', 'Person'],
];

/** Languages whose names of these entries stand in a file of their own, `names/CODE.json`. */
const LANGUAGES = ['vi', 'ru', 'uk', 'fr', 'es', 'de', 'be', 'zh', 'ar'];

/** Such a file: by an entry's key, its names and demonyms in the language. */
interface NamesFile {
  names: Record<string, readonly string[]>;
  demonyms?: Record<string, readonly string[]>;
}

let loaded: ReadonlyMap<string, GazetteerEntry> | undefined;

/** All entries by key, states first, then organizations, places, persons: the order in which a shared name is tried. */
export function gazetteerEntries(): ReadonlyMap<string, GazetteerEntry> {
  loaded ??= withNames(
    new Map(FILES.flatMap(([file, type]) => readEntries(file, type)).map((entry) => [entry.key, entry])),
  );
  return loaded;
}

/** @throws {Error} a file of names has a key that no entry has */
function withNames(entries: Map<string, GazetteerEntry>): ReadonlyMap<string, GazetteerEntry> {
  for (const code of LANGUAGES) {
    const file = new URL(`names/${code}.json`, import.meta.url);
    if (!existsSync(file)) continue;
    const { names, demonyms = {} } = JSON.parse(readFileSync(file, 'utf8')) as NamesFile;
    for (const key of new Set([...Object.keys(names), ...Object.keys(demonyms)])) {
      const entry = entries.get(key);
      if (entry === undefined) throw new Error(`gazetteer/names/${code}.json: no entry has the key "${key}"`);
      const all = new Set([...(names[key] ?? []), ...(entry.names[code] ?? [])]);
      entries.set(key, {
        ...entry,
        names: { ...entry.names, ...(all.size > 0 ? { [code]: [...all] } : {}) },
        demonyms: { ...entry.demonyms, ...(demonyms[key] ? { [code]: demonyms[key] } : {}) },
      });
    }
  }
  return entries;
}

/** The entry with this key, or undefined. */
export function gazetteerEntry(key: string | undefined): GazetteerEntry | undefined {
  return key === undefined ? undefined : gazetteerEntries().get(key);
}

function readEntries(file: string, type: EntityType): GazetteerEntry[] {
  const stored = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as { entries: StoredEntry[] };
  return stored.entries.map(({ state, formerStates, ...entry }) => ({
    ...entry,
    key: entityIdOf(type, entry.name),
    type,
    aliases: entry.aliases ?? [],
    names: entry.names ?? {},
    demonyms: {},
    adjectives: entry.adjectives ?? [],
    people: entry.people ?? [],
    prominent: entry.prominent ?? false,
    familyFirst: entry.familyFirst ?? false,
    offices: entry.offices ?? [],
    opponents: entry.opponents ?? [],
    formerStates: (formerStates ?? []).map((name) => entityIdOf('State', name)),
    ...(state === undefined ? {} : { state: entityIdOf('State', state) }),
  }));
}
