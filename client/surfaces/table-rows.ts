/**
 * The graph as the rows of tables, entities, events and lines, and rows as text that spreadsheets take. Pure: the same
 * entities and edges as the drawing has, no more and no fewer.
 */
import { asCalled, nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import type { Explorer } from '../store/explorer.ts';
import { folded } from '../store/groups.ts';
import { ENTITY_WORDS, type EntityType } from '../vocabulary/entity-words.ts';
import { eventInWords, nounOf } from '../vocabulary/event-words.ts';
import { nameOfGroup } from '../vocabulary/group-words.ts';
import { STATEMENT_WORDS, type StatementType, type Status, verbOf } from '../vocabulary/statement-words.ts';
import { STATUS_WORDS } from '../vocabulary/status-words.ts';

export interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType | 'Group';
  /** Other names, or the members of a group, as one text. */
  readonly aliases: string;
  readonly neighbors: number;
  readonly statements: number;
  readonly documents: number;
}

export interface LineRow {
  readonly id: string;
  readonly source: string;
  readonly verb: string;
  readonly target: string;
  readonly type: StatementType;
  readonly status: Status;
  readonly sentences: number;
  readonly publishers: number;
  readonly first: string;
  readonly last: string;
  readonly confidence: number;
}

/** An event that is a node, with who took part, in the graph or not. */
export interface EventRow {
  readonly id: string;
  /** "Meeting, Minsk, 19 Jan 2023". */
  readonly name: string;
  readonly what: string;
  readonly type: StatementType;
  readonly status: Status;
  readonly date: string;
  readonly place: string;
  /** Names, those that are drawn first. */
  readonly names: string;
  readonly tookPart: number;
  /** Of who took part, how many are drawn. */
  readonly here: number;
  readonly sentences: number;
  readonly publishers: number;
  readonly confidence: number;
}

/** The type of a row in words. */
export const typeInWords = (type: EntityRow['type']): string =>
  type === 'Group' ? t('Group') : ENTITY_WORDS[type].name;

export function entityRows(state: Explorer): EntityRow[] {
  const { entities, groups, neighbors } = folded(state);
  return [
    ...entities.map(asCalled).map(({ id, name, type, aliases, statements, documents }) => ({
      id,
      name,
      type,
      aliases: aliases.join(', '),
      neighbors: neighbors.get(id)?.size ?? 0,
      statements,
      documents,
    })),
    ...groups.map((group) => ({
      id: group.id,
      name: nameOfGroup(group),
      type: 'Group' as const,
      aliases: group.entities.map(nameOf).join(', '),
      neighbors: neighbors.get(group.id)?.size ?? 0,
      statements: group.entities.reduce((sum, { statements }) => sum + statements, 0),
      // The same document may name several of them: at least so many.
      documents: Math.max(...group.entities.map(({ documents }) => documents)),
    })),
  ];
}

export function lineRows(state: Explorer): LineRow[] {
  const { edges, groups } = folded(state);
  const names = new Map(groups.map((group) => [group.id, nameOfGroup(group)]));
  const name = (id: string) => names.get(id) ?? nameOf(state.entities[id] ?? { id, name: id });
  return edges.map((edge) => ({
    id: edge.id,
    source: name(edge.source),
    verb: verbOf(edge.type, edge.status),
    target: name(edge.target),
    type: edge.type,
    status: edge.status,
    sentences: edge.statements,
    publishers: edge.publishers,
    first: edge.firstDate ?? '',
    last: edge.lastDate ?? '',
    confidence: edge.confidence,
  }));
}

export function eventRows(state: Explorer): EventRow[] {
  return folded(state).events.map((event) => {
    const here = event.participants.filter(({ id }) => event.ends.some((end) => end.id === id));
    const away = event.participants.filter((one) => !here.includes(one));
    return {
      id: event.id,
      name: eventInWords(event),
      what: nounOf(event),
      type: event.type,
      status: event.status,
      date: event.date ?? '',
      place: event.place ? nameOf(event.place) : '',
      names: [...here, ...away].map(nameOf).join(', '),
      tookPart: event.participants.length,
      here: here.length,
      sentences: event.statements,
      publishers: event.publishers,
      confidence: event.confidence,
    };
  });
}

type Head =
  | 'id'
  | 'name'
  | 'type'
  | 'other names'
  | 'neighbors shown'
  | 'statements'
  | 'documents'
  | 'from'
  | 'what'
  | 'to'
  | 'status'
  | 'sentences'
  | 'publishers'
  | 'first date'
  | 'last date'
  | 'confidence'
  | 'date'
  | 'place'
  | 'participants'
  | 'took part'
  | 'shown of them';

/** A column of a file: its head, in English, and its cell of a row. */
export type Columns<Row> = readonly (readonly [head: Head, cell: (row: Row) => string | number])[];

export const ENTITY_COLUMNS: Columns<EntityRow> = [
  ['id', (row) => row.id],
  ['name', (row) => row.name],
  ['type', (row) => typeInWords(row.type)],
  ['other names', (row) => row.aliases],
  ['neighbors shown', (row) => row.neighbors],
  ['statements', (row) => row.statements],
  ['documents', (row) => row.documents],
];

export const LINE_COLUMNS: Columns<LineRow> = [
  ['id', (row) => row.id],
  ['from', (row) => row.source],
  ['what', (row) => row.verb],
  ['to', (row) => row.target],
  ['type', (row) => STATEMENT_WORDS[row.type].name],
  ['status', (row) => STATUS_WORDS[row.status].name],
  ['sentences', (row) => row.sentences],
  ['publishers', (row) => row.publishers],
  ['first date', (row) => row.first],
  ['last date', (row) => row.last],
  ['confidence', (row) => row.confidence],
];

export const EVENT_COLUMNS: Columns<EventRow> = [
  ['id', (row) => row.id],
  ['what', (row) => row.what],
  ['date', (row) => row.date],
  ['place', (row) => row.place],
  ['participants', (row) => row.names],
  ['took part', (row) => row.tookPart],
  ['shown of them', (row) => row.here],
  ['type', (row) => STATEMENT_WORDS[row.type].name],
  ['status', (row) => STATUS_WORDS[row.status].name],
  ['sentences', (row) => row.sentences],
  ['publishers', (row) => row.publishers],
  ['confidence', (row) => row.confidence],
];

/** Comma-separated for a file (RFC 4180), tab-separated for the clipboard. */
export function toDelimited<Row>(rows: readonly Row[], columns: Columns<Row>, mark: ',' | '\t'): string {
  const lines = [columns.map(([head]) => t(head)), ...rows.map((row) => columns.map(([, cell]) => cell(row)))];
  return `${lines.map((cells) => cells.map((cell) => quoted(cell, mark)).join(mark)).join('\r\n')}\r\n`;
}

/** A text that begins like a formula is led by an apostrophe, so that a spreadsheet shows it (OWASP, "CSV Injection"). */
function quoted(cell: string | number, mark: string): string {
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return safe.includes(mark) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
