/**
 * A part of the graph → a Cypher script that builds it in any Neo4j: entities, edges, and the statements with their
 * sentences and documents. Running it twice changes nothing. Labels and names are those of cypher/schema.
 */
import { KEYS } from '../../cypher/schema/constraints.ts';
import type { StatementRole } from '../../cypher/schema/graph-model.ts';
import { ENTITY_TYPES, edgeTypeOf, NOT_ACTUAL_EDGE } from '../../cypher/schema/ontology.ts';
import type { Edge } from '../contract/graph.ts';
import type { EntityRef, Statement } from '../contract/statement.ts';
import type { Subgraph } from './subgraph.ts';

/** Rows in one command: a parser slows down on longer literals. */
const ROWS_IN_A_COMMAND = 200;

type Literal = undefined | boolean | number | string | readonly string[];
type Row = Record<string, Literal | Record<string, Literal>>;

export function toCypher({ nodes, edges, statements, notes }: Subgraph): string {
  return [
    '// Made by Entente. Run it with cypher-shell -f FILE; running it again changes nothing.',
    ...notes.map((note) => `// ${note.replaceAll(/\s+/g, ' ')}`),
    ...KEYS.filter(({ unique, label }) => unique && label !== 'Graph').map(
      ({ label, property }) =>
        `CREATE CONSTRAINT ${label.toLowerCase()}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE;`,
    ),
    ...toEntityCommands({ nodes, statements }),
    ...toEdgeCommands(edges),
    ...toStatementCommands(statements),
    '',
  ].join('\n');
}

function toEntityCommands({ nodes, statements }: Pick<Subgraph, 'nodes' | 'statements'>): string[] {
  const whole = new Set(nodes.map(({ id }) => id));
  const named = new Map(statements.flatMap(entitiesOf).map((entity) => [entity.id, entity]));
  const onlyNamed = [...named.values()].filter(({ id }) => !whole.has(id));
  return ENTITY_TYPES.flatMap((type) => [
    ...toCommands(
      nodes.filter((node) => node.type === type).map((node) => ({ ...node })),
      `MERGE (e:Entity {id: row.id}) SET e:${type}, e += row`,
    ),
    ...toCommands(
      onlyNamed.filter((entity) => entity.type === type).map((entity) => ({ ...entity })),
      `MERGE (e:Entity {id: row.id}) ON CREATE SET e:${type}, e += row`,
    ),
  ]);
}

const entitiesOf = ({ actors, recipients, place, attributedTo }: Statement): EntityRef[] => [
  ...actors,
  ...recipients,
  ...[place, attributedTo].flatMap((one) => one ?? []),
];

const toEdgeCommands = (edges: readonly Edge[]): string[] =>
  [...groupBy(edges, ({ type, status }) => edgeTypeOf(type, status))].flatMap(([relationship, some]) => {
    const key = relationship === NOT_ACTUAL_EDGE ? ' {type: row.properties.type, status: row.properties.status}' : '';
    return toCommands(
      some.map(({ source, target, id: _, mutual: __, ...properties }) => ({ source, target, properties })),
      'MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) ' +
        `MERGE (a)-[r:${relationship}${key}]->(b) SET r += row.properties`,
    );
  });

function toStatementCommands(statements: readonly Statement[]): string[] {
  const documents = new Map(statements.map(({ document }) => [document.id, document]));
  return [
    ...toCommands(
      [...documents.values()].map((document) => ({ ...document })),
      'MERGE (d:Document {id: row.id}) SET d += row',
    ),
    ...[...groupBy(statements, ({ kind }) => (kind === 'event' ? 'Event' : 'Relation'))].flatMap(([label, some]) =>
      toCommands(
        some.map(({ id, document, ...statement }) => ({
          id,
          document: document.id,
          properties: toProperties(statement),
        })),
        `MATCH (d:Document {id: row.document}) MERGE (s:Statement {id: row.id}) SET s:${label}, s += row.properties ` +
          'MERGE (s)-[:STATED_IN]->(d)',
      ),
    ),
    ...[...groupBy(statements.flatMap(toEnds), ({ role }) => role)].flatMap(([role, ends]) =>
      toCommands(
        ends.map(({ statement, entity, position }) => ({ statement, entity, position })),
        'MATCH (s:Statement {id: row.statement}) MATCH (e:Entity {id: row.entity}) ' +
          `MERGE (s)-[r:${role}]->(e) SET r.position = row.position`,
      ),
    ),
  ];
}

function toProperties(statement: Omit<Statement, 'id' | 'document'>): Record<string, Literal> {
  const { actors: _, recipients: __, place: ___, attributedTo: ____, evidence, ...rest } = statement;
  return { ...rest, start: evidence.start, end: evidence.end, sentence: evidence.text };
}

interface End {
  statement: string;
  role: StatementRole;
  entity: string;
  position: number;
}

const toEnds = ({ id, actors, recipients, place, attributedTo }: Statement): End[] => {
  const inRole = (role: StatementRole, entities: readonly EntityRef[]): End[] =>
    entities.map((entity, position) => ({ statement: id, role, entity: entity.id, position }));
  return [
    ...inRole('ACTOR', actors),
    ...inRole('RECIPIENT', recipients),
    ...inRole('PLACE', place ? [place] : []),
    ...inRole('ATTRIBUTED_TO', attributedTo ? [attributedTo] : []),
  ];
};

function toCommands(rows: readonly Row[], change: string): string[] {
  const commands: string[] = [];
  for (let from = 0; from < rows.length; from += ROWS_IN_A_COMMAND) {
    const literals = rows.slice(from, from + ROWS_IN_A_COMMAND).map(toLiteral);
    commands.push(`UNWIND [\n${literals.join(',\n')}\n] AS row ${change};`);
  }
  return commands;
}

function toLiteral(value: Literal | Row | Record<string, Literal>): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(quote).join(', ')}]`;
  const entries = Object.entries(value ?? {}).filter(([, inner]) => inner !== undefined);
  return `{${entries.map(([key, inner]) => `${key}: ${toLiteral(inner)}`).join(', ')}}`;
}

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);

/**
 * Cypher manual, "Using quotes in string literals": backslash and quote are escaped, control characters by number. Neo4j
 * reads \uXXXX before it reads strings, even behind an escaped backslash, so those two are parted.
 */
const quote = (text: string): string =>
  `'${text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\\\\u', "\\\\' + 'u")
    .replaceAll(/[\p{Cc}\u2028\u2029]/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
