/**
 * Every key that a query starts from, with its uniqueness constraint and index. Applied at each start on either engine;
 * all statements are idempotent. A unique constraint carries an index in Neo4j; the embedded engine wants both said.
 */
export interface Key {
  label: string;
  property: string;
  unique: boolean;
}

export const KEYS: readonly Key[] = [
  { label: 'Graph', property: 'id', unique: true },
  { label: 'Entity', property: 'id', unique: true },
  { label: 'Entity', property: 'version', unique: false },
  { label: 'Document', property: 'id', unique: true },
  { label: 'Statement', property: 'id', unique: true },
  { label: 'Statement', property: 'event', unique: false },
  { label: 'Statement', property: 'bucket', unique: false },
  { label: 'NameBlock', property: 'id', unique: true },
  { label: 'Decision', property: 'id', unique: true },
];
