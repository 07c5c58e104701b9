/**
 * A statement about an event → what tells whether another one is of the same event: its time, who takes part on which
 * side, whose they are, where it is. Stored with the statement, so that gathering reads no document. Pure.
 */
import { entityTypeOf } from '../../cypher/schema/ids.ts';
import { isMutual, type Mode, type StatementType, type Status } from '../../cypher/schema/ontology.ts';
import { gazetteerEntry } from '../gazetteer/entries.ts';
import type { DocumentRows, StatementRow } from '../load/to-rows.ts';
import { stateOfBody } from './state-of-body.ts';

export interface Report {
  id: string;
  bucket: string;
  document: string;
  type: StatementType;
  mutual: boolean;
  mode?: Mode | undefined;
  status: Status;
  actors: readonly string[];
  recipients: readonly string[];
  /** The state (or union) that each actor and recipient stands for, in the same order; itself where none is known. */
  actorCamps: readonly string[];
  recipientCamps: readonly string[];
  place?: string | undefined;
  placeCamp?: string | undefined;
  /** ISO date, a whole day; absent where the text is less precise. */
  day?: string | undefined;
  /** Day of publication. */
  published?: string | undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;
const YEAR = /^\d{4}$/;

/** Statements by which somebody belongs to a state or an organization. */
export const BELONGING_TYPES: readonly StatementType[] = ['HOLDS_OFFICE', 'PART_OF'];

export type Precision = 'day' | 'month' | 'year' | 'published';

/** Type and time of a report: where reports of the same event are looked for. Undefined where no time is known. */
export function bucketOf({ properties }: StatementRow): string | undefined {
  const { kind, type, date = '', publishedAt, verdict } = properties;
  if (kind !== 'event' || verdict === 'rejected') return undefined;
  if (DAY.test(date)) return bucket(type, 'day', date);
  if (MONTH.test(date)) return bucket(type, 'month', date);
  if (YEAR.test(date)) return bucket(type, 'year', date);
  return publishedAt === undefined ? undefined : bucket(type, 'published', publishedAt.slice(0, 'YYYY-MM'.length));
}

/** @param time a day; a month or year; for reports without a date the month of publication */
export const bucket = (type: StatementType, precision: Precision, time: string): string =>
  `${type}|${precision}|${time}`;

export function readBucket(text: string): { type: StatementType; precision: Precision; time: string } {
  const [type, precision, time] = text.split('|') as [StatementType, Precision, string];
  return { type, precision, time };
}

/** The rows with time and gist of each report filled in, from what is shown of the document. */
export function withReports(rows: DocumentRows): DocumentRows {
  const campOf = campsIn(rows);
  return {
    ...rows,
    statements: rows.statements.map((row) => {
      const at = bucketOf(row);
      if (at === undefined) {
        const { bucket: _, gist: __, ...properties } = row.properties;
        return { ...row, properties };
      }
      return { ...row, properties: { ...row.properties, bucket: at, gist: gistOf(rows.document.id, row, campOf) } };
    }),
  };
}

type Gist = [
  document: string,
  status: Status,
  mode: Mode | null,
  actors: string[],
  recipients: string[],
  actorCamps: string[],
  recipientCamps: string[],
  place: string | null,
  placeCamp: string | null,
  published: string | null,
];

function gistOf(document: string, row: StatementRow, campOf: (id: string, year: number | undefined) => string): string {
  const { status, mode, date, publishedAt } = row.properties;
  const year = Number((date?.startsWith('--') ? publishedAt : (date ?? publishedAt))?.slice(0, 4)) || undefined;
  const [actors, recipients] = [row.actors, row.recipients].map((ids) => [...new Set<string>(ids)].sort()) as [
    string[],
    string[],
  ];
  const gist: Gist = [
    document,
    status,
    mode ?? null,
    actors,
    recipients,
    actors.map((id) => campOf(id, year)),
    recipients.map((id) => campOf(id, year)),
    row.place ?? null,
    row.place === undefined ? null : campOf(row.place, year),
    publishedAt?.slice(0, 'YYYY-MM-DD'.length) ?? null,
  ];
  return JSON.stringify(gist);
}

export function readReport(id: string, at: string, gist: string): Report {
  const { type, precision, time } = readBucket(at);
  const [document, status, mode, actors, recipients, actorCamps, recipientCamps, place, placeCamp, published] =
    JSON.parse(gist) as Gist;
  return {
    id,
    bucket: at,
    document,
    type,
    mutual: isMutual(type),
    mode: mode ?? undefined,
    status,
    actors,
    recipients,
    actorCamps,
    recipientCamps,
    place: place ?? undefined,
    placeCamp: placeCamp ?? undefined,
    day: precision === 'day' ? time : undefined,
    published: published ?? undefined,
  };
}

/** Whose somebody is, by the gazetteer in the year of the event and by what the document itself says of offices. */
function campsIn({ statements }: DocumentRows): (id: string, year: number | undefined) => string {
  const belongs = new Map<string, string>();
  for (const { properties, actors, recipients } of statements) {
    const { type, status, former } = properties;
    if (!BELONGING_TYPES.includes(type) || status !== 'actual' || former) continue;
    const [who, whose] = [actors[0], recipients[0]];
    if (who !== undefined && whose !== undefined && !belongs.has(who)) belongs.set(who, whose);
  }
  const campOf = (id: string, year: number | undefined, depth: number): string => {
    if (depth === 0 || entityTypeOf(id) === 'State') return id;
    const entry = gazetteerEntry(id);
    const known =
      entry?.state ??
      entry?.offices.find(({ from, to = Number.POSITIVE_INFINITY }) => year !== undefined && from <= year && year <= to)
        ?.of;
    const whose = known ?? belongs.get(id) ?? (entityTypeOf(id) === 'Organization' ? stateOfBody(id) : undefined);
    return whose === undefined || whose === id ? id : campOf(whose, year, depth - 1);
  };
  return (id, year) => campOf(id, year, STEPS_TO_A_STATE);
}

/** A minister belongs to a ministry, that to a state. */
const STEPS_TO_A_STATE = 3;
