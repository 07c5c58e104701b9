/**
 * A hub of 100,000 edges, above the 65,536 rows at which a step of the embedded engine breaks off: every question
 * that can start from a hub or lead through one answers on both engines.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Query } from '../../cypher/engine/engine.ts';
import { alliances } from '../../cypher/read/alliances.ts';
import { edgesBetween, edgesStated, edgesTo, toIdSet } from '../../cypher/read/edges.ts';
import { edgesTaken } from '../../cypher/read/edges-taken.ts';
import { entityDocuments } from '../../cypher/read/entity-documents.ts';
import { findPaths } from '../../cypher/read/find-paths.ts';
import { meetings, meetingsCount } from '../../cypher/read/meetings.ts';
import { neighbors, neighborsCount, neighborsStated, neighborsStatedCount } from '../../cypher/read/neighbors.ts';
import { statementCounts } from '../../cypher/read/statement-counts.ts';
import { statementsBetween, statementsBetweenCount } from '../../cypher/read/statements-between.ts';
import { statementsOf, statementsOfCount } from '../../cypher/read/statements-of.ts';
import { STATEMENT_TYPES } from '../../cypher/schema/ontology.ts';
import { type MovedEdgeRow, type MoveEdgesParameters, moveEdges } from '../../cypher/write/edges.ts';
import { ask } from '../support/ask.ts';
import { engines } from '../support/engines.ts';

const SPOKES = 100_000;
/** Enough to pass the limit; the rest of the edges are as good without. */
const STATEMENTS = 70_000;
const IN_A_BATCH = 10_000;

/** The hub met each of its neighbors; of most of them a statement tells. */
type Range = { from: number; to: number };
const putSpokes: Query<Range, object> = {
  name: 'put-spokes',
  text: () => `
    MATCH (h:Entity {id: 'hub'})
    UNWIND range($from, $to) AS n
    CREATE (e:Entity {id: 'e' + toString(n), name: 'E', type: 'Person', aliases: [], statements: 1, version: 1})
    CREATE (h)-[:MET {type: 'CONSULT', status: 'actual', statements: 1, publishers: 1, confidence: 0.5, weight: 0.5,
      best: 's' + toString(n)}]->(e)`,
};

const putStatements: Query<Range, object> = {
  name: 'put-statements',
  text: () => `
    MATCH (h:Entity {id: 'hub'})
    UNWIND range($from, $to) AS n
    MATCH (e:Entity {id: 'e' + toString(n)})
    CREATE (s:Statement {id: 's' + toString(n), kind: 'event', type: 'CONSULT', status: 'actual', mutual: true,
      event: 'm' + toString(n), effectiveDate: '2024-01-01', confidence: 0.5, weight: 0.5, language: 'en'})
    CREATE (s)-[:ACTOR {position: 0}]->(h)
    CREATE (s)-[:RECIPIENT {position: 0}]->(e)`,
};

const actual = { types: STATEMENT_TYPES, statuses: ['actual'] as const };
const open = {
  ...actual,
  minConfidence: 0,
  from: null,
  to: null,
  knownBy: null,
  publisher: null,
  language: null,
};
const page = { skip: 0, limit: 2 };
const firstIds = ['e1', 'e10'];

