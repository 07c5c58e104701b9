/**
 * Ids are branded strings made by one function each. The same input makes the same id on every machine, so a graph
 * can be rebuilt, compared and merged by id alone.
 */
import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';
import { ENTITY_TYPES, type EntityType, type StatementType } from './ontology.ts';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type EntityId = Branded<'EntityId'>;
export type DocumentId = Branded<'DocumentId'>;
export type StatementId = Branded<'StatementId'>;
export type EventId = Branded<'EventId'>;

/** Lower-case ASCII words joined by hyphens: "Nguyễn Xuân Phúc" → "nguyen-xuan-phuc". Empty for a name of symbols only. */
export function slugOf(name: string): string {
  return anyAscii(name.normalize('NFC'))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * The id of an entity: its type and the slug of its canonical name, with a qualifier where two bearers of one name
 * must stay apart ("person:george-bush", "person:george-bush~texas").
 */
export function entityIdOf(type: EntityType, name: string, qualifier?: string): EntityId {
  const slug = slugOf(name) || digest(name, 10);
  return `${type.toLowerCase()}:${slug}${qualifier ? `~${slugOf(qualifier)}` : ''}` as EntityId;
}

/** The type that an entity id carries, or undefined for a string that is not one. */
export function entityTypeOf(id: string): EntityType | undefined {
  const prefix = id.slice(0, id.indexOf(':'));
  return ENTITY_TYPES.find((type) => type.toLowerCase() === prefix);
}

/** The id of a document that was given none: a digest of its content. */
export function documentIdOf(content: string): DocumentId {
  return `doc-${digest(content, 16)}` as DocumentId;
}

/** What tells one statement of a document from another. */
export interface StatementKey {
  document: string;
  type: StatementType;
  actors: readonly string[];
  recipients: readonly string[];
  start: number;
  end: number;
}

/** The id of a statement: its document and a digest of what it says and where. Sides are compared as sets. */
export function statementIdOf(key: StatementKey): StatementId {
  const said = [key.type, [...key.actors].sort(), [...key.recipients].sort(), key.start, key.end];
  return `${key.document}#${digest(JSON.stringify(said), 12)}` as StatementId;
}

/** What tells one happening from another: participants as a set, the day, and for an undated one the only statement. */
export function eventIdOf(type: StatementType, participants: readonly string[], date: string): EventId {
  return `event-${digest(JSON.stringify([type, [...new Set(participants)].sort(), date]), 16)}` as EventId;
}

/** First `length` hexadecimal digits of the SHA-256 of a text. */
export function digest(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
