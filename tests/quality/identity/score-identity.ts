/**
 * A dump against labels → how well mentions of one thing stand at one entity, and reports of one happening in one event.
 * A mention that was not found is a cluster of its own. Measures: pairs (precision, recall, F1) and B-cubed (Bagga and
 * Baldwin 1998).
 */
import type { LabeledDocument, LabeledMention } from './read-corpus.ts';

export interface PairRates {
  precision: number;
  recall: number;
  f1: number;
}
export interface IdentityScore {
  mentions: number;
  entities: PairRates & { bCubed: number };
  reports: number;
  events: PairRates;
  /** Happenings of which reports were put together with another's. */
  mixed: string[];
}

type Span = { document: string; start: number; end: number };
type Labeled = { key: string; found: string };

/** @param lines of a dump */
export function scoreIdentity(corpus: readonly LabeledDocument[], lines: readonly string[]): IdentityScore {
  const records = lines.map((line) => JSON.parse(line) as { kind: string; evidence?: object });
  const mentions = records.filter(({ kind }) => kind === 'mention') as unknown as (Span & { entity: string })[];
  const statements = records
    .filter(({ kind }) => kind === 'statement')
    .map((one) => ({ ...(one as object), ...(one.evidence as object) })) as unknown as (Span & {
    type: string;
    event: string;
  })[];
  const entities = corpus.flatMap((document) =>
    document.mentions.map((label) => ({
      key: label.key,
      found: closest(label, mentions)?.entity ?? `missed ${label.document} ${label.start}`,
    })),
  );
  const events = corpus.flatMap((document) =>
    document.reports.map((label) => ({
      key: label.key,
      found:
        closest(
          label,
          statements.filter(({ type }) => type === label.type),
        )?.event ?? `missed ${label.document} ${label.start}`,
    })),
  );
  return {
    mentions: entities.length,
    entities: { ...pairs(entities), bCubed: bCubed(entities) },
    reports: events.length,
    events: pairs(events),
    mixed: mixed(events),
  };
}

/** The one that shares most of the span. */
function closest<T extends Span>(label: LabeledMention, found: readonly T[]): T | undefined {
  const shared = ({ document, start, end }: Span): number =>
    document === label.document ? Math.min(end, label.end) - Math.max(start, label.start) : 0;
  const [best] = found
    .filter((one) => shared(one) > 0)
    .sort((a, b) => shared(b) - shared(a) || a.end - a.start - (b.end - b.start));
  return best;
}

function pairs(labeled: readonly Labeled[]): PairRates {
  let [right, wrong, missed] = [0, 0, 0];
  for (const [place, one] of labeled.entries()) {
    for (const other of labeled.slice(place + 1)) {
      const [same, together] = [one.key === other.key, one.found === other.found];
      if (same && together) right++;
      else if (together) wrong++;
      else if (same) missed++;
    }
  }
  return {
    precision: percent(right, right + wrong),
    recall: percent(right, right + missed),
    f1: percent(2 * right, 2 * right + wrong + missed),
  };
}

function bCubed(labeled: readonly Labeled[]): number {
  let [precision, recall] = [0, 0];
  for (const one of labeled) {
    const together = labeled.filter(({ found }) => found === one.found);
    const same = labeled.filter(({ key }) => key === one.key);
    const both = together.filter(({ key }) => key === one.key).length;
    precision += both / together.length;
    recall += both / same.length;
  }
  return percent(2 * precision * recall, (precision + recall) * labeled.length);
}

function mixed(labeled: readonly Labeled[]): string[] {
  const keys = new Map<string, Set<string>>();
  for (const { key, found } of labeled) keys.set(found, (keys.get(found) ?? new Set()).add(key));
  return [...keys.values()].filter(({ size }) => size > 1).map((some) => [...some].sort().join(' + '));
}

const percent = (part: number, whole: number): number => (whole > 0 ? Math.round((1_000 * part) / whole) / 10 : 0);