describe.each(engines)('a hub of 100,000 edges on $name', ({ openEmpty }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEmpty();
    await engine.write(({ run }) =>
      run(
        ask("CREATE (:Entity {id: 'hub', name: 'Hub', type: 'State', aliases: [], statements: 70000, version: 1})"),
        {},
      ),
    );
    for (let from = 1; from <= SPOKES; from += IN_A_BATCH) {
      const range = { from, to: from + IN_A_BATCH - 1 };
      await engine.write(({ run }) => run(putSpokes, range));
      if (from <= STATEMENTS) await engine.write(({ run }) => run(putStatements, range));
    }
  }, 600_000);
  afterAll(() => engine.close());

  it('has its heaviest neighbors, and their number', async () => {
    expect(await engine.run(neighbors, { id: 'hub', ...actual, ...page })).toEqual(
      firstIds.map((id) => ({ id, weight: 0.5 })),
    );
    expect(await engine.run(neighborsCount, { id: 'hub', ...actual })).toEqual([{ total: SPOKES }]);
  });

  it('has neighbors by statement', async () => {
    expect(await engine.run(neighborsStated, { id: 'hub', ...open, from: '2024', ...page })).toEqual(
      firstIds.map((id) => ({ id, weight: 0.5 })),
    );
    expect(await engine.run(neighborsStatedCount, { id: 'hub', ...open, from: '2024' })).toEqual([
      { total: STATEMENTS },
    ]);
    expect(await engine.run(edgesStated, { id: 'hub', among: toIdSet(['e7']), ...open })).toMatchObject([
      { other: 'e7', statements: 1 },
    ]);
  });

  it('has the edges to some of its neighbors', async () => {
    const best = (rows: { target: string; properties: { best: string } }[]) =>
      rows.map(({ target, properties }) => [target, properties.best]);
    const edges = [
      ['e7', 's7'],
      ['e99999', 's99999'],
    ];
    expect(best(await engine.run(edgesTo, { id: 'hub', among: toIdSet(['e7', 'e99999']), ...actual }))).toEqual(edges);
    expect(best(await engine.run(edgesBetween, { ids: ['hub', 'e7', 'e99999'], ...actual }))).toEqual(edges);
  });

  it('has its statements and meetings', async () => {
    expect(await engine.run(statementsOf, { entity: 'hub', ...open, ...page })).toEqual([
      { statement: 's1' },
      { statement: 's10' },
    ]);
    expect(await engine.run(statementsOfCount, { entity: 'hub', ...open })).toEqual([{ total: STATEMENTS }]);
    expect(await engine.run(statementCounts, { id: 'hub', to: null, knownBy: null })).toMatchObject([
      { type: 'CONSULT', statements: STATEMENTS },
    ]);
    expect(await engine.run(meetings, { entity: 'hub', counterpart: 'e7', ...open, ...page })).toMatchObject([
      { event: 'm7', statements: 1 },
    ]);
    expect(await engine.run(meetingsCount, { entity: 'hub', counterpart: null, ...open })).toEqual([
      { total: STATEMENTS },
    ]);
    expect(await engine.run(alliances, { entity: 'hub', ...open, types: ['ALLIED_WITH'] })).toEqual([]);
    expect(await engine.run(entityDocuments, { id: 'hub', knownBy: null, ...page })).toEqual([]);
  });

  it.each([
    ['the hub', 'hub', 'e7'],
    ['its neighbor', 'e7', 'hub'],
  ])('has the statements of a pair, from %s', async (_from, a, b) => {
    expect(await engine.run(statementsBetween, { a, b, ...open, ...page })).toEqual([{ statement: 's7' }]);
    expect(await engine.run(statementsBetweenCount, { a, b, ...open })).toEqual([{ total: 1 }]);
  });

  it('has the path through it', async () => {
    const paths = await findPaths(engine, {
      start: 'e7',
      end: 'e99999',
      maxHops: 4,
      limit: 5,
      ...actual,
      minConfidence: 0,
    });
    expect(paths.map(({ nodes }) => nodes)).toEqual([['e7', 'hub', 'e99999']]);
  });

  it('hands edges over to another entity as they are, but for those that sum up more', async () => {
    type Moving = Query<MoveEdgesParameters, MovedEdgeRow>;
    const ids = Array.from({ length: 10_000 }, (_, place) => `e${place + 1}`);
    const moving: MoveEdgesParameters = {
      ...{ leaves: 'hub', enters: 'other', type: 'CONSULT', status: 'actual', led: true, leads: true },
      counts: Object.fromEntries(ids.map((id) => [id, id === 'e5' ? 2 : 1])),
    };
    const moved = await engine.write(async ({ run }) => {
      await run(ask("CREATE (:Entity {id: 'other', name: 'Other', type: 'State', aliases: []})"), {});
      return run(moveEdges.from.get('MET') as Moving, moving);
    });
    expect(moved.map(({ other }) => other).sort()).toEqual(ids.filter((id) => id !== 'e5').sort());
    expect(await engine.run(neighborsCount, { id: 'hub', ...actual })).toEqual([{ total: SPOKES - 9_999 }]);
    expect(await engine.run(edgesTo, { id: 'other', among: toIdSet(['e5', 'e7']), ...actual })).toEqual([
      {
        source: 'other',
        target: 'e7',
        properties: {
          ...{ type: 'CONSULT', status: 'actual', statements: 1, publishers: 1, confidence: 0.5, weight: 0.5 },
          best: 's7',
        },
      },
    ]);
    const taken = (leads: boolean) =>
      engine.run(edgesTaken.get('MET') as Moving, { ...moving, enters: 'hub', counts: { e5: 1, e7: 1 }, leads });
    expect(await taken(true)).toEqual([{ other: 'e5' }]);
    expect(await taken(false)).toEqual([]);
  });
});
