/**
 * The statements of one event → its reports by document, how its status went, where the reports disagree, and how many
 * outlets say so of their own. Nothing is averaged: who says what stands beside each value.
 */
import { isCopy } from '../../cypher/schema/sketch.ts';
import type { Event, EventReport, Statement } from '../contract/statement.ts';
import { known } from './known.ts';

type Told = Pick<Event, 'reports' | 'publishers' | 'independent' | 'history' | 'disagreements' | 'cancelled'>;

/** @param sketches of the documents, by id */
export function toReports(statements: readonly Statement[], sketches: ReadonlyMap<string, readonly number[]>): Told {
  const reports = toDocuments(statements, sketches);
  const history = toHistory(statements);
  const last = history.at(-1)?.status;
  return {
    reports,
    publishers: [...new Set(reports.flatMap(({ document }) => document.publisher ?? []))].sort(),
    independent: independentOf(reports),
    history,
    cancelled: last === 'denied' && history.some(({ status }) => status === 'planned'),
    disagreements: toDisagreements(statements),
  };
}

/** By day of publication; of texts that are copies the first published is the original. */
function toDocuments(
  statements: readonly Statement[],
  sketches: ReadonlyMap<string, readonly number[]>,
): EventReport[] {
  const reports: EventReport[] = [];
  for (const { id, document } of [...statements].sort(byPublication)) {
    const known = reports.find((report) => report.document.id === document.id);
    if (known) known.statements.push(id);
    else {
      const sketch = sketches.get(document.id) ?? [];
      const original = reports.find(
        (report) => report.copyOf === undefined && isCopy(sketches.get(report.document.id) ?? [], sketch),
      );
      reports.push({ document, statements: [id], ...(original ? { copyOf: original.document.id } : {}) });
    }
  }
  return reports;
}

/** A text without an outlet speaks for itself; an outlet speaks once, and what it copied not at all. */
const independentOf = (reports: readonly EventReport[]): number =>
  new Set(
    reports.flatMap(({ document, copyOf }) =>
      copyOf === undefined ? [document.publisher ?? `document ${document.id}`] : [],
    ),
  ).size;

/** One entry each time a report gives another status than the ones before it. */
function toHistory(statements: readonly Statement[]): Told['history'] {
  const history: Told['history'] = [];
  for (const { id, status, document } of [...statements].sort(byPublication)) {
    if (history.at(-1)?.status !== status)
      history.push(known({ status, statement: id, publishedAt: document.publishedAt }));
  }
  return history;
}

const byPublication = (one: Statement, other: Statement): number =>
  (one.document.publishedAt ?? '~').localeCompare(other.document.publishedAt ?? '~') ||
  other.confidence - one.confidence ||
  (one.id < other.id ? -1 : 1);

/** What is told of the same thing in two ways; a date that another only makes more precise is none. */
function toDisagreements(statements: readonly Statement[]): Told['disagreements'] {
  const told = (about: Told['disagreements'][number]['about'], toldBy: (one: Statement) => string | undefined) => {
    const values = new Map<string, string[]>();
    for (const statement of statements) {
      const value = toldBy(statement);
      if (value !== undefined) values.set(value, [...(values.get(value) ?? []), statement.id]);
    }
    return {
      about,
      values: [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, by]) => ({ value, statements: by })),
    };
  };
  const all = [
    told('date', ({ date }) => date),
    told('place', ({ place }) => place?.id),
    told('mode', ({ mode }) => (mode === 'phone' || mode === 'mediation' ? mode : undefined)),
    told('status', ({ status }) => (status === 'planned' || status === 'hypothetical' ? undefined : status)),
  ];
  return all.filter(({ about, values }) =>
    about === 'date' ? contradict(values.map(({ value }) => value)) : values.length > 1,
  );
}

const contradict = (dates: readonly string[]): boolean =>
  dates.some((one) => dates.some((other) => one < other && !agree(one, other)));

/** One is the other, as far as it goes: `2023-01` and `2023-01-19`, `--01-19` and `2023-01-19`. */
function agree(one: string, other: string): boolean {
  const isYearless = one.startsWith('--') || other.startsWith('--');
  const [a, b] = isYearless ? [withoutYear(one), withoutYear(other)] : [one, other];
  return a.startsWith(b) || b.startsWith(a);
}

const withoutYear = (date: string): string => date.replace(/^(\d{4}|-)/, '');
