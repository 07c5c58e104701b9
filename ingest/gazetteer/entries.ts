/**
 * The gazetteer as data: states, organizations, persons and places that the news of diplomacy names, read once from
 * the JSON files beside this one. Every entry's key is the id of the entity it stands for, so linking a name that is
 * known here is reading its key.
 */
import { readFileSync } from 'node:fs';
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
  /** Names in other languages, by ISO 639-1 code. */
  names: Readonly<Record<string, readonly string[]>>;
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

let loaded: ReadonlyMap<string, GazetteerEntry> | undefined;

/** All entries by key, states first, then organizations, places, persons: the order in which a shared name is tried. */
export function gazetteerEntries(): ReadonlyMap<string, GazetteerEntry> {
  loaded ??= new Map(FILES.flatMap(([file, type]) => readEntries(file, type)).map((entry) => [entry.key, entry]));
  return loaded;
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
    adjectives: entry.adjectives ?? [],
    people: entry.people ?? [],
    prominent: entry.prominent ?? false,
    familyFirst: entry.familyFirst ?? false,
    offices: entry.offices ?? [],
    formerStates: (formerStates ?? []).map((name) => entityIdOf('State', name)),
    ...(state === undefined ? {} : { state: entityIdOf('State', state) }),
  }));
}
