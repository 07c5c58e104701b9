/**
 * Extraction → rows: what one document puts into the graph, as nodes and relationships with their properties. Pure, and
 * the only place where a statement becomes a row. What is summed up over documents (entities, edges) is not here: see
 * plan-change.ts.
 */

import type { StoredDocument, StoredMentions, StoredStatement } from '../../cypher/schema/graph-model.ts';
import { digest, type EntityId, entityTypeOf, eventIdOf, type StatementId } from '../../cypher/schema/ids.ts';
import { isMutual } from '../../cypher/schema/ontology.ts';
import { sketchOf } from '../../cypher/schema/sketch.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityMention, Extraction } from '../model/extraction.ts';
import type { Statement } from '../model/statement.ts';
import { byKey, compare, compareBy } from './compare.ts';
import { groupBy } from './group-by.ts';

/** What a document says of one entity it mentions. */
export interface MentionsRow {
  entity: EntityId;
  properties: StoredMentions & { name: string };
}

/** The entities at the ends of a statement, each list in the order of the text. */
export interface Ends {
  actors: readonly EntityId[];
  recipients: readonly EntityId[];
  place?: EntityId;
  attributedTo?: EntityId;
}

/** A statement with its ends as they are shown. Two places of a list may have become one entity: no list is shortened. */
export interface StatementRow extends Ends {
  properties: StoredStatement;
  /** The ends as the document gave them, where that is not what is shown. */
  said?: Ends;
}

/** All that one document puts into the graph. */
export interface DocumentRows {
  document: StoredDocument;
  /** By entity. */
  mentions: readonly MentionsRow[];
  /** By place in the text. */
  statements: readonly StatementRow[];
}

/** Hexadecimal digits of a digest that stands for a whole document: 128 bits, never met twice. */
const DIGEST_LENGTH = 32;

/**
 * @throws {Error} a mention or statement names an entity that the result does not list, or the id of one does not fit
 *   its type: a fault of the extraction, named with the document
 */
export function toRows(extraction: Extraction): DocumentRows {
  const { document, entities, mentions, statements } = extraction;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const mentionsOf = groupBy(mentions, ({ entity }) => entity);
  const spoken = spokenOf(extraction);
  for (const id of spoken) check(document, byId, id);
  const rows = {
    document: toDocument(document),
    mentions: [...spoken].sort(compare).map((id) => toMentions(byId.get(id) as Entity, mentionsOf.get(id) ?? [])),
    statements: onceEach(statements)
      .map((statement) => toStatement(document, statement))
      .sort(compareBy(({ properties }) => [properties.start, properties.end, properties.id])),
  };
  return { ...rows, document: { ...rows.document, digest: digest(JSON.stringify(rows), DIGEST_LENGTH) } };
}

/** The digest that tells whether an input was extracted already, by the same extractor. */
export const sourceDigestOf = (source: object, extractor: string): string =>
  digest(JSON.stringify([extractor, Object.entries(source).sort(byKey)]), DIGEST_LENGTH);

/** Everything that a mention or a statement of the document refers to. */
function spokenOf({ mentions, statements }: Extraction): Set<EntityId> {
  const spoken = new Set(mentions.map(({ entity }) => entity));
  for (const { actors, recipients, place, attributedTo } of statements) {
    for (const id of [...actors, ...recipients, place, attributedTo]) if (id) spoken.add(id);
  }
  return spoken;
}

function check(document: Document, entities: ReadonlyMap<EntityId, Entity>, id: EntityId): void {
  const entity = entities.get(id);
  if (!entity) throw new Error(`${document.id}: ${id} is mentioned, and the result lists no such entity`);
  if (entityTypeOf(id) !== entity.type) throw new Error(`${document.id}: ${id} is listed as ${entity.type}`);
}

