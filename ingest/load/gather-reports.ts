/**
 * What documents said of events before and after → the event of each report that is affected, in the caller's
 * transaction. Reads the reports near in time to those that changed, and no others (identity/gather-events.ts).
 */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { reports as reportsIn } from '../../cypher/read/reports.ts';
import { eventIdOf } from '../../cypher/schema/ids.ts';
import type { StatementType } from '../../cypher/schema/ontology.ts';
import { dayAfter, daysFrom, daysOfMonth, monthOf } from '../identity/days.ts';
import {
  DAYS_AFTER,
  DAYS_BEFORE,
  daysAround,
  type Happening,
  happeningsOn,
  joinLoose,
  REACH,
} from '../identity/gather-events.ts';
import { bucket, type Precision, type Report, readBucket, readReport } from '../identity/report.ts';
import { touch } from '../identity/same-event.ts';
import { groupBy } from './group-by.ts';
import type { DocumentRows, StatementRow } from './to-rows.ts';

export interface Gathered {
  after: DocumentRows[];
  /** Of documents that did not change themselves. */
  events: { statement: string; event: string }[];
}

/** @param after with the reports filled in (identity/report.ts) */
export async function gatherReports(
  graph: Pick<Transaction, 'run'>,
  before: readonly DocumentRows[],
  after: readonly DocumentRows[],
): Promise<Gathered> {
  const [was, is] = [statementsIn(before), statementsIn(after)];
  const fresh = new Map([...is.values()].flatMap(toReport).map((report) => [report.id, report]));
  const touched: Report[] = [];
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const [old, now] = [was.get(id), is.get(id)];
    if (old && now && isSameReport(old, now)) continue;
    if (old) touched.push(...toReport(old));
    touched.push(...[fresh.get(id) ?? []].flat());
  }
  const shelf = new Shelf(graph, was, is, fresh.values());
  await gather(shelf, touched);

  const withEvent = (row: StatementRow): StatementRow => {
    const { id } = row.properties;
    const kept = was.get(id)?.properties.event;
    const event = shelf.events.get(id) ?? (row.properties.bucket === undefined ? ownEvent(row) : kept);
    return event === undefined || event === row.properties.event
      ? row
      : { ...row, properties: { ...row.properties, event } };
  };
  return {
    after: after.map((rows) => ({ ...rows, statements: rows.statements.map(withEvent) })),
    events: [...shelf.events]
      .filter(([id, event]) => !is.has(id) && shelf.stored.get(id) !== event)
      .map(([statement, event]) => ({ statement, event })),
  };
}

/** A relation, and an event without any time, is told of by itself. */
const ownEvent = ({ actors, recipients, properties: { id, type } }: StatementRow): string =>
  eventIdOf(type, [...actors, ...recipients], id);

const statementsIn = (documents: readonly DocumentRows[]): Map<string, StatementRow> =>
  new Map(documents.flatMap(({ statements }) => statements.map((row) => [row.properties.id, row])));

const isSameReport = ({ properties: one }: StatementRow, { properties: other }: StatementRow): boolean =>
  one.bucket === other.bucket && one.gist === other.gist;

const toReport = ({ properties: { id, bucket: at, gist } }: StatementRow): Report[] =>
  at === undefined || gist === undefined ? [] : [readReport(id, at, gist)];

/** Reports by bucket, read once, as they are after the change; and what became of them. */
class Shelf {
  readonly #graph: Pick<Transaction, 'run'>;
  readonly #changed: ReadonlySet<string>;
  readonly #fresh: ReadonlyMap<string, Report[]>;
  readonly #held = new Map<string, Report[]>();
  /** The event of each report as it is stored. */
  readonly stored = new Map<string, string>();
  /** The event of each report that was looked at. */
  readonly events = new Map<string, string>();

  constructor(
    graph: Pick<Transaction, 'run'>,
    was: ReadonlyMap<string, StatementRow>,
    is: ReadonlyMap<string, StatementRow>,
    fresh: Iterable<Report>,
  ) {
    this.#graph = graph;
    this.#changed = new Set([...was.keys(), ...is.keys()]);
    this.#fresh = groupBy(fresh, ({ bucket: at }) => at);
    for (const [id, { properties }] of was) this.stored.set(id, properties.event);
  }

