import { describe, expect, test } from 'vitest';
import { endsOf, linesInSight, nearestLine, toLines } from '../../../client/graph/lines.ts';
import type { EdgeElement, NodeElement } from '../../../client/graph/to-elements.ts';

const node = (id: string): NodeElement => ({ id, label: id, type: 'Person', size: 30, classes: 'Person' });
const edge = (id: string, source: string, target: string, more: Partial<EdgeElement> = {}): EdgeElement => ({
  id,
  source,
  target,
  label: 'met',
  told: `${source} met ${target}`,
  directed: false,
  group: 'verbal cooperation',
  status: 'actual',
  width: 2.5,
  classes: 'actual',
  ...more,
});

const nodes = ['a', 'b', 'c'].map(node);
const spots = new Float32Array([0, 0, 100, 0, 1_000, 1_000]);
const ends = (lines: ReturnType<typeof toLines>, line: number) => {
  const found = new Float32Array(4);
  endsOf(lines, spots, line, found);
  return [...found];
};

describe('lines', () => {
  test('heaviest first; what looks alike is one batch, and no status is in a batch with another', () => {
    const lines = toLines(nodes, [
      edge('thin', 'a', 'b', { width: 1.4 }),
      edge('planned', 'b', 'c', { status: 'planned' }),
      edge('wide', 'a', 'c', { width: 6 }),
      edge('met', 'b', 'c'),
      edge('loop', 'a', 'a'),
      edge('nowhere', 'a', 'z'),
    ]);
    expect(lines.ids).toEqual(['wide', 'planned', 'met', 'thin']);
    expect(
      lines.batches.map(({ status, width, members }) => [status, width, [...members].map((line) => lines.ids[line])]),
    ).toEqual([
      ['actual', 1.3, ['thin']],
      ['actual', 2.2, ['met']],
      ['planned', 2.2, ['planned']],
      ['actual', 5.5, ['wide']],
    ]);
  });

  test('between the same two they lie beside each other, whichever way each goes', () => {
    const lines = toLines(nodes, [edge('1', 'a', 'b'), edge('2', 'b', 'a'), edge('3', 'a', 'c')]);
    expect([ends(lines, 0), ends(lines, 1)]).toEqual([
      [0, -3.5, 100, -3.5],
      [100, 3.5, 0, 3.5],
    ]);
    expect(ends(lines, 2)).toEqual([0, 0, 1_000, 1_000]);
  });

  test('in sight are those with an end there, unless they are too many', () => {
    const lines = toLines(nodes, [edge('near', 'a', 'b'), edge('half', 'a', 'c'), edge('far', 'c', 'c')]);
    const sight = { x1: 50, y1: -10, x2: 150, y2: 10 };
    expect(linesInSight(lines, spots, sight, 5)?.map((line) => lines.ids[line])).toEqual(['near']);
    expect(linesInSight(lines, spots, { ...sight, x1: -10 }, 1)).toBeUndefined();
  });

  test('the nearest one within reach is meant; one that is drawn elsewhere is not', () => {
    const lines = toLines(nodes, [edge('flat', 'a', 'b'), edge('steep', 'a', 'c')]);
    const at = (x: number, y: number, isOut = (_: number) => false) => nearestLine(lines, spots, { x, y }, 5, isOut);
    expect([at(50, 3), at(500, 503), at(50, 30), at(150, 0)]).toEqual(['flat', 'steep', undefined, undefined]);
    expect(at(50, 3, (line) => lines.ids[line] === 'flat')).toBeUndefined();
  });
});
