/** Paths on both engines: the same ones in the same order, corroborated and telling ones first. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../cypher/engine/engine.ts';
import { findPaths, type PathQuestion } from '../../../cypher/read/find-paths.ts';
import { STATEMENT_TYPES } from '../../../cypher/schema/ontology.ts';
import { engines } from '../../support/engines.ts';
import { putRows } from '../../support/graph/put-rows.ts';
import { type ToldStatement, tellGraph } from '../../support/graph/tell-graph.ts';

const met = (one: string, two: string, more: Partial<ToldStatement> = {}): ToldStatement => ({
  as: `${one}-${two}`,
  type: 'CONSULT',
  actors: [`person:${one}`],
  recipients: [`person:${two}`],
  ...more,
});
const document = (publisher: string, statements: ToldStatement[]) => ({
  ...{ publisher, publishedAt: '2024-01-01', language: 'en' },
  statements,
});

/**
 * ann to zoe: over the president, whom everybody meets; over bea, whom two outlets report; over cal, said less surely;
 * and the long way over dan and eve. Their direct talks were only planned.
 */
const graph = tellGraph({
  one: document('Herald', [
    met('ann', 'president'),
    met('president', 'zoe'),
    ...['kim', 'leo', 'mia', 'ned', 'oda'].map((guest) => met('president', guest)),
    met('ann', 'bea'),
    met('bea', 'zoe'),
    met('ann', 'cal', { confidence: 0.5 }),
    met('cal', 'zoe', { confidence: 0.5 }),
    met('ann', 'dan'),
    met('dan', 'eve', { type: 'ACCUSE' }),
    met('eve', 'zoe'),
    met('ann', 'zoe', { status: 'planned' }),
    met('far', 'away'),
  ]),
  two: document('Wire', [met('ann', 'bea'), met('bea', 'zoe')]),
});

const asked: PathQuestion = {
  ...{ start: 'person:ann', end: 'person:zoe', maxHops: 4, limit: 5 },
  ...{ types: STATEMENT_TYPES, minConfidence: 0 },
};

describe.each(engines)('paths on $name', ({ openEmpty }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEmpty();
    await putRows(engine, graph);
  });
  afterAll(() => engine.close());
  const ways = async (question: Partial<PathQuestion>): Promise<string[]> =>
    (await findPaths(engine, { ...asked, ...question })).map(({ nodes }) => nodes.join(' ').replaceAll('person:', ''));

  it.each<[string, Partial<PathQuestion>, string[]]>([
    [
      'shortest first, the telling before the well-known',
      {},
      ['ann bea zoe', 'ann cal zoe', 'ann president zoe', 'ann dan eve zoe'],
    ],
    ['as many as asked for', { limit: 1 }, ['ann bea zoe']],
    ['no longer than asked for', { maxHops: 2 }, ['ann bea zoe', 'ann cal zoe', 'ann president zoe']],
    ['a planned meeting is no way', { maxHops: 1 }, []],
    ['only over the types asked for', { types: ['CONSULT'] }, ['ann bea zoe', 'ann cal zoe', 'ann president zoe']],
    ['only over edges sure enough', { minConfidence: 0.6, maxHops: 2 }, ['ann bea zoe', 'ann president zoe']],
    ['against the direction of an edge', { start: 'person:eve', end: 'person:dan', limit: 1 }, ['eve dan']],
    ['none between parts that are apart', { end: 'person:away', maxHops: 6 }, []],
    ['none to an entity that is not there', { end: 'person:nobody' }, []],
    ['none from an entity to itself', { end: 'person:ann' }, []],
  ])('%s', async (_title, question, paths) => {
    expect(await ways(question)).toEqual(paths);
  });

  it('tell for each hop the edge and its best statement', async () => {
    const [path] = await findPaths(engine, { ...asked, limit: 1 });
    expect(path).toEqual({
      nodes: ['person:ann', 'person:bea', 'person:zoe'],
      hops: [
        ['person:ann', 'person:bea', 'one#ann-bea'],
        ['person:bea', 'person:zoe', 'one#bea-zoe'],
      ].map(([source, target, best]) => ({
        source,
        target,
        properties: {
          ...{ type: 'CONSULT', status: 'actual', statements: 2, publishers: 2, confidence: 0.8, weight: 2, best },
          ...{ firstDate: '2024-01-01', lastDate: '2024-01-01' },
        },
      })),
    });
  });
});
