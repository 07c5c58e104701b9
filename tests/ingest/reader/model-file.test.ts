import { describe, expect, it } from 'vitest';
import { readModel, TABLES, type TableName, writeModel } from '../../../ingest/reader/model-file.ts';
import { NarrowWeights, type PackedTable, PackedWeights, type Weights } from '../../../ingest/reader/weight-table.ts';

/** Two features whose hashes fall on one slot, one of two classes, one with a large step between hashes. */
const TABLE: PackedTable = {
  keys: Int32Array.of(-2147483648, 3, 2147483640),
  counts: Uint8Array.of(1, 2, 1),
  classes: Uint8Array.of(1, 0, 2, 1),
  values: Int8Array.of(-10, 127, 1, 4),
  scale: 0.5,
};
const HEADER = {
  tags: ['NOUN NN', 'VERB VBD'],
  tagger: { transitions: [0.5, -1] },
  names: { transitions: [0], temperature: 1.5 },
  relations: ['root', 'nsubj'],
  lemmas: { exceptions: { 'VBD met': 'meet' }, edits: { 'NNS ies': '3|y' } },
};

const scoresOf = (weights: Weights, features: readonly number[]) => {
  const scores = new Float64Array(4);
  weights.add(Int32Array.from(features), features.length, scores, 1);
  return [...scores];
};

describe('packed weights', () => {
  it.each([
    ['no feature', [], [0, 0, 0, 0]],
    ['an unknown feature', [4], [0, 0, 0, 0]],
    ['one class', [-2147483648], [0, 0, -50, 0]],
    ['two classes', [3], [0, 8064.5, 0, 0.5]],
    ['several features', [3, 5, 2147483640, -2147483648], [0, 8064.5, -42, 0.5]],
  ])('add up: %s', (_, features, expected) => {
    expect(scoresOf(new PackedWeights(TABLE), features)).toEqual(expected);
    expect(scoresOf(new NarrowWeights(TABLE), features)).toEqual(expected);
  });

  it('are refused as narrow when there are more than three classes', () => {
    expect(() => new NarrowWeights({ ...TABLE, classes: Uint8Array.of(1, 0, 3, 1) })).toThrow(
      'narrow weights: class 3 of at most 2',
    );
  });
});

describe('a model file', () => {
  const tables = Object.fromEntries(TABLES.map((name) => [name, TABLE])) as Record<TableName, PackedTable>;

  it('gives back what was written', () => {
    const model = readModel(writeModel(HEADER, tables));
    expect(model.header).toEqual(HEADER);
    for (const name of TABLES) expect(scoresOf(model.tables[name], [3, -2147483648])).toEqual([0, 8064.5, -50, 0.5]);
  });

  it('is refused when it is damaged', () => {
    expect(() => readModel(writeModel(HEADER, tables).subarray(0, 40))).toThrow(/unexpected end/u);
    expect(() => readModel(Buffer.from('no model'))).toThrow(/incorrect header/u);
  });
});