/** Fields in order, so that the digest does not tell in which order a reader found them. */
function toDocument(document: Document): StoredDocument {
  const known = Object.entries(document).filter(([name, value]) => name !== 'tags' || value.length > 0);
  return {
    ...(Object.fromEntries(known.sort(byKey)) as unknown as Document),
    sketch: sketchOf(document.text),
    digest: '',
  };
}

function toMentions(entity: Entity, found: readonly EntityMention[]): MentionsRow {
  const mentions = [...found].sort(compareBy(({ start, end, kind }) => [start, end, kind]));
  return {
    entity: entity.id,
    properties: {
      name: entity.name,
      forms: [...new Set(entity.aliases)].filter((alias) => alias !== entity.name).sort(compare),
      ...inLanguages(entity.names),
      ...(entity.wikidataId === undefined ? {} : { wikidataId: entity.wikidataId }),
      count: mentions.length,
      starts: mentions.map(({ start }) => start),
      ends: mentions.map(({ end }) => end),
      kinds: mentions.map(({ kind }) => kind),
    },
  };
}

/** A list of pairs cannot be stored: two lists in one order. */
const inLanguages = (names: Entity['names'] = []): Pick<StoredMentions, 'names' | 'nameLanguages'> =>
  names.length === 0
    ? {}
    : { names: names.map(({ name }) => name), nameLanguages: names.map(({ language }) => language) };

/** Of statements with one id the surest stays: they say the same with the same words. */
function onceEach(statements: readonly Statement[]): Statement[] {
  const surest = new Map<StatementId, Statement>();
  for (const statement of statements) {
    const known = surest.get(statement.id);
    if (!known || statement.confidence > known.confidence) surest.set(statement.id, statement);
  }
  return [...surest.values()];
}

function toStatement(document: Document, statement: Statement): StatementRow {
  const { id, kind, type, mode, status, date, context, title, former, ends, confidence, evidence } = statement;
  const { text, publisher, publishedAt, language } = document;
  const participants = [...new Set([...statement.actors, ...statement.recipients])];
  const { start, end } = evidence;
  const sentence = statement.sentence ?? evidence;
  const effectiveDate = effectiveDateOf(date, publishedAt);
  return {
    properties: {
      id,
      kind,
      type,
      ...(mode === undefined ? {} : { mode }),
      status,
      mutual: isMutual(type),
      ...(date === undefined ? {} : { date }),
      ...(effectiveDate === undefined ? {} : { effectiveDate }),
      ...(context === undefined ? {} : { context }),
      ...(title === undefined ? {} : { title }),
      ...(former === undefined ? {} : { former }),
      ...(ends === undefined ? {} : { ends }),
      start,
      end,
      sentence: text.slice(sentence.start, sentence.end),
      confidence,
      event: eventIdOf(type, participants, dayOf(date) ?? id),
      weight: weightAmong(participants.length),
      ...(publisher === undefined ? {} : { publisher }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
      language,
    },
    actors: [...new Set(statement.actors)],
    recipients: [...new Set(statement.recipients)],
    ...(statement.place === undefined ? {} : { place: statement.place }),
    ...(statement.attributedTo === undefined ? {} : { attributedTo: statement.attributedTo }),
  };
}

/** A date without a year cannot be compared with others: then the day of publication stands for it. */
function effectiveDateOf(date: string | undefined, publishedAt: string | undefined): string | undefined {
  return date !== undefined && !date.startsWith('--') ? date : publishedAt?.slice(0, 'YYYY-MM-DD'.length);
}

/** Only a whole day tells one happening from another: two may well meet twice in a month. */
const dayOf = (date: string | undefined): string | undefined =>
  date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;

/** Weights are whole millionths, so that adding and taking away in any order gives the same sum. */
export const WEIGHT_UNITS = 1_000_000;

/** Among n participants each pair gets 1/(n - 1): a summit adds as much to each of them as a meeting of two. */
export function weightAmong(participants: number): number {
  return participants < 2 ? 0 : Math.round(WEIGHT_UNITS / (participants - 1)) / WEIGHT_UNITS;
}
