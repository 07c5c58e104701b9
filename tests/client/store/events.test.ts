/** Events as nodes: which are drawn, which lines they stand for, and what the user does to them. */
import { describe, expect, test } from 'vitest';
import { countsOf, drawn, leftOut } from '../../../client/store/drawn.ts';
import {
  actedOn,
  beside,
  drawEvents,
  hideEntities,
  keepOnly,
  layOut,
  pick,
  pickNeighbors,
  pin,
  redo,
  select,
  setFilters,
  setPositions,
  showHiddenEvents,
  startWith,
  undo,
} from '../../../client/store/explorer.ts';
import { type Filters, NO_FILTERS } from '../../../client/store/filters.ts';
import { folded, lineSelection, nodeSelection } from '../../../client/store/groups.ts';
import { measured } from '../../../client/store/measures.ts';
import { makeEdge, makeEntity, makeEvent, makeExplorer, withEvents } from './make-explorer.ts';

const RIGA = { id: 'riga', type: 'Place' as const, name: 'Riga' };
const entities = [
  ...['a', 'b', 'c', 'd'].map((id) => makeEntity(id)),
  makeEntity('riga', { type: 'Place' }),
  makeEntity('x', { type: 'State' }),
];
const ab = makeEdge('a', 'b');
const abPlanned = makeEdge('a', 'b', { status: 'planned' });
const ac = makeEdge('a', 'c');
const bc = makeEdge('b', 'c');
const cd = makeEdge('c', 'd');
const office = makeEdge('a', 'x', { type: 'HOLDS_OFFICE', mutual: false });
const accused = makeEdge('a', 'b', { type: 'ACCUSE', mutual: false });
const pairs = makeExplorer(entities, [ab, abPlanned, ac, bc, cd, office, accused]);
const summit = makeEvent('summit', ['a', 'b', 'c', 'away'], { place: RIGA, date: '2022-12-06', publishers: 3 });
const state = withEvents(pairs, [summit]);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const under = (filters: Partial<Filters>) => drawn(setFilters(state, { ...NO_FILTERS, ...filters }));

