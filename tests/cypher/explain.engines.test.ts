/**
 * How Neo4j plans every query: none reads all nodes, and none reads all of a label where an index on a key serves.
 * Needs data enough that the planner does not prefer a scan.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { definedQueries } from '../../cypher/engine/define-query.ts';
import { toNeo4j } from '../../cypher/engine/neo4j.ts';
import { generateGraph } from '../bench/generate-graph.ts';
import { engines } from '../support/engines.ts';
import { putRows } from '../support/graph/put-rows.ts';

const root = join(import.meta.dirname, '../../cypher');
for (const folder of ['read', 'write']) {
  for (const file of readdirSync(join(root, folder))) {
    if (file.endsWith('.ts')) await import(join(root, folder, file));
  }
}

/** Questions about the whole graph read a whole label: there is no smaller place to start. */
const READS_A_LABEL: Readonly<Record<string, string>> = {
  decisions: 'the log is read whole: the graph is what all decisions make of it',
  'best-connected': 'ranks all entities; asked once for each version of the graph',
  'document-ids': 'lists all documents',
  'document-versions': 'compares all documents with those that an index knows',
  'documents-count': 'counts all documents, or those of a publisher or language',
  'documents-list': 'pages through all documents',
  'graph-counts': 'counts everything by kind',
  'graph-dates': 'spans all events',
  'names-in-language': 'calls all entities by their names in a language; asked once for each version of the graph',
  proposals: 'the queue is ordered by score over all of it',
};

const PARAMETERS = {
  ...{ id: 'a', ids: ['a', 'b'], a: 'a', b: 'b', entity: 'a', counterpart: null, document: 'd', documents: ['d'] },
  ...{ types: ['CONSULT'], statuses: ['actual', 'planned'], minConfidence: 0, from: null, to: null, knownBy: null },
  ...{ publisher: null, language: null, skip: 0, limit: 10, after: 5, others: ['b'], source: 'a', targets: ['b'] },
  ...{ entities: ['a'], statements: ['s'], place: 'p', ends: 2, anchors: ['a'], buckets: ['CONSULT|month|2022-12'] },
  ...{ leaves: 'a', enters: 'b', led: true, leads: true, counts: { c: 1 }, among: { b: true } },
  ...{ events: ['e'], type: 'CONSULT', status: 'actual', pairs: [], rows: [], version: 1, sourceDigest: 'x' },
};

interface Plan {
  operatorType: string;
  children: Plan[];
}
const operatorsOf = ({ operatorType, children }: Plan): string[] => [
  operatorType.replace(/@.*/, ''),
  ...children.flatMap(operatorsOf),
];

describe.each(engines.filter(({ name }) => name === 'neo4j'))('plans on $name', ({ openEmpty }) => {
  const settings = inject('neo4j');
  const auth = settings?.password ? neo4j.auth.basic(settings.user ?? 'neo4j', settings.password) : undefined;
  const driver = neo4j.driver(settings?.uri ?? '', auth);
  beforeAll(async () => {
    const engine = await openEmpty();
    for (const rows of generateGraph({ entities: 2_000, edges: 4_000 }).batches()) await putRows(engine, rows);
    await engine.close();
    await driver.executeQuery('CALL db.prepareForReplanning()');
  });
  afterAll(() => driver.close());

  it.each([...definedQueries().keys()])('%s starts from an index', async (name) => {
    const text = definedQueries().get(name)?.text('neo4j', PARAMETERS);
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, toNeo4j(PARAMETERS) as object);
    const scans = operatorsOf(summary.plan as Plan).filter((operator) =>
      /^AllNodes|LabelScan|RelationshipTypeScan/.test(operator),
    );
    expect(new Set(scans)).toEqual(
      new Set(name in READS_A_LABEL ? scans.filter((scan) => scan === 'NodeByLabelScan') : []),
    );
    if (name in READS_A_LABEL) expect(scans).not.toEqual([]);
  });
});

it('gives a reason only for queries that there are', () => {
  expect(Object.keys(READS_A_LABEL).filter((name) => !definedQueries().has(name))).toEqual([]);
});
