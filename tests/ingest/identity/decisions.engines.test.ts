import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../../cypher/engine/engine.ts';
import type { Choice, Decision } from '../../../cypher/schema/decisions.ts';
import { recoverRows } from '../../../ingest/identity/derive-rows.ts';
import { decide, takeOverDecisions } from '../../../ingest/load/decide.ts';
import { DecisionRefused } from '../../../ingest/load/decision-refused.ts';
import { putDocument } from '../../../ingest/load/put-document.ts';
import { readLog } from '../../../ingest/load/read-log.ts';
import { readRows } from '../../../ingest/load/read-rows.ts';
import { removeDocument } from '../../../ingest/load/remove-document.ts';
import { type DocumentRows, toRows } from '../../../ingest/load/to-rows.ts';
import { ask } from '../../support/ask.ts';
import { engines } from '../../support/engines.ts';
import { arbitraryTelling, makeExtraction, type Telling } from '../load/make-extraction.ts';
import { showGraph } from '../load/show-graph.ts';

const BY = { by: 'Tester', at: '2024-05-06T07:08:09Z' };
const put = (engine: Engine, telling: Telling) => putDocument(engine, toRows(makeExtraction(telling)));
const isDecision = (line: string): boolean => line.startsWith('{"kind":"decision"');

describe.each(engines)('decisions on $name', ({ name, openEmpty }) => {
  let engine: Engine;
  beforeEach(async () => {
    engine = await openEmpty();
  });
  afterEach(() => engine.close());

  const take = (choice: Choice) => decide(engine, choice, BY);
  const undo = (decision: Decision) => take({ action: 'undo', decision: decision.id });
  const redo = (decision: Decision) => take({ action: 'redo', decision: decision.id });
  const shown = async () => (await showGraph(engine)).filter((line) => !isDecision(line));
  const names = async () =>
    (
      (await engine.run(ask('MATCH (e:Entity) RETURN e.id AS id, e.name AS name, e.documents AS documents'), {})) as {
        id: string;
        name: string;
        documents: number;
      }[]
    )
      .map(({ id, name: called, documents }) => `${id} "${called}" ${documents}`)
      .sort();

  const met = (id: string, who: string, publisher = 'Herald'): Telling => ({
    id,
    publisher,
    names: { [who]: { name: who.slice(who.indexOf(':') + 1) } },
    mentions: [who, 'state:nordland'],
    says: [{ type: 'CONSULT', actors: [who], recipients: ['state:nordland'], date: '2023-01-19' }],
  });

  test('a merge joins names, mentions and edges; its undo gives every byte back; its redo the same again', async () => {
    await put(engine, met('a', 'person:ada'));
    await put(engine, met('b', 'person:adda', 'Post'));
    const before = await shown();
    const merge = await take({ action: 'merge', entities: ['person:ada', 'person:adda'], into: 'person:adda' });
    expect(merge).toMatchObject({ sequence: 1, by: 'Tester', saw: { entities: [{ name: 'ada' }, { name: 'adda' }] } });
    expect(await names()).toEqual(['person:adda "ada" 2', 'state:nordland "nordland" 2']);
    const merged = await shown();
    expect(merged.filter((line) => line.includes('-MET->'))).toHaveLength(1);
    expect(merged.find((line) => line.includes('-MET->'))).toContain('"statements":2');
    const undone = await undo(merge);
    expect(await shown()).toEqual(before);
    await redo(merge);
    expect(await shown()).toEqual(merged);
    expect((await readLog(engine)).map(({ action }) => action)).toEqual(['merge', 'undo', 'redo']);
    await expect(redo(merge)).rejects.toThrow(DecisionRefused);
    await expect(undo(undone)).rejects.toThrow(DecisionRefused);
  });

  test('an earlier decision is undone while later ones stand', async () => {
    for (const [place, who] of ['person:a', 'person:b', 'person:c'].entries()) await put(engine, met(`d${place}`, who));
    const first = await take({ action: 'merge', entities: ['person:a', 'person:b'], into: 'person:b' });
    await take({ action: 'merge', entities: ['person:b', 'person:c'], into: 'person:c' });
    expect(await names()).toEqual(['person:c "a" 3', 'state:nordland "nordland" 3']);
    await undo(first);
    expect(await names()).toEqual(['person:a "a" 1', 'person:c "b" 2', 'state:nordland "nordland" 3']);
  });

  test('a split sends documents or single mentions, and the statements that stand on them, elsewhere', async () => {
    await put(engine, met('one', 'person:king'));
    await put(engine, met('two', 'person:king'));
    const split = await take({
      action: 'split',
      entity: 'person:king',
      documents: ['two'],
      to: 'person:king~nordland',
      name: 'King of Nordland',
    });
    expect(await names()).toEqual([
      'person:king "king" 1',
      'person:king~nordland "King of Nordland" 1',
      'state:nordland "nordland" 2',
    ]);
    await undo(split);
    await take({
      action: 'split',
      entity: 'person:king',
      mentions: [{ document: 'one', start: 0, end: 1 }],
      to: 'person:other',
      name: 'Other',
    });
    expect((await names())[1]).toBe('person:other "Other" 1');
    expect((await shown()).filter((line) => line.includes('-MET->')).map((line) => line.split(' ')[0])).toEqual([
      'person:king',
      'person:other',
    ]);
  });

  test('a document that comes back, or says something new, meets the decisions that stand', async () => {
    await put(engine, met('a', 'person:ada'));
    await put(engine, met('b', 'person:adda'));
    await take({ action: 'merge', entities: ['person:ada', 'person:adda'], into: 'person:adda', name: 'Ada B.' });
    const merged = await shown();
    await removeDocument(engine, 'a');
    expect(await names()).toEqual(['person:adda "Ada B." 1', 'state:nordland "nordland" 1']);
    await put(engine, met('a', 'person:ada'));
    expect(await shown()).toEqual(merged);
    await put(engine, met('c', 'person:ada'));
    expect(await names()).toEqual(['person:adda "Ada B." 3', 'state:nordland "nordland" 3']);
  });

  test('a newer extraction gives a name another id: decisions hold for what they saw', async () => {
    // The text has "S" where the first of a document's entities is mentioned.
    const told = (id: string, who: string): Telling => ({
      ...met(id, who),
      names: { [who]: { name: who.slice(who.indexOf(':') + 1), aliases: ['S'] } },
    });
    await put(engine, told('a', 'person:alexander'));
    await put(engine, met('b', 'person:ben'));
    const merge = await take({ action: 'merge', entities: ['person:alexander', 'person:ben'], into: 'person:ben' });
    const rename = await take({ action: 'rename', entity: 'person:ben', name: 'Ben B.' });
    const merged = (await names())[0];
    expect(merged).toBe('person:ben "Ben B." 2');
    await put(engine, told('a', 'person:aleksandr'));
    expect(await names()).toEqual([merged, 'state:nordland "nordland" 2']);
    expect((await shown()).filter((line) => line.includes('-MET->'))).toHaveLength(1);
    await removeDocument(engine, 'a');
    await put(engine, told('a', 'person:aleksandr'));
    expect((await names())[0]).toBe(merged);
    await undo(rename);
    await undo(merge);
    expect(await names()).toEqual([
      'person:aleksandr "aleksandr" 1',
      'person:ben "ben" 1',
      'state:nordland "nordland" 2',
    ]);
    await redo(merge);
    expect((await names())[0]).toBe('person:ben "aleksandr" 2');
    // Where what was seen is still there, the other one is somebody else.
    await put(engine, { ...told('a', 'person:aleksandr'), mentions: ['person:aleksandr', 'person:alexander'] });
    expect((await names()).slice(0, 2)).toEqual(['person:aleksandr "aleksandr" 1', 'person:ben "alexander" 2']);
  });

  test('where a decision changes a document by what it saw there, other documents keep what they say', async () => {
    await put(engine, {
      id: 'a',
      says: [{ type: 'CONSULT', actors: ['person:ada'], recipients: ['person:ben'] }],
    });
    await put(engine, met('b', 'person:ada'));
    const retype = await take({
      action: 'retype',
      entity: 'person:ada',
      type: 'Organization',
      to: 'organization:ada',
    });
    // In "b" there is no ada any more, but a ben who goes by what the decision saw of her: he is taken for her.
    await put(engine, {
      id: 'b',
      names: { 'person:ben': { name: 'A', aliases: ['S'] } },
      says: [{ type: 'CONSULT', actors: ['organization:league'], recipients: ['person:ben'] }],
    });
    const ben = async () =>
      (await engine.run(ask('MATCH (e:Entity {id: $id}) RETURN e.statements AS statements'), { id: 'person:ben' }))[0];
    expect(await ben()).toEqual({ statements: 1 });
    await undo(retype);
    expect(await ben()).toEqual({ statements: 2 });
    await redo(retype);
    expect(await ben()).toEqual({ statements: 1 });
  });

  test('names, type, hiding and verdicts', async () => {
    await put(engine, met('a', 'person:ada'));
    const before = await shown();
    const statement = JSON.parse(before.find((line) => line.startsWith('{"kind":"statement"')) as string);
    const rename = await take({ action: 'rename', entity: 'person:ada', name: 'Ada Byron' });
    const alias = await take({ action: 'add-alias', entity: 'person:ada', alias: 'Countess' });
    const entity = async () =>
      (
        await engine.run(ask('MATCH (e:Person) RETURN e.name AS name, e.aliases AS aliases, e.hidden AS hidden'), {})
      )[0];
    expect(await entity()).toEqual({ name: 'Ada Byron', aliases: ['Countess', 'ada'], hidden: null });
    const dropped = await take({ action: 'remove-alias', entity: 'person:ada', alias: 'ada' });
    const hide = await take({ action: 'hide', entity: 'person:ada' });
    expect(await entity()).toEqual({ name: 'Ada Byron', aliases: ['Countess'], hidden: true });
    expect((await shown()).filter((line) => line.includes('-MET->'))).toEqual([]);
    for (const decision of [rename, alias, dropped, hide]) await undo(decision);
    expect(await shown()).toEqual(before);

    const judged = {
      statement: statement.id,
      type: statement.type,
      place: { document: 'a', ...statement.evidence },
      entities: ['person:ada', 'state:nordland'],
    };
    const reject = await take({ action: 'reject', ...judged });
    expect((await shown()).filter((line) => line.includes('-MET->'))).toEqual([]);
    await undo(reject);
    expect(await shown()).toEqual(before);
    const confirm = await take({ action: 'confirm', ...judged });
    expect((await shown()).find((line) => line.includes('-MET->'))).toContain('"confidence":1');
    await undo(confirm);
    expect(await shown()).toEqual(before);

    const retype = await take({
      action: 'retype',
      entity: 'person:ada',
      type: 'Organization',
      to: 'organization:ada',
    });
    expect(await names()).toEqual(['organization:ada "ada" 1', 'state:nordland "nordland" 1']);
    await undo(retype);
    expect(await shown()).toEqual(before);
  });

  test('never the same forbids the merge, by name; and what is not there is refused', async () => {
    await put(engine, met('a', 'person:ada'));
    await put(engine, met('b', 'person:adda'));
    const never = await take({ action: 'never-same', entities: ['person:ada', 'person:adda'] });
    const merge: Choice = { action: 'merge', entities: ['person:ada', 'person:adda'], into: 'person:ada' };
    await expect(take(merge)).rejects.toThrow(never.id);
    await undo(never);
    await take(merge);
    expect(await names()).toEqual(['person:ada "ada" 2', 'state:nordland "nordland" 2']);
    await expect(take({ action: 'hide', entity: 'person:nobody' })).rejects.toThrow('There is no entity person:nobody');
    await expect(take({ action: 'undo', decision: 'decision-x' })).rejects.toThrow('There is no decision decision-x');
    await expect(take({ ...merge, into: 'person:zed' })).rejects.toThrow(DecisionRefused);
  });

  test('whatever is put, taken out, decided and undone: the graph is that of the documents and the decisions', async () => {
    const DOCUMENTS = 3;
    const any = fc.nat({ max: 1_000 });
    const step = fc.oneof(
      { weight: 5, arbitrary: arbitraryTelling(DOCUMENTS).map((telling) => ({ do: 'put' as const, telling })) },
      { weight: 1, arbitrary: any.map((one) => ({ do: 'remove' as const, one })) },
      {
        weight: 5,
        arbitrary: fc.record({
          do: fc.constantFrom(
            'merge' as const,
            'split' as const,
            'never-same' as const,
            'hide' as const,
            'retype' as const,
          ),
          one: any,
          two: any,
        }),
      },
      { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const), one: any }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
        const graph = await openEmpty();
        const documents = new Map<string, Telling>();
        for (const one of steps) await walk(graph, documents, one);
        const wandered = await showGraph(graph);
        const log = await readLog(graph);
        for (const telling of documents.values()) {
          const [stored] = await readRows(graph, [telling.id]);
          expect(stored && withoutEvents(recoverRows(stored).rows)).toEqual(
            withoutEvents(toRows(makeExtraction(telling))),
          );
        }
        for (const decision of holding(log)) await decide(graph, { action: 'undo', decision: decision.id }, BY);
        const undone = (await showGraph(graph)).filter((line) => !isDecision(line));
        await graph.close();
        expect(await rebuild(documents, log)).toEqual(wandered);
        expect(await rebuild(documents, [])).toEqual(undone);
      }),
      { numRuns: name === 'embedded' ? 1_000 : 50 },
    );
  }, 600_000);

  async function rebuild(documents: ReadonlyMap<string, Telling>, decisions: readonly Decision[]): Promise<string[]> {
    const graph = await openEmpty();
    await takeOverDecisions(graph, decisions);
    for (const id of [...documents.keys()].sort()) await put(graph, documents.get(id) as Telling);
    const lines = await showGraph(graph);
    await graph.close();
    return lines;
  }
});

