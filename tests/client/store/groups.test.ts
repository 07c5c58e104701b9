import { describe, expect, test } from 'vitest';
import { toElements } from '../../../client/graph/to-elements.ts';
import { fromFragment, toFragment } from '../../../client/store/address.ts';
import {
  actedOn,
  group,
  hideEntities,
  layOut,
  leaveMap,
  nameGroup,
  openGroup,
  pick,
  pin,
  redo,
  setFilters,
  setPositions,
  undo,
} from '../../../client/store/explorer.ts';
import { NO_FILTERS } from '../../../client/store/filters.ts';
import { folded, withGroups } from '../../../client/store/groups.ts';
import { betweenness, measured } from '../../../client/store/measures.ts';
import { outlineRows } from '../../../client/surfaces/outline-rows.ts';
import { entityRows, lineRows } from '../../../client/surfaces/table-rows.ts';
import { makeEdge, makeEntity, makeExplorer } from './make-explorer.ts';

const everyone = ['a', 'b', 'c', 'd'].map((id, index) => makeEntity(id, { statements: index + 1 }));
const sanctions = (source: string, target: string, more = {}) =>
  makeEdge(source, target, { type: 'SANCTION', mutual: false, ...more });
const ac = makeEdge('a', 'c', { statements: 2, publishers: 2, firstDate: '2022-01', lastDate: '2022-03' });
const bc = makeEdge('b', 'c', {
  statements: 3,
  publishers: 1,
  confidence: 0.9,
  firstDate: '2021',
  lastDate: '2022-02',
});
const planned = makeEdge('b', 'c', { status: 'planned' });
const denied = makeEdge('a', 'c', { status: 'denied' });
const [there, back] = [sanctions('a', 'd'), sanctions('d', 'b')];
const inside = makeEdge('a', 'b');
const cd = makeEdge('c', 'd');
const placed = setPositions(makeExplorer(everyone, [ac, bc, planned, denied, there, back, inside, cd]), {
  a: { x: 0, y: 0 },
  b: { x: 100, y: 40 },
  c: { x: 300, y: 0 },
});
const grouped = group(placed, ['a', 'b']);

