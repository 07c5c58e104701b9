/** What only the embedded engine has: a file, one process at it, a log that a kill does not cut, and its limit. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../../cypher/engine/embedded.ts';
import { EngineUnavailable, GraphInUse, QueryFailed } from '../../../cypher/engine/errors.ts';
import { ask } from '../../support/ask.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-embedded-'));
  file = join(folder, 'entente.graph');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const CHILD = join(import.meta.dirname, 'write-until-killed.ts');
const childArguments = (): string[] => ['--import', 'tsx', CHILD, file];
const counted = ask<{ count: number }>('MATCH (n:Note) RETURN count(n) AS count');

describe('the file of the embedded engine', () => {
  it('holds what was written, reopened', async () => {
    const first = openEmbedded(file);
    await first.applySchema();
    await first.write(({ run }) => run(ask("CREATE (:Note {id: 'a'})"), {}));
    await first.close();
    const second = openEmbedded(file);
    await second.applySchema();
    expect(await second.run(counted, {})).toEqual([{ count: 1 }]);
    await second.close();
  });

  it('is refused to a second process, in words that say what to do', async () => {
    const engine = openEmbedded(file);
    const second = spawnSync(process.execPath, childArguments(), { encoding: 'utf8' });
    await engine.close();
    expect(second.status).not.toBe(0);
    expect(second.stderr).toContain(
      `GraphInUse: The graph in ${file} is open in another process. Stop that process (is "npm start" still running?), ` +
        'or set ENTENTE_DATA to another folder.',
    );
  });

  it('is refused to a second opening in this process', async () => {
    const engine = openEmbedded(file);
    expect(() => openEmbedded(file)).toThrow(GraphInUse);
    await engine.close();
  });

  it('is no graph: says so and leaves the file alone', () => {
    writeFileSync(file, 'not a graph at all');
    expect(() => openEmbedded(file)).toThrow(EngineUnavailable);
    expect(() => openEmbedded(file)).toThrow(/cannot be opened: .+ Move the file away to begin anew/);
  });

  it('has every acknowledged write after kill -9', async () => {
    const child = spawn(process.execPath, childArguments(), { stdio: ['ignore', 'pipe', 'inherit'] });
    let acknowledged = 0;
    await new Promise<void>((ended) => {
      child.stdout.on('data', (data: Buffer) => {
        acknowledged = Number(String(data).trimEnd().split('\n').at(-1));
        if (acknowledged >= 200) child.kill('SIGKILL');
      });
      child.once('exit', () => ended());
    });
    const engine = openEmbedded(file);
    const [{ count } = { count: 0 }] = await engine.run(counted, {});
    await engine.close();
    expect(acknowledged).toBeGreaterThanOrEqual(200);
    expect(count).toBeGreaterThanOrEqual(acknowledged);
  });
});

describe('a step of more than 65,536 rows', () => {
  it('fails as the query it is and leaves the process and the graph alive', async () => {
    const engine = openEmbedded();
    await engine.applySchema();
    await engine.write(({ run }) =>
      run(
        ask(
          "CREATE (h:Entity {id: 'hub'}) WITH h UNWIND range(1, 70000) AS n CREATE (h)-[:MET]->(:Entity {id: toString(n)})",
        ),
        {},
      ),
    );
    const walk = ask("MATCH (a:Entity {id: '1'})--()--(b) RETURN count(b) AS count");
    const refused = await engine.run({ ...walk, name: 'two-steps' }, {}).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(QueryFailed);
    expect(refused).toMatchObject({ query: 'two-steps' });
    const stepwise = ask(
      "MATCH (a:Entity {id: '1'})--(h:Entity) WITH DISTINCT h MATCH (h)--(b:Entity) RETURN count(b) AS count",
    );
    expect(await engine.run(stepwise, {})).toEqual([{ count: 70_000 }]);
    await engine.close();
  });
});