/** Which event a statement reports follows from all documents. */
const withoutEvents = ({ document, mentions, statements }: DocumentRows) => ({
  document,
  mentions,
  statements: statements.map(({ properties: { event: _, ...properties }, ...ends }) => ({ ...ends, properties })),
});

type Step =
  | { do: 'put'; telling: Telling }
  | { do: 'remove'; one: number }
  | { do: 'undo' | 'redo'; one: number }
  | { do: 'merge' | 'split' | 'never-same' | 'hide' | 'retype'; one: number; two: number };

function holding(log: readonly Decision[]): Decision[] {
  const undone = new Set<string>();
  for (const decision of log) {
    if (decision.action === 'undo') undone.add(decision.decision);
    if (decision.action === 'redo') undone.delete(decision.decision);
  }
  return log.filter(({ id, action }) => action !== 'undo' && action !== 'redo' && !undone.has(id));
}

/** One step; a decision that is refused is none. */
async function walk(engine: Engine, documents: Map<string, Telling>, step: Step): Promise<void> {
  if (step.do === 'put') {
    await put(engine, step.telling);
    documents.set(step.telling.id, step.telling);
    return;
  }
  if (step.do === 'remove') {
    const ids = [...documents.keys()].sort();
    const id = ids[step.one % Math.max(ids.length, 1)];
    if (id !== undefined) expect(await removeDocument(engine, id)).toBe(documents.delete(id));
    return;
  }
  const choice = await choose(engine, documents, step);
  if (!choice) return;
  await decide(engine, choice, BY).catch((error: unknown) => {
    if (!(error instanceof DecisionRefused)) throw error;
  });
}

