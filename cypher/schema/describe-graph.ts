/** The graph model as data → GRAPH.md, so that the document is never behind the code (a test compares them). */
import { KEYS } from './constraints.ts';
import {
  DECISION_PROPERTIES,
  DOCUMENT_PROPERTIES,
  EDGE_PROPERTIES,
  ENTITY_PROPERTIES,
  GRAPH_PROPERTIES,
  MENTIONED_IN_PROPERTIES,
  NAME_BLOCK_PROPERTIES,
  NAME_PROPERTIES,
  PROPOSAL_PROPERTIES,
  STATEMENT_END_PROPERTIES,
  STATEMENT_PROPERTIES,
  STATEMENT_ROLES,
} from './graph-model.ts';
import {
  EDGE_OF,
  ENTITY_TYPES,
  EVENT_TYPES,
  MODES,
  MUTUAL_TYPES,
  NOT_ACTUAL_EDGE,
  QUAD_CLASS_OF,
  RELATION_TYPES,
  STATEMENT_TYPES,
  STATUSES,
} from './ontology.ts';

type Properties = Readonly<Record<string, { type: string; optional?: true; means: string }>>;

/** Columns padded to one width, as the formatter of this repository leaves a table. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[], fill: string): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width, fill)).join(' | ')} |`;
  return [line(head, ' '), line([], '-'), ...rows.map((cells) => line(cells, ' '))].join('\n');
}

const properties = (of: Properties): string =>
  table(
    ['property', 'type', 'means'],
    Object.entries(of).map(([name, { type, optional, means }]) => [
      `\`${name}\``,
      optional ? `${type}, optional` : type,
      means,
    ]),
  );

const code = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

/** The whole of GRAPH.md. */
export function describeGraph(): string {
  return `# The graph as it is stored

Generated from graph-model.ts, ontology.ts and constraints.ts: \`npx vitest run tests/cypher/schema -u\` writes it anew.

## Nodes

### (:Entity:${ENTITY_TYPES.join('|')})

${properties(ENTITY_PROPERTIES)}

### (:Document)

${properties(DOCUMENT_PROPERTIES)}

### (:Statement:Event|Relation)

${properties(STATEMENT_PROPERTIES)}

### (:Decision)

${properties(DECISION_PROPERTIES)}

### (:NameBlock)

${properties(NAME_BLOCK_PROPERTIES)}

### (:Proposal)

${properties(PROPOSAL_PROPERTIES)}

### (:Graph)

${properties(GRAPH_PROPERTIES)}

## Relationships

### (:Entity)-[:MENTIONED_IN]->(:Document)

${properties(MENTIONED_IN_PROPERTIES)}

### (:NameBlock)-[:HOLDS]->(:Document)

${properties(NAME_PROPERTIES)}

### (:NameBlock)-[:PROPOSES]->(:Proposal)

No properties.

### (:Statement)-[:STATED_IN]->(:Document)

No properties.

### (:Statement)-[:${STATEMENT_ROLES.join('|')}]->(:Entity)

${properties(STATEMENT_END_PROPERTIES)}

### (:Entity)-[edge]->(:Entity)

One for each pair, statement type and status, kept in step with the statements. An actual one has the relationship type
of its statement type (below); a planned, denied or hypothetical one is always \`${NOT_ACTUAL_EDGE}\`. Of a mutual type
the end with the smaller id is the source.

${properties(EDGE_PROPERTIES)}

## Statement types

${table(
  ['type', 'kind', 'class', 'relationship', 'mutual'],
  STATEMENT_TYPES.map((type) => [
    `\`${type}\``,
    (RELATION_TYPES as readonly string[]).includes(type) ? 'relation' : 'event',
    EVENT_TYPES.flatMap((event) => (event === type ? QUAD_CLASS_OF[event] : []))[0] ?? '',
    `\`${EDGE_OF[type]}\``,
    MUTUAL_TYPES.includes(type) ? 'yes' : '',
  ]),
)}

Statuses: ${code(STATUSES)}. Modes of \`CONSULT\`: ${code(MODES)}.

## Keys

${table(
  ['label', 'property', 'index'],
  KEYS.map(({ label, property, unique }) => [`\`${label}\``, `\`${property}\``, unique ? 'unique' : 'index']),
)}
`;
}
