/** The index follows the graph, whoever writes to it. */
import { expect, test } from 'vitest';
import { openEmbedded } from '../../../cypher/engine/embedded.ts';
import { putDocument } from '../../../ingest/load/put-document.ts';
import { removeDocument } from '../../../ingest/load/remove-document.ts';
import { toRows } from '../../../ingest/load/to-rows.ts';
import type { Extraction } from '../../../ingest/model/extraction.ts';
import { searchEntities } from '../../../server/answers/search-entities.ts';
import { makeNameDirectory } from '../../../server/names/name-directory.ts';
import { SMALL_EXTRACTIONS } from '../small-graph.ts';

test('put, changed and taken back by another writer', async () => {
  const engine = openEmbedded();
  await engine.applySchema();
  const names = makeNameDirectory(engine);
  const find = async (text: string) => {
    const { items, total } = await searchEntities(engine, names, { text, skip: 0, limit: 10 });
    return [items.map(({ name, documents }) => `${name} ${documents}`), total];
  };
  const [harbor, wire] = SMALL_EXTRACTIONS as [Extraction, Extraction];

  expect(await find('putin')).toEqual([[], 0]);
  await putDocument(engine, toRows(harbor));
  expect(await find('putin')).toEqual([['Vladimir Putin 1'], 1]);
  await putDocument(engine, toRows(wire));
  expect(await find('putin')).toEqual([['Vladimir Putin 2'], 1]);
  expect(await find('xi')).toEqual([['Xi Jinping 1'], 1]);
  await removeDocument(engine, wire.document.id);
  expect(await find('putin')).toEqual([['Vladimir Putin 1'], 1]);
  expect(await find('xi')).toEqual([[], 0]);
  await engine.close();
});
