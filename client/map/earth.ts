/**
 * All that the map needs, loaded when it is first wanted: coordinates and coarse outlines (about 100 kB zipped), and the
 * fine outlines (about 240 kB) once the eye is near enough to see the difference. Nothing is fetched from elsewhere.
 */
import type { Position } from '../store/view.ts';
import type { EntityType } from '../vocabulary/entity-words.ts';
import { type City, type CoordinateFile, toGazetteer } from './locate.ts';
import { type Atlas, type Outline, outlinesOf, project } from './projection.ts';

export interface Earth {
  readonly outlines: readonly Outline[];
  readonly cities: readonly (City & { readonly spot: Position })[];
  /** Where an entity is on the map; undefined for whom no coordinates are known. */
  readonly placeOf: (entity: Located) => Position | undefined;
  /** The countries, as outlines name them, that these entities are or lie in. */
  readonly countriesOf: (entities: readonly Located[]) => ReadonlySet<string>;
  readonly loadFineOutlines: () => Promise<readonly Outline[]>;
}

interface Located {
  readonly id: string;
  readonly type: EntityType;
  readonly aliases?: readonly string[];
}

/** Undefined until it is loaded. */
let earth: Promise<Earth> | undefined;

export function loadEarth(): Promise<Earth> {
  earth ??= load().catch((error: unknown) => {
    // Asked for anew the next time.
    earth = undefined;
    throw error;
  });
  return earth;
}

async function load(): Promise<Earth> {
  const [coordinates, atlas] = await Promise.all([
    import('./coordinates.json', { with: { type: 'json' } }),
    import('world-atlas/countries-110m.json', { with: { type: 'json' } }),
  ]);
  // Of files this large the compiler infers no tuples; tests read what is in them.
  return toEarth(coordinates.default as unknown as CoordinateFile, atlas.default as unknown as Atlas);
}

async function loadFine(): Promise<readonly Outline[]> {
  const atlas = await import('world-atlas/countries-50m.json', { with: { type: 'json' } });
  // As above.
  return outlinesOf(atlas.default as unknown as Atlas);
}

function toEarth(file: CoordinateFile, atlas: Atlas): Earth {
  const { cities, locate } = toGazetteer(file);
  const outlines = outlinesOf(atlas);
  let fine: Promise<readonly Outline[]> | undefined;
  const countries = new Map<string, string | undefined>();
  const countryOf = (entity: Located) => {
    const at = locate(entity);
    if (!at) return undefined;
    if (!countries.has(entity.id)) {
      const spot = project(at);
      const near = outlines.filter(
        ({ left, right, top, bottom }) => spot.x >= left && spot.x <= right && spot.y >= top && spot.y <= bottom,
      );
      countries.set(entity.id, near.find(({ contains }) => contains(at))?.country);
    }
    return countries.get(entity.id);
  };
  return {
    outlines,
    cities: cities.map((city) => ({ ...city, spot: project(city.at) })),
    placeOf: (entity) => {
      const at = locate(entity);
      return at && project(at);
    },
    countriesOf: (entities) => new Set(entities.flatMap((entity) => countryOf(entity) ?? [])),
    loadFineOutlines: () => {
      fine ??= loadFine();
      return fine;
    },
  };
}
