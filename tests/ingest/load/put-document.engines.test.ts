import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../../cypher/engine/engine.ts';
import { graphVersion } from '../../../cypher/read/graph.ts';
import { putDocument } from '../../../ingest/load/put-document.ts';
import { removeDocument } from '../../../ingest/load/remove-document.ts';
import { toRows } from '../../../ingest/load/to-rows.ts';
import { ask } from '../../support/ask.ts';
import { engines } from '../../support/engines.ts';
import { arbitraryTelling, makeExtraction, type Telling } from './make-extraction.ts';
import { showEdges, showGraph } from './show-graph.ts';

describe.each(engines)('documents into the graph on $name', ({ name, openEmpty }) => {
  let engine: Engine;
  beforeEach(async () => {
    engine = await openEmpty();
  });
  afterEach(() => engine.close());

  const put = (telling: Telling) => putDocument(engine, toRows(makeExtraction(telling)));
  const version = async () => (await engine.run(graphVersion, {}))[0]?.version;

  const meeting: Telling = {
    id: 'one',
    publisher: 'Herald',
    publishedAt: '2023-01-20',
    mentions: ['person:ada', 'person:ben'],
    says: [
      { type: 'CONSULT', actors: ['person:ada'], recipients: ['person:ben'], date: '2023-01-19', confidence: 0.9 },
      { type: 'SANCTION', actors: ['state:nordland'], recipients: ['state:sudland'], status: 'planned' },
    ],
  };

  test('the same document twice changes nothing, the version of the graph included', async () => {
    expect(await put(meeting)).toBe('created');
    const [before, versionBefore] = [await showGraph(engine), await version()];
    expect(await put(meeting)).toBe('unchanged');
    expect(await showGraph(engine)).toEqual(before);
    expect(await version()).toBe(versionBefore);
  });

  test('a document that lost a sentence takes back what it said in it, and nothing else', async () => {
    await put(meeting);
    const shrunken = { ...meeting, says: meeting.says?.slice(0, 1) ?? [] };
    expect(await put(shrunken)).toBe('replaced');
    const replaced = await showGraph(engine);
    await removeDocument(engine, 'one');
    await put(shrunken);
    expect(replaced).toEqual(await showGraph(engine));
    expect(replaced.filter((line) => line.includes('nordland'))).toEqual([]);
  });

  test('taking out the only document leaves nothing', async () => {
    await put(meeting);
    expect(await removeDocument(engine, 'one')).toBe(true);
    expect(await removeDocument(engine, 'one')).toBe(false);
    expect(await engine.run(ask('MATCH (n) RETURN labels(n) AS labels'), {})).toEqual([{ labels: ['Graph'] }]);
  });

  test('an edge sums up its statements, and sums them up anew without the first, the last or the surest', async () => {
    const edge = async () => (await showEdges(engine)).map((line) => JSON.parse(line.slice(line.indexOf('{'))));
    const on = (id: string, publisher: string, date: string, confidence: number): Telling => ({
      id,
      publisher,
      says: [{ type: 'CONSULT', actors: ['person:ben'], recipients: ['person:ada'], date, confidence }],
    });
    await put(on('a', 'Herald', '2021-01-01', 0.5));
    await put(on('b', 'Post', '2022-01-01', 0.9));
    await put(on('c', 'Post', '2023-01-01', 0.7));
    const [all] = await edge();
    expect(all).toMatchObject({
      type: 'CONSULT',
      status: 'actual',
      statements: 3,
      publishers: 2,
      firstDate: '2021-01-01',
      lastDate: '2023-01-01',
      confidence: 0.9,
      weight: 3,
    });
    expect(all.best).toMatch(/^b#/);
    await removeDocument(engine, 'b');
    expect(await edge()).toMatchObject([{ statements: 2, publishers: 2, confidence: 0.7, lastDate: '2023-01-01' }]);
    await removeDocument(engine, 'c');
    expect(await edge()).toMatchObject([
      { statements: 1, publishers: 1, firstDate: '2021-01-01', lastDate: '2021-01-01', confidence: 0.5, weight: 1 },
    ]);
  });

  test('who is drawn to whom', async () => {
    await put({
      id: 'one',
      says: [
        { type: 'AGREE', actors: ['state:c', 'state:a'], recipients: ['state:b'] },
        { type: 'SANCTION', actors: ['state:b', 'state:a'], recipients: ['state:c'], sentence: 1 },
        { type: 'CONSULT', actors: ['state:b'], recipients: ['state:a'], status: 'denied', sentence: 2 },
        { type: 'ACCUSE', actors: ['state:a'], recipients: [], sentence: 3 },
      ],
    });
    const shown = (await showEdges(engine)).map((line) => {
      const { status, weight } = JSON.parse(line.slice(line.indexOf('{'))) as { status: string; weight: number };
      return `${line.slice(0, line.indexOf(' {'))} ${status} ${weight}`;
    });
    expect(shown).toEqual([
      'state:a -AGREED_WITH-> state:b actual 0.5',
      'state:a -AGREED_WITH-> state:c actual 0.5',
      'state:a -NOT_ACTUAL-> state:b denied 1',
      'state:a -SANCTIONED-> state:c actual 0.5',
      'state:b -AGREED_WITH-> state:c actual 0.5',
      'state:b -SANCTIONED-> state:c actual 0.5',
    ]);
  });

  test('an entity is called what most documents call it, whatever their order', async () => {
    const calling = (id: string, name: string, aliases: string[]): Telling => ({
      id,
      mentions: ['person:ada'],
      names: { 'person:ada': { name, aliases } },
    });
    const named = async () => {
      const rows = await engine.run(ask('MATCH (e:Entity) RETURN e.name AS name, e.aliases AS aliases'), {});
      return rows;
    };
    await put(calling('a', 'Adda', ['Dr A']));
    await put(calling('b', 'Ada', ['Miss A']));
    expect(await named()).toEqual([{ name: 'Ada', aliases: ['Adda', 'Dr A', 'Miss A'] }]);
    await put(calling('c', 'Adda', ['Miss A']));
    expect(await named()).toEqual([{ name: 'Adda', aliases: ['Ada', 'Dr A', 'Miss A'] }]);
    await removeDocument(engine, 'a');
    expect(await named()).toEqual([{ name: 'Ada', aliases: ['Adda', 'Miss A'] }]);
  });

  test('a name tells in which languages it was read, and goes with the documents that used it', async () => {
    const calling = (id: string, language: string, called: string, used: string[]): Telling => ({
      id,
      language,
      mentions: ['state:nordland'],
      names: {
        'state:nordland': {
          name: called,
          aliases: used.filter((one) => one !== called),
          names: used.map((name) => ({ language, name })),
        },
      },
    });
    const named = async () =>
      await engine.run(
        ask(
          'MATCH (e:Entity) RETURN e.name AS name, e.names AS names, e.nameLanguages AS languages, e.nameDocuments AS documents',
        ),
        {},
      );
    await put(calling('a', 'vi', 'Bắc Quốc', ['Bắc', 'Bắc Quốc']));
    await put(calling('b', 'vi', 'Bắc Quốc', ['Bắc', 'Bắc Quốc']));
    await put(calling('c', 'vi', 'Bắc Quốc', ['Bắc']));
    // The whole name goes before the short one, however often that is used.
    expect(await named()).toEqual([
      { name: 'Bắc Quốc', names: ['Bắc Quốc', 'Bắc'], languages: ['vi', 'vi'], documents: [2, 3] },
    ]);
    // One English document names it for all.
    await put(calling('d', 'en', 'Nordland', ['Nordland', 'Bắc']));
    expect(await named()).toEqual([
      {
        name: 'Nordland',
        names: ['Nordland', 'Bắc', 'Bắc Quốc', 'Bắc'],
        languages: ['en', 'en', 'vi', 'vi'],
        documents: [1, 1, 2, 3],
      },
    ]);
    await removeDocument(engine, 'a');
    await removeDocument(engine, 'b');
    await removeDocument(engine, 'd');
    expect(await named()).toEqual([{ name: 'Bắc Quốc', names: ['Bắc'], languages: ['vi'], documents: [1] }]);
  });

  test('of a known entity the names in the order of the gazetteer, read or not', async () => {
    await put({
      id: 'a',
      language: 'vi',
      mentions: ['state:belarus'],
      names: {
        'state:belarus': {
          name: 'Belarus',
          aliases: ['Bê-la-rút', 'Republic of Belarus', 'Weißrussland', 'Bạch Nga'],
          names: [{ language: 'vi', name: 'Bạch Nga' }],
        },
      },
    });
    expect(
      await engine.run(
        ask(
          'MATCH (e:Entity) UNWIND range(0, size(e.names) - 1) AS i RETURN e.nameLanguages[i] + " " + e.names[i] + " " + e.nameDocuments[i] AS name',
        ),
        {},
      ),
    ).toEqual(
      [
        'de Belarus 0',
        'de Weißrussland 0',
        'en Belarus 0',
        'en Republic of Belarus 0',
        'vi Belarus 0',
        'vi Bê-la-rút 0',
        'vi Bạch Nga 1',
      ].map((name) => ({ name })),
    );
  });

  test('documents put, replaced and taken out in any order give the graph of those that remain', async () => {
    const DOCUMENTS = 4;
    const step = fc.oneof(
      { weight: 3, arbitrary: arbitraryTelling(DOCUMENTS).map((telling) => ({ put: telling })) },
      { weight: 1, arbitrary: arbitraryTelling(DOCUMENTS).map(({ id }) => ({ remove: id })) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
        const remaining = new Map<string, Telling>();
        for (const one of steps) {
          if ('put' in one) {
            await put(one.put);
            remaining.set(one.put.id, one.put);
          } else {
            expect(await removeDocument(engine, one.remove)).toBe(remaining.delete(one.remove));
          }
        }
        const wandered = await showGraph(engine);
        for (const id of remaining.keys()) await removeDocument(engine, id);
        expect(await showGraph(engine)).toEqual([]);
        for (const id of [...remaining.keys()].sort()) await put(remaining.get(id) as Telling);
        const straight = await showGraph(engine);
        expect(wandered).toEqual(straight);
        for (const id of remaining.keys()) await removeDocument(engine, id);
      }),
      { numRuns: name === 'embedded' ? 50 : 4 },
    );
  }, 300_000);
});
