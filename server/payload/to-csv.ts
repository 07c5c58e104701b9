/** A part of the graph → a ZIP archive of three tables: nodes.csv, edges.csv, and statements.csv with the sentences. */
import { stringify } from 'csv-stringify/sync';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { EntityRef, Statement } from '../contract/statement.ts';
import type { Subgraph } from './subgraph.ts';

/** The oldest time that the format can hold: the same graph gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);
const LIST_MARK = '; ';

export function toCsv({ nodes, edges, statements, notes }: Subgraph): Uint8Array {
  const files: Zippable = {
    'nodes.csv': toTable(
      nodes.map((node) => ({ ...node, aliases: node.aliases.join(LIST_MARK) })),
      ['id', 'type', 'name', 'aliases', 'wikidataId', 'documents', 'statements'],
    ),
    'edges.csv': toTable(edges, [
      'id',
      'type',
      'status',
      'source',
      'target',
      'mutual',
      'statements',
      'publishers',
      'firstDate',
      'lastDate',
      'confidence',
    ]),
    'statements.csv': toTable(statements.map(toRow), STATEMENT_COLUMNS),
    ...(notes.length > 0 ? { 'notes.txt': strToU8(`${notes.join('\n')}\n`) } : {}),
  };
  return zipSync(files, { mtime: NO_TIME });
}

/**
 * A cell that begins like a formula is led by an apostrophe, so that a spreadsheet shows it instead of running it
 * (OWASP, "CSV Injection"). The mark at the very beginning tells Excel that it is UTF-8.
 */
const toTable = (rows: readonly object[], columns: readonly string[]): Uint8Array =>
  strToU8(
    stringify(rows as object[], {
      header: true,
      bom: true,
      columns: [...columns],
      escape_formulas: true,
      record_delimiter: 'windows',
      cast: { boolean: String },
    }),
  );

const STATEMENT_COLUMNS = [
  'id',
  'type',
  'mode',
  'status',
  'actors',
  'recipients',
  'date',
  'place',
  'attributedTo',
  'title',
  'confidence',
  'event',
  'sentence',
  'document',
  'documentTitle',
  'publisher',
  'publishedAt',
  'url',
] as const;

function toRow(statement: Statement): Record<(typeof STATEMENT_COLUMNS)[number], unknown> {
  const { id, type, mode, status, actors, recipients, date, place, attributedTo, title, confidence, event } = statement;
  const { evidence, document } = statement;
  return {
    id,
    type,
    mode,
    status,
    actors: toIds(actors),
    recipients: toIds(recipients),
    date,
    place: place?.id,
    attributedTo: attributedTo?.id,
    title,
    confidence,
    event,
    sentence: evidence.text,
    document: document.id,
    documentTitle: document.title,
    publisher: document.publisher,
    publishedAt: document.publishedAt,
    url: document.url,
  };
}

const toIds = (entities: readonly EntityRef[]): string => entities.map(({ id }) => id).join(LIST_MARK);
