/** Views and notes: kept over a restart, one change after another, and never lost to a file that cannot be read. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../cypher/engine/embedded.ts';
import type { Engine } from '../../../cypher/engine/engine.ts';
import { buildApp } from '../../../server/app.ts';
import { KeepingUnreadable, openKeeping } from '../../../server/keeping/keeping.ts';
import type { App } from '../../../server/routes/route.ts';
import { putSmallGraph } from '../small-graph.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-kept-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (day: number) => () => new Date(Date.UTC(2026, 0, day));
const view = (name: string, fragment = 'show=a') => ({ name, fragment, lines: { 'a|CONSULT|actual|b': 2 } });

describe('what is kept', () => {
  test('is there after a restart, the newest first; the same name replaces and keeps its id', async () => {
    const first = openKeeping(folder, at(1));
    const one = await first.saveView(view('One'));
    const two = await first.saveView(view('Two'));
    const again = await openKeeping(folder, at(2)).saveView(view('One', 'show=b'));
    expect(again).toEqual({ ...view('One', 'show=b'), id: one.id, savedAt: '2026-01-02T00:00:00.000Z' });
    expect(await openKeeping(folder).views()).toEqual([again, two]);
    expect(await readdir(folder)).toEqual(['kept.json']);
  });

  test('changes made at once are all kept', async () => {
    const keeping = openKeeping(folder);
    await Promise.all(['A', 'B', 'C', 'D'].map((name) => keeping.saveView(view(name))));
    expect((await openKeeping(folder).views()).map(({ name }) => name).sort()).toEqual(['A', 'B', 'C', 'D']);
  });

  test('a view is forgotten once', async () => {
    const keeping = openKeeping(folder);
    const { id } = await keeping.saveView(view('One'));
    expect([await keeping.removeView(id), await keeping.removeView(id), await keeping.views()]).toEqual([
      true,
      false,
      [],
    ]);
  });

  test('a note is replaced, and taken away by an empty one', async () => {
    const keeping = openKeeping(folder, at(1));
    await keeping.writeNote('a', 'Ask.');
    await keeping.writeNote('a', 'Asked.');
    expect(await keeping.notes()).toEqual([{ about: 'a', text: 'Asked.', writtenAt: '2026-01-01T00:00:00.000Z' }]);
    await keeping.writeNote('a', '');
    expect(await openKeeping(folder).notes()).toEqual([]);
  });

  test.each(['not json', '{}', '{"views":1,"notes":[]}'])(
    'a file that holds %s is refused, not overwritten',
    async (text) => {
      const path = join(folder, 'kept.json');
      await writeFile(path, text);
      const keeping = openKeeping(folder);
      await expect(keeping.views()).rejects.toThrow(new KeepingUnreadable(path));
      await expect(keeping.saveView(view('One'))).rejects.toThrow(KeepingUnreadable);
      await writeFile(path, '{"views":[],"notes":[]}');
      expect(await keeping.views()).toEqual([]);
    },
  );
});

describe('over HTTP', () => {
  let engine: Engine;
  let app: App;
  beforeEach(async () => {
    engine = openEmbedded();
    await engine.applySchema();
    await putSmallGraph(engine);
    app = await buildApp({ engine, keeping: openKeeping(folder, at(1)) });
  });
  afterEach(async () => {
    await app.close();
    await engine.close();
  });
  const ask = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) => {
    const response = await app.inject({ method, url: `/api/v1${url}`, ...(payload && { payload }) });
    return [response.statusCode, response.body && response.json()] as const;
  };

  test('views', async () => {
    const [status, saved] = await ask('POST', '/views', view('One'));
    expect([status, saved]).toEqual([200, { ...view('One'), id: saved.id, savedAt: '2026-01-01T00:00:00.000Z' }]);
    expect(await ask('GET', '/views')).toEqual([200, { items: [saved] }]);
    expect(await ask('DELETE', `/views/${saved.id}`)).toEqual([204, '']);
    expect(await ask('DELETE', `/views/${saved.id}`)).toEqual([
      404,
      expect.objectContaining({ detail: `There is no view with the id "${saved.id}".` }),
    ]);
    expect((await ask('POST', '/views', { name: '', fragment: 'x', lines: {} }))[0]).toBe(400);
    expect((await ask('POST', '/views', { ...view('One'), owner: 'me' }))[0]).toBe(400);
  });

  test('notes, on ids that hold slashes and bars', async () => {
    const about = 'person:a|MET|actual|state:b/c';
    const note = { about, text: 'Ask.', writtenAt: '2026-01-01T00:00:00.000Z' };
    expect(await ask('PUT', `/notes/${encodeURIComponent(about)}`, { text: ' Ask. ' })).toEqual([200, note]);
    expect(await ask('GET', '/notes')).toEqual([200, { items: [note] }]);
  });

  const nodes = ['person:alexander-lukashenko', 'person:vladimir-putin', 'person:xi-jinping'];
  test('a timeline of what is said among entities', async () => {
    expect(await ask('POST', '/timeline?status=actual&status=planned', { nodes })).toEqual([
      200,
      {
        items: [
          { date: '2022-12-19', type: 'CONSULT', status: 'actual', statements: 2 },
          { date: '2023', type: 'CONSULT', status: 'planned', statements: 1 },
          { date: '2023-03-01', type: 'CONSULT', status: 'actual', statements: 1 },
        ],
      },
    ]);
    expect((await ask('POST', '/timeline', { nodes: [] }))[0]).toBe(400);
  });

  test('what is said among entities, sentence by sentence', async () => {
    const [status, { items, more, notes }] = await ask('POST', '/statements?from=2023', {
      nodes: [...nodes, 'person:nobody'],
    });
    expect([status, items.map(({ id }: { id: string }) => id), more, notes]).toEqual([
      200,
      ['song-hong.md#0'],
      false,
      ['1 of the entities asked for are not in the graph'],
    ]);
  });
});
