/**
 * An event → how its reports bear it out: how many say a date or place, how its status went and who told each turn of it,
 * and who reports it, outlet by outlet. A text that reprints another is counted with it, once. Pure.
 */
import type { Event, EventReport, Statement } from '../../server/contract/statement.ts';
import { nameOf } from '../language/local-names.ts';
import type { Status } from '../vocabulary/statement-words.ts';

/** Texts of their own: reprints left out. */
export const originalsOf = ({ reports }: Pick<Event, 'reports'>): readonly EventReport[] =>
  reports.filter(({ copyOf }) => copyOf === undefined);

/** Of the texts of their own, how many say something of it, and how many say just this. */
export interface Share {
  readonly saying: number;
  readonly telling: number;
  readonly all: number;
}

type About = (statement: Statement) => string | undefined;

/** @param agrees whether what a statement says is the value in question, or as much of it as it tells */
export function shareOf(event: Event, about: About, agrees: (said: string) => boolean): Share {
  const originals = originalsOf(event);
  const said = originals
    .map((report) => statementsOf(event, report).flatMap((statement) => about(statement) ?? []))
    .filter((values) => values.length > 0);
  return {
    saying: said.filter((values) => values.some(agrees)).length,
    telling: said.length,
    all: originals.length,
  };
}

/** `2023-01` says as much of `2023-01-19` as it tells, and `--01-19` does too. */
export function datesAgree(one: string, other: string): boolean {
  const isYearless = one.startsWith('--') || other.startsWith('--');
  const [a, b] = isYearless ? [withoutYear(one), withoutYear(other)] : [one, other];
  return a.startsWith(b) || b.startsWith(a);
}

const withoutYear = (date: string): string => date.replace(/^(\d{4}|-)/, '');

/** The statements of one report, in the order of its text. */
export function statementsOf({ statements }: Pick<Event, 'statements'>, report: EventReport): Statement[] {
  return statements
    .filter(({ id }) => report.statements.includes(id))
    .sort((one, other) => one.evidence.start - other.evidence.start);
}

/** A stretch of reports that give the same status, until one gives another. */
export interface Phase {
  readonly status: Status;
  readonly publishedAt?: string;
  /** That began it. */
  readonly statement: string;
  readonly document: string;
  /** Who told it so of their own, in the order in which they did; a text without an outlet goes by its title. */
  readonly outlets: readonly string[];
}

export function phasesOf({ history, ...event }: Pick<Event, 'history' | 'statements' | 'reports'>): Phase[] {
  const byId = new Map(event.statements.map((statement) => [statement.id, statement]));
  const statements = ownWords(event);
  return history.map(({ status, statement, publishedAt }, index) => {
    const until = history[index + 1]?.publishedAt;
    const told = statements
      .filter((one) => one.status === status && isWithin(one.document.publishedAt, publishedAt, until))
      .sort((one, other) => (one.document.publishedAt ?? '~').localeCompare(other.document.publishedAt ?? '~'));
    const first = byId.get(statement);
    return {
      status,
      ...(publishedAt !== undefined && { publishedAt }),
      statement,
      document: first?.document.id ?? '',
      outlets: [...new Set([...(first ? [first] : []), ...told].map(({ document }) => outletOf(document)))],
    };
  });
}

/** The statements of texts that reprint no other. */
export function ownWords({ statements, reports }: Pick<Event, 'statements' | 'reports'>): Statement[] {
  const reprints = new Set(reports.flatMap(({ document, copyOf }) => (copyOf === undefined ? [] : document.id)));
  return statements.filter(({ document }) => !reprints.has(document.id));
}

const isWithin = (date: string | undefined, from: string | undefined, until: string | undefined): boolean =>
  (date ?? '~') >= (from ?? '') && (until === undefined || (date ?? '~') <= until);

/** The outlet, or what else a text is known by. */
export const outletOf = ({ publisher, title, id }: EventReport['document']): string => publisher ?? title ?? id;

/** A text of its own, with those that reprint it. */
export interface Told {
  readonly report: EventReport;
  readonly copies: readonly EventReport[];
}

/** By outlet, those that reported first before the others. */
export function byPublisher(event: Pick<Event, 'reports'>): { outlet: string; told: Told[] }[] {
  const outlets = new Map<string, Told[]>();
  for (const report of originalsOf(event)) {
    const outlet = outletOf(report.document);
    const copies = event.reports.filter(({ copyOf }) => copyOf === report.document.id);
    outlets.set(outlet, [...(outlets.get(outlet) ?? []), { report, copies }]);
  }
  return [...outlets].map(([outlet, told]) => ({ outlet, told }));
}

/** In how many of the texts of their own each one who took part is named. */
export function namedIn(event: Event): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const report of originalsOf(event)) {
    const named = statementsOf(event, report).flatMap(({ actors, recipients }) => [...actors, ...recipients]);
    for (const id of new Set(named.map((one) => one.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Statements behind one line → one group an event, in the order in which the events first come. */
export interface Happening {
  readonly event: string;
  readonly date?: string;
  readonly place?: string;
  readonly statements: readonly Statement[];
  /** Documents and outlets behind it. */
  readonly reports: number;
  readonly publishers: number;
}

export function byEvent(statements: readonly Statement[]): Happening[] {
  const events = new Map<string, Statement[]>();
  for (const statement of statements) {
    events.set(statement.event, [...(events.get(statement.event) ?? []), statement]);
  }
  return [...events].map(([event, some]) => {
    const date = mostPrecise(some.flatMap((one) => one.date ?? []));
    const place = some.find((one) => one.place)?.place;
    return {
      event,
      ...(date !== undefined && { date }),
      ...(place !== undefined && { place: nameOf(place) }),
      statements: some,
      reports: new Set(some.map(({ document }) => document.id)).size,
      publishers: new Set(some.flatMap(({ document }) => document.publisher ?? [])).size,
    };
  });
}

/** As the server takes it for the whole event: a day tells more than a month, and any year more than none. */
function mostPrecise(dates: readonly string[]): string | undefined {
  const precision = (date: string): number => (date.startsWith('--') ? 0 : date.length);
  return dates.reduce<string | undefined>(
    (best, date) => (best === undefined || precision(date) > precision(best) ? date : best),
    undefined,
  );
}
