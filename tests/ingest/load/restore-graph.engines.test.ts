import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../../cypher/engine/engine.ts';
import { dumpGraph } from '../../../ingest/load/dump-graph.ts';
import { putDocument } from '../../../ingest/load/put-document.ts';
import { removeDocument } from '../../../ingest/load/remove-document.ts';
import { restoreGraph } from '../../../ingest/load/restore-graph.ts';
import { RestoreRefused } from '../../../ingest/load/restore-refused.ts';
import { toRows } from '../../../ingest/load/to-rows.ts';
import { engines } from '../../support/engines.ts';
import { arbitraryTelling, makeExtraction, type Telling } from './make-extraction.ts';
import { showGraph } from './show-graph.ts';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'restore-'));
  file = join(folder, 'graph.jsonl');
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(engines)('dump and restore on $name', ({ name, openEmpty }) => {
  let engine: Engine;
  beforeEach(async () => {
    engine = await openEmpty();
  });
  afterEach(() => engine.close());

  const put = (telling: Telling) => putDocument(engine, toRows(makeExtraction(telling)));
  const dump = async () => {
    const lines: string[] = [];
    for await (const line of dumpGraph(engine)) lines.push(line);
    return lines;
  };

  test('each kind of record, in order', async () => {
    await put({
      id: 'b',
      publisher: 'Herald',
      publishedAt: '2023-01-20',
      mentions: ['person:ada'],
      names: { 'person:ada': { name: 'Ada', aliases: ['Dr A'], wikidataId: 'Q1' } },
      says: [
        {
          type: 'CONSULT',
          actors: ['person:ben'],
          recipients: ['person:ada'],
          date: '2023-01-19',
          place: 'state:nordland',
          attributedTo: 'person:ada',
        },
      ],
    });
    await put({ id: 'a', mentions: ['person:ada'], names: { 'person:ada': { name: 'Ada' } } });
    const records = (await dump()).map((line) => JSON.parse(line));
    expect(records.map(({ text: _, ...record }) => record)).toEqual([
      { kind: 'document', id: 'a', language: 'en' },
      { kind: 'document', id: 'b', publisher: 'Herald', publishedAt: '2023-01-20', language: 'en' },
      { kind: 'entity', id: 'person:ada', type: 'Person', name: 'Ada', aliases: ['Dr A'], wikidataId: 'Q1' },
      { kind: 'entity', id: 'person:ben', type: 'Person', name: 'ben', aliases: [] },
      { kind: 'entity', id: 'state:nordland', type: 'State', name: 'nordland', aliases: [] },
      { kind: 'naming', document: 'a', entity: 'person:ada', name: 'Ada', aliases: [] },
      { kind: 'mention', document: 'a', start: 0, end: 1, entity: 'person:ada', mentionKind: 'name' },
      { kind: 'mention', document: 'b', start: 0, end: 1, entity: 'person:ada', mentionKind: 'name' },
      {
        kind: 'statement',
        id: expect.stringMatching(/^b#[0-9a-f]{12}$/),
        document: 'b',
        event: expect.stringMatching(/^event-[0-9a-f]{16}$/),
        type: 'CONSULT',
        actors: ['person:ben'],
        recipients: ['person:ada'],
        date: '2023-01-19',
        place: 'state:nordland',
        status: 'actual',
        attributedTo: 'person:ada',
        evidence: { start: 0, end: 28 },
        sentence: { start: 0, end: 28 },
        confidence: 0.5,
      },
      {
        kind: 'event',
        id: expect.stringMatching(/^event-[0-9a-f]{16}$/),
        type: 'CONSULT',
        date: '2023-01-19',
        participants: ['person:ada', 'person:ben'],
        statements: [expect.stringMatching(/^b#/)],
      },
    ]);
  });

  test('a restored graph is the same, and takes documents back as the first did', async () => {
    const told = fc.uniqueArray(arbitraryTelling(6), { selector: ({ id }) => id, minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(told, async (tellings) => {
        const removeAll = async () => {
          for (const { id } of tellings) await removeDocument(engine, id);
        };
        for (const telling of tellings) await put(telling);
        const [before, lines] = [await showGraph(engine), await dump()];
        const first = tellings[0] as Telling;
        await removeDocument(engine, first.id);
        const without = await showGraph(engine);
        await removeAll();

        await writeFile(file, `${lines.join('\n')}\n`);
        expect(await restoreGraph(engine, file)).toMatchObject({ documents: tellings.length });
        expect(await showGraph(engine)).toEqual(before);
        expect(await put(first)).toBe('unchanged');
        await removeDocument(engine, first.id);
        expect(await showGraph(engine)).toEqual(without);
        await removeAll();
      }),
      { numRuns: name === 'embedded' ? 30 : 3 },
    );
  }, 300_000);

  test('a graph that is not empty takes no dump', async () => {
    await put({ id: 'a' });
    await writeFile(file, `${(await dump()).join('\n')}\n`);
    await expect(restoreGraph(engine, file)).rejects.toThrow(/is not empty.*Set ENTENTE_DATA to another folder/);
  });

  const document = { kind: 'document', id: 'a', language: 'en', text: 'Ada met Ben.' };
  const ada = { kind: 'entity', id: 'person:ada', type: 'Person', name: 'Ada', aliases: [] };
  const mention = { kind: 'mention', document: 'a', start: 0, end: 3, entity: 'person:ada', mentionKind: 'name' };
  const WRONG: [string, string[], RegExp][] = [
    ['not JSON', [JSON.stringify(document), '{"kind":'], /line 2: is not JSON\./],
    ['an unknown kind', [JSON.stringify({ kind: 'article' })], /line 1: is of no kind that is known/],
    ['a missing field', [JSON.stringify({ ...document, text: undefined })], /line 1: is no document: .*text/],
    [
      'a wrong value',
      [JSON.stringify(document), JSON.stringify({ ...ada, type: 'God' })],
      /line 2: is no entity: type/,
    ],
    [
      'a type that its id is not of',
      [JSON.stringify(document), JSON.stringify({ ...ada, type: 'State' })],
      /has the type/,
    ],
    ['no order', [JSON.stringify(document), JSON.stringify(ada), JSON.stringify(document)], /line 3: is out of order/],
    ['one id twice', [JSON.stringify(document), JSON.stringify(document)], /line 2: has the id of the line before, a/],
    ['an entity that is not there', [JSON.stringify(document), JSON.stringify(mention)], /an entity that is not there/],
    [
      'a document that is not there',
      [JSON.stringify(document), JSON.stringify(ada), JSON.stringify({ ...mention, document: 'x' })],
      /line 3: refers to a document that is not there, x/,
    ],
    [
      'a span outside its document',
      [JSON.stringify(document), JSON.stringify(ada), JSON.stringify({ ...mention, end: 13 })],
      /line 3: holds a span that is not in its document, 0 to 13/,
    ],
    ['nothing', [], /holds no document/],
  ];
  test.each(WRONG)('%s is refused by line, and nothing is written', async (_, lines, message) => {
    await writeFile(file, lines.map((line) => `${line}\n`).join(''));
    const refused = restoreGraph(engine, file);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toBeInstanceOf(RestoreRefused);
    expect(await dump()).toEqual([]);
  });
});
