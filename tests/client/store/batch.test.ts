/** A batch of files as it is told of: waiting, read, refused, stopped, broken off and gone on with. */
import { describe, expect, test } from 'vitest';
import {
  type Batch,
  beginSlice,
  beginUndo,
  broughtBy,
  countBatch,
  endBatch,
  endSlice,
  paceOf,
  refuseOne,
  resumeBatch,
  slicesOf,
  startBatch,
  stopBatch,
  takeOne,
  undoOne,
} from '../../../client/store/batch.ts';
import type { Taken } from '../../../server/contract/document.ts';

const taken = (file: string, outcome: Taken['outcome'] = 'created', id = file): Taken => ({
  file,
  document: { id, language: 'en' },
  outcome,
  entities: 2,
  mentions: 3,
  statements: 4,
});
const EMPTY = { file: 'b.txt', reason: 'is empty', remedy: 'Give a file with text in it' };

/** Three files, of which one came in and one was refused. */
const half = (): Batch =>
  [
    (batch: Batch) => beginSlice(batch, ['a.txt', 'b.txt']),
    (batch: Batch) => takeOne(batch, taken('a.txt')),
    (batch: Batch) => refuseOne(batch, EMPTY),
    (batch: Batch) => endSlice(batch, ['a.txt', 'b.txt']),
  ].reduce((batch, change) => change(batch), startBatch(['a.txt', 'b.txt', 'c.txt'], 1_000));

const states = (batch: Batch) => batch.files.map(({ name, state }) => `${name} ${state}`);

test('what is sent is read; of which nothing came in was refused', () => {
  expect(states(startBatch(['a.txt'], 0))).toEqual(['a.txt waiting']);
  expect(half().files).toEqual([
    { name: 'a.txt', state: 'taken', documents: [taken('a.txt')], refusals: [] },
    { name: 'b.txt', state: 'refused', documents: [], refusals: [EMPTY] },
    { name: 'c.txt', state: 'waiting', documents: [], refusals: [] },
  ]);
  expect(countBatch(half())).toEqual({
    files: 3,
    waiting: 1,
    through: 2,
    refused: 1,
    left: 0,
    created: 1,
    replaced: 0,
    unchanged: 0,
    statements: 4,
  });
});

test('stopped: what waits is left, and what is read is waited for', () => {
  const stopped = stopBatch(beginSlice(startBatch(['a.txt', 'b.txt'], 0), ['a.txt']));
  expect([stopped.state, ...states(stopped)]).toEqual(['stopping', 'a.txt reading', 'b.txt left']);
  const ended = endBatch(endSlice(takeOne(stopped, taken('a.txt')), ['a.txt']), 50);
  expect([ended.state, ended.spent, ended.since, ...states(ended)]).toEqual([
    'done',
    50,
    undefined,
    'a.txt taken',
    'b.txt left',
  ]);
});

test('broken off: what was being read waits again, and the time between is not counted', () => {
  const broken = endBatch(beginSlice(half(), ['c.txt']), 3_000, 'The server does not answer.');
  expect([broken.state, broken.trouble, broken.spent, ...states(broken)]).toEqual([
    'failed',
    'The server does not answer.',
    2_000,
    'a.txt taken',
    'b.txt refused',
    'c.txt waiting',
  ]);
  const resumed = resumeBatch(broken, 100_000);
  expect([resumed.state, resumed.trouble, resumed.since]).toEqual(['adding', undefined, 100_000]);
  expect(endBatch(resumed, 101_000).spent).toBe(3_000);
});

test('only what it brought is taken back', () => {
  const batch = [
    taken('a.jsonl', 'created', 'one'),
    taken('a.jsonl', 'replaced', 'two'),
    taken('a.jsonl', 'unchanged', 'three'),
  ].reduce(takeOne, startBatch(['a.jsonl'], 0));
  expect(broughtBy(batch)).toEqual(['one']);
  const undoing = undoOne(beginUndo(batch, 0));
  expect([undoing.state, undoing.undone]).toEqual(['undoing', 1]);
});

test('the pace is told once there is enough to tell it from', () => {
  const names = Array.from({ length: 10 }, (_, at) => `${at}.txt`);
  const through = (count: number): Batch =>
    endSlice(
      names.slice(0, count).reduce((batch, name) => takeOne(batch, taken(name)), startBatch(names, 0)),
      names.slice(0, count),
    );
  expect(paceOf(through(3), 3_000)).toBeUndefined();
  expect(paceOf(through(4), 2_000)).toEqual({ perMinute: 120, rest: 3_000 });
  expect(paceOf(stopBatch(through(4)), 2_000)).toEqual({ perMinute: 120, rest: 0 });
  // Taking back has a pace of its own, counted from when it began.
  const undoing = beginUndo(through(10), 60_000);
  const undone = (count: number) => Array.from({ length: count }).reduce<Batch>(undoOne, undoing);
  expect(paceOf(undone(3), 61_000)).toBeUndefined();
  expect(paceOf(undone(4), 62_000)).toEqual({ perMinute: 120, rest: 3_000 });
});

describe('slices', () => {
  const sizes = (files: number[]) => slicesOf(files, (size) => size);
  test('five files, or five million bytes', () => {
    expect(sizes([1, 1, 1, 1, 1, 1])).toEqual([[1, 1, 1, 1, 1], [1]]);
    expect(sizes([3e6, 2e6, 1])).toEqual([[3e6, 2e6], [1]]);
  });
  test('a large one alone', () => {
    expect(sizes([1, 9e6, 1, 1])).toEqual([[1], [9e6], [1, 1]]);
    expect(sizes([Number.POSITIVE_INFINITY, 1])).toEqual([[Number.POSITIVE_INFINITY], [1]]);
  });
  test('nothing', () => expect(sizes([])).toEqual([]));
});
