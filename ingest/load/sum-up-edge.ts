/** An edge as it is stored and what changed of the statements behind it → the edge as it will be. Pure. */
import type { StoredEdge } from '../../cypher/schema/graph-model.ts';
import { byKey } from './compare.ts';
import type { EdgeChange, Fact } from './plan-change.ts';
import { WEIGHT_UNITS } from './to-rows.ts';

/** The first and last date and the surest statement of an edge. */
export type Extremes = Pick<StoredEdge, 'firstDate' | 'lastDate' | 'best' | 'confidence'>;

/** What the statements behind an edge tell of its extremes; more of them are added with `known`. */
export function extremesOf(
  facts: readonly Pick<Fact, 'statement' | 'date' | 'confidence'>[],
  known?: Extremes,
): Extremes | undefined {
  let { firstDate, lastDate, best, confidence: surest = 0 }: Partial<Extremes> = known ?? {};
  for (const { statement, date, confidence } of facts) {
    if (date !== undefined) {
      if (firstDate === undefined || date < firstDate) firstDate = date;
      if (lastDate === undefined || date > lastDate) lastDate = date;
    }
    if (best === undefined || confidence > surest || (confidence === surest && statement < best)) {
      best = statement;
      surest = confidence;
    }
  }
  if (best === undefined) return undefined;
  return {
    ...(firstDate === undefined ? {} : { firstDate }),
    ...(lastDate === undefined ? {} : { lastDate }),
    best,
    confidence: surest,
  };
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
  return (toUnits(weight) - unitsOf(removed) + unitsOf(added)) / WEIGHT_UNITS;
}

const toUnits = (weight: number): number => Math.round(weight * WEIGHT_UNITS);

const unitsOf = (facts: readonly Fact[]): number => facts.reduce((sum, { weight }) => sum + toUnits(weight), 0);

function countPublishers(stored: StoredEdge | undefined, { removed, added }: EdgeChange): [string, number][] {
  const counts = new Map<string, number>();
  for (const [index, name] of (stored?.publisherNames ?? []).entries()) {
    counts.set(name, stored?.publisherStatements?.[index] ?? 0);
  }
  for (const [facts, times] of [
    [removed, -1],
    [added, 1],
  ] as const) {
    for (const { publisher } of facts) {
      if (publisher !== undefined) counts.set(publisher, (counts.get(publisher) ?? 0) + times);
    }
  }
  return [...counts].filter(([, times]) => times > 0).sort(byKey);
}