describe('what is drawn', () => {
  test('a summit is one node, tied to who took part and to its place', () => {
    expect(drawn(state).events).toEqual([
      {
        ...summit,
        ends: [
          { id: 'a', part: 'both' },
          { id: 'b', part: 'both' },
          { id: 'c', part: 'both' },
          { id: 'riga', part: 'place' },
        ],
      },
    ]);
    expect(folded(state).ties).toEqual(
      ['a', 'b', 'c', 'riga'].map((id) => ({
        id: `tie:event-summit|${id}`,
        event: drawn(state).events[0],
        part: id === 'riga' ? 'place' : 'both',
        source: 'event-summit',
        target: id,
        publishers: 3,
        firstDate: '2022-12-06',
      })),
    );
  });

  test('its lines are gone, planned ones with them; relations, other types and what no event was loaded for stay', () => {
    expect(ids(drawn(state).lines)).toEqual(ids([cd, office, accused]));
    // Who has to do with whom is as it was.
    expect(drawn(state).neighbors).toEqual(drawn(pairs).neighbors);
    expect(drawn(state).edges).toEqual(drawn(pairs).edges);
  });

  test('as lines, everything is as if there were no events', () => {
    const { events: _, ...view } = state.view;
    const lines = { ...state, view };
    expect(drawn(lines)).toEqual({ ...drawn(pairs), events: [] });
    expect(drawn(pairs).lines).toEqual(pairs.edges);
  });

  test.each<[string, Parameters<typeof makeEvent>, string[]]>([
    ['one of them at a place that is shown', ['1', ['a', 'away'], { place: RIGA }], ['a', 'riga']],
    ['one of them at a place that is not', ['1', ['a', 'away'], { place: { ...RIGA, id: 'oslo' } }], []],
    ['one of them alone', ['1', ['a']], []],
    ['nobody of them at two places', ['1', ['away'], { place: RIGA }], []],
    ['a place that took part itself', ['1', ['a', 'riga'], { place: RIGA }], ['a', 'riga']],
  ])('%s', (_, event, ends) => {
    expect(drawn(withEvents(pairs, [makeEvent(...event)])).events.flatMap((one) => ids(one.ends))).toEqual(ends);
  });

  test('what goes one way runs from who did it, through the event, to whom it was done', () => {
    const sanction = makeEvent('s', [], {
      type: 'SANCTION',
      participants: [
        { id: 'a', type: 'Person', name: 'A', role: 'actor' },
        { id: 'x', type: 'State', name: 'X', role: 'recipient' },
      ],
    });
    expect(
      folded(withEvents(pairs, [sanction])).ties.map(({ source, target, part }) => [source, target, part]),
    ).toEqual([
      ['a', 'event-s', 'actor'],
      ['event-s', 'x', 'recipient'],
    ]);
  });

  test.each<[Partial<Filters>, number, string[]]>([
    [{ offStatuses: ['actual'] }, 0, []],
    [{ offStatuses: ['planned'] }, 1, ids([cd, office, accused])],
    [{ offTypes: ['CONSULT'] }, 0, ids([office, accused])],
    [{ minPublishers: 3 }, 1, []],
    [{ minPublishers: 4 }, 0, []],
    [{ offEntities: ['Person'] }, 0, []],
  ])('under %j', (filters, events, lines) => {
    expect([under(filters).events.length, ids(under(filters).lines)]).toEqual([events, lines]);
  });

  test('counts and what is left out are of what is drawn', () => {
    expect(countsOf(state)).toEqual({
      type: { CONSULT: 2, HOLDS_OFFICE: 1, ACCUSE: 1 },
      status: { actual: 4 },
      entity: { Person: 4, Place: 1, State: 1 },
    });
    expect(leftOut(setFilters(state, { ...NO_FILTERS, offTypes: ['CONSULT'] }))).toEqual({
      entities: 0,
      events: 1,
      edges: 1,
    });
  });

  test('on the map, what no report places stays lines', () => {
    const map = layOut(withEvents(pairs, [summit, makeEvent('call', ['c', 'd'])]), 'map');
    expect(ids(drawn(map).events)).toEqual(['event-summit']);
    expect(ids(drawn(map).lines)).toContain(cd.id);
  });

  test('a group stands for who took part; an event all of whom are in it is not drawn', () => {
    const two = { ...state, view: { ...state.view, groups: [{ id: 'group:1', name: '', members: ['a', 'b'] }] } };
    expect(folded(two).ties.map(({ target }) => target)).toEqual(['group:1', 'c', 'riga']);
    expect(folded(two).neighbors.get('group:1')).toEqual(new Set(['c', 'x']));
    expect(ids(folded(two).groups[0]?.inside ?? [])).toEqual(ids([ab, abPlanned, accused]));
    const members = ['a', 'b', 'c', 'riga'];
    const all = { ...state, view: { ...state.view, groups: [{ id: 'group:1', name: '', members }] } };
    expect([folded(all).events, folded(all).ties]).toEqual([[], []]);
  });

  test('a group of who did it and of whom it was done to is on both sides of what ties it', () => {
    const role = (id: string, part: 'actor' | 'recipient') => ({ id, type: 'Person' as const, name: id, role: part });
    const participants = [role('a', 'actor'), role('b', 'recipient'), role('c', 'recipient')];
    const accusation = withEvents(pairs, [makeEvent('s', [], { type: 'ACCUSE', participants })]);
    const group = { id: 'group:1', name: '', members: ['a', 'b'] };
    const two = { ...accusation, view: { ...accusation.view, groups: [group] } };
    expect(folded(two).ties.map(({ source, target, part }) => [source, target, part])).toEqual([
      ['event-s', 'group:1', 'both'],
      ['event-s', 'c', 'recipient'],
    ]);
  });

  test('who is large by its publishers is so by its events as well', () => {
    expect(measured({ ...state, view: { ...state.view, size: 'publishers' } }).get('b')).toBe(3);
  });

  test('choosing a line to an event chooses the event', () => {
    expect(lineSelection('tie:event-summit|a')).toEqual({ kind: 'event', id: 'event-summit' });
    expect(lineSelection(ab.id)).toEqual({ kind: 'edge', id: ab.id });
    expect(nodeSelection('event-summit')).toEqual({ kind: 'event', id: 'event-summit' });
  });
});

