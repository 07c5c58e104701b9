import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { boxOf } from '../../../client/graph/boxes.ts';
import { namesWithRoom } from '../../../client/graph/names-with-room.ts';
import coordinates from '../../../client/map/coordinates.json' with { type: 'json' };
import { type CoordinateFile, toGazetteer } from '../../../client/map/locate.ts';
import { mapPositions, viewportOnto } from '../../../client/map/map-positions.ts';
import { type Atlas, outlinesOf, project } from '../../../client/map/projection.ts';
import { whereabouts, withEvents } from '../../../client/map/whereabouts.ts';
import { entityIdOf } from '../../../cypher/schema/ids.ts';
import { makeEdge } from '../store/make-explorer.ts';

const { locate, cities } = toGazetteer(coordinates as unknown as CoordinateFile);
const ATLAS = JSON.parse(
  readFileSync(new URL('../../../node_modules/world-atlas/countries-110m.json', import.meta.url), 'utf8'),
) as Atlas;

describe('an entity → degrees', () => {
  test.each([
    ['a city by its id', { id: 'place:minsk', type: 'Place' }, [27.57, 53.9]],
    ['a city with marks', { id: 'place:sao-paulo', type: 'Place' }, [-46.64, -23.55]],
    ['a sea', { id: 'place:black-sea', type: 'Place' }, [34.5, 43.3]],
    ['a state that is gone', { id: 'state:soviet-union', type: 'State' }, [50, 57]],
    ['another name of it', { id: 'place:pekin', type: 'Place', aliases: ['Beijing'] }, [116.4, 39.91]],
    ['a person of that name', { id: 'person:minsk', type: 'Person' }, undefined],
    ['nobody knows it', { id: 'place:nowhere-at-all', type: 'Place' }, undefined],
  ] as const)('%s', (_, entity, degrees) => {
    expect(locate(entity)).toEqual(degrees);
  });

  test('each state and place of the gazetteer has coordinates', () => {
    const entries = (file: string) =>
      (
        JSON.parse(readFileSync(new URL(`../../../ingest/gazetteer/${file}`, import.meta.url), 'utf8')) as {
          entries: { name: string }[];
        }
      ).entries;
    const missing = [
      ...entries('states.json').map(({ name }) => ({ id: entityIdOf('State', name), type: 'State' as const })),
      ...entries('places.json').map(({ name }) => ({ id: entityIdOf('Place', name), type: 'Place' as const })),
    ].filter((entity) => !locate(entity));
    expect(missing).toEqual([]);
  });

  test('cities stand by size, capitals are known', () => {
    expect(cities.length).toBeGreaterThan(2_900);
    expect(cities.every(({ people }, index) => people <= (cities[index - 1]?.people ?? people))).toBe(true);
    expect(cities.find(({ name }) => name === 'Minsk')?.isCapital).toBe(true);
  });
});

describe('degrees → the drawing', () => {
  test('north is up, east is right, and the middle stands in the middle', () => {
    expect(project([11, 0])).toEqual({ x: 0, y: 0 });
    const [minsk, moscow, rome] = [project([27.57, 53.9]), project([37.62, 55.75]), project([12.49, 41.9])];
    expect(moscow.x).toBeGreaterThan(minsk.x);
    expect(moscow.y).toBeLessThan(minsk.y);
    expect(rome.y).toBeGreaterThan(minsk.y);
  });

  test('a state lies inside its outline, and Antarctica is left out', () => {
    const outlines = outlinesOf(ATLAS);
    expect(outlines.some(({ country }) => country === '010')).toBe(false);
    const holds = (id: string) => {
      const at = locate({ id, type: 'State' });
      return outlines.filter(({ contains }) => at && contains(at)).map(({ country }) => country);
    };
    // ISO 3166-1 numeric.
    expect(holds('state:belarus')).toEqual(['112']);
    expect(holds('state:russia')).toEqual(['643']);
    expect(holds('state:vietnam')).toEqual(['704']);
    expect(holds('state:united-states')).toEqual(['840']);
  });
});

const places: Record<string, { x: number; y: number }> = {
  belarus: { x: 100, y: -2000 },
  moscow: { x: 900, y: -2100 },
};
const tie = (
  source: string,
  type: 'HOLDS_OFFICE' | 'MEMBER_OF' | 'LOCATED_IN' | 'CONSULT',
  target: string,
  more = {},
) => makeEdge(source, target, { type, mutual: false, ...more });

