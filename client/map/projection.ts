/**
 * The one projection of the map: degrees → the drawing's own units (pixels at zoom 1), so that outlines, nodes and
 * exported pictures share their places. Equal Earth shows no continent larger than it is (Šavrič, Patterson and Jenny
 * 2018, https://doi.org/10.1080/13658816.2018.1504949). It is turned so that no state is cut in two.
 */
import {
  type ExtendedFeatureCollection,
  type GeoPermissibleObjects,
  geoContains,
  geoEqualEarth,
  geoPath,
} from 'd3-geo';
import { feature } from 'topojson-client';
import type { Position } from '../store/view.ts';
import type { Coordinates } from './locate.ts';

/** Width of the whole earth at zoom 1: at the closest zoom, two capitals of one region stand well apart. */
const EARTH_WIDTH = 8000;
/** The edge of the map runs through the Bering Strait, and Chukotka stays with Russia. */
const MIDDLE_LONGITUDE = 11;
/** Antarctica by its ISO code: nobody in the news governs there, and it would take a fifth of the map. */
const ANTARCTICA = '010';

const earth = geoEqualEarth()
  .rotate([-MIDDLE_LONGITUDE, 0])
  .fitWidth(EARTH_WIDTH, { type: 'Sphere' })
  .translate([0, 0]);

export function project([longitude, latitude]: Coordinates): Position {
  const [x, y] = earth([longitude, latitude]) ?? [0, 0];
  return { x: Math.round(x), y: Math.round(y) };
}

export interface Outline {
  /** ISO 3166-1 numeric, or the name where there is none. */
  readonly country: string;
  /** The path data of SVG. */
  readonly path: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Whether it holds a place. */
  readonly contains: (at: Coordinates) => boolean;
}

type Topology = Parameters<typeof feature>[0];
/** A file of world-atlas. */
export type Atlas = Topology & { readonly objects: { readonly countries: Topology['objects'][string] } };

/** The outlines of the countries of an atlas, Antarctica left out. */
export function outlinesOf(atlas: Atlas): Outline[] {
  const toPath = geoPath(earth).digits(1);
  return countriesIn(atlas).features.flatMap((country) => {
    const path = country.id === ANTARCTICA ? null : toPath(country as GeoPermissibleObjects);
    if (!path) return [];
    const [[left, top], [right, bottom]] = toPath.bounds(country as GeoPermissibleObjects);
    const contains = (at: Coordinates) => geoContains(country as GeoPermissibleObjects, [...at]);
    return [{ country: String(country.id ?? country.properties?.name), path, left, top, right, bottom, contains }];
  });
}

/** The types of topojson and of d3-geo name the same GeoJSON apart. */
const countriesIn = (atlas: Atlas): ExtendedFeatureCollection =>
  feature(atlas, atlas.objects.countries) as unknown as ExtendedFeatureCollection;