describe('several nodes as one', () => {
  test('a group in the middle of its members, selected', () => {
    expect(grouped.view.groups).toEqual([{ id: 'group:1', name: '', members: ['a', 'b'] }]);
    expect(grouped.view.positions['group:1']).toEqual({ x: 50, y: 20 });
    expect(grouped.view.selection).toEqual({ kind: 'group', id: 'group:1' });
    expect(actedOn(grouped)).toEqual(['a', 'b']);
  });

  test('lines are summed by type and status: planned and denied keep a line of their own', () => {
    const { entities, edges } = folded(grouped);
    expect(entities.map(({ id }) => id)).toEqual(['c', 'd']);
    expect(
      edges.map(({ source, target, type, status, statements, publishers, parts }) => [
        `${source} ${type} ${status} ${target}`,
        statements,
        publishers,
        parts?.map(({ id }) => id),
      ]),
    ).toEqual([
      ['c CONSULT actual d', 1, 1, undefined],
      ['c CONSULT actual group:1', 5, 2, [ac.id, bc.id]],
      ['c CONSULT planned group:1', 1, 1, [planned.id]],
      ['c CONSULT denied group:1', 1, 1, [denied.id]],
      ['group:1 SANCTION actual d', 1, 1, [there.id]],
      ['d SANCTION actual group:1', 1, 1, [back.id]],
    ]);
    expect(edges[1]).toMatchObject({ firstDate: '2021', lastDate: '2022-03', confidence: 0.9, mutual: true });
  });

  test('lines among the members are not drawn, and told of', () => {
    const [only] = folded(grouped).groups;
    expect(only?.inside.map(({ id }) => id)).toEqual([inside.id]);
    // The most told of first.
    expect(only?.entities.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('the drawing, the tables and the outline have the group and the sums', () => {
    const { nodes, edges } = toElements(grouped);
    expect(nodes.map(({ id, label }) => [id, label])).toEqual([
      ['c', 'C'],
      ['d', 'D'],
      ['group:1', 'B and 1 more (2)'],
    ]);
    expect(nodes[2]?.classes.split(' ')).toEqual(expect.arrayContaining(['group', 'selected']));
    expect(edges.map(({ status }) => status)).toEqual(['actual', 'actual', 'planned', 'denied', 'actual', 'actual']);
    expect(entityRows(grouped).map(({ name, type, aliases, statements }) => [name, type, aliases, statements])).toEqual(
      [
        ['C', 'Person', '', 3],
        ['D', 'Person', '', 4],
        ['B and 1 more', 'Group', 'B, A', 3],
      ],
    );
    expect(lineRows(grouped).map(({ source, target, status }) => `${source} ${status} ${target}`)).toEqual([
      'C actual D',
      'C actual B and 1 more',
      'C planned B and 1 more',
      'C denied B and 1 more',
      'B and 1 more actual D',
      'D actual B and 1 more',
    ]);
    expect(outlineRows(grouped, new Set(['group:1'])).filter(({ kind }) => kind === 'line')).toHaveLength(5);
  });

  test('a name, and none again', () => {
    const named = nameGroup(grouped, 'group:1', '  The circle ');
    expect(toElements(named).nodes[2]?.label).toBe('The circle (2)');
    expect(toElements(nameGroup(named, 'group:1', '')).nodes[2]?.label).toBe('B and 1 more (2)');
  });

  test('opened, its members stand where they stood, picked', () => {
    const opened = openGroup(setPositions(grouped, { 'group:1': { x: 900, y: 900 } }), 'group:1');
    expect(opened.view.groups).toEqual([]);
    expect(opened.view.positions).toEqual(placed.view.positions);
    expect(opened.view.picked).toEqual(['a', 'b']);
    expect(folded(opened).edges).toEqual(placed.edges);
  });

  test('each is a step that undo takes back and redo takes again', () => {
    expect(undo(grouped).view.groups).toEqual([]);
    expect(redo(undo(grouped)).view.groups).toEqual(grouped.view.groups);
    expect(undo(openGroup(grouped, 'group:1')).view.groups).toEqual(grouped.view.groups);
  });

  test('picking it picks its members, and again lets them go', () => {
    const picked = pick(grouped, ['group:1', 'd'], 'add');
    expect(picked.view.picked).toEqual(['a', 'b', 'd']);
    expect(withGroups(picked.view.groups, picked.view.picked)).toEqual(['a', 'b', 'd', 'group:1']);
    expect(pick(picked, ['group:1'], 'toggle').view.picked).toEqual(['d']);
  });

  test('pinned as a whole, it stays where it stands when the graph is laid out', () => {
    const pinned = pin(grouped, ['a', 'b'], true);
    expect(layOut(pinned, 'circle').view.positions['group:1']).toEqual({ x: 50, y: 20 });
    expect(layOut(pin(grouped, ['a'], true), 'circle').view.positions['group:1']).toBeUndefined();
  });

  test('who is grouped again leaves the group it was in; a group of one is none', () => {
    expect(group(grouped, ['b', 'c']).view.groups).toEqual([{ id: 'group:2', name: '', members: ['b', 'c'] }]);
    expect(hideEntities(grouped, ['a']).view.groups).toEqual([]);
    expect(group(placed, ['a'])).toBe(placed);
  });

  test('filters act on what is summed', () => {
    const without = setFilters(grouped, { ...NO_FILTERS, offStatuses: ['planned', 'denied'] });
    expect(folded(without).edges.map(({ status }) => status)).toEqual(['actual', 'actual', 'actual', 'actual']);
  });

  test('a link holds it, where it stands, its name and the other choices of the canvas', () => {
    const { view } = nameGroup(grouped, 'group:1', 'A; B / C');
    const whole = { ...view, size: 'betweenness' as const, locked: true };
    expect(toFragment(whole)).toContain('groups=group:1@1e,k;A%3B%20B%20%2F%20C;a;b&size=betweenness&locked=all');
    expect(fromFragment(toFragment(whole))).toEqual(whole);
    // Members that are not shown are left out, and with them a group of one.
    expect(fromFragment('show=a;b;c&groups=group:1;X;a;z/group:2;Y;b;c;a')?.groups).toEqual([
      { id: 'group:2', name: 'Y', members: ['b', 'c', 'a'] },
    ]);
  });
});

describe('leaving the map', () => {
  test('nodes go back to where they stood, and the step can be taken back', () => {
    const onMap = setPositions(layOut(placed, 'map'), { a: { x: 7, y: 7 }, b: { x: 8, y: 8 }, c: { x: 9, y: 9 } });
    const left = leaveMap(onMap);
    expect([left.view.layout, left.view.positions]).toEqual(['organic', placed.view.positions]);
    expect(undo(left).view).toMatchObject({ layout: 'map', positions: onMap.view.positions });
  });

  test('who came by a link gets the usual layout', () => {
    const linked = { ...placed, view: { ...placed.view, layout: 'map' as const }, past: [] };
    expect(leaveMap(linked).view).toMatchObject({ layout: 'organic', positions: {} });
  });
});

describe('what a size tells', () => {
  const by = (size: 'statements' | 'degree' | 'publishers' | 'equal') =>
    Object.fromEntries(measured({ ...grouped, view: { ...grouped.view, size } }));

  test.each([
    ['statements', { c: 3, d: 4, 'group:1': 3 }],
    ['degree', { c: 2, d: 2, 'group:1': 2 }],
    ['publishers', { c: 2, d: 1, 'group:1': 2 }],
    ['equal', {}],
  ] as const)('%s', (size, values) => {
    expect(by(size)).toEqual(values);
  });

  test('betweenness: the middle of a path and of a star lies on every way, the ends on none', () => {
    const around = (pairs: readonly (readonly [string, string])[]) => {
      const neighbors = new Map<string, Set<string>>();
      for (const [one, other] of pairs) {
        neighbors.set(one, (neighbors.get(one) ?? new Set()).add(other));
        neighbors.set(other, (neighbors.get(other) ?? new Set()).add(one));
      }
      return neighbors;
    };
    const path = betweenness(
      ['a', 'b', 'c'],
      around([
        ['a', 'b'],
        ['b', 'c'],
      ]),
    );
    expect(Object.fromEntries(path)).toEqual({ a: 0, b: 1, c: 0 });
    // A square: each of the four is one of two ways between its neighbors.
    const square = betweenness(
      ['a', 'b', 'c', 'd'],
      around([
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
        ['d', 'a'],
      ]),
    );
    for (const value of square.values()) expect(value).toBeCloseTo(1 / 6);
  });

  test('all nodes are of one size where it tells nothing', () => {
    const { nodes } = toElements({ ...placed, view: { ...placed.view, size: 'equal' } });
    expect(new Set(nodes.map(({ size }) => size)).size).toBe(1);
  });
});