async function choose(
  engine: Engine,
  documents: ReadonlyMap<string, Telling>,
  step: Exclude<Step, { do: 'put' } | { do: 'remove' }>,
): Promise<Choice | undefined> {
  if (!('two' in step)) {
    const log = (await readLog(engine)).filter(({ action }) => action !== 'undo' && action !== 'redo');
    const decision = log[step.one % Math.max(log.length, 1)]?.id;
    return decision === undefined ? undefined : { action: step.do, decision };
  }
  const rows = (await engine.run(ask('MATCH (e:Entity) RETURN e.id AS id ORDER BY id'), {})) as { id: string }[];
  const [a, b] = [rows[step.one % rows.length]?.id, rows[step.two % rows.length]?.id];
  if (a === undefined || b === undefined) return undefined;
  switch (step.do) {
    case 'merge':
    case 'never-same':
      if (a === b) return undefined;
      return step.do === 'merge'
        ? { action: 'merge', entities: [a, b], into: a }
        : { action: 'never-same', entities: [a, b] };
    case 'hide':
      return { action: 'hide', entity: a };
    case 'retype':
      return { action: 'retype', entity: a, type: 'Organization', to: `organization:${a.slice(a.indexOf(':') + 1)}` };
    case 'split': {
      const id = [...documents.keys()].sort()[step.two % Math.max(documents.size, 1)];
      if (id === undefined) return undefined;
      const to = `${a.slice(0, a.indexOf(':'))}:split-${step.two % 3}`;
      return step.two % 2 === 0
        ? { action: 'split', entity: a, documents: [id], to }
        : {
            action: 'split',
            entity: a,
            mentions: [{ document: id, start: step.one % 4, end: (step.one % 4) + 1 }],
            to,
          };
    }
  }
}