describe('who stands where', () => {
  const where = whereabouts(
    ['belarus', 'moscow', 'ada', 'ben', 'party', 'cem', 'dan'],
    [
      tie('ada', 'HOLDS_OFFICE', 'belarus'),
      // Many meetings do not outweigh the office, nor does a membership.
      tie('ada', 'CONSULT', 'moscow', { statements: 90 }),
      tie('ada', 'MEMBER_OF', 'moscow', { statements: 9 }),
      tie('party', 'LOCATED_IN', 'moscow'),
      tie('ben', 'MEMBER_OF', 'party'),
      tie('cem', 'CONSULT', 'belarus'),
      tie('dan', 'HOLDS_OFFICE', 'moscow', { status: 'denied' }),
    ],
    (id) => places[id],
  );

  test('by office before membership, by an organization too; not by meetings, nor by what is denied', () => {
    expect(Object.fromEntries(where.tied)).toEqual({ ada: 'belarus', party: 'moscow', ben: 'moscow' });
    expect(where.adrift).toEqual(['cem', 'dan']);
  });

  const boxes = Object.fromEntries(
    ['belarus', 'moscow', 'ada', 'ben', 'party', 'cem', 'dan'].map((id) => [id, boxOf(id, 20)]),
  );
  const room = { width: 1000, height: 700 };
  const positions = mapPositions(where, boxes, {}, room);

  test('places exactly, the tied nearest to theirs, the others beneath all', () => {
    expect([positions.belarus, positions.moscow]).toEqual([places.belarus, places.moscow]);
    const distance = (one: string, other: string) =>
      Math.hypot(
        (positions[one]?.x ?? 0) - (positions[other]?.x ?? 0),
        (positions[one]?.y ?? 0) - (positions[other]?.y ?? 0),
      );
    expect(distance('ada', 'belarus')).toBeLessThan(distance('ada', 'moscow'));
    expect(distance('ben', 'moscow')).toBeLessThan(distance('ben', 'belarus'));
    const lowest = Math.max(...['belarus', 'moscow', 'ada', 'ben', 'party'].map((id) => positions[id]?.y ?? 0));
    expect(Math.min(positions.cem?.y ?? 0, positions.dan?.y ?? 0)).toBeGreaterThan(lowest);
    expect(positions.cem?.y).toBe(positions.dan?.y);
  });

  test('the same every time; who stood somewhere stays there', () => {
    expect(mapPositions(where, boxes, {}, room)).toEqual(positions);
    const held = { ada: { x: -500, y: -1500 }, belarus: { x: 120, y: -1990 } };
    expect(mapPositions(where, boxes, held, room)).toMatchObject(held);
  });

  test('two at one place stand side by side', () => {
    const here = { x: 10, y: 10 };
    const twins = whereabouts(['belarus', 'moscow'], [], () => here);
    const { belarus, moscow } = mapPositions(twins, boxes, {}, room);
    expect(belarus).toEqual(here);
    expect(moscow?.x).toBeGreaterThan(here.x);
    expect(moscow?.y).toBe(here.y);
  });

  test('all are in sight at the end', () => {
    const { zoom, pan } = viewportOnto(Object.values(positions), room);
    for (const { x, y } of Object.values(positions)) {
      expect(x * zoom + pan.x).toBeGreaterThan(0);
      expect(x * zoom + pan.x).toBeLessThan(room.width);
      expect(y * zoom + pan.y).toBeGreaterThan(0);
      expect(y * zoom + pan.y).toBeLessThan(room.height);
    }
  });
});

test('where names would cover each other the larger node keeps its own, and the selected always', () => {
  const nodes = [
    { id: 'small', label: 'Small', size: 20, classes: 'State' },
    { id: 'large', label: 'Large', size: 40, classes: 'State' },
    { id: 'far', label: 'Far', size: 20, classes: 'State' },
  ];
  const at = { small: { x: 10, y: 12 }, large: { x: 0, y: 0 }, far: { x: 300, y: 0 } };
  expect([...namesWithRoom(nodes, at, 1)].sort()).toEqual(['far', 'large']);
  const selected = nodes.map((node) => (node.id === 'small' ? { ...node, classes: 'State selected' } : node));
  expect([...namesWithRoom(selected, at, 1)].sort()).toEqual(['far', 'small']);
  // Names drawn larger ask for more room: twice as large, that of the far one would lie over the large one's.
  const apart = { ...at, small: { x: at.far.x, y: at.far.y + 300 }, far: { x: at.large.x + 35, y: at.large.y } };
  expect([...namesWithRoom(nodes, apart, 1)].sort()).toEqual(['far', 'large', 'small']);
  expect([...namesWithRoom(nodes, apart, 1, 2)].sort()).toEqual(['large', 'small']);
});

test('events stand around their place; where it is not drawn, the first of them at its coordinates', () => {
  const [riga, oslo] = [
    { x: 1, y: 2 },
    { x: 3, y: 4 },
  ];
  const where = { at: new Map([['riga', riga]]), tied: new Map([['ann', 'riga']]), adrift: ['bob'] };
  const events = [
    { id: 'event-1', place: 'riga' },
    { id: 'event-2', place: 'oslo' },
    { id: 'event-3', place: 'oslo' },
    { id: 'event-4', place: 'a castle' },
    { id: 'event-5' },
  ];
  const spots: Record<string, typeof riga> = { riga, oslo };
  expect(withEvents(where, events, (place) => spots[place])).toEqual({
    at: new Map([
      ['riga', riga],
      ['event-2', oslo],
    ]),
    tied: new Map([
      ['ann', 'riga'],
      ['event-1', 'riga'],
      ['event-3', 'event-2'],
    ]),
    adrift: ['bob', 'event-4', 'event-5'],
  });
});
