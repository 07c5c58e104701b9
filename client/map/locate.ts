/**
 * Where on earth an entity is: its id or one of its names → longitude and latitude, from a list that ships with the
 * screen (README: where it comes from). Only states and places have coordinates of their own.
 */
import type { EntityType } from '../vocabulary/entity-words.ts';

/** Degrees east and north. */
export type Coordinates = readonly [longitude: number, latitude: number];

export interface City {
  readonly name: string;
  readonly at: Coordinates;
  /** Inhabitants in thousands. */
  readonly people: number;
  readonly isCapital: boolean;
}

/** The file as it is written: name, longitude, latitude, thousands of people, whether a capital, slug where it differs. */
export interface CoordinateFile {
  readonly places: Readonly<Record<string, readonly number[]>>;
  readonly cities: readonly (readonly (string | number)[])[];
}

export interface Gazetteer {
  /** The largest first. */
  readonly cities: readonly City[];
  /** Undefined for whom no coordinates are known. */
  readonly locate: (entity: Located) => Coordinates | undefined;
}

interface Located {
  readonly id: string;
  readonly type: EntityType;
  readonly aliases?: readonly string[];
}

export function toGazetteer({ places, cities }: CoordinateFile): Gazetteer {
  const known = new Map<string, Coordinates>();
  const drawn: City[] = [];
  for (const [name, longitude, latitude, people, isCapital, slug] of cities) {
    const at = [Number(longitude), Number(latitude)] as const;
    drawn.push({ name: String(name), at, people: Number(people), isCapital: isCapital === 1 });
    known.set(`place:${slug ?? slugOf(String(name))}`, at);
  }
  // Written by hand: they win.
  for (const [id, [longitude = 0, latitude = 0]] of Object.entries(places)) known.set(id, [longitude, latitude]);
  return {
    cities: drawn,
    locate: ({ id, type, aliases = [] }) => {
      if (type !== 'State' && type !== 'Place') return undefined;
      const own = known.get(id);
      if (own) return own;
      const prefix = type.toLowerCase();
      return aliases.map((alias) => known.get(`${prefix}:${slugOf(alias)}`)).find((at) => at !== undefined);
    },
  };
}

/** "São Tomé" → "sao-tome": as ids are written, for names in Latin letters. */
const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’`]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
