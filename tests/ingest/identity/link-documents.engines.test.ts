import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../../cypher/engine/engine.ts';
import { proposals } from '../../../cypher/read/proposals.ts';
import { type DocumentId, type EntityId, entityTypeOf } from '../../../cypher/schema/ids.ts';
import { decide } from '../../../ingest/load/decide.ts';
import { putDocument } from '../../../ingest/load/put-document.ts';
import { removeDocument } from '../../../ingest/load/remove-document.ts';
import { toRows } from '../../../ingest/load/to-rows.ts';
import { ask } from '../../support/ask.ts';
import { engines } from '../../support/engines.ts';
import { showGraph } from '../load/show-graph.ts';

/** A text in which each `[name|id]` is a mention. */
function read(id: string, publishedAt: string, marked: string): Parameters<typeof toRows>[0] {
  const mentions: { entity: EntityId; start: number; end: number; text: string; kind: 'name' }[] = [];
  let text = '';
  for (const [part, name, entity] of marked.matchAll(/\[([^|\]]+)\|([^\]]+)\]|[^[]+/g)) {
    if (name !== undefined && entity !== undefined) {
      const start = text.length;
      mentions.push({ entity: entity as EntityId, start, end: start + name.length, text: name, kind: 'name' });
    }
    text += name ?? part;
  }
  const named = new Map(mentions.map((mention) => [mention.entity, mention.text]));
  return {
    document: { id: id as DocumentId, publishedAt, language: 'en', text },
    entities: [...named].map(([entity, name]) => ({
      id: entity,
      type: entityTypeOf(entity) ?? 'Place',
      name,
      aliases: [],
    })),
    mentions,
    statements: [],
  };
}

describe.each(engines)('linking on $name', ({ openEmpty }) => {
  let engine: Engine;
  beforeEach(async () => {
    engine = await openEmpty();
  });
  afterEach(() => engine.close());

  const put = (...[id, at, marked]: Parameters<typeof read>) => putDocument(engine, toRows(read(id, at, marked)));
  const persons = async () =>
    (
      (await engine.run(
        ask('MATCH (e:Person)-[:MENTIONED_IN]->(d:Document) RETURN e.id AS id, e.name AS name, d.id AS document'),
        {},
      )) as Record<string, string>[]
    )
      .map(({ id, name, document }) => `${document}: ${id} "${name}"`)
      .sort();

  test('a body that every state has is that of the state whose it is, under one id with its full name', async () => {
    const bodies = async () =>
      (
        (await engine.run(
          ask(
            'MATCH (e:Organization)-[:MENTIONED_IN]->(d:Document) RETURN e.id AS id, e.name AS name, d.id AS document',
          ),
          {},
        )) as Record<string, string>[]
      )
        .map(({ id, name, document }) => `${document}: ${id} "${name}"`)
        .sort();
    const MINISTRY = 'organization:foreign-ministry';
    await put(
      'beside',
      '2020-01-01',
      `[Kenya|state:kenya]'s [Foreign Ministry|${MINISTRY}] wrote to [Peru|state:peru].`,
    );
    await put('one state', '2020-01-01', `[Peru|state:peru] was calm. The [Foreign Ministry|${MINISTRY}] was silent.`);
    await put(
      'two states',
      '2020-01-01',
      `[Peru|state:peru] and [Kenya|state:kenya]. The [Foreign Ministry|${MINISTRY}].`,
    );
    await put('in full', '2020-01-01', `The [Foreign Ministry of Kenya|${MINISTRY}-of-kenya] was silent.`);
    await put(
      'said with it',
      '2020-01-01',
      'The [Kenyan Foreign Ministry|organization:kenyan-foreign-ministry] spoke.',
    );
    await put('listed', '2020-01-01', `[Russia|state:russia]'s [Foreign Ministry|${MINISTRY}] was silent.`);
    await put('own', '2020-01-01', `[Peru|state:peru]'s [Reform Party|organization:reform-party] was silent.`);
    expect(await bodies()).toEqual([
      `beside: ${MINISTRY}-of-kenya "Foreign Ministry of Kenya"`,
      `in full: ${MINISTRY}-of-kenya "Foreign Ministry of Kenya"`,
      'listed: organization:russian-foreign-ministry "Russian Foreign Ministry"',
      `one state: ${MINISTRY}-of-peru "Foreign Ministry of Peru"`,
      'own: organization:reform-party "Reform Party"',
      `said with it: ${MINISTRY}-of-kenya "Foreign Ministry of Kenya"`,
      `two states: ${MINISTRY} "Foreign Ministry"`,
    ]);
    const before = await showGraph(engine);
    await removeDocument(engine, 'beside');
    await put(
      'beside',
      '2020-01-01',
      `[Kenya|state:kenya]'s [Foreign Ministry|${MINISTRY}] wrote to [Peru|state:peru].`,
    );
    expect(await showGraph(engine)).toEqual(before);
  });

  test('two presidents of one name, by the date', async () => {
    await put('a', '1991-08-01', 'President [Bush|person:george-w-bush] was in [Moscow|place:moscow].');
    await put('b', '2003-06-03', 'President [Bush|person:george-w-bush] was in [Aqaba|place:aqaba].');
    expect(await persons()).toEqual([
      'a: person:george-h-w-bush "George H. W. Bush"',
      'b: person:george-w-bush "Bush"',
    ]);
  });

  test('a later document tells two people apart; without it they are as before', async () => {
    await put('a', '2021-05-04', 'Minister [Pavel Orlov|person:pavel-orlov] of [Belarus|state:belarus] spoke.');
    await put('b', '2021-05-05', 'Minister [P. Orlov|person:p-orlov] of [Belarus|state:belarus] left.');
    const before = await showGraph(engine);
    expect(await persons()).toEqual(['a: person:pavel-orlov "P. Orlov"', 'b: person:pavel-orlov "P. Orlov"']);
    await put('c', '2021-05-06', 'Governor [Pavel Orlov|person:pavel-orlov] of [Russia|state:russia] came.');
    expect((await persons())[2]).toBe('c: person:pavel-orlov~russia "Pavel Orlov"');
    await removeDocument(engine, 'c');
    expect(await showGraph(engine)).toEqual(before);
  });

  test('never the same holds against linking, and its undo gives linking its way', async () => {
    await put('a', '2021-05-04', 'Envoy [Sergei Karpenko|person:sergei-karpenko] of [Belarus|state:belarus] spoke.');
    await put('b', '2022-09-05', '[Sergey Karpenka|person:sergey-karpenka] spoke.');
    expect(await engine.run(proposals, {})).toEqual([]);
    await put('c', '2021-05-06', '[Sergey Karpenka|person:sergey-karpenka] was in [Minsk|place:minsk].');
    expect((await engine.run(proposals, {})).map(({ entities }) => entities)).toEqual([
      ['person:sergei-karpenko', 'person:sergey-karpenka'],
    ]);
    const never = await decide(
      engine,
      { action: 'never-same', entities: ['person:sergei-karpenko', 'person:sergey-karpenka'] },
      { by: 'Tester', at: '2024-01-01' },
    );
    expect(await engine.run(proposals, {})).toEqual([]);
    await put('d', '2021-05-06', 'Envoy [Sergey Karpenka|person:sergey-karpenka] of [Belarus|state:belarus] left.');
    expect(new Set((await persons()).map((line) => line.split(' ')[1])).size).toBe(2);
    await decide(engine, { action: 'undo', decision: never.id }, { by: 'Tester', at: '2024-01-02' });
    expect(new Set((await persons()).map((line) => line.split(' ')[1])).size).toBe(1);
  });
});
