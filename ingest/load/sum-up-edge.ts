/** An edge as it is stored and what changed of the statements behind it → the edge as it will be. Pure. */
import type { StoredEdge } from '../../cypher/schema/graph-model.ts';
import { byKey, compare } from './compare.ts';
import type { EdgeChange, Fact } from './plan-change.ts';
import { WEIGHT_UNITS } from './to-rows.ts';

/** The first and last date and the surest statement of an edge. */
export type Extremes = Pick<StoredEdge, 'firstDate' | 'lastDate' | 'best' | 'confidence'>;

/** What the statements behind an edge tell of its extremes; more of them are added with `known`. */
export function extremesOf(
  facts: readonly Pick<Fact, 'statement' | 'date' | 'confidence'>[],
  known?: Extremes,
): Extremes | undefined {
  let extremes = known;
  for (const { statement, date, confidence } of facts) {
    const dates = [extremes?.firstDate, extremes?.lastDate, date].filter((some) => some !== undefined).sort(compare);
    const [firstDate, lastDate] = [dates[0], dates.at(-1)];
    const surer =
      !extremes ||
      confidence > extremes.confidence ||
      (confidence === extremes.confidence && statement < extremes.best);
    extremes = {
      ...(firstDate === undefined ? {} : { firstDate }),
      ...(lastDate === undefined ? {} : { lastDate }),
      best: surer || !extremes ? statement : extremes.best,
      confidence: surer || !extremes ? confidence : extremes.confidence,
    };
  }
  return extremes;
}

/** Whether taking these statements away may have moved a date or the surest one: then the rest must be looked at. */
export function losesExtreme(edge: Extremes, { removed }: EdgeChange): boolean {
  return removed.some(
    ({ statement, date }) =>
      statement === edge.best || (date !== undefined && (date === edge.firstDate || date === edge.lastDate)),
  );
}

/**
 * @param stored the edge before, undefined where there was none
 * @param rest extremes of the statements that are left, read anew where `losesExtreme`; else those stored are kept
 * @returns undefined where no statement is left
 */
export function sumUpEdge(stored: StoredEdge | undefined, change: EdgeChange, rest?: Extremes): StoredEdge | undefined {
  const { type, status, removed, added } = change;
  const statements = (stored?.statements ?? 0) - removed.length + added.length;
  if (statements <= 0) return undefined;
  const extremes = rest ?? extremesOf(added, stored && pickExtremes(stored));
  if (!extremes) throw new Error(`An edge of ${statements} statements has no surest one: ${JSON.stringify(change)}`);
  const outlets = countPublishers(stored, change);
  return {
    type,
    status,
    statements,
    publishers: outlets.length,
    ...extremes,
    weight: sumWeights(stored?.weight ?? 0, change),
    publisherNames: outlets.map(([name]) => name),
    publisherStatements: outlets.map(([, count]) => count),
  };
}

function pickExtremes({ firstDate, lastDate, best, confidence }: StoredEdge): Extremes {
  return {
    ...(firstDate === undefined ? {} : { firstDate }),
    ...(lastDate === undefined ? {} : { lastDate }),
    best,
    confidence,
  };
}

function sumWeights(weight: number, { removed, added }: EdgeChange): number {
  const units = (facts: readonly Fact[]): number =>
    facts.reduce((sum, fact) => sum + Math.round(fact.weight * WEIGHT_UNITS), 0);
  return (Math.round(weight * WEIGHT_UNITS) - units(removed) + units(added)) / WEIGHT_UNITS;
}

function countPublishers(stored: StoredEdge | undefined, { removed, added }: EdgeChange): [string, number][] {
  const counts = new Map<string, number>();
  const count = (publisher: string | undefined, times: number): void => {
    if (publisher !== undefined) counts.set(publisher, (counts.get(publisher) ?? 0) + times);
  };
  for (const [index, name] of (stored?.publisherNames ?? []).entries()) {
    count(name, stored?.publisherStatements?.[index] ?? 0);
  }
  for (const { publisher } of removed) count(publisher, -1);
  for (const { publisher } of added) count(publisher, 1);
  return [...counts].filter(([, times]) => times > 0).sort(byKey);
}
