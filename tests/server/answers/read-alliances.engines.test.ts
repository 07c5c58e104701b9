/** Alliances and memberships that ended, as of dates before and after, on both engines. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../cypher/engine/engine.ts';
import { readAlliances } from '../../../server/answers/read-alliances.ts';
import { readEntity } from '../../../server/answers/read-entities.ts';
import { readNeighbors } from '../../../server/answers/read-neighbors.ts';
import { engines } from '../../support/engines.ts';
import { putRows } from '../../support/graph/put-rows.ts';
import { tellGraph } from '../../support/graph/tell-graph.ts';

const north = 'state:north';
const graph = () =>
  tellGraph({
    atlas: {
      publisher: 'Atlas',
      publishedAt: '2024-01-01',
      language: 'en',
      statements: [
        { as: 'joined', type: 'MEMBER_OF', actors: [north], recipients: ['organization:league'], date: '1990' },
        {
          as: 'left',
          type: 'MEMBER_OF',
          actors: [north],
          recipients: ['organization:league'],
          date: '2010',
          former: true,
        },
        { as: 'bond', type: 'ALLIED_WITH', actors: [north], recipients: ['state:east'], date: '1961' },
        { as: 'broke', type: 'ALLIED_WITH', actors: ['state:east'], recipients: [north], date: '1978', former: true },
        { as: 'again', type: 'ALLIED_WITH', actors: [north], recipients: ['state:east'], date: '1999' },
        { as: 'sanction', type: 'SANCTION', actors: ['state:south'], recipients: [north], date: '2011' },
        { as: 'lifted', type: 'RETREAT', actors: ['state:south'], recipients: [north], date: '2014', ends: 'SANCTION' },
        { as: 'other', type: 'SANCTION', actors: [north], recipients: ['state:south'], date: '2012' },
        { as: 'once', type: 'ALLIED_WITH', actors: [north], recipients: ['state:west'], date: '2001', former: true },
      ],
    },
  });

describe.each(engines)('alliances as of a date on $name', ({ openEmpty }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEmpty();
    await putRows(engine, graph());
  });
  afterAll(() => engine.close());

  const told = async (asOf?: string) => {
    const filter = asOf === undefined ? {} : { asOf };
    const { items, total } = await readAlliances(engine, await readEntity(engine, north), filter, {
      skip: 0,
      limit: 9,
    });
    expect(total).toBe(items.length);
    return items.map(({ ally, from = '', to = '' }) => `${ally.id} ${from}–${to}`);
  };

  test('neighbors as of a date are those of what stood then', async () => {
    const around = async (asOf: string) => {
      const filter = { asOf, type: ['ALLIED_WITH' as const, 'MEMBER_OF' as const, 'SANCTION' as const] };
      const { nodes, edges } = await readNeighbors(engine, north, filter, { skip: 0, limit: 9 });
      return [nodes.map(({ id }) => id).sort(), edges.map(({ type, source, target }) => `${source} ${type} ${target}`)];
    };
    expect(await around('1995')).toEqual([['organization:league', north], [`${north} MEMBER_OF organization:league`]]);
    expect(await around('2013')).toEqual([
      ['state:east', north, 'state:south'],
      [`state:east ALLIED_WITH ${north}`, `${north} SANCTION state:south`, `state:south SANCTION ${north}`],
    ]);
    expect(await around('2015')).toEqual([
      ['state:east', north, 'state:south'],
      [`state:east ALLIED_WITH ${north}`, `${north} SANCTION state:south`],
    ]);
  });

  test.each([
    [undefined, ['state:east 1961–', 'state:west –2001', 'organization:league 1990–2010']],
    ['1970', ['state:east 1961–']],
    ['1985', []],
    ['1995', ['organization:league 1990–']],
    ['2005', ['state:east 1961–', 'organization:league 1990–']],
    ['2015', ['state:east 1961–']],
  ])('as of %s', async (asOf, expected) => {
    expect(await told(asOf)).toEqual(expected);
  });
});
