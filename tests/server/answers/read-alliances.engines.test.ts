/** Alliances, memberships and sanctions that ended, as of dates before and after, by every way to ask, on both engines. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../cypher/engine/engine.ts';
import { readAlliances } from '../../../server/answers/read-alliances.ts';
import { readEntity } from '../../../server/answers/read-entities.ts';
import { readNeighbors } from '../../../server/answers/read-neighbors.ts';
import { readPaths } from '../../../server/answers/read-paths.ts';
import { readSubgraph } from '../../../server/answers/read-subgraph.ts';
import { readTimeline } from '../../../server/answers/read-timeline.ts';
import type { StatementFilter } from '../../../server/contract/filters.ts';
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

  test('paths as of a date lead over what stood then', async () => {
    const leads = async (end: string, asOf: string) => {
      const question = { start: north, end, maxHops: 2, limit: 9 };
      const paths = await readPaths(engine, question, { asOf, type: ['ALLIED_WITH', 'MEMBER_OF', 'SANCTION'] });
      return paths.map(({ hops }) => hops.map(({ edge }) => edge.id));
    };
    const bond = [[`state:east|ALLIED_WITH|actual|${north}`]];
    expect(await leads('state:east', '1970')).toEqual(bond);
    expect(await leads('state:east', '1985')).toEqual([]);
    expect(await leads('state:east', '1999')).toEqual(bond);
    expect(await leads('organization:league', '2009')).toEqual([[`${north}|MEMBER_OF|actual|organization:league`]]);
    expect(await leads('organization:league', '2010')).toEqual([]);
    expect(await leads('state:west', '2001')).toEqual([]);
  });

  test('a timeline as of a date counts what stood then', async () => {
    const dates = async (ids: readonly string[], asOf: string, more: StatementFilter = {}) =>
      (await readTimeline(engine, ids, { asOf, ...more })).map(
        ({ date, type, statements }) => `${date} ${type} ${statements}`,
      );
    const all = [north, 'state:east', 'state:south', 'state:west', 'organization:league'];
    expect(await dates(all, '1977')).toEqual(['1961 ALLIED_WITH 1']);
    expect(await dates(all, '1985')).toEqual([]);
    expect(await dates(all, '2005')).toEqual([
      ...['1961 ALLIED_WITH 1', '1978 ALLIED_WITH 1', '1990 MEMBER_OF 1', '1999 ALLIED_WITH 1'],
    ]);
    const sanctions: StatementFilter = { type: ['SANCTION'] };
    expect(await dates(all, '2013', sanctions)).toEqual(['2011 SANCTION 1', '2012 SANCTION 1']);
    expect(await dates(all, '2015', sanctions)).toEqual(['2012 SANCTION 1']);
    // Of one alone, whoever stands at the other end.
    expect(await dates([north], '2015', sanctions)).toEqual(['2012 SANCTION 1']);
    expect(await dates(['state:south'], '2015', { ...sanctions, knownBy: '2023' })).toEqual([]);
  });

  test('the statements among entities as of a date are those behind what stood then', async () => {
    const said = async (asOf: string) => {
      const filter: StatementFilter = { asOf, type: ['ALLIED_WITH', 'MEMBER_OF'] };
      const { statements } = await readSubgraph(engine, [north, 'state:east', 'organization:league'], filter, true);
      return statements.map(({ date }) => date).sort();
    };
    expect(await said('2005')).toEqual(['1961', '1978', '1990', '1999']);
    expect(await said('2015')).toEqual(['1961', '1978', '1999']);
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