describe('what the user does', () => {
  test('on and off are steps', () => {
    const on = drawEvents(pairs, 120, state.events);
    expect(on.view.events).toEqual({ most: 120, hidden: [] });
    expect(undo(on).view.events).toBeUndefined();
    expect(redo(undo(on)).view.events).toEqual({ most: 120, hidden: [] });
    const chosen = pin(pick(on, ['a', 'event-summit'], 'only'), ['event-summit', 'b'], true);
    const off = drawEvents(chosen, undefined, chosen.events);
    expect([off.view.events, off.view.picked, off.view.pinned]).toEqual([undefined, ['a'], ['b']]);
    expect(undo(off).view.pinned).toEqual(['b', 'event-summit']);
    expect(drawEvents(pairs, undefined, state.events)).toBe(pairs);
  });

  test('hidden, it takes its lines along; all that are hidden come back at once', () => {
    const hidden = hideEntities(select(state, { kind: 'event', id: 'event-summit' }), ['event-summit']);
    expect(hidden.view.events?.hidden).toEqual(['event-summit']);
    expect(hidden.view.selection).toBeUndefined();
    expect([drawn(hidden).events, ids(drawn(hidden).lines)]).toEqual([[], ids([cd, office, accused])]);
    expect(drawn(undo(hidden)).events).toHaveLength(1);
    expect(drawn(showHiddenEvents(hidden)).events).toHaveLength(1);
    expect(drawEvents(hidden, 240, hidden.events).view.events?.hidden).toEqual(['event-summit']);
    expect(startWith(hidden, entities).view.events?.hidden).toEqual([]);
  });

  test('it is picked, pinned and acted on as nodes are', () => {
    expect(actedOn(select(state, { kind: 'event', id: 'event-summit' }))).toEqual(['event-summit']);
    expect(actedOn(select(pairs, { kind: 'event', id: 'event-summit' }))).toEqual([]);
    const picked = pick(state, ['event-summit', 'd'], 'add');
    expect(picked.view.picked).toEqual(['d', 'event-summit']);
    expect(pick(picked, ['event-summit'], 'toggle').view.picked).toEqual(['d']);
    expect(beside(state, 'event-summit')).toEqual(['a', 'b', 'c', 'riga']);
    expect(pickNeighbors(pick(state, ['event-summit'], 'only')).view.picked).toEqual([
      ...['a', 'b', 'c', 'riga'],
      'event-summit',
    ]);
    const pinned = pin(state, ['event-summit'], true);
    // Pinned it stays while a filter leaves it out.
    const filtered = pin(setFilters(pinned, { ...NO_FILTERS, offTypes: ['CONSULT'] }), ['d'], true);
    expect(filtered.view.pinned).toEqual(['d', 'event-summit']);
  });

  test('keeping only an event keeps who it joins, and no other event', () => {
    const two = withEvents(pairs, [summit, makeEvent('talks', ['a', 'b'])]);
    const kept = keepOnly(two, ['event-summit', ...beside(two, 'event-summit')]);
    expect(kept.view.shown).toEqual(['a', 'b', 'c', 'riga']);
    expect(ids(drawn(kept).events)).toEqual(['event-summit']);
    // Entities alone keep the events among them.
    expect(ids(drawn(keepOnly(two, ['a', 'b'])).events)).toEqual(['event-summit', 'event-talks']);
  });

  test('it has a place of its own, which is forgotten with the nodes', () => {
    const placed = setPositions(state, { 'event-summit': { x: 1, y: 2 }, nobody: { x: 3, y: 4 } });
    expect(placed.view.positions).toEqual({ 'event-summit': { x: 1, y: 2 } });
    expect(layOut(placed).view.positions).toEqual({});
    expect(layOut(pin(placed, ['event-summit'], true)).view.positions).toEqual({ 'event-summit': { x: 1, y: 2 } });
    expect(setPositions(pairs, { 'event-summit': { x: 1, y: 2 } }).view.positions).toEqual({});
  });
});