  async fetch(buckets: Iterable<string>): Promise<void> {
    const missing = [...new Set(buckets)].filter((one) => !this.#held.has(one)).sort();
    if (missing.length === 0) return;
    for (const one of missing) this.#held.set(one, [...(this.#fresh.get(one) ?? [])]);
    for (const { bucket: at, id, event, gist } of await this.#graph.run(reportsIn, { buckets: missing })) {
      if (this.#changed.has(id)) continue;
      this.#held.get(at)?.push(readReport(id, at, gist));
      this.stored.set(id, event);
    }
  }

  /** @throws {Error} it was not fetched */
  in(at: string): readonly Report[] {
    const held = this.#held.get(at);
    if (!held) throw new Error(`Reports of ${at} are asked for, and were not read`);
    return held;
  }

  /** Whether a report is new, changed, or of another event than before. */
  isOther(id: string): boolean {
    return this.#changed.has(id) || this.events.get(id) !== this.stored.get(id);
  }
}

/** In two readings, whatever the number of types and times: what is near, and what that shows to be concerned. */
async function gather(shelf: Shelf, touched: readonly Report[]): Promise<void> {
  const byType = groupBy(touched, ({ type }) => type);
  await shelf.fetch([...byType].flatMap(([type, some]) => bucketsNear(type, some)));
  const times = [...byType].flatMap(([type, some]) => looseTimes(shelf, type, some, gatherDays(shelf, type, some)));
  const open = times.map((time) => toOpen(shelf, time));
  await shelf.fetch(open.flatMap(({ type, days }) => dayBuckets(type, days)));
  for (const { type, loose, days, daysOf } of open) {
    for (const [id, event] of joinLoose(loose, readHappenings(shelf, type, days), daysOf)) shelf.events.set(id, event);
  }
}

/** All that may have a say in which event a report belongs to, or belong to another one for it. */
function bucketsNear(type: StatementType, touched: readonly Report[]): string[] {
  const days = [...daysNear(touched)];
  const loose = touched.filter(({ day }) => day === undefined);
  return [...dayBuckets(type, days), ...bucketsAround(type, days), ...loose.flatMap(bucketsMeant)];
}

/** Of a report without a day. */
function bucketsMeant(report: Report): string[] {
  const { type, published } = report;
  const { precision, time } = readBucket(report.bucket);
  const meant =
    precision === 'published' && published !== undefined
      ? ([dayAfter(published, -DAYS_BEFORE), dayAfter(published, DAYS_AFTER)] as const)
      : daysMeant(report, precision, time);
  return [report.bucket, ...(meant ? dayBuckets(type, [...daysFrom(...meant)]) : [])];
}

/** Where the reports stand that decide on the events of some days. */
function dayBuckets(type: StatementType, days: readonly string[]): string[] {
  return [...daysWithin(days)].map((day) => bucket(type, 'day', day));
}

function daysWithin(days: Iterable<string>): Set<string> {
  const within = new Set<string>();
  for (const day of days) for (let step = -REACH; step <= REACH; step++) within.add(dayAfter(day, step));
  return within;
}

/** Where less precise reports stand that may mean one of some days. */
function bucketsAround(type: StatementType, days: Iterable<string>): Set<string> {
  const [months, published] = [new Set<string>(), new Set<string>()];
  for (const day of days) {
    months.add(monthOf(day));
    for (const edge of [dayAfter(day, -DAYS_AFTER), day, dayAfter(day, DAYS_BEFORE)]) published.add(monthOf(edge));
  }
  return new Set([
    ...[...months].map((month) => bucket(type, 'month', month)),
    ...[...published].map((month) => bucket(type, 'published', month)),
  ]);
}

/** The days on which something may be another event now, gathered; tells the reports that are affected. */
function gatherDays(shelf: Shelf, type: StatementType, touched: readonly Report[]): Report[] {
  const affected = [...touched];
  for (const { reports, event } of readHappenings(shelf, type, [...daysNear(touched)].sort())) {
    for (const report of reports) {
      shelf.events.set(report.id, event);
      if (shelf.isOther(report.id)) affected.push(report);
    }
  }
  return affected;
}

const daysNear = (touched: readonly Report[]): Set<string> =>
  daysWithin(new Set(touched.flatMap(({ day }) => day ?? [])));

const readHappenings = (shelf: Shelf, type: StatementType, days: readonly string[]): Happening[] =>
  happeningsOn(new Map(dayBuckets(type, days).map((at) => [readBucket(at).time, shelf.in(at)])), days);

interface LooseTime {
  at: string;
  /** Of reports without a date: their day of publication. */
  published: string | undefined;
}

/** Times that are no days whose reports may belong to another event now: they share a side with one that changed. */
function looseTimes(
  shelf: Shelf,
  type: StatementType,
  touched: readonly Report[],
  affected: readonly Report[],
): LooseTime[] {
  const times = new Map<string, LooseTime>();
  const add = (at: string, report: Report): void => {
    const published = readBucket(at).precision === 'published' ? report.published : undefined;
    times.set(`${at} ${published ?? ''}`, { at, published });
  };
  for (const report of touched) if (report.day === undefined) add(report.bucket, report);
  for (const at of bucketsAround(type, daysNear(touched))) {
    for (const report of shelf.in(at)) if (affected.some((other) => touch(report, other))) add(at, report);
  }
  return [...times.values()];
}

interface OpenTime {
  type: StatementType;
  loose: readonly Report[];
  /** All that any of them may mean. */
  days: readonly string[];
  daysOf: (report: Report) => readonly [first: string, last: string] | undefined;
}

function toOpen(shelf: Shelf, { at, published }: LooseTime): OpenTime {
  const loose = shelf.in(at).filter((report) => published === undefined || report.published === published);
  const { type, precision, time } = readBucket(at);
  const daysOf = (report: Report) => daysMeant(report, precision, time);
  const spans = loose.flatMap((report) => [daysOf(report) ?? []].flat()).sort();
  const [first, last] = [spans[0], spans.at(-1)];
  return { type, loose, days: first === undefined || last === undefined ? [] : [...daysFrom(first, last)], daysOf };
}

function daysMeant(report: Report, precision: Precision, time: string): readonly [string, string] | undefined {
  if (precision === 'month') return daysOfMonth(time);
  return precision === 'published' ? daysAround(report) : undefined;
}
