/** What both engines promise alike: values, transactions, errors and waiting writers. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine, Query, Value } from '../../../cypher/engine/engine.ts';
import { QueryFailed } from '../../../cypher/engine/errors.ts';
import { ask } from '../../support/ask.ts';
import { engines } from '../../support/engines.ts';

const echo: Query<{ value: Value }, { value: Value }> = { name: 'echo', text: () => 'RETURN $value AS value' };
const putNote: Query<{ id: string; value: Value }, object> = {
  name: 'put-note',
  text: () => 'MERGE (n:Note {id: $id}) SET n.value = $value',
};
const noteValues = ask<{ value: Value }>('MATCH (n:Note) RETURN n.value AS value ORDER BY n.id');
const wrong = ask('MATCH (n RETURN n');

describe.each(engines)('engine $name', ({ openEmpty }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEmpty();
  });
  beforeEach(() => engine.write(({ run }) => run(ask('MATCH (n) DELETE n'), {})));
  afterAll(() => engine.close());

  it.each<[string, Value]>([
    ['null', null],
    ['true', true],
    ['a whole number', 42],
    ['a large whole number', 9_007_199_254_740_991],
    ['a negative number', -7],
    ['a fraction', 0.1],
    ['text', 'Zoë ông 习近平 🙂 \\ " \' `'],
    ['empty text', ''],
    ['an empty list', []],
    ['a list', ['a', 'b']],
    ['a list of numbers', [1, 2, 3]],
    ['an object', { a: 1, b: { c: ['d', null] } }],
  ])('gives %s back as it was', async (_name, value) => {
    expect(await engine.run(echo, { value })).toEqual([{ value }]);
  });

  it.each<[string, Value]>([
    ['text', 'Zoë'],
    ['a whole number', 3],
    ['a fraction', 0.25],
    ['false', false],
    ['a list of texts', ['Nga', 'Russia']],
    ['an empty list', []],
    ['a list of numbers', [0, 17]],
  ])('stores %s in a property', async (_name, value) => {
    await engine.write(({ run }) => run(putNote, { id: 'a', value }));
    expect(await engine.run(noteValues, {})).toEqual([{ value }]);
  });

  it('stores nothing for null', async () => {
    await engine.write(({ run }) => run(putNote, { id: 'a', value: null }));
    expect(await engine.run(ask('MATCH (n:Note) RETURN properties(n) AS properties'), {})).toEqual([
      { properties: { id: 'a' } },
    ]);
  });

  it('counts in whole numbers and divides in fractions', async () => {
    expect(await engine.run(ask('UNWIND [1, 2, 3] AS n RETURN count(n) AS count, avg(n) / 4 AS part'), {})).toEqual([
      { count: 3, part: 0.5 },
    ]);
  });

  it('sees its own changes in a transaction', async () => {
    const seen = await engine.write(async ({ run }) => {
      await run(putNote, { id: 'a', value: 1 });
      return run(noteValues, {});
    });
    expect(seen).toEqual([{ value: 1 }]);
  });

  it('takes all back when the work throws', async () => {
    const work = engine.write(async ({ run }) => {
      await run(putNote, { id: 'a', value: 1 });
      throw new RangeError('changed my mind');
    });
    await expect(work).rejects.toThrow(new RangeError('changed my mind'));
    expect(await engine.run(noteValues, {})).toEqual([]);
  });

  it('takes all back when a query of the work fails', async () => {
    const work = engine.write(async ({ run }) => {
      await run(putNote, { id: 'a', value: 1 });
      await run(wrong, {});
    });
    await expect(work).rejects.toThrow(QueryFailed);
    expect(await engine.run(noteValues, {})).toEqual([]);
  });

  it('names the query that failed, and goes on', async () => {
    const refused = await engine.run({ ...wrong, name: 'wrong-one' }, {}).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(QueryFailed);
    expect(refused).toMatchObject({
      query: 'wrong-one',
      message: expect.stringMatching(/^The query "wrong-one" failed: ./),
    });
    expect(await engine.run(echo, { value: 1 })).toEqual([{ value: 1 }]);
  });

  it('refuses a second node with the same key', async () => {
    const twice = engine.write(({ run }) => run(ask("CREATE (:Entity {id: 'a'}) CREATE (:Entity {id: 'a'})"), {}));
    await expect(twice).rejects.toThrow(QueryFailed);
    expect(await engine.run(ask('MATCH (e:Entity) RETURN e.id AS id'), {})).toEqual([]);
  });

  it('lets writers of the same node wait for each other: no count is lost', async () => {
    const count = ask("MERGE (n:Note {id: 'count'}) ON CREATE SET n.value = 1 ON MATCH SET n.value = n.value + 1");
    await engine.write(({ run }) => run(putNote, { id: 'count', value: 0 }));
    await Promise.all(Array.from({ length: 20 }, () => engine.write(({ run }) => run(count, {}))));
    expect(await engine.run(noteValues, {})).toEqual([{ value: 20 }]);
  });

  it('answers readers while a write is open, with what was stored before it', async () => {
    await engine.write(({ run }) => run(putNote, { id: 'a', value: 'before' }));
    let during: object[] = [];
    await engine.write(async ({ run }) => {
      await run(putNote, { id: 'a', value: 'after' });
      during = await engine.run(noteValues, {});
    });
    expect(during).toEqual([{ value: 'before' }]);
    expect(await engine.run(noteValues, {})).toEqual([{ value: 'after' }]);
  });

  it('goes on writing after a write that failed', async () => {
    await expect(engine.write(({ run }) => run(wrong, {}))).rejects.toThrow(QueryFailed);
    await engine.write(({ run }) => run(putNote, { id: 'a', value: 1 }));
    expect(await engine.run(noteValues, {})).toEqual([{ value: 1 }]);
  });

  it('puts its schema in place as often as it is asked to', async () => {
    await engine.applySchema();
    await engine.applySchema();
    expect(await engine.run(noteValues, {})).toEqual([]);
  });
});
