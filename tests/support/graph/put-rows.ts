/**
 * Rows of a graph → a database, by plain CREATE: how tests and the benchmark give an engine a graph without going
 * through ingest. The rows must be new; call it batch by batch for a large graph.
 */
import type { Engine, Query } from '../../../cypher/engine/engine.ts';
import type {
  StatementRole,
  StoredDocument,
  StoredEdge,
  StoredEntity,
  StoredMentions,
  StoredStatement,
} from '../../../cypher/schema/graph-model.ts';
import { ENTITY_TYPES, edgeTypeOf } from '../../../cypher/schema/ontology.ts';

export interface StatementEndRow {
  statement: string;
  role: StatementRole;
  entity: string;
  position: number;
}
export interface GraphRows {
  entities?: StoredEntity[];
  documents?: StoredDocument[];
  mentions?: { entity: string; document: string; properties: StoredMentions }[];
  statements?: { document: string; properties: StoredStatement }[];
  ends?: StatementEndRow[];
  edges?: { source: string; target: string; properties: StoredEdge }[];
}

const query = (text: string): Query<{ rows: object[] }, object> => ({ name: text, text: () => text });

const putVersion: Query<object, object> = {
  name: 'put-version',
  text: () => "MERGE (g:Graph {id: 'graph'}) SET g.version = 1",
};
const putDocuments = query('UNWIND $rows AS row CREATE (d:Document) SET d = row');
const putMentions = query(
  'UNWIND $rows AS row MATCH (e:Entity {id: row.entity}) MATCH (d:Document {id: row.document}) ' +
    'CREATE (e)-[m:MENTIONED_IN]->(d) SET m = row.properties',
);

/** One transaction for all that is handed in. */
export async function putRows(engine: Engine, rows: GraphRows): Promise<void> {
  await engine.write(async ({ run }) => {
    await run(putVersion, {});
    for (const type of ENTITY_TYPES) {
      const ofType = (rows.entities ?? []).filter((entity) => entity.type === type);
      if (ofType.length > 0) {
        await run(query(`UNWIND $rows AS row CREATE (e:Entity:${type}) SET e = row`), { rows: ofType });
      }
    }
    if (rows.documents) await run(putDocuments, { rows: rows.documents });
    if (rows.mentions) await run(putMentions, { rows: rows.mentions });
    for (const [label, some] of groups(rows.statements, (row) =>
      row.properties.kind === 'event' ? 'Event' : 'Relation',
    )) {
      await run(
        query(
          `UNWIND $rows AS row MATCH (d:Document {id: row.document}) ` +
            `CREATE (s:Statement:${label})-[:STATED_IN]->(d) SET s = row.properties`,
        ),
        { rows: some },
      );
    }
    for (const [role, some] of groups(rows.ends, (row) => row.role)) {
      await run(
        query(
          'UNWIND $rows AS row MATCH (s:Statement {id: row.statement}) MATCH (e:Entity {id: row.entity}) ' +
            `CREATE (s)-[:${role} {position: row.position}]->(e)`,
        ),
        { rows: some },
      );
    }
    for (const [type, some] of groups(rows.edges, ({ properties }) => edgeTypeOf(properties.type, properties.status))) {
      await run(
        query(
          'UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) ' +
            `CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
        ),
        { rows: some },
      );
    }
  });
}

function groups<Row>(rows: readonly Row[] | undefined, keyOf: (row: Row) => string): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows ?? []) {
    const key = keyOf(row);
    const group = grouped.get(key);
    if (group) group.push(row);
    else grouped.set(key, [row]);
  }
  return grouped;
}
